"""How every chart looks, said in its own specification: on a page, in a picture, on paper, anywhere else."""

from typing import Any

from content.palette import CHART, INK

FONT = "Source Sans, sans-serif"


def colour(role: str) -> str:
    """Name the colour of a role as the page's own property; where there is no page, the light one."""
    return f"var(--{role}, {CHART[role].light})"


def look() -> dict[str, Any]:
    """Give Vega-Lite's configuration: type, colours by role, no ground, no frame, words of the page's colour."""
    axes = {
        "labelColor": INK,
        "titleColor": INK,
        "gridColor": INK,
        "gridOpacity": 0.15,
        "tickColor": INK,
        "domainColor": INK,
        "labelFontSize": 13,
        "titleFontSize": 14,
        "titleFontWeight": 400,
    }
    return {
        "background": "transparent",
        "font": FONT,
        "view": {"stroke": None},
        "mark": {"aria": False},  # one set of words speaks for the chart
        "axis": axes,
        "range": {"category": [colour(role) for role in CHART]},
    }
