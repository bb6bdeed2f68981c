"""What a page for teachers is made of: plans of a lesson in steps, things in order, a rubric, the answers."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from content.blocks.said import Said, need
from content.ids import check_id


class Kind(Enum):
    """What a class does in a step."""

    TALK = "Talk"
    VOTE = "Vote"
    LOOK = "Look"
    WRITE = "Write"


@dataclass(frozen=True, slots=True)
class Reply(Said):
    """What pupils often say, and what may be said back."""

    TEXTS = ("said", "back")

    said: str
    back: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Said):
    """One step of a plan: so many minutes at a place, and what to read out.

    `big` are the ids of what is put on the wall, `asks` that of the guess or statement which is voted on. Of a guess,
    `usual` counts the choices that are wrong and often made. What is asked `again` was read out before.
    """

    TEXTS = ("where", "say", "replies")

    minutes: int
    kind: Kind
    where: str
    say: str
    big: tuple[str, ...] = ()
    asks: str = ""
    again: bool = False
    usual: tuple[int, ...] = ()
    replies: tuple[Reply, ...] = ()

    def _refuse(self) -> None:
        need(self.minutes > 0, f"the step at {self.where} takes no time")
        need(bool(self.where and self.say), "a step needs a place and something to say")
        need((self.kind is Kind.VOTE) <= bool(self.asks), f"the step at {self.where} votes on nothing")
        need(not self.usual or bool(self.asks), f"the step at {self.where} has usual answers to no question")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Said):
    """A lesson of so many minutes, which its steps add up to; `short` is its name in a chart."""

    TEXTS = ("short", "steps", "leaves_out")

    id: str
    short: str
    minutes: int
    steps: tuple[Step, ...]
    leaves_out: str

    def _refuse(self) -> None:
        check_id(self.id, "plan")
        total = sum(step.minutes for step in self.steps)
        need(total == self.minutes, f"the steps of {self.id} take {total} minutes and not {self.minutes}")

    def spent(self, kind: Kind) -> int:
        """Give the minutes that a class spends in this way."""
        return sum(step.minutes for step in self.steps if step.kind is kind)

    def timed(self) -> tuple[tuple[int, int, Step], ...]:
        """List the steps with the minutes at which each begins and ends."""
        ends = [sum(step.minutes for step in self.steps[: place + 1]) for place in range(len(self.steps))]
        return tuple((end - step.minutes, end, step) for end, step in zip(ends, self.steps, strict=True))


@dataclass(frozen=True, slots=True)
class InOrder(Said):
    """Things to do one after the other."""

    TEXTS = ("items",)

    items: tuple[str, ...]

    def _refuse(self) -> None:
        need(len(self.items) > 1, "things in order are two or more")


@dataclass(frozen=True, slots=True)
class Criterion(Said):
    """One thing that a rubric looks for, and what it looks like on each level."""

    TEXTS = ("what", "levels")

    what: str
    levels: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Rubric(Said):
    """What an exit ticket shows, on three levels."""

    TEXTS = ("criteria",)
    LEVELS: ClassVar[tuple[str, str, str]] = ("Not yet", "Nearly", "There")

    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class AnswerSheet(Said):
    """All that the chapter at this address asks, with the right choice and why, for whoever marks it."""

    TEXTS = ()

    chapter: str


@dataclass(frozen=True, slots=True)
class OpenRoom(Said):
    """The way to open a room, in which a class answers together."""

    TEXTS = ()
