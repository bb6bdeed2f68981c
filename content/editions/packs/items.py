"""What a bank holds: questions, their answers and small charts, as plain words and numbers."""

from dataclasses import dataclass
from decimal import Decimal

from content.translations import say


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer and why it is right or wrong; the number that it says, and how far off still counts as it."""

    letter: str
    text: str
    why: str
    right: bool
    number: Decimal = Decimal(0)
    off: Decimal = Decimal(0)

    @property
    def least(self) -> Decimal:
        """The least that is taken for its number."""
        return self.number - self.off

    @property
    def most(self) -> Decimal:
        """The most that is taken for its number."""
        return self.number + self.off


@dataclass(frozen=True, slots=True)
class Table:
    """A small chart as words and figures."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One question; where a number answers it, `unit` stands behind the number and `allowed` says what counts as right.

    `number` is its place among all. `again` says where the story tells the answer, `address` leads there. `meant` says
    which article and which notice it speaks of. Nothing may shuffle what is `in_order`.
    """

    id: str
    prompt: str
    answers: tuple[Answer, ...]
    again: str
    address: str
    tables: tuple[Table, ...] = ()
    in_order: bool = False
    unit: str = ""
    allowed: str = ""
    number: int = 0
    meant: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Its name for who answers it, which gives nothing away."""
        return say("Question {number}").format(number=self.number)

    @property
    def numeric(self) -> bool:
        """Whether a number answers it."""
        return bool(self.allowed)

    @property
    def key(self) -> Answer:
        """The answer that is right."""
        return next(answer for answer in self.answers if answer.right)

    @property
    def right_first(self) -> tuple[Answer, ...]:
        """The answers in the order in which a number is compared with them: what is right is right before all."""
        return tuple(sorted(self.answers, key=lambda answer: not answer.right))


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one chapter."""

    name: str
    title: str
    address: str
    items: tuple[Item, ...]
