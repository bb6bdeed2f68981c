"""The publications behind a sheet, each once, with the ids of the claims that rest on it."""

from collections.abc import Iterable
from typing import Any

from content.evidence import Claim
from content.formats import in_date
from content.publication import Source
from content.sources import THIS_PROJECT
from content.translations import say

NAMED = "A letter with a number, as “R16”, names a claim. {where}"


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
