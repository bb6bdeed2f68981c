"""A chapter on one sheet: its story in brief, a chart in its finding, three questions, its sources."""

from itertools import chain
from typing import Any

from content.blocks import Figure, NumberQuestion, Question
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import cited
from content.editions.html.opening import number_of
from content.editions.naming import in_language
from content.editions.packs.bank import bank
from content.editions.packs.items import Item, Section
from content.editions.paper.charts import chart, high, sign
from content.editions.paper.names import KEYED, PAPERS, SIZES, file_of
from content.editions.paper.quiz import asked
from content.editions.paper.runs import told
from content.editions.paper.sources import article, named, sources, where
from content.translations import ENGLISH, say, speaking

# Pixels for a chart on a sheet that holds all the rest. Of a higher one the smallest words would come out below six
# points: that of /since-2019, with its 36 countries, at 5.2. Its sheet shows the next one.
ROOM = 440
ASKED = 3
KEY = "The answers stand under the same numbers, with a reason for each choice, in “{file}”."


def sheet(chapter: Chapter, section: Section, public: str) -> dict[str, Any]:
    """Give what stands on the sheet of a chapter."""
    figure, asks, cites = chart_of(chapter), chosen(section, chapter), cited(chapter.brief)
    said = (part.texts() for part in (figure, *(question for _, question in asks)))
    return {
        "emblem": sign(chapter),
        "place": f"{number_of(chapter, CHAPTERS)} · {say(chapter.title)}",
        "heading": say(chapter.heading),
        "standfirst": chapter.stands_first(),
        "brief": told(chapter.brief),
        "chart": chart(figure),
        "questions": [asked(item, question) for item, question in asks],
        "sources": sources(cites),
        "labels": {
            "brief": say("In brief"),
            "questions": say("Three questions"),
            "sources": say("Sources of the story in brief"),
        },
        "key": {PAPERS[size]: say(KEY).format(file=in_language(file_of(KEYED, size))) for size in SIZES},
        "ledger": named(cites[0].id, where(public)),
        "article": article((chapter.brief, *chain.from_iterable(said))),
    }


def chart_of(chapter: Chapter) -> Figure:
    """Give the chart of the chapter's short form, or the first one that leaves room for the rest of the sheet."""
    first = sorted(chapter.figures(), key=lambda figure: chapter.signature not in ("", figure.id))
    return next(figure for figure in first if high(figure) <= ROOM)


def chosen(section: Section, chapter: Chapter) -> list[tuple[Item, Question | NumberQuestion]]:
    """Give the questions for a sheet, in their order."""
    numbers = shortest(CHAPTERS.index(chapter))
    pairs = zip(section.items, chapter.quiz, strict=True)
    return [(item, question) for item, question in pairs if item.number in numbers]


def shortest(place: int) -> set[int]:
    """Name by their numbers the questions that take the least room in English: every language asks the same ones."""
    with speaking(ENGLISH):
        items = [item for item in bank()[place].items if not item.tables]
    return {item.number for item in sorted(items, key=room)[:ASKED]}


def room(item: Item) -> int:
    """Count the letters that a question takes on paper."""
    choices = 0 if item.numeric else sum(len(answer.text) for answer in item.answers)
    return len(item.prompt) + choices
