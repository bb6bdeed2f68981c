"""What is the reader's own: answers in words, an earlier guess shown again."""

import json
from html import escape
from typing import NamedTuple

from content.blocks import Matrix, OwnWords, Prediction, Replay
from content.chapter import Chapter, prediction_of
from content.editions.html.inline import Writer
from content.editions.html.questions import hint
from content.prose import plain
from content.translations import say

LONGEST_ANSWER = 600  # characters


def own_words(block: OwnWords, writer: Writer) -> str:
    """Write a form whose answers never leave the browser."""
    fields = "".join(
        f'<label for="{block.id}-{place}">{writer.inline(question)}</label>'
        f'<textarea id="{block.id}-{place}" data-place="{place}" rows="3" placeholder=" " '
        f'maxlength="{LONGEST_ANSWER}"></textarea>'
        for place, question in enumerate(block.questions)
    )
    return (
        f'<div role="group" class="ask" aria-label="{say("In your own words")}">'
        f'<form method="dialog" data-own="{block.id}" '
        f'data-opens="{block.opens}" data-say-missing="{escape(say(MISSING))}" data-say-kept="{escape(say(OPEN))}" '
        f'data-say-waits="{escape(say(WAITS))}">'
        f'<p class="prompt">{writer.inline(block.prompt)}</p>{fields}'
        f'<button type="submit">{say("Now choose the safeguards")}</button>'
        f'<output aria-live="polite"></output>{hint()}</form></div>'
    )


MISSING = "Both questions first, please. “I do not know” is an answer too."
WAITS = "You followed a link to a chart. It opens, as it was set, when both questions have an answer."
OPEN = "Your answers stay above. The counters stand below."


def replay(block: Replay, writer: Writer) -> str:
    """Write the place where an earlier guess is shown again, with what is known."""
    chapter, asked = prediction_of(block.prediction, writer.chapters)
    return (
        f'<section class="replay" data-replay="{block.prediction}" aria-label="{say("Your first guess")}">'
        f"{writer.paragraphs(block.text)}{known_answer(asked, chapter, writer)}</section>"
    )


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


def known_answer(asked: Prediction | Matrix, chapter: Chapter, writer: Writer) -> str:
    """Write what a page asked, a place for what the reader said, what is known, and the page it came from."""
    items = "".join(known(line, writer) for line in lines_of(asked))
    came_from = f'<a href="{chapter.address}">{escape(say(chapter.title))}</a>'
    return (
        f'<p class="prompt">{writer.inline(asked.prompt)}</p>'
        f'<ul class="said" data-say-you="{escape(say("You said: {guess}."))}" '
        f'data-say-then="{escape(say("You said: {guess}. Later you thought: {second}."))}">{items}</ul>'
        f'<p class="from">{say("From:")} {came_from}</p>'
    )


def known(line: Line, writer: Writer) -> str:
    """Write one thing that was guessed, with a place for what the reader said."""
    options = json.dumps([plain(option) for option in line.options], ensure_ascii=False)
    name = f"{writer.inline(line.name)}: " if line.name else ""
    return (
        f'<li data-options="{escape(options)}">{name}<span class="you">{say("not guessed yet")}</span> '
        f'<span class="known">{say("Known:")} <strong>{writer.inline(line.right)}</strong>{stop_after(line.right)} '
        f"{writer.inline(line.why)}</span></li>"
    )


def stop_after(words: str) -> str:
    """Give a full stop, unless the words end with a stop of their own."""
    return "" if plain(words).rstrip("”’\"')").endswith((".", "!", "?", "…", "。", "！", "？")) else "."
