"""The ledger: every claim with the pages on which it stands, and how to find one."""

from dataclasses import dataclass
from functools import cache

from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.claims import CLAIMS
from content.evidence import Claim, Status
from content.translations import say
from content.translations.once import once_per_language


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


def entry_of(id: str) -> Entry:
    """Give the entry of the claim, which is known."""
    return next(entry for entry in entries() if entry.claim.id == id)


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
        and (not wanted or all(word in words_of(entry) for word in wanted))
    )


@once_per_language
def words_of(entry: Entry) -> str:
    """Give everything that a search looks through, in the reader's language and in lower case."""
    sources = (f"{source.publisher} {source.title}" for source in entry.claim.sources)
    return " ".join((entry.claim.id, entry.claim.sentence(), entry.claim.speaker, *sources)).casefold()


def speakers() -> tuple[str, ...]:
    """List everybody who is said to say something, in the order of the alphabet."""
    return tuple(sorted({each.speaker for each in CLAIMS}, key=lambda name: say(name).casefold()))
