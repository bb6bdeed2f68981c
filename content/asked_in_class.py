"""What a class can be asked together: the guesses of the chapters and the statements, as plain text for phones."""

import re
from dataclasses import dataclass

from content.blocks import Prediction
from content.citations import bare, written
from content.lesson.polls import SCALE, STATEMENTS
from content.page import Page
from content.site import SITE_PAGES
from content.translations import say
from content.translations.once import once_per_language

YES = "Yes"  # how the reason of what is right begins, for those who chose it


@dataclass(frozen=True, slots=True)
class AskedInClass:
    """One question: `right` is the place of the choice that is right, None where it asks for a view."""

    id: str
    chapter: str  # its address
    prompt: str
    choices: tuple[str, ...]
    right: int | None
    why: str


@once_per_language
def questions() -> tuple[AskedInClass, ...]:
    """List what can be asked, in the reader's language: the guesses by chapter, and the statements."""
    guesses = ((page, guess) for page in SITE_PAGES for guess in page.predictions())
    facts = (of_guess(page, guess) for page, guess in guesses if isinstance(guess, Prediction))
    views = (AskedInClass(each.id, each.chapter, plain(each.text), scale(), None, "") for each in STATEMENTS)
    return (*facts, *views)


@once_per_language
def scale() -> tuple[str, ...]:
    """Give the points on which a view is told; there is none in the middle."""
    return tuple(say(each) for each in SCALE)


def of_guess(page: Page, guess: Prediction) -> AskedInClass:
    """Write a guess as plain text."""
    right = next(place for place, choice in enumerate(guess.choices) if choice.right)
    choices = tuple(plain(choice.text) for choice in guess.choices)
    return AskedInClass(guess.id, page.address, plain(guess.prompt), choices, right, reason(guess.choices[right].why))


def reason(why: str) -> str:
    """Write why a choice is right, for those who chose it and for those who did not."""
    text = re.sub(rf"^{re.escape(say(YES))}[.:,。：，] *", "", plain(why))
    return text[:1].upper() + text[1:]


def plain(text: str) -> str:
    """Write a text as words alone, in one paragraph."""
    return " ".join(bare(written(text)).split())
