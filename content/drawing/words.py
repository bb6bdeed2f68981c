"""Words inside a chart: sentences that follow a setting, in lines that fit."""

import json
import re
from textwrap import wrap

import altair as alt

from content.citations import plain
from content.drawing.marks import x_at, y_at
from content.palette import INK

LINE = 40  # characters of a sentence
# The width of a letter, of its size: in a wide font (DejaVu Sans), and in ours with the spacing that a reader may set.
WIDE, SPACED = 0.55, 0.58
LABEL = "<what>: <figure>"  # what a mark is and how much, in every chart
DATED = "<when>, <what>"
SLOT = re.compile(r"<(?P<name>[a-z_]+)>")


def sized(most: float) -> alt.ExprRef:
    """Set words at this size, or smaller where a line of them would be wider than a narrow chart."""
    return alt.ExprRef(f"min({most}, width / {LINE * WIDE:g})")


def words_above(rows: alt.Chart, words: str, size: int, y: alt.Y, *, left: int = 0, gap: int = 0) -> alt.Chart:
    """Write words, an expression, above the middle of each row, in lines no wider than the chart.

    They begin at `left` and end `gap` above the middle, both in pixels.
    """
    most = f"floor((width - {left}) / ({sized(size).expr} * {SPACED}))"
    lines = f"split({broken(words, most)}, '\\n')"
    up = alt.ExprRef(f"{-gap} - {size + 2} * (length({lines}) - 1)")  # the last line stays where one would be
    drawn: alt.Chart = rows.mark_text(
        align="left", baseline="bottom", fontSize=sized(size), lineHeight=size + 2, dy=up, color=INK
    ).encode(x=x_at(left), y=y, text=alt.TextValue(alt.ExprRef(lines)))
    return drawn


def fitting(words: str, size: int) -> str:
    """Break words, an expression, into lines of this size of letters that the chart has room for."""
    return broken(words, f"floor(width / {size * SPACED:g})")


def broken(words: str, most: str) -> str:
    """Break words into lines of at most so many letters; both are Vega expressions."""
    breaks = f"regexp('(?=.{{' + ({most} + 1) + '}})(.{{1,' + ({most}) + '}}) ', 'g')"
    return f"replace({words}, {breaks}, '$1\\n')"


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


def told(template: str, **parts: str) -> str:
    """Write one translated sentence; each `<name>` is replaced by its words."""
    return SLOT.sub(lambda match: parts[match["name"]], plain(template))


def wrapped(text: str) -> str:
    """Break a sentence into lines that fit the narrowest chart."""
    return in_lines(plain(text), LINE)


def in_lines(words: str, line: int) -> str:
    """Break words that are said already into lines of so many characters."""
    return "\n".join(wrap(words, line))


def sentence(expression: str, *, size: int = 15, name: str = "sentence") -> alt.Chart:
    """Draw the sentence that says what the present setting means; `\\n` in it starts a new line."""
    drawn: alt.Chart = (
        alt.Chart(alt.InlineData(values=[{"at": 0}]), name=name)
        .transform_calculate(words=expression)
        .mark_text(align="left", baseline="top", fontSize=sized(size), color=INK, lineBreak="\n", lineHeight=size * 1.4)
        .encode(x=x_at(0), y=y_at(4), text=alt.Text("words:N"))
    )
    return drawn
