"""A chapter: its blocks in reading order, and the rhythm every chapter keeps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from content.blocks import (
    Block,
    Figure,
    Flat,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    Paired,
    Prediction,
    Prose,
    Question,
    Said,
    SinceThen,
    Skip,
    need,
)
from content.evidence import Claim

RHYTHM = ("lead", "guess", "figure", "belief", "paired", "strip", "since", "question")
FEWEST = 4  # questions of each chapter on the page Check yourself


@dataclass(frozen=True, slots=True)
class Chapter(Said):
    """One page of the story; `module` names its script and its folder, `slug` its address.

    `brief` is the same page in a hundred words; `later` marks a page that tells of the time after 2019 throughout.
    """

    TEXTS = ("title", "heading", "standfirst", "teaser", "brief", "blocks", "quiz")

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

    def _refuse(self) -> None:
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
        """List the claims that the page and its teaser rest on, each once; the quiz stands on another page."""
        said = (Prose(self.teaser), Prose(self.brief), *self.blocks)
        return tuple(dict.fromkeys(each for part in said for each in part.claims()))


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


def prediction_of(id: str, chapters: Iterable[Chapter]) -> tuple[Chapter, Prediction | Matrix]:
    """Give the guess with this id and the chapter that asks for it; an unknown id raises LookupError."""
    for chapter in chapters:
        for each in chapter.predictions():
            if each.id == id:
                return chapter, each
    raise LookupError(f"no page asks for the guess {id}")
