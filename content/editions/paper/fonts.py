"""The fonts of the pages as a printing program reads them; no font of the machine is asked for."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError
from fontTools.varLib.instancer import instantiateVariableFont

from content.editions.html.style import ASSETS
from content.editions.writing import UnmadeError
from content.translations import say, spoken
from content.translations.once import once_per_language

WEIGHTS = {"face-sans": (400, 700)}  # of the one font that has several in a file
FONTS = ("face-sans", "face-sans-italic", "source-serif-4-latin-600", "noto-sans-sc-terms")
HAN = Path(__file__).parent / "faces"  # of sheets in Chinese: cut to what its catalogues have
HAN_LICENCE = "noto-cjk-OFL.txt"
LICENCES = ("face-sans-OFL.txt", "source-serif-4-OFL.txt", "noto-sans-sc-OFL.txt")


class FontError(UnmadeError):
    """A font is missing, or lacks a character; the message is a sentence for whoever prints."""


@once_per_language
def fonts(folder: Path = ASSETS) -> Mapping[str, bytes]:
    """Give each font as a file of its own, a weight each; FontError where one cannot be read."""
    files = [folder / f"{font}.woff2" for font in FONTS]
    if spoken().han:
        files = [*files[:-1], *sorted(HAN.glob(f"{spoken().code}-*.woff2"))]
    return {name: content for file in files for name, content in unpacked(file)}


def unpacked(file: Path) -> Iterator[tuple[str, bytes]]:
    """Unpack a font of the pages, a file for each of its weights."""
    for weight in WEIGHTS.get(file.stem, (0,)):
        try:
            font = TTFont(file, recalcTimestamp=False)
        except (OSError, TTLibError) as fault:
            raise FontError(say("{file} cannot be read; it comes with the project.").format(file=file.name)) from fault
        if weight:
            font = instantiateVariableFont(font, {"wght": weight})
        kind = "otf" if font.sfntVersion == "OTTO" else "ttf"
        font.flavor = None
        content = BytesIO()
        font.save(content)
        yield f"{file.stem}{f'-{weight}' if weight else ''}.{kind}", content.getvalue()


def licences() -> dict[str, bytes]:
    """Give the licences of the fonts."""
    given = {name: (ASSETS / name).read_bytes() for name in LICENCES}
    return given | ({HAN_LICENCE: (HAN / HAN_LICENCE).read_bytes()} if spoken().han else {})


@once_per_language
def held() -> frozenset[str]:
    """List the characters that the fonts have."""
    return frozenset(chr(code) for font in fonts().values() for code in TTFont(BytesIO(font)).getBestCmap())


def refuse_unheld(text: str) -> None:
    """Raise FontError for words with a character that none of the fonts has."""
    if missing := {each for each in text if each.isprintable()} - held():
        said = say("no font of ours has {characters}; tests/fonts.py cuts one that does.")
        raise FontError(said.format(characters=" ".join(sorted(missing))))
