"""What a reader moves in a chart: sliders, buttons, boxes to tick."""

import json

import altair as alt

from content.citations import plain

GUESS = "guess"  # the control that no reader sees
OWN = "own_"  # so begins the name of what readers write themselves: it stays in their browser, in no address
LONGEST = 16  # characters of it


def slider(name: str, label: str, *, low: float, high: float, step: float, value: float) -> alt.Parameter:
    """Bind a number to a slider; the label says the unit."""
    return alt.param(
        name=name, value=value, bind=alt.binding_range(min=low, max=high, step=step, name=plain(label) + " ")
    )


def buttons(name: str, label: str, options: dict[str, str], value: str) -> alt.Parameter:
    """Bind a word to a row of radio buttons; `options` gives the words a reader sees."""
    labels = [plain(shown) for shown in options.values()]
    bound = alt.binding_radio(options=list(options), labels=labels, name=plain(label) + " ")
    return alt.param(name=name, value=value, bind=bound)


def checkbox(name: str, label: str, *, value: bool = False) -> alt.Parameter:
    """Bind a yes or no to a box that is ticked or not."""
    return alt.param(name=name, value=value, bind=alt.binding_checkbox(name=plain(label) + " "))


def guessed(low: float, high: float, *, step: float = 1) -> alt.Parameter:
    """Give the reader's guess as the number `guess`, -1 where there is none; the page sets it, nobody sees it."""
    bound = alt.binding_range(min=min(low, -1), max=high, step=step, name=GUESS)
    return alt.param(name=GUESS, value=-1, bind=bound)


def written(name: str, label: str, example: str) -> alt.Parameter:
    """Bind a few words of the reader's own to a line to write on; empty, it shows the example."""
    bound = alt.binding(input="text", name=plain(label) + " ", placeholder=plain(example), autocomplete="off")
    return alt.param(name=OWN + name, value="", bind=bound)


def as_written(name: str, example: str) -> str:
    """Give what the reader wrote, as an expression: the example where that is nothing, and never more than fits."""
    kept = f"slice(trim({OWN}{name}), 0, {LONGEST})"
    return f"({kept} || {json.dumps(plain(example))})"
