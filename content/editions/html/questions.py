"""Guesses, matrices and closing questions as plain forms; every answer can be read without a script."""

from html import escape

from content.blocks import Choice, Matrix, Prediction, Question
from content.editions.html.inline import Page
from content.translations import say

LETTERS = "abcdefgh"


def prediction(block: Prediction, page: Page) -> str:
    """Write the guess of the page and, folded away below it, its answer."""
    form = _choices(block.id, block.prompt, block.choices, page, kind="guess", button=say("Commit to my guess"))
    answer = _whys(block.choices, page) + page.paragraphs(block.reveal)
    return f'<section class="ask guess" aria-label="{say("Your guess")}">{form}{_answer(block.id, answer)}</section>'


def question(block: Question, page: Page) -> str:
    """Write a closing question with a reason for every choice."""
    form = _choices(block.id, block.prompt, block.choices, page, kind="question", button=say("Check my answer"))
    answer = _answer(block.id, _whys(block.choices, page))
    return f'<section class="ask" aria-label="{say("Before you go on")}">{form}{answer}</section>'


def matrix(block: Matrix, page: Page) -> str:
    """Write things to place under columns, all revealed at once."""
    rows = "".join(_row(block, number, page) for number in range(len(block.rows)))
    form = (
        f'<form data-ask="{block.id}" data-kind="matrix"{_sayings("matrix")}>'
        f'<p class="prompt">{page.inline(block.prompt)}</p>{rows}'
        f'<button type="submit">{say("Reveal all")}</button><output aria-live="polite"></output>{_hint()}</form>'
    )
    answers = "".join(
        f"<li><strong>{page.inline(row.text)}</strong> "
        f'<span class="right">{page.inline(row.right)}</span> {page.inline(row.why)}</li>'
        for row in block.rows
    )
    answer = _answer(block.id, f'<ul class="whys">{answers}</ul>{page.paragraphs(block.reveal)}')
    label = say("Your guess") if block.guess else say("Try it")
    return f'<section class="ask{" guess" if block.guess else ""}" aria-label="{label}">{form}{answer}</section>'


def _row(block: Matrix, number: int, page: Page) -> str:
    row = block.rows[number]
    options = "".join(
        f'<label><input type="radio" name="{block.id}-{number}" value="{LETTERS[place]}"> {page.inline(column)}</label>'
        for place, column in enumerate(block.columns)
    )
    right = LETTERS[block.columns.index(row.right)]
    return f'<fieldset data-right="{right}"><legend>{page.inline(row.text)}</legend>{options}</fieldset>'


def _choices(id: str, prompt: str, choices: tuple[Choice, ...], page: Page, *, kind: str, button: str) -> str:
    options = "".join(
        f'<label><input type="radio" name="{id}" value="{LETTERS[place]}"> {page.inline(choice.text)}</label>'
        for place, choice in enumerate(choices)
    )
    right = next(LETTERS[place] for place, choice in enumerate(choices) if choice.right)
    return (
        f'<form data-ask="{id}" data-kind="{kind}"{_sayings(kind)}><fieldset data-right="{right}">'
        f"<legend>{page.inline(prompt)}</legend>{options}</fieldset>"
        f'<button type="submit">{button}</button><output aria-live="polite"></output>{_hint()}</form>'
    )


def _hint() -> str:
    return f'<p class="hint">{say("What you choose stays in this browser. Nobody else sees it.")}</p>'


def _sayings(kind: str) -> str:
    said = {
        "missing": say("Choose an answer for every line first.")
        if kind == "matrix"
        else say("Choose an answer first."),
        "right": say("As you said: {answer}.") if kind == "matrix" else say("Your answer: {guess}. That is right."),
        "wrong": say("You said: {guess}. Found: {answer}.")
        if kind == "matrix"
        else say("Your answer: {guess}. The answer: {answer}."),
        "total": say("{right} of {total} as you said. The reasons stand below."),
    }
    return "".join(f' data-say-{name}="{escape(words)}"' for name, words in said.items())


def _whys(choices: tuple[Choice, ...], page: Page) -> str:
    items = "".join(
        f'<li data-choice="{LETTERS[place]}"{_right(choice)}><strong>{page.inline(choice.text)}</strong> '
        f"{page.inline(choice.why)}</li>"
        for place, choice in enumerate(choices)
    )
    return f'<ul class="whys">{items}</ul>'


def _right(choice: Choice) -> str:
    return ' class="right"' if choice.right else ""


def _answer(id: str, html: str) -> str:
    return f'<details class="answer" data-answer="{id}"><summary>{say("The answer")}</summary>{html}</details>'
