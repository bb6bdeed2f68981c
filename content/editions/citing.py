"""How the explainer is cited: by whom, in which version, of which day. CITATION.cff says the same."""

import hashlib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from content.chapters import CHAPTERS
from content.claims import CLAIMS
from content.formats import in_date
from content.pages.corrections import MADE
from content.site import SITE_PAGES
from content.translations import say
from content.when import When

AUTHORS = "The authors of A Face for a Phone Number"
VERSION = "1.0.0"
RELEASED = date(2026, 11, 23)
LETTERS = 10  # of the mark, enough to tell two versions apart
TABLES = Path(__file__).parents[1] / "chapters"
EDITION = "Version {version}, {date}, content {content}."


@cache
def content_mark() -> str:
    """Give the mark of what is said here, which every edition in every language names: other content, other mark."""
    return hashlib.sha256("\n".join(told()).encode()).hexdigest()[:LETTERS]


def told() -> Iterator[str]:
    """List what the explainer says, as English has it: its words, its claims, which answers are right, its tables."""
    for page in SITE_PAGES:
        yield from page.texts()
    for each in CLAIMS:
        yield f"{each.id} {each.text} {sorted(each.figures.items())} {each.status.value} {each.as_of} {each.sources}"
    for question in (question for chapter in CHAPTERS for question in chapter.quiz):
        yield f"{question.id} {[(choice.right, choice.number) for choice in question.choices]}"
    for table in sorted(TABLES.rglob("*.csv")):
        yield table.read_text(encoding="utf-8")


def content_day() -> When:
    """Give the day of what is said here: its release, or the last correction since."""
    newest = max((RELEASED, *(each.on.first for each in MADE)))
    return When(newest.year, newest.month, newest.day)


def edition_mark() -> str:
    """Name the version, its day and the mark of the content, a word each, for programs."""
    return f"{VERSION} {content_day()} {content_mark()}"


def edition_line() -> str:
    """Name the version, its day and the mark of the content, in the words that all editions share."""
    return say(EDITION).format(version=VERSION, date=in_date(content_day()), content=content_mark())
