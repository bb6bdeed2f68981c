"""A chapter: a page of the story, and the rhythm that every chapter keeps."""

from collections.abc import Iterable
from dataclasses import dataclass

from content.blocks import (
    Block,
    Brief,
    Figure,
    Heading,
    LeftOut,
    Lengths,
    LinkStrip,
    Matrix,
    Misconception,
    NumberQuestion,
    PageHead,
    Paired,
    Popovers,
    Prediction,
    Prose,
    Question,
    Scene,
    SinceThen,
    WaysOn,
    need,
)
from content.citations import bare
from content.evidence import Claim
from content.formats import fill
from content.page import Group, Page

DRAWN_FIRST = ("scene", "lead", "guess")
ASKED_FIRST = ("guess", "lead")  # the guess itself is drawn, and opens the page
RHYTHM = ("figure", "belief", "paired", "strip", "since", "question")
MANY = ("lead", "figure")
AROUND = (PageHead, Lengths, LeftOut, WaysOn, Popovers)  # what both lengths of a page have around the telling
SHORT = ("lead", "guess", "paired", "strip")  # what the short form of a page tells beside its one chart
FEWEST = 5  # questions of each chapter on the page Check yourself


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chapter(Page):
    """One page of the story; `brief` is the same page in a hundred words, `scene` where and when its opening plays.

    `signature` names the one chart of its short form, where that is not the first.
    """

    TEXTS = (*Page.TEXTS, "scene", "teaser", "brief", "quiz")

    group: Group = Group.STORY
    scene: str = ""
    teaser: str
    brief: str
    quiz: tuple[Question | NumberQuestion, ...]
    signature: str = ""

    def _refuse(self) -> None:
        Page._refuse(self)
        parts = [part for part in map(part_of, self.blocks) if part]
        first = [parts.index(part) if part in parts else -1 for part in self.rhythm]
        missing = [part for part, place in zip(self.rhythm, first, strict=True) if place < 0]
        need(not missing, f"chapter {self.module} lacks its {', '.join(missing)}")
        need(first == sorted(first), f"chapter {self.module} breaks the rhythm {' > '.join(self.rhythm)}")
        for once in self.rhythm:
            need(once in MANY or parts.count(once) == 1, f"chapter {self.module} has its {once} more than once")
        need(part_of(self.opening) == self.rhythm[0], f"chapter {self.module} does not open with what is drawn")
        need(any(map(self._is_signature, self.blocks)), f"chapter {self.module} has no chart {self.signature!r}")
        need(len(self.quiz) >= FEWEST, f"chapter {self.module} has too few questions for Check yourself")

    @property
    def rhythm(self) -> tuple[str, ...]:
        """The parts of the page in their order; a page about the time since needs no "since then"."""
        asked = isinstance(self.opening, Prediction) and self.opening.drawn
        rest = (part for part in RHYTHM if part != "since" or not self.later)
        return (*(ASKED_FIRST if asked else DRAWN_FIRST), *rest)

    @property
    def opening(self) -> Block:
        """What is drawn at the head of the page: its scene, or the guess itself."""
        return self.blocks[0]

    def plays(self) -> str:
        """Write where and when its opening plays."""
        return bare(fill(self.scene, self._value))

    def whole(self) -> tuple[Block, ...]:
        """Give the page with its head, which holds its opening, and its end; the guess comes before the page in brief.

        What stands under a heading that no contents list, such as a drawing of the guess, stays with the guess.
        """
        head, _opening, *blocks = Page.whole(self)
        sections = (place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.listed)
        start = next(sections, len(self.blocks) - 1)
        end = blocks.index(WaysOn()) if WaysOn() in blocks else len(blocks)
        return (head, Lengths(), *blocks[:start], Brief(self.brief), *blocks[start:end], LeftOut(), *blocks[end:])

    def short_places(self) -> frozenset[int]:
        """Give the places of the short form: lead, guess, one chart with its heading, what comes on every page."""
        blocks = self.whole()
        chart = next(place for place, block in enumerate(blocks) if self._is_signature(block))
        heading = max(place for place in range(chart) if isinstance(blocks[place], Heading))
        told = (place for place, block in enumerate(blocks) if part_of(block) in SHORT or isinstance(block, AROUND))
        return frozenset((heading, chart, *told))

    def _is_signature(self, block: Block) -> bool:
        return isinstance(block, Figure) and self.signature in ("", block.id)

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that the page and its teaser rest on, each once; the quiz stands on another page."""
        said = (Prose(self.teaser), Prose(self.brief), *self.blocks)
        return tuple(dict.fromkeys(each for part in said for each in part.claims()))


def part_of(block: Block) -> str | None:
    """Name the part that the block plays in the rhythm, if any."""
    match block:
        case Scene():
            return "scene"
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
