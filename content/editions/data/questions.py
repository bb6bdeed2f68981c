"""The questions of Check yourself as two tables: what is asked, and every answer with its reason."""

from collections.abc import Iterator

from content.editions.data.table import BOOLEAN, NUMBER, STRING, Cell, Column, Table
from content.editions.packs.bank import bank
from content.editions.packs.items import Answer, Item, Section
from content.editions.packs.text import lines_of

QUESTION = Column("question", STRING, "The id of the question, the same in every edition.", needed=True)
OF_QUESTION = "as the column “unit” of the question says"
QUESTIONS = (
    QUESTION,
    Column("chapter", STRING, "The address of its chapter.", needed=True),
    Column("kind", STRING, "How it is answered.", needed=True, among=("choice", "number")),
    Column("prompt", STRING, "What is asked, with what it shows.", needed=True),
    Column("unit", STRING, "The unit of the number that is asked for."),
    Column("key", STRING, "The letter of the right answer.", needed=True),
    Column("in_order", BOOLEAN, "Whether its answers stand in an order that must stay.", needed=True),
    Column("read_again", STRING, "The address of the paragraph that tells the answer.", needed=True),
)
ANSWERS = (
    QUESTION,
    Column("letter", STRING, "The letter of the answer.", needed=True, like="[a-h]"),
    Column("answer", STRING, "The answer.", needed=True),
    Column("right", BOOLEAN, "Whether it is right.", needed=True),
    Column("reason", STRING, "Why it is right or wrong; ids in brackets name claims.", needed=True),
    Column("number", NUMBER, "The number that it says, where a number is asked for.", unit=OF_QUESTION),
    Column("least", NUMBER, "The least that still counts as it.", unit=OF_QUESTION),
    Column("most", NUMBER, "The most that still counts as it.", unit=OF_QUESTION),
)


def tables() -> tuple[Table, ...]:
    """Give both tables."""
    asked = tuple(question_row(item, section) for section in bank() for item in section.items)
    said = tuple(row for section in bank() for item in section.items for row in answer_rows(item))
    pointing = {"question": ("questions", "question")}
    return (
        Table("questions", "Every question of Check yourself", QUESTIONS, asked, ("question",)),
        Table("answers", "Every answer to them", ANSWERS, said, ("question", "letter"), pointing),
    )


def question_row(item: Item, section: Section) -> tuple[Cell, ...]:
    """Write one question."""
    kind = "number" if item.numeric else "choice"
    prompt = " / ".join(lines_of(item))
    return (item.id, section.address, kind, prompt, item.unit, item.key.letter, item.in_order, item.address)


def answer_rows(item: Item) -> Iterator[tuple[Cell, ...]]:
    """Write the answers of one question."""
    for answer in item.answers:
        figures = numbers(answer) if item.numeric else (None, None, None)
        yield (item.id, answer.letter, answer.text, answer.right, answer.why, *figures)


def numbers(answer: Answer) -> tuple[float, float, float]:
    """Give the number of an answer and what is taken for it."""
    return float(answer.number), float(answer.least), float(answer.most)
