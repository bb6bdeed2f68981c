"""What is the reader's own: answers in words, an earlier guess shown again."""

import json
from typing import NamedTuple

import htpy as h

from content.blocks import Matrix, OwnWords, Prediction, Replay
from content.chapter import Chapter, prediction_of
from content.citations import plain
from content.editions.html.inline import Writer
from content.editions.html.markup import page_link, sayings
from content.editions.html.questions import hint
from content.translations import say

LONGEST_ANSWER = 600  # characters


def own_words(block: OwnWords, writer: Writer) -> h.Element:
    """Write a form whose answers never leave the browser."""
    fields = [_field(f"{block.id}-{place}", place, each, writer) for place, each in enumerate(block.questions)]
    form = h.form(method="dialog", data_own=block.id)[h.p(".prompt")[writer.inline(block.prompt)], fields, hint()]
    return h.div(".ask", role="group", aria_label=say("In your own words"))[form]


def _field(id: str, place: int, question: str, writer: Writer) -> h.Fragment:
    words = h.textarea(id=id, data_place=place, rows=3, placeholder=" ", maxlength=LONGEST_ANSWER)
    return h.fragment[h.label(for_=id)[writer.inline(question)], words]


def replay(block: Replay, writer: Writer) -> h.Element:
    """Write the place where an earlier guess is shown again, with what is known."""
    chapter, asked = prediction_of(block.prediction, writer.chapters)
    return h.section(".replay", data_replay=block.prediction, aria_label=say("Your first guess"))[
        writer.paragraphs(block.text), known_answer(asked, chapter, writer)
    ]


class Line(NamedTuple):
    """One thing that was guessed: what it is called, what could be said, what is right and why."""

    name: str
    options: tuple[str, ...]
    right: str
    why: str


def lines_of(asked: Prediction | Matrix) -> list[Line]:
    """List what a page asked: one thing, or each row of a matrix."""
    if isinstance(asked, Matrix):
        return [Line(row.text, asked.columns, row.right, row.why) for row in asked.rows]
    right = next(choice for choice in asked.choices if choice.right)
    return [Line("", tuple(choice.text for choice in asked.choices), right.text, right.why)]


def known_answer(asked: Prediction | Matrix, chapter: Chapter, writer: Writer) -> h.Fragment:
    """Write what a page asked, a place for what the reader said, what is known, and the page it came from."""
    items = [known(line, writer) for line in lines_of(asked)]
    return h.fragment[
        h.p(".prompt")[writer.inline(asked.prompt)],
        h.ul(".said", sayings(SAID))[items],
        h.p(".from")[f"{say('From:')} ", page_link(chapter)],
    ]


SAID = {"you": "You said: {guess}.", "then": "You said: {guess}. Later you thought: {second}."}


def known(line: Line, writer: Writer) -> h.Element:
    """Write one thing that was guessed, with a place for what the reader said."""
    options = json.dumps([plain(option) for option in line.options], ensure_ascii=False)
    right = h.strong[writer.inline(line.right)], stop_after(line.right)
    return h.li(data_options=options)[
        [writer.inline(line.name), ": "] if line.name else None,
        h.span(".you")[say("not guessed yet")],
        " ",
        h.span(".known")[f"{say('Known:')} ", right, " ", writer.inline(line.why)],
    ]


def stop_after(words: str) -> str:
    """Give a full stop, unless the words end with a stop of their own."""
    return "" if plain(words).rstrip("”’\"')").endswith((".", "!", "?", "…", "。", "！", "？")) else "."
