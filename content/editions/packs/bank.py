"""The questions as every bank has them: plain words, the ids of what they cite, and numbers with how far off counts."""

from decimal import Decimal
from itertools import count

from content.blocks import Bars, Choice, NumberQuestion, Question, near
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import MARK, bare, plain, refuse_once, written
from content.editions.html.questions import LETTERS, place_of
from content.editions.html.tongue import in_these_signs
from content.editions.html.written_numbers import ALLOWED
from content.editions.meant import meant
from content.editions.packs.items import Answer, Item, Section, Table
from content.reread import told_at
from content.translations import say
from content.translations.once import once_per_language


@once_per_language
def bank() -> tuple[Section, ...]:
    """Give every question of Check yourself, chapter by chapter, in the reader's language."""
    numbers = count(1)
    return tuple(
        Section(
            chapter.module.replace("_", "-"),
            say(chapter.title),
            chapter.address,
            tuple(item_of(question, chapter, next(numbers)) for question in chapter.quiz),
        )
        for chapter in CHAPTERS
    )


def item_of(question: Question | NumberQuestion, chapter: Chapter, number: int) -> Item:
    """Write one question."""
    told = told_at(question, chapter, CHAPTERS)
    numeric = isinstance(question, NumberQuestion)
    return Item(
        id=question.id,
        prompt=words(question.prompt),
        answers=answers_of(question),
        again=in_these_signs(f"{say('Read it again:')} {place_of(told)}"),
        address=told.address,
        number=number,
        meant=meant(question.texts(folded=False)),
        tables=() if isinstance(question, NumberQuestion) else tuple(map(table_of, question.picture)),
        in_order=numeric or (isinstance(question, Question) and question.in_order),
        unit=words(question.unit) if isinstance(question, NumberQuestion) else "",
        allowed=plain(ALLOWED) if numeric else "",
    )


def answers_of(question: Question | NumberQuestion) -> tuple[Answer, ...]:
    """Write every answer of a question; numbers rise."""
    numeric = isinstance(question, NumberQuestion)
    choices = question.rising if isinstance(question, NumberQuestion) else question.choices
    return tuple(answer_of(letter, choice, numeric) for letter, choice in zip(LETTERS, choices, strict=False))


def answer_of(letter: str, choice: Choice, numeric: bool) -> Answer:
    """Write one answer."""
    said = Answer(letter, words(choice.text), words(choice.why), choice.right)
    if not numeric:
        return said
    least, most = near(choice)
    return Answer(letter, said.text, said.why, said.right, exact(choice.number or 0), exact(most - least) / 2)


def exact(number: float) -> Decimal:
    """Give the number as it is written with twelve digits."""
    return Decimal(f"{number:.12g}")


def table_of(bars: Bars) -> Table:
    """Write a small chart as a table."""
    return Table(words(bars.title), tuple((words(bar.text), words(bar.figure)) for bar in bars.bars))


def words(text: str) -> str:
    """Write a text as words alone, what it cites in brackets: "Yes. [R16, T13]"."""
    refuse_once(text)
    cited = MARK.sub(lambda mark: f" [{', '.join(mark['ids'].split())}]", written(text))
    return " ".join(bare(cited).split())
