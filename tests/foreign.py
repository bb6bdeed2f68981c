"""What of the words on a page in another language is still English: publishers, titles and names are not."""

import re
from collections.abc import Iterable
from functools import cache

from content.claims import CLAIMS
from content.translations import catalogue

RUN = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){2,}")  # three words that follow each other
WORD = re.compile(r"[A-Za-z][a-z'’-]{2,}")
QUOTES = "[“”「」《》]"
SIGNS = re.compile(r"[“”]|[,;:] ")
CODES = re.compile(
    r"BibTeX|Esc\b|https?:\S*|/[a-z0-9/-]+|\S+\.[a-z]{2,4}\b|[“「《][^“”「」《》]*\[[^\[\]]*\][”」》]"
)  # and titles with a gloss


@cache
def named() -> re.Pattern[str]:
    """Give what finds publishers, titles and who keeps copies, which stay in their language; signs may be another's."""
    sources = {source for claim in CLAIMS for source in claim.sources}
    names = {name for each in sources for name in (each.publisher, each.title, each.copy_at)}
    parts = {part.strip("[]") for name in names for part in (name, *re.split(r", | \(", name))} - {""}
    return re.compile("|".join(map(with_any_signs, sorted(parts, key=len, reverse=True))))


def with_any_signs(name: str) -> str:
    """Write a pattern of a name that takes the signs of either language."""
    return SIGNS.sub(
        lambda sign: QUOTES if sign[0].strip() in QUOTES else r"[,;:，；：、] ?", re.escape(name).replace("\\ ", " ")
    )


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
    text = CODES.sub(" ", named().sub(" ", text))
    return any(each not in said for each in (*RUN.findall(text), *WORD.findall(text)))
