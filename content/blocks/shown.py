"""What a page shows: the running drawing, charts, the doors to the chapters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import altair as alt
import pandas as pd

from content.blocks.said import Said, need
from content.ids import check_id

Drawing: TypeAlias = alt.Chart | alt.LayerChart | alt.FacetChart | alt.VConcatChart


@dataclass(frozen=True, slots=True)
class Link:
    """How a link of the running drawing stands once its page is read, and the id of the claim that says so."""

    stands: str
    claim: str


# The last one leads from the accounts back to the face; street cameras stay unknown, since nothing was found.
LINKS = {
    "face-card": Link("documented", "R16"),
    "card-number": Link("documented", "R13"),
    "number-accounts": Link("documented", "A05"),
    "accounts-face": Link("documented", "R35"),
    "face-cameras": Link("unknown", "U10"),
}


@dataclass(frozen=True, slots=True)
class LinkStrip(Said):
    """The running drawing: which link between face, card, number and accounts is known by now, and which is new."""

    TEXTS = ("in_words",)

    in_words: str
    ahead: tuple[str, ...] = ()  # links whose page is still to come
    new: tuple[str, ...] = ()  # links that this page adds

    @property
    def closed(self) -> bool:
        """Whether the last link, from the accounts back to the face, is drawn."""
        return "accounts-face" in self.new

    def _refuse(self) -> None:
        need({*self.ahead, *self.new} <= set(LINKS), f"a strip links {', '.join(LINKS)} and nothing else")
        need(not set(self.ahead) & set(self.new), "a link is new or still to come, not both")
        need(bool(self.in_words), "a strip needs words")
        cited = {each.id for each in self.claims()}
        unsaid = [link for link in self.new if LINKS[link].claim not in cited]
        need(not unsaid, f"a strip adds {', '.join(unsaid)} and does not cite the claim that says so")


@dataclass(frozen=True, slots=True)
class Show:
    """The one move that matters in a chart: a control, and the values that it is moved through."""

    control: str
    stops: tuple[float | str, ...]

    def __post_init__(self) -> None:
        need(bool(self.control) and len(self.stops) > 1, "what is shown needs a control and two stops or more")


@dataclass(frozen=True, slots=True)
class OnlyIf:
    """A control that is there only while another one has one of these values."""

    control: str
    other: str
    values: tuple[str, ...]

    def __post_init__(self) -> None:
        need(bool(self.control and self.other and self.values), "a control that comes and goes needs what it waits for")
        need(self.control != self.other, f"control {self.control!r} waits for itself")


@dataclass(frozen=True, slots=True)
class Figure(Said):
    """A chart with its finding as title, words for those who do not see it, and its table.

    `data` gives the table and `draw` the chart; both run when the chart is first needed, so that a
    broken data file costs one chart. `key` says what is counted and what each mark is, for a sheet that has the chart
    and not its page. `columns` names the table's columns that readers see. `guess` names the
    prediction whose number, as the reader guessed it first, the chart draws; `in_millions` the controls that count in
    millions, of which a language has another size.
    """

    TEXTS = ("title", "in_words", "key", "note", "shown")
    FOLDED = ("in_words", "key", "shown")

    id: str
    title: str
    in_words: str
    data: Callable[[], pd.DataFrame]
    draw: Callable[[pd.DataFrame], Drawing]
    columns: tuple[tuple[str, str], ...]
    note: str = ""
    key: str = ""
    show: Show | None = None
    only_if: tuple[OnlyIf, ...] = ()
    guess: str = ""
    in_millions: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """The heads of the table's columns."""
        return tuple(words for _, words in self.columns)

    def _refuse(self) -> None:
        check_id(self.id, "figure")
        need(bool(self.title), f"figure {self.id} needs a title")
        need(bool(self.in_words), f"figure {self.id} needs words for those who do not see it")
        need(bool(self.columns), f"figure {self.id} needs a table")
        if self.guess:
            check_id(self.guess, "prediction")


@dataclass(frozen=True, slots=True)
class Doors(Said):
    """A door to each chapter that exists, with its one-sentence story."""

    TEXTS = ()
