"""What marks stand for, where they stand, and the forms that charts share: bars, lines, words at a place."""

from collections.abc import Sequence
from typing import Any

import altair as alt

from content.palette import INK, ROLES

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


def measured(field: str, title: str, most: float, *, ticks: int = 4) -> alt.X:
    """Measure across from none to `most`, without a grid; `title` is in the reader's language."""
    return alt.X(f"{field}:Q").title(title).axis(grid=False, tickCount=ticks).scale(domain=[0, most])


def line_at(*values: float, scale: alt.Scale | None = None, **look: Any) -> alt.Chart:
    """Draw a dashed line up at each value: a headline, a threshold, what somebody says."""
    across = alt.X("at:Q") if scale is None else alt.X("at:Q").scale(scale)
    rows = alt.Chart(alt.InlineData(values=[{"at": value} for value in values]))
    drawn: alt.Chart = rows.mark_rule(strokeDash=[4, 4], color=INK, **look).encode(x=across)
    return drawn


def words_at(
    rows: alt.Chart,
    left: float | alt.ExprRef,
    down: alt.Y | alt.YValue,
    field: str,
    size: float | alt.ExprRef,
    *,
    name: str = "",
    **look: Any,
) -> alt.Chart:
    """Write the words in a field of each row, from `left` on; `name` lets the page find them."""
    drawn: alt.Chart = rows.mark_text(align="left", fontSize=size, color=INK, **look).encode(
        x=x_at(left), y=down, text=alt.Text(f"{field}:N")
    )
    return drawn.properties(name=name) if name else drawn


def label_above(rows: alt.Chart, down: alt.Y, *, field: str = "label", size: int = 14, gap: int = 1) -> alt.Chart:
    """Write the label of each row in one line above its middle, by `gap` pixels."""
    return words_at(rows, 0, down, field, size, baseline="bottom", dy=-gap)


def bar_below(rows: alt.Chart, across: alt.X, down: alt.Y, *, height: int, lower: int, **look: Any) -> alt.Chart:
    """Draw a bar for each row in the colour of its role, `lower` than its middle by so many pixels."""
    drawn: alt.Chart = rows.mark_bar(height=height, yOffset=lower, **look).encode(across, down, color=by_role())
    return drawn
