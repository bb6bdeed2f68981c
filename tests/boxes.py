"""Where the words of a drawing stand: the box of each, measured with the fonts that readers see."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import vl_convert
from fontTools.ttLib import TTFont

from content.editions.html.style import ASSETS

SANS = ASSETS / "face-sans.woff2"
SERIF = ASSETS / "source-serif-4-latin-600.woff2"
LETTERS = (0.72, 0.22)  # above and below the line on which letters stand, of their size
FROM_TOP = {"top": 0.79, "middle": 0.3, "bottom": -0.21, "alphabetic": 0, "line-top": 0.79, "line-bottom": -0.21}


@dataclass(frozen=True, slots=True)
class Box:
    """The words of one mark, and the four sides of what they cover."""

    words: str
    size: float
    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: "Box") -> bool:
        """Whether letters of both stand at one place."""
        across = min(self.right, other.right) - max(self.left, other.left)
        return across > 1 and min(self.bottom, other.bottom) - max(self.top, other.top) > 1


@cache
def letters(serif: bool, weight: int) -> tuple[dict[int, str], Any, int]:
    """Give the letters of a font: the name of each, its widths at this weight, and the units of a size."""
    font = TTFont(SERIF if serif else SANS)
    return font.getBestCmap(), font.getGlyphSet(location={} if serif else {"wght": weight}), font["head"].unitsPerEm


def width_of(line: str, size: float, *, serif: bool, weight: int) -> float:
    """Measure a line of words in pixels; a letter that the font lacks is as wide as it is high."""
    names, glyphs, units = letters(serif, weight)
    wide = [glyphs[names[ord(each)]].width if ord(each) in names else units for each in line]
    return float(sum(wide)) * size / units


@cache
def drawing(specification: str) -> dict[str, Any]:
    """Draw a chart, once."""
    drawn: dict[str, Any] = vl_convert.vegalite_to_scenegraph(specification)
    return drawn


def boxes(specification: dict[str, Any], width: float) -> tuple[list[Box], float]:
    """Draw at this width; give the box of each text that is seen, and the height of the drawing."""
    drawn = drawing(json.dumps(specification | {"width": width}))
    return [box(each) for each in _seen(drawn["scenegraph"], "")], drawn["height"]


def depth(specification: dict[str, Any], width: float) -> tuple[float, float]:
    """Draw at this width; give how far down its lowest mark reaches, and the height of the drawing."""
    drawn = drawing(json.dumps(specification | {"width": width}))
    return max(_ends(drawn["scenegraph"], "")), drawn["height"]


def _ends(part: dict[str, Any], kind: str) -> Iterator[float]:
    if kind == "text" and part.get("opacity", 1) > 0 and str(part.get("text", "")).strip():
        yield box(part).bottom
    elif kind not in ("", "text", "group"):
        yield max(part.get("y", 0) + part.get("height", 0), part.get("y2", 0)) + part.get("size", 0) ** 0.5 / 2
    for each in part.get("items", []):
        yield from _ends(each, part.get("marktype", ""))


def box(text: dict[str, Any]) -> Box:
    """Measure one text mark."""
    size, serif = text.get("fontSize", 11), text.get("font", "").startswith("SourceSerif")
    words = text["text"]
    lines = words if isinstance(words, list) else str(words).split("\n")
    weight = {"bold": 700, "normal": 400}.get(text.get("fontWeight", 400), text.get("fontWeight", 400))
    wide = max(width_of(each, size, serif=serif, weight=weight) for each in lines)
    left = text.get("x", 0) + text.get("dx", 0) - wide * {"center": 0.5, "right": 1}.get(text.get("align", "left"), 0)
    line = text.get("y", 0) + text.get("dy", 0) + size * FROM_TOP[text.get("baseline", "alphabetic")]
    last = line + (len(lines) - 1) * text.get("lineHeight", size)
    return Box(" ".join(lines), size, left, line - size * LETTERS[0], left + wide, last + size * LETTERS[1])


def _seen(part: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    if kind == "text" and part.get("opacity", 1) > 0 and str(part.get("text", "")).strip():
        yield part
    for each in part.get("items", []):
        yield from _seen(each, part.get("marktype", ""))
