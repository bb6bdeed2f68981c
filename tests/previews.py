"""The pictures that others show beside a link to a page, made anew: `python -m tests.previews`.

Chinese headings are drawn with Noto Serif CJK, as in Debian's package fonts-noto-cjk-extra or fonts-noto-cjk.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import vl_convert
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTCollection, TTFont
from PIL import Image

from content.editions.html.document import NAME
from content.editions.html.drawings import size_of
from content.editions.html.previews import HEIGHT, PREVIEWS, WIDTH, drawings_of, preview_of
from content.editions.html.style import ASSETS
from content.page import Page
from content.palette import PAGE
from content.site import SITE_PAGES
from content.translations import LANGUAGES, say, speaking, spoken

FONT = ASSETS / "source-serif-4-latin-600.woff2"
HAN_FONT = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc"
HAN_FACES = {"zh-Hans": "Noto Serif CJK SC", "zh-Hant": "Noto Serif CJK TC"}
PIECES = re.compile(r"[\dA-Za-z]+|.[，。？！：；、]*")  # what stays together in a line of Chinese
EDGE, SIZE, LINE = 70, 68, 78  # pixels: the margin, the letters of a heading and its lines
WORDS = 520  # pixels for the words; the drawing has the rest
COLOURS = 64  # what a drawing of lines needs


class Pen:
    """Sets words as outlines, so that the picture needs no font."""

    def __init__(self, face: TTFont) -> None:
        self.names, self.widths, self.glyphs = face.getBestCmap(), face["hmtx"].metrics, face.getGlyphSet()
        self.units = face["head"].unitsPerEm

    def width(self, words: str, size: int) -> float:
        """Give how wide a line is."""
        units: int = sum(self.widths[self.names[ord(each)]][0] for each in words)
        return float(units * size / self.units)

    def line(self, words: str, x: float, y: float, size: int, colour: str) -> str:
        """Set a line."""
        outlines, at = "", 0
        for name in (self.names[ord(each)] for each in words):
            outline = SVGPathPen(self.glyphs)
            self.glyphs[name].draw(outline)
            outlines += f'<path transform="translate({at} 0)" d="{outline.getCommands()}"/>'
            at += self.widths[name][0]
        scale = size / self.units
        return (
            f'<g fill="{PAGE[colour].light}" transform="translate({x} {y:.0f}) scale({scale} {-scale})">{outlines}</g>'
        )


def pen() -> Pen:
    """Give the pen for the language that is spoken; OSError where this machine lacks its font."""
    if not spoken().han:
        return Pen(TTFont(BytesIO(FONT.read_bytes())))
    file = TTCollection(HAN_FONT)
    return Pen(next(each for each in file.fonts if each["name"].getDebugName(1) == HAN_FACES[spoken().code]))


def main() -> None:
    """Make every picture that lacks and take away what is shown no more."""
    PREVIEWS.mkdir(exist_ok=True)
    wanted = list(previews())
    for old in set(PREVIEWS.glob("*.png")) - {file for file, _ in wanted}:
        old.unlink()
    for file, drawing in wanted:
        if not file.exists():
            file.write_bytes(png(drawing))
    print(f"{len(wanted)} pictures, {sum(file.stat().st_size for file, _ in wanted) // 1000} kB")


def previews() -> Iterator[tuple[Path, str]]:
    """List the file of every picture in every language, and its drawing."""
    for language in LANGUAGES:
        with speaking(language):
            ours = pen()
            for page in SITE_PAGES:
                yield preview_of(page), drawing_of(page, ours)


def drawing_of(page: Page, pen: Pen) -> str:
    """Draw the dark band of a page: its heading, the name of the explainer, its drawings side by side."""
    lines = broken(say(page.heading), pen)
    first = (HEIGHT - len(lines) * LINE) / 2 + SIZE
    words = [pen.line(line, EDGE, first + row * LINE, SIZE, "on-band") for row, line in enumerate(lines)]
    name = pen.line(say(NAME), EDGE, HEIGHT - EDGE, 32, "band-quiet")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAGE["band"].light}"/>'
        f"{''.join(words)}{name}{side_by_side(drawings_of(page))}</svg>"
    )


def broken(heading: str, pen: Pen) -> list[str]:
    """Break a heading into lines that fit."""
    lines: list[str] = []
    between, words = ("", PIECES.findall(heading)) if spoken().han else (" ", heading.split())
    for word in words:
        longer = f"{lines[-1]}{between}{word}" if lines else word
        fits = lines and pen.width(longer, SIZE) <= WORDS
        lines = [*lines[:-1], longer] if fits else [*lines, word]
    return lines


def side_by_side(names: tuple[str, ...]) -> str:
    """Put the drawings beside the words, all as high as fits."""
    sizes = [size_of(name) for name in names]
    left, gap = EDGE + WORDS + 40, 30
    room = WIDTH - EDGE - left - gap * (len(names) - 1)
    high = min(HEIGHT - 2 * EDGE, room / sum(wide / high for wide, high in sizes))
    at = left + (room - high * sum(wide / tall for wide, tall in sizes)) / 2
    placed = ""
    for name, (wide, tall) in zip(names, sizes, strict=True):
        drawing = (ASSETS / f"{name}.svg").read_text(encoding="utf-8")
        move = f"translate({at:.1f} {(HEIGHT - high) / 2:.1f}) scale({high / tall:.4f})"
        placed += f'<g transform="{move}">{drawing}</g>'
        at += high * wide / tall + gap
    return placed


def png(drawing: str) -> bytes:
    """Draw it with few colours, which a picture of lines does not miss."""
    whole = Image.open(BytesIO(vl_convert.svg_to_png(drawing, scale=1, ppi=72))).convert("RGB")
    file = BytesIO()
    whole.quantize(COLOURS).save(file, "PNG", optimize=True)
    return file.getvalue()


if __name__ == "__main__":
    main()
