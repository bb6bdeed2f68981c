"""Where the story tells what a question asks: the paragraph to read again."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from content.blocks import Heading, NumberQuestion, Points, Prose, Question
from content.chapter import Chapter
from content.citations import cited
from content.evidence import Claim
from content.page import flattened


class Passage(NamedTuple):
    """A place of a page, by its name in an address, and the claims that it rests on."""

    anchor: str
    rests_on: frozenset[Claim]


class Told(NamedTuple):
    """The chapter that tells something, and the place in it."""

    chapter: Chapter
    anchor: str

    @property
    def address(self) -> str:
        """The address of the place."""
        return f"{self.chapter.address}#{self.anchor}"


def paragraphs(text: str) -> list[str]:
    """Part a text at its empty lines."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip())]


def anchor_of(text: str) -> str:
    """Give the name that a paragraph would have in an address: the claims that it cites."""
    return "-".join(["says", *(each.id for each in cited(text))])


def in_paragraphs(chapter: Chapter) -> Iterator[Passage]:
    """Give each paragraph of a chapter that cites a claim."""
    for block in flattened(chapter.blocks):
        texts = paragraphs(block.text) if isinstance(block, Prose) else block.items if isinstance(block, Points) else ()
        yield from (Passage(anchor_of(text), frozenset(cited(text))) for text in texts if cited(text))


def in_sections(chapter: Chapter) -> Iterator[Passage]:
    """Give each block of a chapter with the section that it stands in."""
    section = "page"
    for block in flattened(chapter.blocks):
        section = block.id if isinstance(block, Heading) else section
        yield Passage(section, frozenset(block.claims()))


def told_at(asked: Question | NumberQuestion, of: Chapter, story: tuple[Chapter, ...]) -> Told:
    """Give the place that tells most of what makes the answer right: on the question's own page, or else before it."""
    (right,) = (choice for choice in asked.choices if choice.right)
    wanted = frozenset(cited(right.why))
    for chapter, passages in product(reversed(story[: story.index(of) + 1]), (in_paragraphs, in_sections)):
        best = max(passages(chapter), key=lambda passage: len(passage.rests_on & wanted))
        if best.rests_on & wanted:
            return Told(chapter, best.anchor)
    return Told(of, "page")


@lru_cache
def anchors(story: tuple[Chapter, ...]) -> frozenset[str]:
    """List the places that some question leads back to."""
    return frozenset(told_at(each, chapter, story).anchor for chapter in story for each in chapter.quiz)
