"""A chapter: its blocks in reading order, and the rhythm every chapter keeps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from content.blocks import (
    Block,
    Case,
    Doors,
    Figure,
    Flat,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    OwnWords,
    Paired,
    Picture,
    Points,
    Prediction,
    Prose,
    Question,
    Quotation,
    Replay,
    Rules,
    SinceThen,
    Skip,
    Verdict,
    Voices,
    need,
)
from content.evidence import Claim
from content.prose import check, used

RHYTHM = ("lead", "guess", "figure", "belief", "paired", "strip", "since", "question")
FEWEST = 4  # questions of each chapter on the page Check yourself


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the story; `module` names its script and its folder, `slug` its address.

    `brief` is the same page in a hundred words; `later` marks a page that tells of the time after 2019 throughout.
    """

    slug: str
    module: str
    title: str
    heading: str
    standfirst: str
    teaser: str
    brief: str
    quiz: tuple[Question, ...]
    blocks: tuple[Block, ...]
    later: bool = False

    def __post_init__(self) -> None:
        check(self.title, self.heading, self.standfirst, self.teaser, self.brief)
        parts = [part for part in map(part_of, self.blocks) if part]
        first = [parts.index(part) if part in parts else -1 for part in self.rhythm]
        missing = [part for part, place in zip(self.rhythm, first, strict=True) if place < 0]
        need(not missing, f"chapter {self.module} lacks its {', '.join(missing)}")
        need(first == sorted(first), f"chapter {self.module} breaks the rhythm {' > '.join(self.rhythm)}")
        for once in self.rhythm[3:]:
            need(parts.count(once) == 1, f"chapter {self.module} has its {once} more than once")
        need(parts.count("guess") == 1, f"chapter {self.module} has more than one guess")
        need(len(self.quiz) >= FEWEST, f"chapter {self.module} has too few questions for Check yourself")
        ids = {heading.id for heading in self.headings()}
        for block in self.blocks:
            need(not isinstance(block, Skip) or block.to in ids, f"chapter {self.module} skips to no heading")

    @property
    def rhythm(self) -> tuple[str, ...]:
        """The parts of the page in their order; a page about the time since needs no "since then"."""
        return tuple(part for part in RHYTHM if part != "since" or not self.later)

    @property
    def address(self) -> str:
        """The path of the page."""
        return f"/{self.slug}"

    def headings(self) -> tuple[Heading, ...]:
        """List the sections of the page."""
        return tuple(block for block in self.blocks if isinstance(block, Heading))

    def figures(self) -> tuple[Figure, ...]:
        """List the charts of the page, in reading order."""
        return tuple(block for block in flattened(self.blocks) if isinstance(block, Figure))

    def predictions(self) -> tuple[Prediction | Matrix, ...]:
        """List the guesses that the page asks for, in reading order."""
        return tuple(
            block
            for block in flattened(self.blocks)
            if isinstance(block, Prediction) or (isinstance(block, Matrix) and block.guess)
        )

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that the chapter and its teaser rest on, each once."""
        texts = [self.teaser, self.brief, *(text for block in self.blocks for text in texts_of(block))]
        quoted = [block.quote.claim for block in flattened(self.blocks) if isinstance(block, Quotation)]
        return tuple(dict.fromkeys([each for text in texts for each in used(text)] + quoted))


def flattened(blocks: Iterable[Block]) -> Iterator[Flat | Figure]:
    """Give the blocks in reading order, those of "Since then" among them."""
    for block in blocks:
        if isinstance(block, SinceThen):
            yield from block.blocks
        else:
            yield block


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
        case Points(items=items):
            yield from items
        case Skip(text=text) | Replay(text=text):
            yield text
        case Verdict():
            yield from (block.shows, block.leaves_open)
        case OwnWords():
            yield from (block.prompt, *block.questions)
        case Rules():
            yield block.prompt
            for rule in block.rules:
                yield from (rule.dated, rule.place, rule.text)
        case Doors():
            return
        case SinceThen():
            for each in block.blocks:
                yield from texts_of(each)
        case _:
            assert_never(block)
