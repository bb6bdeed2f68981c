"""What a page asks its reader: a guess, a question, things to place, words of the reader's own."""

from dataclasses import dataclass

from content.blocks.said import Said, need
from content.citations import cited, figure_of
from content.evidence import Status
from content.formats import places
from content.ids import check_id

NEAR = "Q40.near"  # how far off, as a share of it, a number still counts


@dataclass(frozen=True, slots=True)
class Choice(Said):
    """One answer a reader may pick, and why it is right or wrong.

    What a chart draws of it is its `value`, a number or the "{CLAIM.figure}" of one, or else the figure in its text.
    `icon` names its drawing, where it is one of several drawn things. One that is `unknown` says that this cannot be
    known; it is right only where we looked and found nothing.
    """

    TEXTS = ("text", "why")
    FOLDED = ("why",)

    text: str
    why: str
    right: bool = False
    value: float | str = ""
    icon: str = ""
    unknown: bool = False

    @property
    def number(self) -> float | None:
        """The number that it says, if any."""
        if not isinstance(self.value, str):
            return self.value
        names = [self.value.strip("{}")] if self.value else [name for name, _ in places(self.text)]
        found = [figure_of(name)[1] for name in names]
        return next((float(each) for each in found if isinstance(each, int | float)), None)

    def _refuse(self) -> None:
        need(self.value == "" or self.number is not None, f"{self.value!r} is no number")
        if self.unknown and self.right:
            need(
                any(each.status is Status.UNKNOWN for each in cited(self.why)),
                f"{self.text!r} cites nothing that was not found",
            )


@dataclass(frozen=True, slots=True)
class Thing(Said):
    """One drawn thing and its words."""

    TEXTS = ("text",)

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Prediction(Said):
    """The one guess of a page: commit first, then the answer beside the guess.

    Where its choices are drawn, they stand side by side, and `beside` them what cannot be chosen. They are `ordered`
    where their order means something and no number says it.
    """

    TEXTS = ("prompt", "choices", "beside", "reveal")
    FOLDED = ("reveal",)

    id: str
    prompt: str
    choices: tuple[Choice, ...]
    reveal: str
    beside: tuple[Thing, ...] = ()
    ordered: bool = False

    @property
    def drawn(self) -> bool:
        """Whether its choices are drawn."""
        return any(choice.icon for choice in self.choices)

    @property
    def in_order(self) -> bool:
        """Whether its choices stand in an order that means something, so that nothing may shuffle them."""
        return self.ordered or self.drawn or are_a_scale(self.choices)

    def _refuse(self) -> None:
        check_id(self.id, "prediction")
        _one_right(self.id, self.choices)
        need(all(choice.icon for choice in self.choices) or not self.drawn, f"{self.id} draws some choices, not all")
        need(self.drawn or not self.beside, f"{self.id} has things beside choices that are not drawn")


@dataclass(frozen=True, slots=True)
class Bar(Said):
    """One bar of a small chart: its name, and the figure at its end."""

    TEXTS = ("text", "figure")

    text: str
    figure: str

    @property
    def length(self) -> float:
        """Its length, in the unit of the chart."""
        (name, _), *_ = places(self.figure)
        return float(figure_of(name)[0].value(name.partition(".")[2]))


@dataclass(frozen=True, slots=True)
class Bars(Said):
    """A small chart that a question asks to read: bars on one scale, which begins at nothing."""

    TEXTS = ("title", "bars")

    title: str
    bars: tuple[Bar, ...]

    @property
    def longest(self) -> float:
        """The length of the longest bar."""
        return max(bar.length for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Question(Said):
    """A question with choices, each of which says why; `picture` is what it asks to read, if anything.

    Its choices are `ordered` where their order means something and no number says it.
    """

    TEXTS = ("prompt", "picture", "choices")

    id: str
    prompt: str
    choices: tuple[Choice, ...]
    picture: tuple[Bars, ...] = ()
    ordered: bool = False

    @property
    def in_order(self) -> bool:
        """Whether its choices stand in an order that means something, so that nothing may shuffle them."""
        return self.ordered or are_a_scale(self.choices)

    def _refuse(self) -> None:
        check_id(self.id, "question")
        _one_right(self.id, self.choices)


@dataclass(frozen=True, slots=True)
class NumberQuestion(Said):
    """A question that a number answers: its choices are the right one and those that a slip leads to."""

    TEXTS = ("prompt", "unit", "choices")
    FOLDED = ("choices",)

    id: str
    prompt: str
    unit: str
    choices: tuple[Choice, ...]

    @property
    def right(self) -> Choice:
        """The choice that is right."""
        return next(choice for choice in self.choices if choice.right)

    @property
    def rising(self) -> tuple[Choice, ...]:
        """Its choices by their numbers, so that no place tells which is right."""
        return tuple(sorted(self.choices, key=lambda choice: choice.number or 0))

    def _refuse(self) -> None:
        check_id(self.id, "question")
        _one_right(self.id, self.choices)
        need(all(choice.number is not None for choice in self.choices), f"{self.id} has a choice that is no number")


def are_a_scale(choices: tuple[Choice, ...]) -> bool:
    """Tell whether these are numbers that rise, or fall; one that names none, as unknown, may stand after them."""
    bold = [choice for choice in choices if not (choice.unknown and choice is choices[-1])]
    numbers = [choice.number for choice in bold if choice.number is not None]
    return len(numbers) == len(bold) and numbers in (sorted(numbers), sorted(numbers, reverse=True))


def near(choice: Choice) -> tuple[float, float]:
    """Give the least and the most that is taken for the number of this choice."""
    number, (_, off) = choice.number or 0, figure_of(NEAR)
    return number * (1 - float(str(off))), number * (1 + float(str(off)))


@dataclass(frozen=True, slots=True)
class Row(Said):
    """One line of a matrix: what is to be placed, the column it belongs in, and why."""

    TEXTS = ("text", "why", "short")
    FOLDED = ("why", "short")

    text: str
    right: str
    why: str
    short: str = ""  # its name in a chart of the same rows


@dataclass(frozen=True, slots=True)
class Matrix(Said):
    """Several things to place under a few columns: one commitment, one reveal."""

    TEXTS = ("prompt", "columns", "rows", "reveal")
    FOLDED = ("reveal",)

    id: str
    prompt: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    reveal: str
    guess: bool = False  # whether it is the guess of its page

    @property
    def numbers(self) -> tuple[tuple[int, ...], ...]:
        """What each row under each column adds to the one number of a placing that a chart draws: a digit of it."""
        size = len(self.columns)
        return tuple(tuple(digit * size**place for digit in range(size)) for place in range(len(self.rows)))

    def _refuse(self) -> None:
        check_id(self.id, "matrix")
        need(len(self.columns) > 1 and bool(self.rows), f"matrix {self.id} needs columns and rows")
        for row in self.rows:
            need(row.right in self.columns, f"matrix {self.id}: {row.right!r} is no column")


@dataclass(frozen=True, slots=True)
class OwnWords(Said):
    """Questions that a reader answers in words of their own, kept in their browser alone."""

    TEXTS = ("prompt", "questions")

    id: str
    prompt: str
    questions: tuple[str, ...]

    def _refuse(self) -> None:
        check_id(self.id, "form of own words")
        need(bool(self.questions), f"own words {self.id!r} need questions")


@dataclass(frozen=True, slots=True)
class Replay(Said):
    """A guess that the reader made on an earlier page, shown again."""

    TEXTS = ("text",)

    prediction: str
    text: str


@dataclass(frozen=True, slots=True)
class Quiz(Said):
    """The questions of one chapter on Check yourself; `later` where it tells of the time after 2019."""

    TEXTS = ("questions",)

    address: str
    questions: tuple[Question | NumberQuestion, ...]
    later: bool = False


@dataclass(frozen=True, slots=True)
class Result(Said):
    """What was known and what was missed, chapter by chapter."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class Guesses(Said):
    """Every guess that the story asks for, beside what is known."""

    TEXTS = ()


def _one_right(id: str, choices: tuple[Choice, ...]) -> None:
    need(len(choices) > 1, f"question {id} needs two choices or more")
    need(sum(choice.right for choice in choices) == 1, f"question {id} needs exactly one right choice")
    need(all(choice.why for choice in choices), f"question {id} has a choice that does not say why")
