"""What the script has to know of a chart that moves: what it shows by itself, which controls wait, what was guessed."""

import json

from content.blocks import Figure, Prediction
from content.chapter import prediction_of
from content.editions.drawings import arranged, drawn
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.editions.html.questions import LETTERS
from content.translations import spoken

SHOWING = {"show": "Show me", "stop": "Stop"}


def moves(figure: Figure, writer: Writer) -> dict[str, str]:
    """Give it as attributes."""
    found: dict[str, str] = {}
    if figure.show:
        found |= {"data-show": json.dumps([figure.show.control, *figure.show.stops]), **sayings(SHOWING)}
    if figure.only_if:
        found["data-only-if"] = json.dumps([[each.control, each.other, *each.values] for each in figure.only_if])
    if figure.in_millions and spoken().han:
        found["data-millions"] = json.dumps(figure.in_millions)
    if figure.guess:
        found["data-guess"] = json.dumps([figure.guess, guesses(figure, writer)])
    return found


def guesses(figure: Figure, writer: Writer) -> list[dict[str, float]]:
    """Give what each letter of each line of the guess adds to the number that a chart draws; ValueError if nothing."""
    _, asked = prediction_of(figure.guess, writer.chapters)
    lines = [[each.number for each in asked.choices]] if isinstance(asked, Prediction) else asked.numbers
    numbers = [
        {letter: number for letter, number in zip(LETTERS, line, strict=False) if number is not None} for line in lines
    ]
    if not all(numbers):
        raise ValueError(f"figure {figure.id} draws the guess {figure.guess}, which is no number")
    return numbers


def room(figure: Figure) -> dict[str, str]:
    """Give the heights of a chart on a grid of pixels, for which the script keeps room until it is drawn."""
    spec = drawn(figure)
    sizes = arranged(spec)
    bound = [each["bind"]["input"] for each in spec.get("params", []) if "bind" in each]
    return {"data-room": json.dumps(sizes | {"bound": bound})} if sizes else {}
