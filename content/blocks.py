"""The kinds of block a chapter is made of; each checks itself and names what is wrong with it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import altair as alt
import pandas as pd

from content.evidence import Quote
from content.ids import check_id
from content.models import SAFEGUARDS
from content.prose import check

Drawing: TypeAlias = alt.Chart | alt.LayerChart | alt.FacetChart | alt.VConcatChart


def need(holds: bool, complaint: str) -> None:
    """Raise ValueError with the complaint unless it holds."""
    if not holds:
        raise ValueError(complaint)


@dataclass(frozen=True, slots=True)
class Heading:
    """A section heading; its id is its address on the page."""

    id: str
    text: str

    def __post_init__(self) -> None:
        check_id(self.id, "heading")
        need(bool(self.text), f"heading {self.id} needs a text")
        check(self.text)


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs, parted by an empty line."""

    text: str
    lead: bool = False

    def __post_init__(self) -> None:
        need(bool(self.text.strip()), "a prose block is empty")
        check(self.text)


@dataclass(frozen=True, slots=True)
class Thing:
    """One object in a picture: its drawing, its name, what it does."""

    icon: str
    name: str
    does: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A few objects side by side on one line, with words for those who do not see them."""

    in_words: str
    things: tuple[Thing, ...]

    def __post_init__(self) -> None:
        need(bool(self.in_words and self.things), "a picture needs objects and words")
        check(self.in_words, *(text for thing in self.things for text in (thing.name, thing.does)))


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a reader may pick, and why it is right or wrong."""

    text: str
    why: str
    right: bool = False


@dataclass(frozen=True, slots=True)
class Prediction:
    """The one guess of a page: commit first, then the answer beside the guess."""

    id: str
    prompt: str
    choices: tuple[Choice, ...]
    reveal: str

    def __post_init__(self) -> None:
        check_id(self.id, "prediction")
        _one_right(self.id, self.choices)
        check(self.prompt, self.reveal, *_texts(self.choices))


@dataclass(frozen=True, slots=True)
class Question:
    """A closing question; every choice says why."""

    id: str
    prompt: str
    choices: tuple[Choice, ...]

    def __post_init__(self) -> None:
        check_id(self.id, "question")
        _one_right(self.id, self.choices)
        check(self.prompt, *_texts(self.choices))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a matrix: what is to be placed, the column it belongs in, and why."""

    text: str
    right: str
    why: str
    short: str = ""  # its name in a chart of the same rows


@dataclass(frozen=True, slots=True)
class Matrix:
    """Several things to place under a few columns: one commitment, one reveal."""

    id: str
    prompt: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    reveal: str
    guess: bool = False  # whether it is the guess of its page

    def __post_init__(self) -> None:
        check_id(self.id, "matrix")
        need(len(self.columns) > 1 and bool(self.rows), f"matrix {self.id} needs columns and rows")
        for row in self.rows:
            need(row.right in self.columns, f"matrix {self.id}: {row.right!r} is no column")
        check(self.prompt, self.reveal, *self.columns)
        check(*(text for row in self.rows for text in (row.text, row.why, row.short)))


@dataclass(frozen=True, slots=True)
class Misconception:
    """A belief that the page names and answers."""

    belief: str
    answer: str

    def __post_init__(self) -> None:
        need(bool(self.belief and self.answer), "a misconception needs a belief and an answer")
        check(self.belief, self.answer)


@dataclass(frozen=True, slots=True)
class Paired:
    """The supporter's and the critic's question, side by side; neither may be skipped."""

    nobody_checks: str
    say_no: str

    def __post_init__(self) -> None:
        need(bool(self.nobody_checks and self.say_no), "both paired questions need an answer")
        check(self.nobody_checks, self.say_no)


# How each link stands once its page is read; street cameras stay unknown, since nothing was found.
LINKS = {
    "face-card": "documented",
    "card-number": "documented",
    "number-accounts": "documented",
    "face-cameras": "unknown",
}


@dataclass(frozen=True, slots=True)
class LinkStrip:
    """The running drawing: which link between face, card, number and accounts is known by now."""

    in_words: str
    ahead: tuple[str, ...] = ()  # links whose page is still to come
    closed: bool = False  # whether the last link, from the accounts back to the face, is drawn

    def __post_init__(self) -> None:
        need(set(self.ahead) <= set(LINKS), f"a strip links {', '.join(LINKS)} and nothing else")
        need(bool(self.in_words), "a strip needs words")
        check(self.in_words)


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart with its finding as title, words for those who do not see it, and its table.

    `data` gives the table and `draw` the chart; both run when the chart is first needed, so that a
    broken data file costs one chart. `columns` names the table's columns that readers see.
    """

    id: str
    title: str
    in_words: str
    data: Callable[[], pd.DataFrame]
    draw: Callable[[pd.DataFrame], Drawing]
    columns: tuple[tuple[str, str], ...]
    note: str = ""

    def __post_init__(self) -> None:
        check_id(self.id, "figure")
        need(bool(self.title), f"figure {self.id} needs a title")
        need(bool(self.in_words), f"figure {self.id} needs words for those who do not see it")
        need(bool(self.columns), f"figure {self.id} needs a table")
        check(self.title, self.in_words, self.note, *(shown for _, shown in self.columns))


@dataclass(frozen=True, slots=True)
class Case:
    """One case on a card: its date line, its title, its text."""

    title: str
    dated: str
    text: str
    label: str = ""

    def __post_init__(self) -> None:
        need(bool(self.title and self.dated and self.text), f"case {self.title!r} needs a title, a date and a text")
        check(self.title, self.dated, self.text, self.label)


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker in one line: who, about what, when, with what interest; the rest on demand."""

    who: str
    about: str
    interest: str
    says: str
    more: str

    def __post_init__(self) -> None:
        need(all((self.who, self.about, self.interest, self.says)), f"voice {self.who!r} is incomplete")
        check(self.who, self.about, self.interest, self.says, self.more)


@dataclass(frozen=True, slots=True)
class Voices:
    """Several speakers on one board."""

    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation set off from the text."""

    quote: Quote


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points, each one or two sentences."""

    items: tuple[str, ...]

    def __post_init__(self) -> None:
        need(bool(self.items), "a list of points is empty")
        check(*self.items)


@dataclass(frozen=True, slots=True)
class Skip:
    """A way past the part that follows, to the heading with the id `to`."""

    to: str
    text: str

    def __post_init__(self) -> None:
        check(self.text)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check shows, and what it does not."""

    shows: str
    leaves_open: str

    def __post_init__(self) -> None:
        need(bool(self.shows and self.leaves_open), "a verdict says what a check shows and what it does not")
        check(self.shows, self.leaves_open)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Questions that a reader answers in words of their own, kept in their browser alone.

    The figure `opens` stays out of sight until each has an answer; without a script it is in sight from the start.
    """

    id: str
    prompt: str
    questions: tuple[str, ...]
    opens: str

    def __post_init__(self) -> None:
        check_id(self.id, "form of own words")
        need(bool(self.questions and self.opens), f"own words {self.id!r} need questions and a figure")
        check(self.prompt, *self.questions)


@dataclass(frozen=True, slots=True)
class Rule:
    """One country's rule: where, since when, what it says, and which safeguards it has or lacks by what was found."""

    place: str
    dated: str
    text: str
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        strange = {*self.has, *self.lacks} - set(SAFEGUARDS)
        need(not strange, f"rule of {self.place}: no safeguard is called {', '.join(sorted(strange))}")
        need(not set(self.has) & set(self.lacks), f"rule of {self.place} both has and lacks a safeguard")
        need(bool(self.has or self.lacks), f"rule of {self.place} cannot be compared with anything")
        check(self.place, self.dated, self.text)


@dataclass(frozen=True, slots=True)
class Rules:
    """Several countries' rules; the one that shares most with the reader's own is marked."""

    prompt: str
    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        need(len(self.rules) > 1, "one rule alone is never the nearest")
        check(self.prompt)


@dataclass(frozen=True, slots=True)
class Replay:
    """A guess that the reader made on an earlier page, shown again."""

    prediction: str
    text: str

    def __post_init__(self) -> None:
        check(self.text)


@dataclass(frozen=True, slots=True)
class Doors:
    """A door to each chapter that exists, with its one-sentence story."""


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
class SinceThen:
    """Everything after 31 December 2019, closed by default."""

    blocks: tuple["Flat | Figure", ...]

    def __post_init__(self) -> None:
        need(bool(self.blocks), "a since-then block is empty")
        need(not any(isinstance(block, SinceThen) for block in self.blocks), "since-then blocks do not nest")


Block: TypeAlias = Flat | Figure | SinceThen


def _one_right(id: str, choices: tuple[Choice, ...]) -> None:
    need(len(choices) > 1, f"question {id} needs two choices or more")
    need(sum(choice.right for choice in choices) == 1, f"question {id} needs exactly one right choice")
    need(all(choice.why for choice in choices), f"question {id} has a choice that does not say why")


def _texts(choices: tuple[Choice, ...]) -> Iterator[str]:
    return (text for choice in choices for text in (choice.text, choice.why))
