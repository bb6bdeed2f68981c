"""What “the article” and “the notice” are, for whoever reads a question or a sheet without the pages around it."""

import re
from collections.abc import Iterable

from content.citations import MARK, plain
from content.editions.html.tongue import in_these_signs
from content.formats import in_date
from content.sources import CNN_BUSINESS_2019
from content.translations import say

ARTICLE = re.compile(r"\bthe article\b", re.IGNORECASE)
NOTICE = re.compile(r"\bthe notice\b", re.IGNORECASE)
ANNOUNCED = "The notice: announced by China’s Ministry of Industry and Information Technology on {R15.announced:date}"


def speak_of(what: re.Pattern[str], texts: Iterable[str]) -> bool:
    """Whether texts speak of it; they are as they are written here, in English."""
    return any(what.search(MARK.sub("", text)) for text in texts)


def meant(texts: Iterable[str]) -> tuple[str, ...]:
    """Say in a line each what is meant where texts speak of it."""
    texts = tuple(texts)
    named = ((ARTICLE, the_article), (NOTICE, the_notice))
    return tuple(name() for what, name in named if speak_of(what, texts))


def the_article() -> str:
    """Name the article."""
    source = CNN_BUSINESS_2019
    assert source.published
    return in_these_signs(f"{say('The article:')} {source.by}: {source.quoted}, {in_date(source.published)}")


def the_notice() -> str:
    """Name the notice."""
    return plain(ANNOUNCED)
