"""What a page lists, each kind in a form of its own: cases, demands, voices, leaks, rules of several countries."""

from dataclasses import dataclass
from enum import Enum

from content.blocks.met import SAFEGUARDS
from content.blocks.said import Said, need


@dataclass(frozen=True, slots=True)
class Case(Said):
    """One case: its date line, its title, its text."""

    TEXTS = ("dated", "title", "label", "text")

    title: str
    dated: str
    text: str
    label: str = ""

    def _refuse(self) -> None:
        need(bool(self.title and self.dated and self.text), f"case {self.title!r} needs a title, a date and a text")


@dataclass(frozen=True, slots=True)
class Demand(Said):
    """Somebody who said no or wished for a choice: who, when, what it was about."""

    TEXTS = ("dated", "who", "about")

    who: str
    dated: str
    about: str

    def _refuse(self) -> None:
        need(all((self.who, self.dated, self.about)), f"demand of {self.who!r} is incomplete")


@dataclass(frozen=True, slots=True)
class Demands(Said):
    """Several demands, in the order in which the page tells of them."""

    TEXTS = ("demands",)

    demands: tuple[Demand, ...]


@dataclass(frozen=True, slots=True)
class Voice(Said):
    """One speaker in one line: who, about what, when, with what interest; the rest on demand."""

    TEXTS = ("who", "about", "interest", "says", "more")
    FOLDED = ("more",)

    who: str
    about: str
    interest: str
    says: str
    more: str
    of_rule: bool = False  # whether it speaks of the rule that the page is about

    def _refuse(self) -> None:
        need(all((self.who, self.about, self.interest, self.says)), f"voice {self.who!r} is incomplete")


@dataclass(frozen=True, slots=True)
class Voices(Said):
    """Several speakers in one list."""

    TEXTS = ("voices",)

    voices: tuple[Voice, ...]


class Way(Enum):
    """How data got out."""

    OPEN = "Lay open"
    TAKEN = "Stolen"
    SOLD = "Sold"


GOT_OUT = {"face": "Faces", "finger": "Fingers", "name": "Names", "place": "Places"}


@dataclass(frozen=True, slots=True)
class Leak(Said):
    """Data that got out: whose, when, what was among them and what was not, how many of what, and how."""

    TEXTS = ("dated", "whose", "many", "text")

    whose: str
    dated: str
    many: str
    way: Way
    text: str
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()

    def _refuse(self) -> None:
        need({*self.has, *self.lacks} <= set(GOT_OUT), f"a leak is of {', '.join(GOT_OUT)}")
        need(not set(self.has) & set(self.lacks), f"the leak of {self.whose} both has and lacks something")
        need(bool(self.claims()), f"the leak of {self.whose} rests on no claim")


@dataclass(frozen=True, slots=True)
class Leaks(Said):
    """Several leaks in one list."""

    TEXTS = ("leaks",)

    leaks: tuple[Leak, ...]


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
