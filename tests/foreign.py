"""What of the words on a page in another language is still English: publishers, titles and names are not."""

import re
from collections.abc import Iterable
from functools import cache

from content.claims import CLAIMS
from content.translations import catalogue

RUN = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){2,}")  # three words that follow each other
WORD = re.compile(r"[A-Za-z][a-z'’-]{2,}")
CODES = re.compile(r"BibTeX|Esc\b|https?:\S*|/[a-z0-9/-]+|“[^“”]*\[[^\[\]]*\]”")  # and titles that explain themselves


@cache
def named() -> tuple[str, ...]:
    """List what stays in its language: publishers, titles, who keeps copies, the longest first."""
    sources = {source for claim in CLAIMS for source in claim.sources}
    names = {name for each in sources for name in (each.publisher, each.title, each.copy_at)}
    parts = {part.strip("[]") for name in names for part in (name, *re.split(r", | \(", name))}
    return tuple(sorted(filter(None, parts), key=len, reverse=True))


@cache
def own(code: str) -> str:
    """Give all that the translations of a language say, and the names that figures put in, with their Latin words."""
    names = (value for claim in CLAIMS for value in claim.figures.values() if isinstance(value, str))
    return " ".join((*catalogue(code).values(), *names))


def english_in(shown: Iterable[str], code: str) -> list[str]:
    """List the pieces of text with English words that no translation has and that name no source."""
    return [each for each in dict.fromkeys(shown) if is_english(each, own(code))]


def is_english(text: str, said: str) -> bool:
    """Tell whether English words stand in a text, besides names and codes."""
    for name in named():
        text = text.replace(name, " ")
    text = CODES.sub(" ", text)
    return any(each not in said for each in (*RUN.findall(text), *WORD.findall(text)))
