"""The ledger: every claim with the pages on which it stands, and how to find one."""

from dataclasses import dataclass
from functools import cache

from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.claims import CLAIMS
from content.evidence import Claim, Status
from content.translations import language_of, say, speaking, spoken


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim and the chapters that rest on it; none where it stands in the ledger alone."""

    claim: Claim
    chapters: tuple[Chapter, ...]


@cache
def entries() -> tuple[Entry, ...]:
    """List every claim with its pages, in the order of the ledger."""
    standing = {chapter.module: set(chapter.claims()) for chapter in CHAPTERS}
    return tuple(
        Entry(each, tuple(chapter for chapter in CHAPTERS if each in standing[chapter.module])) for each in CLAIMS
    )


def search(
    text: str = "", *, slug: str | None = None, status: Status | None = None, speaker: str | None = None
) -> tuple[Entry, ...]:
    """Find the entries that hold every word of the text and pass every filter that is set."""
    wanted = text.casefold().split()
    return tuple(
        entry
        for entry in entries()
        if (slug is None or any(chapter.slug == slug for chapter in entry.chapters))
        and (status is None or entry.claim.status is status)
        and (speaker is None or entry.claim.speaker == speaker)
        and (not wanted or all(word in words_of(entry, spoken().code) for word in wanted))
    )


@cache
def words_of(entry: Entry, code: str) -> str:
    """Give everything that a search looks through, in this language and in lower case."""
    with speaking(language_of(code)):
        sources = (f"{source.publisher} {source.title}" for source in entry.claim.sources)
        return " ".join((entry.claim.id, entry.claim.sentence(), entry.claim.speaker, *sources)).casefold()


def speakers() -> tuple[str, ...]:
    """List everybody who is said to say something, in the order of the alphabet."""
    return tuple(sorted({each.speaker for each in CLAIMS}, key=lambda name: say(name).casefold()))
