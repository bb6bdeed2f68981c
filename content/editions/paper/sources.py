"""The publications behind a sheet, each once, with the ids of the claims that rest on it."""

from collections.abc import Iterable
from typing import Any

from content.editions.meant import ARTICLE, speak_of
from content.editions.naming import known_at
from content.evidence import Claim
from content.formats import in_date
from content.pages.sources import SOURCES
from content.publication import Source
from content.sources import CNN_BUSINESS_2019, THIS_PROJECT
from content.translations import say

NAMED = "A letter with a number, as “{example}”, names a claim. {where}"


def sources(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """List the publications in the order in which they are first cited."""
    found: dict[Source, list[str]] = {}
    for each in dict.fromkeys(claims):
        for source in each.sources:
            found.setdefault(source, []).append(each.id)
    return [{"claims": ids, **publication(source)} for source, ids in found.items()]


def publication(source: Source) -> dict[str, str]:
    """Give what a reader needs to find a publication."""
    if source is THIS_PROJECT:
        return {"publisher": source.by, "title": say(source.title), "dated": "", "link": ""}
    dated = in_date(source.published) if source.published else say("undated")
    return {"publisher": source.by, "title": source.quoted, "dated": dated, "link": source.link or ""}


def named(example: str, where: str) -> str:
    """Say what the marks of claims on a sheet are, by one that stands on it, and where each is found."""
    return say(NAMED).format(example=example, where=where)


def where(public: str) -> str:
    """Say where a claim can be looked up."""
    if public:
        return say("Look it up at {address}").format(address=known_at(public, SOURCES.address))
    return say("The page “{page}” of the explainer has each.").format(page=say(SOURCES.title))


def article(texts: Iterable[str]) -> dict[str, Any] | None:
    """Say which article is meant on a sheet that speaks of it; the texts are as they are written here, in English."""
    if not speak_of(ARTICLE, texts):
        return None
    return {"claims": [say("The article:")], **publication(CNN_BUSINESS_2019)}
