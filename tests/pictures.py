"""The pictures that stand for charts until those are there, made anew: `python -m tests.pictures`.

A picture cannot ask the page for its font, so that each word is given the width that it has in that one. What no chart
shows any more is taken away.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

import vl_convert
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from content.editions.drawings import drawn
from content.editions.html.pictures import PICTURES, WIDTHS, file_of
from content.editions.html.style import ASSETS
from content.palette import CHART, PAGE
from content.site import every_figure
from content.translations import LANGUAGES, Language, speaking, spoken

UNSEEN = re.compile(r'<g class="mark-text role-mark title_marks".*?</g>', re.DOTALL)  # it stands above the chart
SILENT = re.compile(r' (?:aria-[a-z]+|role|class|xmlns:xlink|version|stroke-miterlimit)="[^"]*"')
LONG = re.compile(r"-?\d+\.\d{2,}")
OUTLINE = re.compile(r'<path([^>]*?) d="([^"]{24,})"([^>]*?)/>')
COLOUR = re.compile(r"var\(--(?P<role>[\w-]+)")
WORDS = re.compile(r"<text(?P<look>[^>]*)>(?P<inside>.*?)</text>", re.DOTALL)
Measure: TypeAlias = Callable[[str, float, int], float]  # the width of words, of a size and a weight
LINE = re.compile(r"(?P<start><tspan[^>]*)>(?P<words>[^<]*)</tspan>")


def main() -> None:
    """Make every picture that lacks and take away what is shown no more."""
    measure = measured_by((ASSETS / "face-sans.woff2").read_bytes())
    PICTURES.mkdir(exist_ok=True)
    wanted = {file: (language, specification) for file, language, specification in pictures()}
    for old in set(PICTURES.glob("*.svg")) - set(wanted):
        old.unlink()
    for file, (language, specification) in wanted.items():
        if not file.exists():
            with speaking(language):
                file.write_text(compact(vl_convert.vegalite_to_svg(specification), measure), encoding="utf-8")
    print(f"{len(wanted)} pictures, {sum(file.stat().st_size for file in wanted) // 1000} kB")


def pictures() -> Iterator[tuple[Path, Language, dict[str, Any]]]:
    """List the file of every picture in every language, that language, and the specification that it shows."""
    for language in LANGUAGES:
        with speaking(language):
            for figure in every_figure():
                for width, pixels in WIDTHS.items():
                    yield PICTURES / file_of(figure, width), language, drawn(figure) | {"width": pixels}


def measured_by(font: bytes) -> Measure:
    """Give what tells how wide words are in a font, by size and weight."""

    @cache
    def widths(weight: int) -> tuple[dict[int, str], dict[str, int], float]:
        face = instantiateVariableFont(TTFont(BytesIO(font)), {"wght": weight})
        advances = {name: wide for name, (wide, _) in face["hmtx"].metrics.items()}
        return face.getBestCmap(), advances, face["head"].unitsPerEm

    def measure(words: str, size: float, weight: int) -> float:
        names, wide, units = widths(weight)
        of_others = units if spoken().han else wide[".notdef"]  # a Chinese sign is as wide as it is high
        return sum(wide[names[ord(each)]] if ord(each) in names else of_others for each in words) * size / units

    return measure


def compact(svg: str, measure: Measure) -> str:
    """Write a drawing short: without the words that the page has, each outline once, the colours of both screens."""
    svg = SILENT.sub("", UNSEEN.sub("", svg))
    svg = WORDS.sub(lambda found: as_wide(found, measure), svg)
    svg = LONG.sub(lambda found: f"{float(found[0]):.2f}".rstrip("0").rstrip("."), svg)
    outlines: dict[str, str] = {}
    svg = OUTLINE.sub(lambda found: used(found, outlines), svg)
    drawn_once = "".join(f'<path id="{name}" d="{outline}"/>' for outline, name in outlines.items())
    head, _, rest = svg.partition(">")
    return f"{head}><style>{colours(svg)}</style><defs>{drawn_once}</defs>{rest}"


def as_wide(found: re.Match[str], measure: Measure) -> str:
    """Give each line of a text the width that it has in the font of the page."""
    look, inside = found["look"], found["inside"]
    size, weight = named(look, r'font-size="([\d.]+)px"', 11), int(named(look, r'font-weight="(\d+)"', 400))

    def fixed(words: str) -> str:
        wide = measure(unescape(words), size, weight)
        return f' textLength="{wide:.1f}" lengthAdjust="spacingAndGlyphs"' if wide else ""

    if "<tspan" in inside:
        lines = LINE.sub(lambda each: f"{each['start']}{fixed(each['words'])}>{each['words']}</tspan>", inside)
        return f"<text{look}>{lines}</text>"
    return f"<text{look}{fixed(inside)}>{inside}</text>"


def named(look: str, pattern: str, usual: float) -> float:
    """Give a number that the look of a text names, or the usual one."""
    found = re.search(pattern, look)
    return float(found[1]) if found else usual


def used(found: re.Match[str], outlines: dict[str, str]) -> str:
    """Name an outline that is drawn once and used many times."""
    name = outlines.setdefault(found[2], f"o{len(outlines)}")
    return f'<use href="#{name}"{found[1]}{found[3]}/>'


def colours(svg: str) -> str:
    """Write the colours that a drawing names, for a light screen and a dark one."""
    known = {**PAGE, **CHART}
    roles = sorted({found["role"] for found in COLOUR.finditer(svg)})
    light = "".join(f"--{role}:{known[role].light};" for role in roles)
    dark = "".join(f"--{role}:{known[role].dark};" for role in roles)
    return (
        f":root{{color:{PAGE['text'].light};{light}}}"
        f"@media(prefers-color-scheme:dark){{:root{{color:{PAGE['text'].dark};{dark}}}}}"
    )


if __name__ == "__main__":
    main()
