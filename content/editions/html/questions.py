"""Guesses, matrices and closing questions as plain forms; every answer can be read without a script."""

from html import escape

from content.blocks import Choice, Matrix, Prediction, Question
from content.editions.html.inline import Writer
from content.translations import say

LETTERS = "abcdefgh"


def prediction(block: Prediction, writer: Writer) -> str:
    """Write the guess of the page and, folded away below it, its answer."""
    form = _choices(block.id, block.prompt, block.choices, writer, kind="guess", button=say("Commit to my guess"))
    answer = _answer(block.id, _whys(block.choices, writer) + writer.paragraphs(block.reveal))
    return f'<div role="group" class="ask guess" aria-label="{say("Your guess")}">{form}{answer}</div>'


def question(block: Question, writer: Writer) -> str:
    """Write a closing question with a reason for every choice."""
    form = _choices(block.id, block.prompt, block.choices, writer, kind="question", button=say("Check my answer"))
    answer = _answer(block.id, _whys(block.choices, writer))
    return f'<div role="group" class="ask" aria-label="{say("Before you go on")}">{form}{answer}</div>'


def quiz_question(block: Question, address: str, writer: Writer) -> str:
    """Write a question of Check yourself: its choices in the reader's own order, and how sure the reader is."""
    sure = _options(f"{block.id}-sure", [say(words) for words in SURE])
    rating = f'<fieldset class="sure"><legend>{say("How sure are you?")}</legend>{sure}</fieldset>'
    form = _choices(
        block.id, block.prompt, block.choices, writer, kind="quiz", button=say("Check my answer"), rating=rating
    )
    answer = _answer(block.id, _whys(block.choices, writer))
    return f'<div class="ask" data-chapter="{address}">{form}{answer}</div>'


SURE = ("I am guessing", "Fairly sure", "Certain")


def matrix(block: Matrix, writer: Writer) -> str:
    """Write things to place under columns, all revealed at once."""
    rows = "".join(_row(block, number, writer) for number in range(len(block.rows)))
    button = say("Reveal all")
    form = (
        f'<form method="dialog" data-ask="{block.id}" data-kind="matrix"{_sayings("matrix")}>'
        f'<p class="prompt">{writer.inline(block.prompt)}</p>{rows}'
        f'<button type="submit">{button}</button><output aria-live="polite"></output>{hint()}</form>'
    )
    answers = "".join(
        f"<li><strong>{writer.inline(row.text)}</strong> "
        f'<span class="right">{writer.inline(row.right)}</span> {writer.inline(row.why)}</li>'
        for row in block.rows
    )
    answer = _answer(block.id, f'<ul class="whys">{answers}</ul>{writer.paragraphs(block.reveal)}')
    label = say("Your guess") if block.guess else say("Try it")
    return f'<div role="group" class="ask{" guess" if block.guess else ""}" aria-label="{label}">{form}{answer}</div>'


def _row(block: Matrix, number: int, writer: Writer) -> str:
    row = block.rows[number]
    options = _options(f"{block.id}-{number}", [writer.inline(column) for column in block.columns])
    right = LETTERS[block.columns.index(row.right)]
    return f'<fieldset data-right="{right}"><legend>{writer.inline(row.text)}</legend>{options}</fieldset>'


def _choices(
    id: str, prompt: str, choices: tuple[Choice, ...], writer: Writer, *, kind: str, button: str, rating: str = ""
) -> str:
    options = _options(id, [writer.inline(choice.text) for choice in choices])
    right = next(LETTERS[place] for place, choice in enumerate(choices) if choice.right)
    return (
        f'<form method="dialog" data-ask="{id}" data-kind="{kind}"{_sayings(kind)}>'
        f'<fieldset data-right="{right}"><legend>{writer.inline(prompt)}</legend>{options}</fieldset>{rating}'
        f'<button type="submit">{button}</button><output aria-live="polite"></output>{"" if rating else hint()}</form>'
    )


def _options(name: str, words: list[str]) -> str:
    return "".join(
        f'<label><input type="radio" name="{name}" value="{LETTERS[place]}"> {each}</label>'
        for place, each in enumerate(words)
    )


def hint() -> str:
    """Say where an answer stays; the script says so where this browser keeps nothing."""
    blocked = escape(say("This browser keeps nothing for us: your answers last until you close or reload this page."))
    full = escape(say(FULL))
    kept = say("What you choose stays in this browser. It is sent to nobody.")
    return f'<p class="hint" data-say-blocked="{blocked}" data-say-full="{full}">{kept}</p>'


FULL = (
    "This browser has no room left. What you answered before stays; what you choose now lasts until you close or "
    "reload this page."
)
MISSING = {
    "matrix": "Choose an answer for every line first.",
    "quiz": "Choose an answer first, and say how sure you are.",
    "guess": "Choose an answer first.",
    "question": "Choose an answer first.",
}


def _sayings(kind: str) -> str:
    said = {
        "missing": say(MISSING[kind]),
        "right": say("As you said: {answer}.") if kind == "matrix" else say("Your answer: {guess}. That is right."),
        "wrong": say("You said: {guess}. Found: {answer}.")
        if kind == "matrix"
        else say("Your answer: {guess}. The answer: {answer}."),
        "total": say("{right} of {total} as you said. The reasons stand below."),
        "first": say("Your first placing stays: {right} of {total}.")
        if kind == "matrix"
        else say("This is a second thought. Your first answer stays: {first}."),
        "again": say("Note a second thought"),
    }
    return "".join(f' data-say-{name}="{escape(words)}"' for name, words in said.items())


def _whys(choices: tuple[Choice, ...], writer: Writer) -> str:
    items = "".join(
        f'<li data-choice="{LETTERS[place]}"{_right(choice)}><strong>{writer.inline(choice.text)}</strong> '
        f"{writer.inline(choice.why)}</li>"
        for place, choice in enumerate(choices)
    )
    return f'<ul class="whys">{items}</ul>'


def _right(choice: Choice) -> str:
    return ' class="right"' if choice.right else ""


def _answer(id: str, html: str) -> str:
    return f'<details class="answer" data-answer="{id}"><summary>{say("The answer")}</summary>{html}</details>'
