"""The characters of the ledger that two scripts write in two ways, listed anew: `python -m tests.variants`."""

from opencc import OpenCC

from content.claims import CLAIMS
from content.ledger import all_words
from content.translations import LANGUAGES, speaking
from content.translations.variants import VARIANTS

ABOUT = """# Characters of the ledger: each traditional one before its simplified one.
# From OpenCC's table of characters (Apache License 2.0), by python -m tests.variants.
"""
HAN = range(0x3400, 0xA000)
LINE = 100


def listed() -> str:
    """List every character that OpenCC writes as one of the ledger's."""
    met: set[str] = set()
    for language in LANGUAGES:
        with speaking(language):
            met.update(*map(all_words, CLAIMS))
    signs = "\n".join(map(chr, HAN))
    simple = OpenCC("t2s").convert(signs)
    found = zip(signs.split("\n"), simple.split("\n"), strict=True)
    pairs = "".join(sign + other for sign, other in found if sign != other and {sign, other} & met)
    return ABOUT + "".join(f"{pairs[at : at + LINE]}\n" for at in range(0, len(pairs), LINE))


if __name__ == "__main__":
    VARIANTS.write_text(listed(), encoding="utf-8")
