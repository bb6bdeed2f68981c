"""What the explainer may say and on whose word: claims and quotations.

What cannot be true cannot be built: each object checks itself and names the culprit.
"""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from content.formats import PLACE, Value, fill, places
from content.publication import Source
from content.typed_figures import typed_figure
from content.when import When

LONGEST_QUOTATION = 15  # words


class Status(Enum):
    """How firmly a claim stands."""

    REPORTED = "reported"
    OFFICIAL = "official figure"
    ESTIMATE = "estimate"
    CONTESTED = "contested"
    ARITHMETIC = "our arithmetic"
    ASSUMPTION = "assumption"
    UNKNOWN = "unknown"

    @property
    def measured(self) -> bool:
        """Whether somebody outside this project stands behind the value."""
        return self not in (Status.ARITHMETIC, Status.ASSUMPTION, Status.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Looked:
    """A search that found nothing: where, until which day, and the nearest thing that was found.

    `see` names the claims that hold the nearest thing, where there are any.
    """

    where: str
    until: When
    nearest: str
    see: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.where.strip() or not self.nearest.strip():
            raise ValueError("a search that found nothing says where it looked and what came nearest")
        if self.until.day is None:
            raise ValueError(f"a search that found nothing ended on a day, not in {self.until}")


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable sentence; its figures fill the braces and are typed nowhere else.

    `lent` holds the figures of other claims, as `CLAIM.figure`; the ledger fills it. `looked` belongs to what was not
    found, and to that alone. `again` is the day by which a claim that ages should be checked again.
    """

    id: str
    text: str
    status: Status
    as_of: When
    speaker: str
    sources: tuple[Source, ...]
    figures: Mapping[str, Value] = field(default_factory=dict)
    caution: str = ""
    single_source: bool = False
    looked: Looked | None = None
    again: When | None = None
    lent: Mapping[str, Value] = field(default_factory=dict, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "figures", MappingProxyType(dict(self.figures)))
        if not self.id or not self.text.strip() or not self.speaker.strip():
            raise ValueError(f"claim {self.id or self.text!r} needs an id, a sentence and a speaker")
        if not self.sources:
            raise ValueError(f"claim {self.id} has no source")
        if (self.looked is None) == (self.status is Status.UNKNOWN):
            raise ValueError(f"claim {self.id}: what was not found says where was looked, and nothing else does")
        for template in self.templates():
            if figure := typed_figure(PLACE.sub("", template)):
                raise ValueError(f"claim {self.id} types {figure!r} where it should name a figure")
        named = {name for template in self.templates() for name, _ in places(template)}
        own = {name for name in named if "." not in name}
        if missing := own - set(self.figures):
            raise ValueError(f"claim {self.id} has no figure for {', '.join(sorted(missing))}")

    def __hash__(self) -> int:
        return hash(self.id)

    def templates(self) -> tuple[str, ...]:
        """List every text of the claim, its figures still in braces."""
        looked = (self.looked.where, self.looked.nearest) if self.looked else ()
        return (self.text, self.caution, *looked)

    @property
    def later(self) -> bool:
        """Whether the claim is about a time after 31 December 2019."""
        return self.as_of.after_2019

    def sentence(self) -> str:
        """Write the claim with its figures, in the reader's language."""
        return fill(self.text, self._figures)

    def warning(self) -> str:
        """Write what a careful reader should mind, or nothing."""
        return fill(self.caution, self._figures) if self.caution else ""

    def looked_in(self) -> str:
        """Write where was looked, or nothing."""
        return fill(self.looked.where, self._figures) if self.looked else ""

    def nearest(self) -> str:
        """Write the nearest thing that was found, or nothing."""
        return fill(self.looked.nearest, self._figures) if self.looked else ""

    def borrowed(self) -> tuple[str, ...]:
        """List the figures of other claims, as `CLAIM.figure`, that this one compares itself with."""
        return tuple(name for text in self.templates() for name, _ in places(text) if "." in name)

    def borrowing(self, figures: Mapping[str, Value]) -> "Claim":
        """Give the same claim with the figures that it borrows."""
        borrower = copy(self)
        object.__setattr__(borrower, "lent", MappingProxyType(dict(figures)))
        return borrower

    def _figures(self, name: str) -> Value:
        return self.lent[name] if "." in name else self.figures[name]

    def value(self, name: str) -> float:
        """Give a figure as a number, for a chart or a model."""
        value = self.figures[name]
        if not isinstance(value, int | float):
            raise TypeError(f"claim {self.id}: {name} is {value!r}, not a number")
        return value


@dataclass(frozen=True, slots=True)
class Quote:
    """At most 15 words of a named speaker: who, when and about what."""

    words: str
    speaker: str
    when: When | None
    about: str
    claim: Claim

    def __post_init__(self) -> None:
        if not self.words or not self.speaker or not self.about:
            raise ValueError(f"quotation “{self.words}” needs words, a speaker and a subject")
        if (length := len(self.words.split())) > LONGEST_QUOTATION:
            raise ValueError(f"quotation of {self.speaker} has {length} words, more than {LONGEST_QUOTATION}")
