"""What a page shows: objects side by side, the running drawing, charts, the doors to the chapters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import altair as alt
import pandas as pd

from content.blocks.said import Said, need
from content.ids import check_id

Drawing: TypeAlias = alt.Chart | alt.LayerChart | alt.FacetChart | alt.VConcatChart
# How each link stands once its page is read; street cameras stay unknown, since nothing was found.
LINKS = {
    "face-card": "documented",
    "card-number": "documented",
    "number-accounts": "documented",
    "face-cameras": "unknown",
}


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
class LinkStrip(Said):
    """The running drawing: which link between face, card, number and accounts is known by now."""

    TEXTS = ("in_words",)

    in_words: str
    ahead: tuple[str, ...] = ()  # links whose page is still to come
    closed: bool = False  # whether the last link, from the accounts back to the face, is drawn

    def _refuse(self) -> None:
        need(set(self.ahead) <= set(LINKS), f"a strip links {', '.join(LINKS)} and nothing else")
        need(bool(self.in_words), "a strip needs words")


@dataclass(frozen=True, slots=True)
class Figure(Said):
    """A chart with its finding as title, words for those who do not see it, and its table.

    `data` gives the table and `draw` the chart; both run when the chart is first needed, so that a
    broken data file costs one chart. `columns` names the table's columns that readers see. `chooses` names a control
    that says nothing unless another one has a value, and both: who moves the first means the second.
    """

    TEXTS = ("title", "in_words", "note", "shown")
    FOLDED = ("in_words", "shown")

    id: str
    title: str
    in_words: str
    data: Callable[[], pd.DataFrame]
    draw: Callable[[pd.DataFrame], Drawing]
    columns: tuple[tuple[str, str], ...]
    note: str = ""
    chooses: tuple[str, str, str] | None = None

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
class Doors(Said):
    """A door to each chapter that exists, with its one-sentence story."""

    TEXTS = ()
