"""What a room is at a moment: what its teacher asked, what was counted, what was shown."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Kind(StrEnum):
    """What is asked: a guess at something that is known, or a view."""

    FACT = "fact"
    OPINION = "opinion"


class Question(Protocol):
    """What a room is handed to ask, in a reader's language."""

    @property
    def id(self) -> str:
        """Its name, the same in every language."""

    @property
    def prompt(self) -> str:
        """What is asked."""

    @property
    def choices(self) -> tuple[str, ...]:
        """What may be chosen."""

    @property
    def right(self) -> int | None:
        """Which choice is right; None where it is a view."""

    @property
    def why(self) -> str:
        """Why that choice is right, or nothing."""


@dataclass(frozen=True, slots=True)
class Round:
    """A question put to the room once: before (1) or after (2)."""

    question: str
    number: int
    kind: Kind
    least: int  # answers from which on its result may be told
    choices: int
    open: bool = True
    shown: bool = False
    revealed: bool = False
    answered: int = 0  # kept when it closes; while it is open, what is written
    counts: tuple[int, ...] = ()  # one for each choice; two tenths for a view; none where it were too few

    @property
    def place(self) -> tuple[str, int]:
        """What tells it from the other rounds of its room."""
        return self.question, self.number


@dataclass(frozen=True, slots=True)
class Room:
    """A room: what opens it and what happened in it."""

    code: str
    until: int  # minutes since 1970
    host: bytes  # the hash of its key
    secret: bytes  # keys the hashes of devices, and goes with the room
    own: tuple[tuple[str, str], ...] = ()  # the teacher's statements: id and text
    rounds: tuple[Round, ...] = ()  # in the order in which they were opened

    @property
    def now(self) -> Round | None:
        """The round that was opened last."""
        return self.rounds[-1] if self.rounds else None

    def round(self, question: str, number: int) -> Round | None:
        """Find a round."""
        return next((each for each in self.rounds if each.place == (question, number)), None)
