"""How every chart looks, said in its own specification: on a page, in a picture, on paper, anywhere else."""

import re
from typing import Any

from content.palette import CHART, INK, TEXT

FONT = "FaceSans, sans-serif"
PAGE_COLOUR = re.compile(r"var\(--[\w-]+, (?P<light>#?\w+)\)")

NO_FRAME = {"stroke": "transparent", "strokeWidth": 0}  # what is only left out, a program that draws the page adds
WORDS = {"labelColor": INK, "titleColor": INK}
AXES = {
    "labelFontSize": 13,
    "labelPadding": 16,
    "titleFontSize": 15,
    "titleFontWeight": 400,
    "titlePadding": 17,
    "ticks": False,
    "domain": False,
    "gridColor": INK,
    "gridOpacity": 0.15,
}


def colour(role: str) -> str:
    """Name the colour of a role as the page's own property; where there is no page, the light one."""
    return f"var(--{role}, {CHART[role].light})"


def look() -> dict[str, Any]:
    """Give Vega-Lite's configuration: type, colours by role, no ground, no frame, words of the page's colour.

    It is the same in light and in dark, so that a page that changes from one to the other need not draw anew.
    """
    return {
        "background": "transparent",
        "font": FONT,
        "view": NO_FRAME,
        "mark": {"aria": False, "tooltip": False},  # one set of words speaks for the chart
        "axis": WORDS | AXES,
        "legend": WORDS,
        "header": WORDS,
        "title": {"color": INK, "subtitleColor": INK},
        "range": {"category": [colour(role) for role in CHART]},
    }


def as_on_paper(drawing: str) -> str:
    """Give a drawing, written out, with the light colours for those that only a page knows."""
    return PAGE_COLOUR.sub(r"\g<light>", drawing).replace(INK, TEXT)
