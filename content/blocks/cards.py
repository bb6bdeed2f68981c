"""What a page puts on cards: cases, voices, rules of several countries."""

from dataclasses import dataclass

from content.blocks.met import SAFEGUARDS
from content.blocks.said import Said, need


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
    FOLDED = ("more",)

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
