"""A chapter: its blocks in reading order, and the rhythm every chapter keeps."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from content.blocks import (
    Block,
    Case,
    Doors,
    Figure,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    Paired,
    Picture,
    Prediction,
    Prose,
    Question,
    Quotation,
    SinceThen,
    Voices,
    need,
)
from content.evidence import Claim
from content.prose import check, used

RHYTHM = ("lead", "guess", "figure", "belief", "paired", "strip", "since", "question")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the story; `module` names its script and its folder, `slug` its address."""

    slug: str
    module: str
    title: str
    heading: str
    standfirst: str
    teaser: str
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        check(self.title, self.heading, self.standfirst, self.teaser)
        parts = [part for part in map(part_of, self.blocks) if part]
        first = [parts.index(part) if part in parts else -1 for part in RHYTHM]
        missing = [part for part, place in zip(RHYTHM, first, strict=True) if place < 0]
        need(not missing, f"chapter {self.module} lacks its {', '.join(missing)}")
        need(first == sorted(first), f"chapter {self.module} breaks the rhythm {' > '.join(RHYTHM)}")
        for once in ("guess", "belief", "paired", "strip", "since", "question"):
            need(parts.count(once) == 1, f"chapter {self.module} has its {once} more than once")

    @property
    def address(self) -> str:
        """The path of the page."""
        return f"/{self.slug}"

    def headings(self) -> tuple[Heading, ...]:
        """List the sections of the page."""
        return tuple(block for block in self.blocks if isinstance(block, Heading))

    def figures(self) -> tuple[Figure, ...]:
        """List the charts of the page."""
        return tuple(block for block in self.blocks if isinstance(block, Figure))

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that the chapter and its teaser rest on, each once."""
        texts = [self.teaser, *(text for block in self.blocks for text in texts_of(block))]
        quoted = [block.quote.claim for block in self.blocks if isinstance(block, Quotation)]
        return tuple(dict.fromkeys([each for text in texts for each in used(text)] + quoted))


def part_of(block: Block) -> str | None:
    """Name the part that the block plays in the rhythm, if any."""
    match block:
        case Prose(lead=True):
            return "lead"
        case Prediction() | Matrix(guess=True):
            return "guess"
        case Figure():
            return "figure"
        case Misconception():
            return "belief"
        case Paired():
            return "paired"
        case LinkStrip():
            return "strip"
        case SinceThen():
            return "since"
        case Question():
            return "question"
        case _:
            return None


def texts_of(block: Block) -> Iterator[str]:
    """Give every text that a reader sees in the block, in reading order."""
    match block:
        case Heading(text=text) | Prose(text=text):
            yield text
        case Picture():
            for thing in block.things:
                yield from (thing.name, thing.does)
            yield block.in_words
        case Prediction() | Question():
            yield block.prompt
            for choice in block.choices:
                yield from (choice.text, choice.why)
            if isinstance(block, Prediction):
                yield block.reveal
        case Matrix():
            yield from (block.prompt, *block.columns)
            for row in block.rows:
                yield from (row.text, row.why)
            yield block.reveal
        case Misconception():
            yield from (block.belief, block.answer)
        case Paired():
            yield from (block.nobody_checks, block.say_no)
        case LinkStrip(in_words=text):
            yield text
        case Figure():
            yield from (block.title, block.in_words, block.note, *(shown for _, shown in block.columns))
        case Case():
            yield from (block.dated, block.title, block.label, block.text)
        case Voices():
            for voice in block.voices:
                yield from (voice.who, voice.about, voice.interest, voice.says, voice.more)
        case Quotation(quote=quote):
            yield f"{quote.speaker}, {quote.about}"
        case Doors():
            return
        case SinceThen():
            for each in block.blocks:
                yield from texts_of(each)
        case _:
            assert_never(block)
