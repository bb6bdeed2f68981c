"""The picture of a chart in its finding, for as long as the chart itself is not there: which files, and how shown."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import htpy as h

from content.blocks import Figure
from content.citations import plain
from content.editions.drawings import arranged, drawn
from content.editions.html.style import ASSETS

PICTURES = ASSETS / "charts"  # written by a command, one file for each width
WIDTHS: Mapping[str, int] = {"wide": 994, "narrow": 356}  # pixels of a chart on a desk and on a phone
EDITION = "1"  # of how a picture is made: another one makes every picture anew
SIDES = 40  # pixels of a window that are no chart's


def file_of(figure: Figure, width: str) -> str:
    """Name the file of a picture: another specification has another name. BrokenTableError where there is none."""
    drawing = json.dumps([EDITION, WIDTHS[width], drawn(figure)], sort_keys=True, ensure_ascii=False)
    return f"{figure.id}-{width}-{hashlib.sha256(drawing.encode()).hexdigest()[:10]}.svg"


def picture(figure: Figure) -> h.Element | None:
    """Write the picture, where it was made; BrokenTableError where the chart's data cannot be read."""
    wide, narrow = (file_of(figure, width) for width in WIDTHS)
    if not all((PICTURES / file).is_file() for file in (wide, narrow)):
        return None
    small = f"(max-width: {turn_of(drawn(figure)) + SIDES}px)"
    return h.picture[
        h.source(media=small, srcset=f"/reader/charts/{narrow}"),
        h.img(src=f"/reader/charts/{wide}", alt=plain(figure.in_words), loading="lazy", decoding="async"),
    ]


def turn_of(specification: dict[str, Any]) -> int:
    """Give the width in pixels at which a chart is drawn for a desk."""
    return int((arranged(specification) or {"turn": 0})["turn"])
