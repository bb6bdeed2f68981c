"""What of the words on a page in another language is still English; what is marked as being in another is left out."""

import re
from collections.abc import Iterable
from functools import cache

from content.claims import CLAIMS
from content.translations import catalogue

RUN = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){2,}")  # three words that follow each other
WORD = re.compile(r"[A-Za-z][a-z'’-]{2,}")
MARK = r"(?<![0-9A-Za-z])(?=[a-f]*[0-9])[0-9a-f]{10}(?![0-9A-Za-z])"  # of the content, which may look like a word
CODES = re.compile(rf"BibTeX|Esc\b|https?:\S*|/[a-z0-9/-]+|\S+\.[a-z]{{2,4}}\b|{MARK}")


@cache
def own(code: str) -> str:
    """Give all that the translations of a language say, and the names that figures put in, with their Latin words."""
    names = (value for claim in CLAIMS for value in claim.figures.values() if isinstance(value, str))
    return " ".join((*catalogue(code).values(), *names))


def english_in(shown: Iterable[str], code: str) -> list[str]:
    """List the pieces of text with English words that no translation has."""
    return [each for each in dict.fromkeys(shown) if is_english(each, own(code))]


def is_english(text: str, said: str) -> bool:
    """Tell whether English words stand in a text, besides codes."""
    text = CODES.sub(" ", text)
    return any(each not in said for each in (*RUN.findall(text), *WORD.findall(text)))
