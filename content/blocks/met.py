"""A rule that a reader sets with switches, and the people who meet it."""

from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from content.blocks.said import Said, need
from content.ids import check_id

SAFEGUARDS = {  # each in the words that head a column
    "another": "Another way",
    "nothing": "Nothing kept",
    "remove": "Deleted",
    "device": "On the device",
    "audit": "Audit",
    "duty": "Leaks reported",
}


class Outcome(Enum):
    """What a rule brings somebody; the last two are for what stays behind the counter."""

    SERVED = "served"
    OTHER = "another way"
    REFUSED = "refused"
    UNKNOWN = "we do not know"
    KEPT = "a picture is kept"
    GONE = "no face is kept"


@dataclass(frozen=True, slots=True)
class Safeguard(Said):
    """One switch of a rule; `aside` says what it does where it turns no card.

    `idle` says why no card turns while another safeguard is on.
    """

    TEXTS = ("label", "aside")

    id: str
    label: str
    aside: str = ""
    idle: tuple[tuple[str, str], ...] = ()

    def _refuse(self) -> None:
        need({self.id, *(other for other, _ in self.idle)} <= set(SAFEGUARDS), f"no safeguard is called {self.id!r}")


@dataclass(frozen=True, slots=True)
class Turn(Said):
    """What happens to somebody where one of these safeguards is on or, without any, in every other case."""

    TEXTS = ("text",)

    outcome: Outcome
    text: str
    on: tuple[str, ...] = ()

    def _refuse(self) -> None:
        need(set(self.on) <= set(SAFEGUARDS), f"a card waits for {', '.join(self.on)}, which no rule can have")
        need(bool(self.claims()), f"a card says without a claim: {self.text!r}")


@dataclass(frozen=True, slots=True)
class Person(Said):
    """Somebody who meets a rule: the first turn that fits it is what happens."""

    TEXTS = ("who", "short", "errand", "turns")
    FOLDED = ("short", "turns")

    who: str
    short: str  # in one or two words
    errand: str
    turns: tuple[Turn, ...]

    def _refuse(self) -> None:
        always = [not turn.on for turn in self.turns]
        need(always.count(True) == 1 and always[-1], f"{self.who!r} needs one turn for every other case, as the last")

    def met(self, chosen: AbstractSet[str]) -> Turn:
        """Give what happens under a rule with these safeguards; ValueError for one that no rule can have."""
        need(chosen <= set(SAFEGUARDS), f"no rule can have {', '.join(sorted(chosen - set(SAFEGUARDS)))}")
        return next(turn for turn in self.turns if not turn.on or chosen & set(turn.on))


@dataclass(frozen=True, slots=True)
class OwnRule(Said):
    """A rule that opens with some safeguards on, the people who meet it, and what stays behind when they have gone."""

    TEXTS = ("prompt", "safeguards", "people", "behind")

    id: str
    prompt: str
    safeguards: tuple[Safeguard, ...]
    people: tuple[Person, ...]
    behind: Person
    opens: tuple[str, ...]

    def _refuse(self) -> None:
        check_id(self.id, "rule")
        need([each.id for each in self.safeguards] == list(SAFEGUARDS), f"rule {self.id} lacks a safeguard")
        turning = {name for card in self.cards() for turn in card.turns for name in turn.on}
        for each in self.safeguards:
            need(bool(each.aside) is (each.id not in turning), f"{each.id} says that it turns no card, or turns one")

    def cards(self) -> tuple[Person, ...]:
        """List everybody, and what stays behind."""
        return (*self.people, self.behind)

    def found(self, chosen: AbstractSet[str]) -> dict[Outcome, int]:
        """Count what a rule with these safeguards brings the people."""
        counted = Counter(person.met(chosen).outcome for person in self.people)
        return {outcome: counted[outcome] for outcome in Outcome if counted[outcome]}
