"""The font of the Chinese terms, cut to the characters that pages show: `python tests/fonts.py --from FILE`.

FILE is Noto Sans CJK, as in Debian's package fonts-noto-cjk (NotoSansCJK-Regular.ttc), or Noto Sans SC.
"""

import argparse
import hashlib
import re
import sys
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds only its own folder

from content.editions.html.style import ASSETS, FACES
from tests.walks import everything_shown

FONT = ASSETS / "noto-sans-sc-terms.woff2"
FAMILY = "ChineseTerms"
FACE = "Noto Sans (CJK )?SC"  # the face of a collection that draws as mainland China writes
CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")
FACE_RULE = re.compile(rf"@font-face {{ font-family: {FAMILY};[^}}]*}}")


def main() -> None:
    """Cut the font anew and name in the style what it holds."""
    source = asked_for()
    FONT.write_bytes(cut(face(source), chinese(everything_shown())))
    FACES.write_text(FACE_RULE.sub(rule(FONT.read_bytes()), FACES.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{FONT}: {len(characters(FONT.read_bytes()))} characters, {FONT.stat().st_size} bytes, from {source.name}")


def asked_for() -> Path:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", type=Path, required=True, dest="source", metavar="FILE")
    source: Path = parser.parse_args().source
    return source


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


def cut(font: TTFont, wanted: str) -> bytes:
    """Give the font with no other characters, as woff2; ValueError where it lacks one."""
    if missing := set(wanted) - set(map(chr, font.getBestCmap())):
        raise ValueError(f"the font lacks {''.join(sorted(missing))}")
    subsetter = Subsetter(Options(layout_features=[], hinting=False, desubroutinize=True, notdef_outline=True))
    subsetter.populate(text=wanted)
    subsetter.subset(font)
    font.flavor = "woff2"
    file = BytesIO()
    font.save(file)
    return file.getvalue()


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
