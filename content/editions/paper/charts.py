"""A chart for paper: in its finding, in the colours of a light page, its words in the fonts of the sheets."""

import json
from typing import Any

import vl_convert

from content.blocks import Figure
from content.citations import plain
from content.drawing.look import FONT, as_on_paper
from content.drawing.pixels import SERIF
from content.editions.credits import credit
from content.editions.drawings import drawn, height_of
from content.editions.html.drawings import emblem_of
from content.editions.html.style import ASSETS
from content.page import Page
from content.palette import PAGE

WIDTH = 700  # pixels of a chart across a sheet: its smallest words are set in 8.7 points
ABOVE = "title"  # the part that holds the title, which the sheet sets itself
FACES = {FONT: "Face Sans", SERIF: "Source Serif 4"}


def chart(figure: Figure, width: int = WIDTH) -> dict[str, Any]:
    """Give a chart with what stands around it, and how wide it is for its height."""
    return {
        "title": plain(figure.title),
        "drawing": svg(figure, width),
        "words": plain(figure.in_words),
        "key": plain(figure.key),
        "note": plain(figure.note),
        "credit": credit(figure),
        "ratio": width / height_of(drawn(figure), width),
    }


def svg(figure: Figure, width: int) -> str:
    """Draw a chart."""
    whole = drawn(figure)
    parts = [part for part in whole["layer"] if part.get("name") != ABOVE]
    drawing: str = vl_convert.vegalite_to_svg(
        json.loads(as_on_paper(json.dumps(whole | {"layer": parts, "width": width})))
    )
    for page, paper in FACES.items():
        drawing = drawing.replace(f'"{page}"', f'"{paper}"')
    return drawing


def high(figure: Figure) -> int:
    """Give the pixels that a chart is high on a sheet."""
    return height_of(drawn(figure), WIDTH)


def sign(page: Page) -> str:
    """Give the sign of a page in dark lines."""
    drawing = (ASSETS / f"{emblem_of(page)}.svg").read_text(encoding="utf-8")
    for name in ("on-band", "band-accent"):
        drawing = drawing.replace(PAGE[name].light, PAGE[name].paper)
    return drawing
