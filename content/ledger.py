"""The ledger: every claim with the pages on which it stands, and how to find one."""

from dataclasses import dataclass
from functools import cache

from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.claims import CLAIMS
from content.evidence import Claim, Status
from content.translations import say
from content.translations.once import once_per_language
from content.translations.variants import in_one_script


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
    wanted = folded(text).split()
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
    """Give everything that a search looks through, as it compares."""
    return folded(all_words(entry.claim))


def all_words(each: Claim) -> str:
    """Give what a search looks through: names and titles in both their languages."""
    sources = (f"{source.by} {source.called}" for source in each.sources)
    return " ".join((each.id, each.sentence(), say(each.speaker), *sources, in_english(each)))


def in_english(each: Claim) -> str:
    """Give the names and titles behind a claim that readers of this language see in other words, in English."""
    named = ((each.speaker, say(each.speaker)), *(pair for source in each.sources for pair in source.said()))
    return " ".join(dict.fromkeys(english for english, said in named if english != said))


def folded(text: str) -> str:
    """Write a text as a search compares it: in lower case, in one of the two Chinese scripts."""
    return in_one_script(text.casefold()).replace("’", "'")


def speakers() -> tuple[str, ...]:
    """List everybody who is said to say something, in the order of the alphabet."""
    return tuple(sorted({each.speaker for each in CLAIMS}, key=lambda name: say(name).casefold()))
