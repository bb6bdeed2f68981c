"""The kinds of block a chapter is made of; each checks itself and names what is wrong with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

import altair as alt
import pandas as pd

from content.evidence import Claim, Quote
from content.ids import check_id
from content.models import SAFEGUARDS
from content.prose import check, used

Drawing: TypeAlias = alt.Chart | alt.LayerChart | alt.FacetChart | alt.VConcatChart


def need(holds: bool, complaint: str) -> None:
    """Raise ValueError with the complaint unless it holds."""
    if not holds:
        raise ValueError(complaint)


class Said:
    """Something with words for a reader: TEXTS names the fields that hold them, in reading order.

    Whatever is built is checked: its texts, and what its kind refuses besides.
    """

    __slots__ = ()
    TEXTS: ClassVar[tuple[str, ...]]

    def __post_init__(self) -> None:
        self._refuse()
        check(*(value for value in self._values() if isinstance(value, str)))

    def _refuse(self) -> None:
        """Raise ValueError for what this kind cannot be."""

    def texts(self) -> Iterator[str]:
        """Give every text that a reader sees, in reading order."""
        for value in self._values():
            yield from (value,) if isinstance(value, str) else value.texts()

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that it rests on, each once."""
        parts = (used(value) if isinstance(value, str) else value.claims() for value in self._values())
        return tuple(dict.fromkeys(each for part in parts for each in part))

    def _values(self) -> Iterator["str | Said"]:
        for name in self.TEXTS:
            value = getattr(self, name)
            yield from value if isinstance(value, tuple) else (value,)


@dataclass(frozen=True, slots=True)
class Heading(Said):
    """A section heading; its id is its address on the page."""

    TEXTS = ("text",)

    id: str
    text: str

    def _refuse(self) -> None:
        check_id(self.id, "heading")
        need(bool(self.text), f"heading {self.id} needs a text")


@dataclass(frozen=True, slots=True)
class Prose(Said):
    """Paragraphs, parted by an empty line."""

    TEXTS = ("text",)

    text: str
    lead: bool = False

    def _refuse(self) -> None:
        need(bool(self.text.strip()), "a prose block is empty")


@dataclass(frozen=True, slots=True)
class Thing(Said):
    """One object in a picture: its drawing, its name, what it does."""

    TEXTS = ("name", "does")

    icon: str
    name: str
    does: str


@dataclass(frozen=True, slots=True)
class Picture(Said):
    """A few objects side by side on one line, with words for those who do not see them."""

    TEXTS = ("things", "in_words")

    in_words: str
    things: tuple[Thing, ...]

    def _refuse(self) -> None:
        need(bool(self.in_words and self.things), "a picture needs objects and words")


@dataclass(frozen=True, slots=True)
class Choice(Said):
    """One answer a reader may pick, and why it is right or wrong."""

    TEXTS = ("text", "why")

    text: str
    why: str
    right: bool = False


@dataclass(frozen=True, slots=True)
class Prediction(Said):
    """The one guess of a page: commit first, then the answer beside the guess."""

    TEXTS = ("prompt", "choices", "reveal")

    id: str
    prompt: str
    choices: tuple[Choice, ...]
    reveal: str

    def _refuse(self) -> None:
        check_id(self.id, "prediction")
        _one_right(self.id, self.choices)


@dataclass(frozen=True, slots=True)
class Question(Said):
    """A closing question; every choice says why."""

    TEXTS = ("prompt", "choices")

    id: str
    prompt: str
    choices: tuple[Choice, ...]

    def _refuse(self) -> None:
        check_id(self.id, "question")
        _one_right(self.id, self.choices)


@dataclass(frozen=True, slots=True)
class Row(Said):
    """One line of a matrix: what is to be placed, the column it belongs in, and why."""

    TEXTS = ("text", "why")

    text: str
    right: str
    why: str


@dataclass(frozen=True, slots=True)
class Matrix(Said):
    """Several things to place under a few columns: one commitment, one reveal."""

    TEXTS = ("prompt", "columns", "rows", "reveal")

    id: str
    prompt: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    reveal: str
    guess: bool = False  # whether it is the guess of its page

    def _refuse(self) -> None:
        check_id(self.id, "matrix")
        need(len(self.columns) > 1 and bool(self.rows), f"matrix {self.id} needs columns and rows")
        for row in self.rows:
            need(row.right in self.columns, f"matrix {self.id}: {row.right!r} is no column")


@dataclass(frozen=True, slots=True)
class Misconception(Said):
    """A belief that the page names and answers."""

    TEXTS = ("belief", "answer")

    belief: str
    answer: str

    def _refuse(self) -> None:
        need(bool(self.belief and self.answer), "a misconception needs a belief and an answer")


@dataclass(frozen=True, slots=True)
class Paired(Said):
    """The supporter's and the critic's question, side by side; neither may be skipped."""

    TEXTS = ("nobody_checks", "say_no")

    nobody_checks: str
    say_no: str

    def _refuse(self) -> None:
        need(bool(self.nobody_checks and self.say_no), "both paired questions need an answer")


LINKS = ("face-card", "card-number", "number-accounts", "face-cameras")
STATES = ("documented", "announced", "unknown", "ahead")


@dataclass(frozen=True, slots=True)
class LinkStrip(Said):
    """The running drawing: which link between face, card, number and accounts is known by now."""

    TEXTS = ("in_words",)

    states: tuple[tuple[str, str], ...]
    in_words: str
    closed: bool = False  # whether the last link, from the accounts back to the face, is drawn

    def _refuse(self) -> None:
        need(tuple(link for link, _ in self.states) == LINKS, f"a strip states {', '.join(LINKS)} in this order")
        need(all(state in STATES for _, state in self.states), f"a link is one of {', '.join(STATES)}")
        need(bool(self.in_words), "a strip needs words")


@dataclass(frozen=True, slots=True)
class Figure(Said):
    """A chart with its finding as title, words for those who do not see it, and its table.

    `data` gives the table and `draw` the chart; both run when the chart is first needed, so that a
    broken data file costs one chart. `columns` names the table's columns that readers see.
    """

    TEXTS = ("title", "in_words", "note", "shown")

    id: str
    title: str
    in_words: str
    data: Callable[[], pd.DataFrame]
    draw: Callable[[pd.DataFrame], Drawing]
    columns: tuple[tuple[str, str], ...]
    note: str = ""
    height: int = 340

    @property
    def shown(self) -> tuple[str, ...]:
        """The heads of the table's columns."""
        return tuple(words for _, words in self.columns)

    def _refuse(self) -> None:
        check_id(self.id, "figure")
        need(bool(self.title), f"figure {self.id} needs a title")
        need(bool(self.in_words), f"figure {self.id} needs words for those who do not see it")
        need(bool(self.columns), f"figure {self.id} needs a table")


@dataclass(frozen=True, slots=True)
class Case(Said):
    """One case on a card: its date line, its title, its text."""

    TEXTS = ("dated", "title", "label", "text")

    title: str
    dated: str
    text: str
    label: str = ""

    def _refuse(self) -> None:
        need(bool(self.title and self.dated and self.text), f"case {self.title!r} needs a title, a date and a text")


@dataclass(frozen=True, slots=True)
class Voice(Said):
    """One speaker in one line: who, about what, when, with what interest; the rest on demand."""

    TEXTS = ("who", "about", "interest", "says", "more")

    who: str
    about: str
    interest: str
    says: str
    more: str

    def _refuse(self) -> None:
        need(all((self.who, self.about, self.interest, self.says)), f"voice {self.who!r} is incomplete")


@dataclass(frozen=True, slots=True)
class Voices(Said):
    """Several speakers on one board."""

    TEXTS = ("voices",)

    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Quotation(Said):
    """A quotation set off from the text."""

    TEXTS = ("by",)

    quote: Quote

    @property
    def by(self) -> str:
        """Who says so, about what."""
        return f"{self.quote.speaker}, {self.quote.about}"

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that the quotation rests on."""
        return (self.quote.claim,)


@dataclass(frozen=True, slots=True)
class Points(Said):
    """A list of points, each one or two sentences."""

    TEXTS = ("items",)

    items: tuple[str, ...]

    def _refuse(self) -> None:
        need(bool(self.items), "a list of points is empty")


@dataclass(frozen=True, slots=True)
class Skip(Said):
    """A way past the part that follows, to the heading with the id `to`."""

    TEXTS = ("text",)

    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Verdict(Said):
    """What a check shows, and what it does not."""

    TEXTS = ("shows", "leaves_open")

    shows: str
    leaves_open: str

    def _refuse(self) -> None:
        need(bool(self.shows and self.leaves_open), "a verdict says what a check shows and what it does not")


@dataclass(frozen=True, slots=True)
class OwnWords(Said):
    """Questions that a reader answers in words of their own, kept in their browser alone.

    The figure `opens` stays out of sight until each has an answer; without a script it is in sight from the start.
    """

    TEXTS = ("prompt", "questions")

    id: str
    prompt: str
    questions: tuple[str, ...]
    opens: str

    def _refuse(self) -> None:
        check_id(self.id, "form of own words")
        need(bool(self.questions and self.opens), f"own words {self.id!r} need questions and a figure")


@dataclass(frozen=True, slots=True)
class Rule(Said):
    """One country's rule: where, since when, what it says, and which safeguards it has or lacks by what was found."""

    TEXTS = ("dated", "place", "text")

    place: str
    dated: str
    text: str
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()

    def _refuse(self) -> None:
        strange = {*self.has, *self.lacks} - set(SAFEGUARDS)
        need(not strange, f"rule of {self.place}: no safeguard is called {', '.join(sorted(strange))}")
        need(not set(self.has) & set(self.lacks), f"rule of {self.place} both has and lacks a safeguard")
        need(bool(self.has or self.lacks), f"rule of {self.place} cannot be compared with anything")


@dataclass(frozen=True, slots=True)
class Rules(Said):
    """Several countries' rules; the one that shares most with the reader's own is marked."""

    TEXTS = ("prompt", "rules")

    prompt: str
    rules: tuple[Rule, ...]

    def _refuse(self) -> None:
        need(len(self.rules) > 1, "one rule alone is never the nearest")


@dataclass(frozen=True, slots=True)
class Replay(Said):
    """A guess that the reader made on an earlier page, shown again."""

    TEXTS = ("text",)

    prediction: str
    text: str


@dataclass(frozen=True, slots=True)
class Doors(Said):
    """A door to each chapter that exists, with its one-sentence story."""

    TEXTS = ()


Flat: TypeAlias = (
    Heading
    | Prose
    | Picture
    | Prediction
    | Question
    | Matrix
    | Misconception
    | Paired
    | LinkStrip
    | Case
    | Voices
    | Quotation
    | Points
    | Skip
    | Verdict
    | OwnWords
    | Rules
    | Replay
    | Doors
)


@dataclass(frozen=True, slots=True)
class SinceThen(Said):
    """Everything after 31 December 2019, closed by default."""

    TEXTS = ("blocks",)

    blocks: tuple["Flat | Figure", ...]

    def _refuse(self) -> None:
        need(bool(self.blocks), "a since-then block is empty")
        need(not any(isinstance(block, SinceThen) for block in self.blocks), "since-then blocks do not nest")


Block: TypeAlias = Flat | Figure | SinceThen


def _one_right(id: str, choices: tuple[Choice, ...]) -> None:
    need(len(choices) > 1, f"question {id} needs two choices or more")
    need(sum(choice.right for choice in choices) == 1, f"question {id} needs exactly one right choice")
    need(all(choice.why for choice in choices), f"question {id} has a choice that does not say why")
