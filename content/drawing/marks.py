"""What marks stand for and where they stand."""

from collections.abc import Sequence
from typing import Any

import altair as alt

from content.palette import ROLES

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
