"""Where the story tells what a question asks: the paragraph to read again."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from content.blocks import Heading, NumberQuestion, Points, Prose, Question, Said
from content.chapter import Chapter
from content.citations import cited, paragraphs
from content.evidence import Claim
from content.page import flattened


class Passage(NamedTuple):
    """A place of a page, by its name in an address, the claims that it rests on, and the heading over it."""

    anchor: str
    rests_on: frozenset[Claim]
    under: str


class Told(NamedTuple):
    """The chapter that tells something, the place in it, and the heading over it: paper has that as well."""

    chapter: Chapter
    anchor: str
    under: str

    @property
    def address(self) -> str:
        """The address of the place."""
        return f"{self.chapter.address}#{self.anchor}"


def anchor_of(text: str) -> str:
    """Give the name that a paragraph would have in an address: the claims that it cites."""
    return "-".join(["says", *(each.id for each in cited(text))])


def in_paragraphs(chapter: Chapter) -> Iterator[Passage]:
    """Give each paragraph of a chapter that cites a claim."""
    for _, heading, block in by_section(chapter):
        for text in filter(cited, _texts(block)):
            yield Passage(anchor_of(text), frozenset(cited(text)), heading)


def _texts(block: Said) -> Sequence[str]:
    if isinstance(block, Points):
        return block.items
    return paragraphs(block.text) if isinstance(block, Prose) else ()


def in_sections(chapter: Chapter) -> Iterator[Passage]:
    """Give each block of a chapter with the section that it stands in."""
    for section, heading, block in by_section(chapter):
        yield Passage(section, frozenset(block.claims()), heading)


def by_section(chapter: Chapter) -> Iterator[tuple[str, str, Said]]:
    """Give each block of a chapter with the name and the heading of its section."""
    section, heading = "page", chapter.heading
    for block in flattened(chapter.blocks):
        if isinstance(block, Heading):
            section, heading = block.id, block.text
        yield section, heading, block


def told_at(asked: Question | NumberQuestion, of: Chapter, story: tuple[Chapter, ...]) -> Told:
    """Give the place that tells most of what makes the answer right: on the question's own page, or else before it."""
    (right,) = (choice for choice in asked.choices if choice.right)
    wanted = frozenset(cited(right.why))
    for chapter, passages in product(reversed(story[: story.index(of) + 1]), (in_paragraphs, in_sections)):
        best = max(passages(chapter), key=lambda passage: len(passage.rests_on & wanted))
        if best.rests_on & wanted:
            return Told(chapter, best.anchor, best.under)
    return Told(of, "page", of.heading)


@lru_cache
def anchors(story: tuple[Chapter, ...]) -> frozenset[str]:
    """List the places that some question leads back to."""
    return frozenset(told_at(each, chapter, story).anchor for chapter in story for each in chapter.quiz)
