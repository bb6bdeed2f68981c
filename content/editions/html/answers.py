"""What a chapter asks with its answers, for whoever marks it: every question once, the right choice, why."""

from collections.abc import Iterator
from typing import TypeAlias

import htpy as h

from content.blocks import AnswerSheet, Matrix, NumberQuestion, Prediction, Question
from content.chapter import Chapter
from content.citations import plain
from content.editions.html.inline import Writer
from content.editions.html.own import lines_of, stop_after
from content.page import flattened
from content.translations import say

Asked: TypeAlias = Prediction | Matrix | Question | NumberQuestion
NAMES = {"guess": "The guess", "page": "On the page", "quiz": "Check yourself"}


def all_asked(chapter: Chapter) -> Iterator[tuple[str, Asked]]:
    """List all that a chapter asks, in reading order, and where."""
    for block in flattened(chapter.blocks):
        if isinstance(block, Prediction | Matrix | Question):
            yield ("guess" if block is chapter.predictions()[0] else "page"), block
    for question in chapter.quiz:
        yield "quiz", question


def answer_sheet(block: AnswerSheet, writer: Writer) -> h.Element:
    """Write the answers of one chapter; the marks stay with the questions, where their sources open."""
    (chapter,) = (each for each in writer.chapters if each.address == block.chapter)
    return h.ol(".answers")[[item(place, each) for place, each in all_asked(chapter)]]


def item(place: str, asked: Asked) -> h.Element:
    """Write one question with its answer, or with one for each of its rows."""
    return h.li(data_answers=asked.id)[
        h.p(".prompt")[h.small[say(NAMES[place])], " ", plain(asked.prompt)],
        [
            h.p(".right")[
                [plain(name), ": "] if name else None, h.strong[plain(right)], stop_after(right), " ", plain(why)
            ]
            for name, right, why in answers(asked)
        ],
    ]


def answers(asked: Asked) -> Iterator[tuple[str, str, str]]:
    """Give what is right, and why: once, or for each row of what has rows, by its name."""
    if isinstance(asked, Matrix | Prediction):
        for line in lines_of(asked):
            yield line.name, line.right, line.why
        return
    right = next(choice for choice in asked.choices if choice.right)
    yield "", right.text, right.why
