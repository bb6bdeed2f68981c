"""The fonts that are parts of larger ones, cut to what pages show: `python tests/fonts.py --from FILE`.

FILE is Noto Sans CJK, as in Debian's package fonts-noto-cjk (NotoSansCJK-Regular.ttc), or Noto Sans SC, for the Chinese
terms; Source Sans 3 for the text, SourceSans3VF-Upright.ttf or SourceSans3VF-Italic.ttf of the npm package source-sans.

`python tests/fonts.py --from FILE --sheets zh-Hans` cuts what sheets in Chinese are set in, once for each of FILE:
NotoSansCJK-Regular.ttc, NotoSansCJK-Bold.ttc, NotoSerifCJK-Bold.ttc. `--headings zh-Hans` cuts what the headings of
pages are set in, from NotoSerifCJK-Bold.ttc.
"""

import argparse
import hashlib
import re
import sys
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib.instancer import instantiateVariableFont

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds only its own folder

from content.editions.html.style import ASSETS, FACES
from content.translations import HERE as TRANSLATIONS
from content.translations import language_of
from tests.headings import headings
from tests.walks import everything_shown

FONT = ASSETS / "noto-sans-sc-terms.woff2"
FAMILY = "ChineseTerms"
FACE = "Noto Sans (CJK )?SC"  # the face of a collection that draws as mainland China writes
CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")
FACE_RULE = re.compile(rf"@font-face {{ font-family: {FAMILY};[^}}]*}}")

SHEETS = Path(__file__).parents[1] / "content/editions/paper/faces"
SHEET_FACES = {"zh-Hans": r"Noto (?:Sans|Serif) CJK SC", "zh-Hant": r"Noto (?:Sans|Serif) CJK TC"}
HEADINGS = "headings-{code}.woff2"
NARROW = "\u2212\u200b"  # what the Latin font has, and what is no sign
LATIN = 0x24F  # the last letter that our Latin fonts may have
BY_BABEL = "年月日星期一二三四五六万亿萬億至，。"  # what figures and dates bring along

SANS = "Face Sans"  # its licence keeps the name "Source" for the whole font
SANS_FILES = {"Regular": ASSETS / "face-sans.woff2", "Italic": ASSETS / "face-sans-italic.woff2"}
SANS_WEIGHTS = {"Regular": (400, 700), "Italic": 400}  # slanted words are never bold
LETTERS = (range(0x20, 0x7F), range(0xA0, 0x180), range(0x1EA0, 0x1EFA), range(0x2010, 0x2040))
SIGNS = "€™←↑→↓−≈≠≤≥■▶▸▾○●✓✗"
FEATURES = ["kern", "mark", "ccmp", "locl", "tnum"]


def main() -> None:
    """Cut the font anew and name in the style what it holds."""
    source, sheets, headed = asked_for()
    if sheets:
        file = cut_for_sheets(source, sheets)
    elif headed:
        file = cut_for_headings(source, headed)
    else:
        file = cut_sans(TTFont(source)) if source.name.startswith("SourceSans3VF") else cut_chinese(face(source))
    print(f"{file}: {len(characters(file.read_bytes()))} characters, {file.stat().st_size} bytes, from {source.name}")


def asked_for() -> tuple[Path, str, str]:
    """Read the command line: a font, and the language of sheets or of headings, if they are meant."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", type=Path, required=True, dest="source", metavar="FILE")
    parser.add_argument("--sheets", choices=sorted(SHEET_FACES), default="", help="the language of sheets to print")
    parser.add_argument("--headings", choices=sorted(SHEET_FACES), default="", help="the language of headings")
    given = parser.parse_args()
    return given.source, given.sheets, given.headings


def cut_for_sheets(source: Path, language: str) -> Path:
    """Cut a font to the characters that a language has in its catalogues; ValueError where it lacks one."""
    font, name = face_of(source, language)
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((TRANSLATIONS / language).glob("*.po")))
    kind = "serif" if "Serif" in name else "sans"
    file = SHEETS / f"{language}-{kind}-{font['OS/2'].usWeightClass}.woff2"
    held = set(map(chr, font.getBestCmap()))
    wanted = {each for each in text + everything_shown() + BY_BABEL + SIGNS if ord(each) > LATIN and each in held}
    file.write_bytes(cut(font, "".join(sorted(wanted)), ["locl", "halt"]))
    return file


def face_of(source: Path, language: str) -> tuple[TTFont, str]:
    """Open the face of a collection that draws as a language writes, and name it."""
    names = [(each, each["name"].getDebugName(1) or "") for each in TTCollection(str(source)).fonts]
    return next(found for found in names if re.fullmatch(SHEET_FACES[language], found[1]))


def cut_for_headings(source: Path, language: str) -> Path:
    """Cut a font to the Chinese characters that the headings of a language have."""
    file = ASSETS / HEADINGS.format(code=language)
    font, _ = face_of(source, language)
    file.write_bytes(cut(font, in_headings(language), ["locl", "halt"]))
    return file


def in_headings(code: str) -> str:
    """List the characters of the headings of a language that no Latin font has."""
    return "".join(sorted({each for each in headings(language_of(code)) if ord(each) > LATIN and each not in NARROW}))


def cut_chinese(font: TTFont) -> Path:
    """Cut the font of the Chinese terms."""
    FONT.write_bytes(cut(font, chinese(everything_shown())))
    FACES.write_text(FACE_RULE.sub(rule(FONT.read_bytes()), FACES.read_text(encoding="utf-8")), encoding="utf-8")
    return FONT


def cut_sans(font: TTFont) -> Path:
    """Cut one of the fonts of the text: Latin letters and the signs that pages set, in the weights that they have."""
    kind = font["name"].getDebugName(2)
    held = set(map(chr, font.getBestCmap()))
    wanted = "".join(sorted({chr(code) for run in LETTERS for code in run} & held | set(SIGNS)))
    SANS_FILES[kind].write_bytes(cut(font, wanted, FEATURES, SANS_WEIGHTS[kind]))
    return SANS_FILES[kind]


def chinese(text: str) -> str:
    """List the Chinese characters and punctuation of the text, each once, in the order of their codes."""
    return "".join(sorted(set(CHINESE.findall(text))))


def face(source: Path) -> TTFont:
    """Open a font, of a collection the face for simplified Chinese; ValueError where it has none."""
    fonts = TTCollection(str(source)).fonts if source.suffix == ".ttc" else [TTFont(source)]
    for font in fonts:
        if re.fullmatch(FACE, font["name"].getDebugName(1) or ""):
            return font
    raise ValueError(f"{source} has no face for simplified Chinese")


def cut(font: TTFont, wanted: str, features: list[str] | None = None, weights: object = None) -> bytes:
    """Give the font with no other characters, and weights, as woff2; ValueError where it lacks a character."""
    if missing := set(wanted) - set(map(chr, font.getBestCmap())):
        raise ValueError(f"the font lacks {''.join(sorted(missing))}")
    subsetter = Subsetter(
        Options(layout_features=features or [], hinting=False, desubroutinize=True, notdef_outline=True)
    )
    subsetter.populate(text=wanted)
    subsetter.subset(font)
    if weights:
        font = renamed(instantiateVariableFont(font, {"wght": weights}))
    font.flavor = "woff2"
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def renamed(font: TTFont) -> TTFont:
    """Give the font our name in place of the reserved one."""
    for number, name in ((1, SANS), (3, SANS), (4, SANS), (6, SANS.replace(" ", "")), (16, SANS), (25, "FaceSans")):
        if font["name"].getDebugName(number):
            font["name"].setName(name, number, 3, 1, 0x409)
    return font


def characters(font: bytes) -> str:
    """List the characters that a font holds, in the order of their codes."""
    return "".join(sorted(map(chr, TTFont(BytesIO(font)).getBestCmap())))


def rule(font: bytes) -> str:
    """Write the rule of the style: where the font is, stamped with its version, and for which characters."""
    held = ", ".join(f"U+{ord(each):X}" for each in characters(font))
    version = hashlib.sha256(font).hexdigest()[:8]
    return (
        f'@font-face {{ font-family: {FAMILY}; src: url("{FONT.name}?v={version}") format("woff2"); '
        f"font-display: swap; unicode-range: {held}; }}"
    )


if __name__ == "__main__":
    main()
