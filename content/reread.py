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
    """A place of a page, by its name in an address, the claims that it rests on, and what it is called.

    A paragraph is called by its number among those of the page, a section by its heading.
    """

    anchor: str
    rests_on: frozenset[Claim]
    name: int | str


class Told(NamedTuple):
    """The chapter that tells something, and the place in it."""

    chapter: Chapter
    anchor: str
    name: int | str

    @property
    def address(self) -> str:
        """The address of the place."""
        return f"{self.chapter.address}#{self.anchor}"


def anchor_of(text: str) -> str:
    """Give the name that a paragraph would have in an address: the claims that it cites."""
    return "-".join(["says", *(each.id for each in cited(text))])


def in_paragraphs(chapter: Chapter) -> Iterator[Passage]:
    """Give each paragraph of a chapter that cites a claim."""
    texts = (text for block in flattened(chapter.blocks) for text in _texts(block))
    for number, text in enumerate(texts, 1):
        if cited(text):
            yield Passage(anchor_of(text), frozenset(cited(text)), number)


def _texts(block: Said) -> Sequence[str]:
    if isinstance(block, Points):
        return block.items
    return paragraphs(block.text) if isinstance(block, Prose) else ()


def in_sections(chapter: Chapter) -> Iterator[Passage]:
    """Give each block of a chapter with the section that it stands in."""
    section, name = "page", chapter.heading
    for block in flattened(chapter.blocks):
        if isinstance(block, Heading):
            section, name = block.id, block.text
        yield Passage(section, frozenset(block.claims()), name)


def told_at(asked: Question | NumberQuestion, of: Chapter, story: tuple[Chapter, ...]) -> Told:
    """Give the place that tells most of what makes the answer right: on the question's own page, or else before it."""
    (right,) = (choice for choice in asked.choices if choice.right)
    wanted = frozenset(cited(right.why))
    for chapter, passages in product(reversed(story[: story.index(of) + 1]), (in_paragraphs, in_sections)):
        best = max(passages(chapter), key=lambda passage: len(passage.rests_on & wanted))
        if best.rests_on & wanted:
            return Told(chapter, best.anchor, best.name)
    return Told(of, "page", of.heading)


@lru_cache
def anchors(story: tuple[Chapter, ...]) -> frozenset[str]:
    """List the places that some question leads back to."""
    return frozenset(told_at(each, chapter, story).anchor for chapter in story for each in chapter.quiz)
