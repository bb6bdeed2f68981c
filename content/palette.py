"""The colours of the charts and the few ways in which every chart is drawn."""

import json
import re
from collections.abc import Sequence
from textwrap import wrap
from typing import Any

import altair as alt

from content.prose import plain

# In the order of ROLES; the page's theme holds the same list, and one for dark.
LIGHT = ("#8F1D2C", "#2A4E8A", "#B07D1F", "#1E9C78")
ROLES = ("wrong", "right", "assumed", "later")

INK = "currentColor"  # the page's text colour, in light and in dark
TEXT = "#1E2227"  # the same in a file, which is light
LINE = 40  # characters of a sentence
# The width of a letter, of its size: in a wide font (DejaVu Sans), and in ours with the spacing that a reader may set.
WIDE, SPACED = 0.55, 0.58
# An axis whose labels stand inside the chart, so that a composed chart is no wider than its column.
INSIDE: dict[str, Any] = {
    "labelAlign": "left",
    "labelBaseline": "bottom",
    "labelPadding": -4,
    "ticks": False,
    "domain": False,
    "zindex": 1,
}
# The title of an axis that goes up, level above the chart: on its side it may be longer than the chart is high.
TITLE_ON_TOP: dict[str, Any] = {
    "titleAngle": 0,
    "titleAlign": "left",
    "titleAnchor": "start",
    "titleX": 0,
    "titleY": -22,
}
FRAMELESS = alt.Config(view=alt.ViewConfig(stroke=None))
SLOT = re.compile(r"<(?P<name>[a-z_]+)>")


def by_role(field: str = "role") -> alt.Color:
    """Colour a mark by what it stands for; the theme gives the colour in light and in dark."""
    return alt.Color(f"{field}:N").scale(domain=list(ROLES)).legend(None)


def stroke_by_role(field: str = "role") -> alt.Stroke:
    """Colour the outline of a mark by what it stands for."""
    return alt.Stroke(f"{field}:N").scale(domain=list(ROLES)).legend(None)


def fill_by_role(field: str = "role") -> alt.Fill:
    """Colour the inside of a mark by what it stands for."""
    return alt.Fill(f"{field}:N").scale(domain=list(ROLES)).legend(None)


def stacked(
    *views: alt.Chart | alt.LayerChart | alt.FacetChart, spacing: int, params: Sequence[alt.Parameter] = ()
) -> alt.VConcatChart:
    """Put the views of one chart below each other, its inputs below them all, no frame around any.

    The inputs are given here, since `add_params` copies every view of the chart several times.
    """
    return alt.vconcat(*views, spacing=spacing, params=[each.param for each in params], config=FRAMELESS)


# Altair takes far longer to find the class of `alt.value`.
def x_at(place: float | alt.ExprRef) -> alt.XValue:
    """Put a mark at this place across, in pixels or as an expression."""
    return alt.XValue(place)  # type: ignore[no-untyped-call]


def x2_at(place: float | str) -> alt.X2Value:
    """End a mark at this place across, in pixels or "width"."""
    return alt.X2Value(place)  # type: ignore[no-untyped-call]


def y_at(place: float) -> alt.YValue:
    """Put a mark at this place from the top, in pixels."""
    return alt.YValue(place)  # type: ignore[no-untyped-call]


def sized(most: float) -> alt.ExprRef:
    """Set words at this size, or smaller where a line of them would be wider than a narrow chart."""
    return alt.ExprRef(f"min({most}, width / {LINE * WIDE:g})")


def words_above(rows: alt.Chart, words: str, size: int, y: alt.Y, *, left: int = 0, gap: int = 0) -> alt.Chart:
    """Write words, an expression, above the middle of each row, in lines no wider than the chart.

    They begin at `left` and end `gap` above the middle, both in pixels.
    """
    most = f"floor((width - {left}) / ({sized(size).expr} * {SPACED}))"
    breaks = f"regexp('(?=.{{' + ({most} + 1) + '}})(.{{1,' + {most} + '}}) ', 'g')"
    lines = f"split(replace({words}, {breaks}, '$1\\n'), '\\n')"
    up = alt.ExprRef(f"{-gap} - {size + 2} * (length({lines}) - 1)")  # the last line stays where one would be
    drawn: alt.Chart = rows.mark_text(
        align="left", baseline="bottom", fontSize=sized(size), lineHeight=size + 2, dy=up, color=INK
    ).encode(x=x_at(left), y=y, text=alt.TextValue(alt.ExprRef(lines)))
    return drawn


def explain(template: str, **parts: str) -> str:
    """Turn one translated sentence into a Vega expression; each `<name>` is replaced by its expression."""
    pieces: list[str] = []
    end = 0
    words = plain(template)
    for match in SLOT.finditer(words):
        pieces += [json.dumps(words[end : match.start()]), f"({parts[match['name']]})"]
        end = match.end()
    pieces.append(json.dumps(words[end:]))
    return " + ".join(pieces)


def wrapped(text: str) -> str:
    """Break a sentence into lines that fit the narrowest chart."""
    return "\n".join(wrap(plain(text), LINE))


def sentence(expression: str, *, size: int = 15, name: str = "sentence") -> alt.Chart:
    """Draw the sentence that says what the present setting means; `\\n` in it starts a new line."""
    drawn: alt.Chart = (
        alt.Chart(alt.InlineData(values=[{"at": 0}]), name=name)
        .transform_calculate(words=expression)
        .mark_text(align="left", baseline="top", fontSize=sized(size), color=INK, lineBreak="\n", lineHeight=size * 1.4)
        .encode(x=x_at(0), y=y_at(4), text=alt.Text("words:N"))
    )
    return drawn


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


def checkbox(name: str, label: str) -> alt.Parameter:
    """Bind a yes or no to a box that is ticked or not, not at first."""
    return alt.param(name=name, value=False, bind=alt.binding_checkbox(name=plain(label) + " "))
