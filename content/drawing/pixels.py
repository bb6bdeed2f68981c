"""A chart on one grid of pixels: its parts are placed by expressions of `width`, and it has a height of its own.

A phone gets another arrangement, not a smaller picture: `wide` is true from TURN pixels on.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import altair as alt
import pandas as pd

from content.palette import INK, ROLES

TURN = 560  # pixels of width from which a chart is arranged for a column
SERIF = "SourceSerif, Georgia, serif"
PAPER = "var(--paper, white)"
SMALLEST = 12  # pixels of a letter
Part: TypeAlias = alt.Chart
Rows: TypeAlias = alt.InlineData | alt.SequenceGenerator

_PLACE = {"scale": None, "axis": None}
_COLOUR = {"field": "role", "type": "nominal", "scale": {"domain": list(ROLES)}, "legend": None}


@dataclass(frozen=True, slots=True)
class Height:
    """The height of an arrangement in pixels: so many, and so many for each pixel of width.

    Where it follows what is set, `now` says it as an expression, and the numbers what that is as the chart opens.
    """

    pixels: float
    for_each: float = 0
    now: str = ""

    def expression(self) -> str:
        """Write it for Vega."""
        if self.now:
            return self.now
        return f"{self.pixels:g} + {self.for_each:g} * width" if self.for_each else f"{self.pixels:g}"

    def at(self, width: float) -> float:
        """Give it at a width, both in pixels."""
        return self.pixels + self.for_each * width


def rows(table: pd.DataFrame) -> alt.InlineData:
    """Hand a small table to a chart."""
    return alt.InlineData(values=json.loads(table.to_json(orient="records", double_precision=15)))


def one() -> alt.InlineData:
    """Give a single row, for a mark that stands once."""
    return alt.InlineData(values=[{"at": 0}])


def many(count: int) -> alt.SequenceGenerator:
    """Give that many rows; the field `n` counts them from 0."""
    return alt.sequence(count, as_="n")


def either(wide: str, narrow: str) -> str:
    """Choose between two expressions by the room there is."""
    return f"(wide ? ({wide}) : ({narrow}))"


def fixed(name: str, expression: str) -> alt.Parameter:
    """Name a size that follows from the width or from other sizes."""
    return alt.param(name=name, expr=expression)


def on_pixels(
    *parts: Part, wide: Height, narrow: Height, params: Sequence[alt.Parameter] = (), turn: int = TURN
) -> alt.LayerChart:
    """Lay the parts over each other on one grid of pixels, from the left and the top.

    The page reserves the room by the two heights, so they are given as numbers.
    """
    sizes = (
        fixed("wide", f"width >= {turn}"),
        fixed("height", either(wide.expression(), narrow.expression())),
    )
    arranged = {
        "turn": turn,
        "wide": [wide.pixels, wide.for_each],
        "narrow": [narrow.pixels, narrow.for_each],
    }
    bound: list[Any] = [each.param for each in (*sizes, *params)]
    # "fit", which the page asks for otherwise, takes away what overhangs and forgets a height that follows from width.
    return alt.LayerChart(
        layer=list(parts),
        width="container",
        height=wide.at(760),
        autosize=alt.AutoSizeParams(type="none", contains="content"),
        resolve=alt.Resolve(scale=alt.ScaleResolveMap(color="shared")),
        params=bound,
        usermeta={"arranged": arranged},
    )


def placed(
    data: Rows,
    mark: dict[str, Any],
    fields: dict[str, str],
    *,
    role: str | None = None,
    when: str | None = None,
    name: str | None = None,
    words: bool = False,
) -> Part:
    """Give a part whose fields are expressions: px and py are its place, px2 and py2 its end, words its text.

    `role` is one of ROLES or an expression of one; without it the part has the colour of the text. It is written as
    plain parts, since Altair copies a chart at every method call, and a page has hundreds of these.
    """
    steps: list[dict[str, str]] = [{"filter": when}] if when else []
    if role:
        fields = fields | {"role": f"'{role}'" if role in ROLES else role}
    steps += [{"calculate": expression, "as": field} for field, expression in fields.items()]
    encoding: dict[str, Any] = {way: {"field": f"p{way}", "type": "quantitative", **_PLACE} for way in ("x", "y")}
    encoding |= {end: {"field": f"p{end}"} for end in ("x2", "y2") if f"p{end}" in fields}
    if words:
        encoding["text"] = {"field": "words", "type": "nominal"}
    if role:
        encoding["color"] = _COLOUR
    look: Any = mark | ({} if role or "color" in mark else {"color": INK})
    part = alt.Chart(data, mark=look, encoding=alt.FacetedEncoding(**encoding), transform=steps)
    if name:
        part.name = name
    return part


def signs(
    data: Rows,
    shape: str,
    x: str,
    y: str,
    size: str,
    *,
    role: str | None = None,
    when: str | None = None,
    opacity: float | str = 1,
    hollow: bool = False,
    name: str | None = None,
) -> Part:
    """Draw a sign at each row, `size` pixels wide and high (an expression); hollow, it is an outline."""
    look: dict[str, Any] = {
        "type": "point",
        "shape": shape,
        "filled": not hollow,
        "size": {"expr": f"pow({size}, 2)"},
        "opacity": {"expr": opacity} if isinstance(opacity, str) else opacity,
        **({"strokeWidth": 1.2} if hollow else {}),
    }
    return placed(data, look, {"px": x, "py": y}, role=role, when=when, name=name)


def text(
    data: Rows,
    x: str,
    y: str,
    words: str,
    *,
    size: float | str = 14,
    bold: bool = False,
    serif: bool = False,
    align: str = "left",
    base: str = "alphabetic",
    opacity: float = 1,
    role: str | None = None,
    name: str | None = None,
    when: str | None = None,
    line: float = 1.3,
    on_bar: bool = False,
) -> Part:
    """Write `words` (an expression) at `x` and `y` (expressions in pixels); a line break in them starts a new line.

    `align` may be an expression with a question mark; a `name` that begins with `sentence` is read out when it moves.
    `on_bar` gives it the colour of the paper.
    """
    face = _SERIF if serif else {"fontWeight": 700 if bold else 400}
    mark = {"type": "text", "baseline": base, "opacity": opacity} | _letters(size, line) | face
    mark |= {"align": {"expr": align} if "?" in align else align} | ({"color": PAPER} if on_bar else {})
    fields = {"px": x, "py": y, "words": f"'' + ({words})"}  # a bare number has no lines to break
    return placed(data, mark, fields, role=role, when=when, name=name, words=True)


_SERIF = {"font": SERIF, "fontWeight": 600}


def _letters(size: float | str, line: float) -> dict[str, Any]:
    as_expression = isinstance(size, str)
    return {
        "fontSize": {"expr": size} if as_expression else size,
        "lineHeight": {"expr": f"({size}) * {line}"} if as_expression else float(size) * line,
        "lineBreak": "\n",
    }


def stroke(
    x: str,
    y: str,
    x2: str,
    y2: str,
    *,
    data: Rows | None = None,
    width: float | str = 1,
    opacity: float = 1,
    dash: Sequence[float] = (),
    role: str | None = None,
    when: str | None = None,
) -> Part:
    """Draw a straight line between two places given as expressions in pixels."""
    mark: dict[str, Any] = {
        "type": "rule",
        "strokeWidth": {"expr": width} if isinstance(width, str) else width,
        "opacity": opacity,
        **({"strokeDash": list(dash)} if dash else {}),
    }
    return placed(data or one(), mark, {"px": x, "py": y, "px2": x2, "py2": y2}, role=role, when=when)


_CORNERS = alt.InlineData(
    values=[{"right": right, "low": low, "flat": flat} for right in (0, 1) for low in (0, 1) for flat in (0, 1)]
)


def frame(
    left: str,
    top: str,
    right: str,
    bottom: str,
    *,
    arm: float | str = 12,
    width: float = 2.5,
    role: str | None = None,
    opacity: float = 1,
    when: str | None = None,
) -> Part:
    """Draw the four corners that a machine puts around a face: the mark of this explainer, once in a chart in red."""
    fields = {
        "px": f"datum.right ? ({right}) : ({left})",
        "py": f"datum.low ? ({bottom}) : ({top})",
        "px2": f"datum.px + (datum.flat ? (datum.right ? -({arm}) : ({arm})) : 0)",
        "py2": f"datum.py + (datum.flat ? 0 : (datum.low ? -({arm}) : ({arm})))",
    }
    mark = {"type": "rule", "strokeWidth": width, "strokeCap": "square", "opacity": opacity}
    return placed(_CORNERS, mark, fields, role=role, when=when)


def titled(words: str) -> Part:
    """Hold the title of the present setting, an expression, unseen: the page writes it above the chart and in pictures.

    As drawn at first it says what the figure's own title says.
    """
    return text(one(), "0", "0", words, size=1, opacity=0, name="title")
