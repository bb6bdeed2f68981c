"""A chapter: a page of the story, and the rhythm that every chapter keeps."""

from collections.abc import Iterable
from dataclasses import dataclass

from content.blocks import (
    Block,
    Brief,
    Contents,
    Figure,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    NumberQuestion,
    Paired,
    Prediction,
    Prose,
    Question,
    SinceThen,
    need,
)
from content.evidence import Claim
from content.page import Group, Page

RHYTHM = ("lead", "guess", "figure", "belief", "paired", "strip", "since", "question")
FEWEST = 5  # questions of each chapter on the page Check yourself


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chapter(Page):
    """One page of the story; `brief` is the same page in a hundred words."""

    TEXTS = (*Page.TEXTS, "teaser", "brief", "quiz")

    group: Group = Group.STORY
    teaser: str
    brief: str
    quiz: tuple[Question | NumberQuestion, ...]

    def _refuse(self) -> None:
        Page._refuse(self)
        parts = [part for part in map(part_of, self.blocks) if part]
        first = [parts.index(part) if part in parts else -1 for part in self.rhythm]
        missing = [part for part, place in zip(self.rhythm, first, strict=True) if place < 0]
        need(not missing, f"chapter {self.module} lacks its {', '.join(missing)}")
        need(first == sorted(first), f"chapter {self.module} breaks the rhythm {' > '.join(self.rhythm)}")
        for once in self.rhythm[3:]:
            need(parts.count(once) == 1, f"chapter {self.module} has its {once} more than once")
        need(parts.count("guess") == 1, f"chapter {self.module} has more than one guess")
        need(len(self.quiz) >= FEWEST, f"chapter {self.module} has too few questions for Check yourself")

    @property
    def rhythm(self) -> tuple[str, ...]:
        """The parts of the page in their order; a page about the time since needs no "since then"."""
        return tuple(part for part in RHYTHM if part != "since" or not self.later)

    def whole(self) -> tuple[Block, ...]:
        """Give the page with its head and its end; the guess comes first, then the way about the page.

        What stands under a heading that no contents list, such as a drawing of the guess, stays with the guess.
        """
        opening, *blocks = Page.whole(self)
        sections = (place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.listed)
        start = next(sections, len(self.blocks))
        return (opening, *blocks[:start], Contents(), Brief(self.brief), *blocks[start:])

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that the page and its teaser rest on, each once; the quiz stands on another page."""
        said = (Prose(self.teaser), Prose(self.brief), *self.blocks)
        return tuple(dict.fromkeys(each for part in said for each in part.claims()))


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
