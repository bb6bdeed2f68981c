"""Guesses, matrices and closing questions as plain forms; every answer can be read without a script."""

from collections.abc import Iterable, Mapping
from itertools import repeat

import htpy as h

from content.blocks import Choice, Matrix, NumberQuestion, Prediction, Question
from content.citations import plain
from content.editions.html.bars import bars
from content.editions.html.big import to_big
from content.editions.html.elsewhere import either
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.reread import Told, told_at
from content.translations import say, spoken

LETTERS = "abcdefgh"


def prediction(block: Prediction, writer: Writer) -> h.Element:
    """Write the guess of the page and, folded away below it, its answer."""
    form, answered = guess_form(block, writer), guess_answer(block, writer)
    return h.div(role="group", class_="ask guess", id=anchor_of_guess(block), aria_label=say("Your guess"))[
        form, answered
    ]


def anchor_of_guess(block: Prediction) -> str:
    """Give the name of a guess in an address."""
    return f"ask-{block.id}"


def guess_form(block: Prediction, writer: Writer) -> h.Element:
    """Write the form that asks for the guess."""
    return _choices(block, writer, kind="guess", button="Commit to my guess")


def guess_answer(block: Prediction, writer: Writer) -> h.Fragment:
    """Write the answer to the guess, folded away, and before it the way to the guess alone."""
    return h.fragment[to_big(block.id), answer(block.id, whys(block.choices, writer), writer.paragraphs(block.reveal))]


def _offered(block: Prediction | Question, writer: Writer) -> h.Node:
    if isinstance(block, Prediction) and block.drawn:
        return _things(block, writer)
    return _options(block.id, [writer.inline(choice.text) for choice in block.choices])


def _pointing(block: Prediction | Question) -> h.Fragment | None:
    drawn = isinstance(block, Prediction) and block.drawn
    return h.fragment[" ", h.em[say("Point at it.")]] if drawn else None


def _pictured(block: Prediction | Question, writer: Writer) -> list[h.Element]:
    return [bars(each, writer) for each in block.picture] if isinstance(block, Question) else []


def _things(block: Prediction, writer: Writer) -> h.Element:
    """Write the choices as drawn things side by side; the drawings are decoration, the words say it."""
    drawn = [(_drawing(choice.icon), h.span(".words")[writer.inline(choice.text)]) for choice in block.choices]
    beside = [h.p(".thing")[_drawing(each.icon), h.span[writer.inline(each.text)]] for each in block.beside]
    return h.div(".things", sayings(OF_THINGS))[_options(block.id, drawn), beside]


def _drawing(icon: str) -> h.Element:
    return h.span(".drawing")[h.span(class_=f"icon icon-{icon}")]


def question(block: Question, writer: Writer) -> h.Element:
    """Write a closing question with a reason for every choice."""
    form = _choices(block, writer, kind="question", button="Check my answer")
    answered = answer(block.id, whys(block.choices, writer))
    return h.div(role="group", class_="ask", aria_label=say("Before you go on"))[form, to_big(block.id), answered]


def quiz_question(block: Question, address: str, writer: Writer) -> h.Element:
    """Write a question of Check yourself: its choices in the reader's own order, and how sure the reader is."""
    form = _choices(block, writer, kind="quiz", button="Check my answer", rating=confidence(block.id))
    return h.div(".ask", data_chapter=address)[
        form, answer(block.id, whys(block.choices, writer), reread(block, address, writer))
    ]


def reread(block: Question | NumberQuestion, address: str, writer: Writer) -> h.Element:
    """Write the way back to the paragraph that tells the answer."""
    (chapter,) = (each for each in writer.chapters if each.address == address)
    told = told_at(block, chapter, writer.chapters)
    return h.p(".again")[f"{say('Read it again:')} ", h.a(href=told.address)[place_of(told)]]


def place_of(told: Told) -> str:
    """Name the place that tells an answer."""
    place = plain(told.under).join(spoken().quotes)
    return say("{chapter}, {place}").format(chapter=say(told.chapter.title), place=place)


def confidence(id: str) -> h.Element:
    """Write how sure the reader is of an answer."""
    return h.fieldset(".sure")[h.legend[say("How sure are you?")], _options(f"{id}-sure", map(say, SURE))]


SURE = ("I am guessing", "Fairly sure", "Certain")


def matrix(block: Matrix, writer: Writer) -> h.Element:
    """Write things to place under columns, all revealed at once."""
    form = h.form(_sayings("matrix"), method="dialog", data_ask=block.id, data_kind="matrix")[
        h.p(".prompt")[writer.inline(block.prompt)],
        [_row(block, number, writer) for number in range(len(block.rows))],
        writing_room(),
        h.button(type="submit")[say("Reveal all")],
        h.output(aria_live="polite"),
        hint(),
    ]
    answered = answer(block.id, _placed(block, writer), writer.paragraphs(block.reveal), to_big(block.id))
    label = say("Your guess") if block.guess else say("Try it")
    return h.div(role="group", class_=["ask", block.guess and "guess"], aria_label=label)[form, answered]


def _row(block: Matrix, number: int, writer: Writer) -> h.Element:
    row = block.rows[number]
    options = _options(f"{block.id}-{number}", map(writer.inline, block.columns))
    right = LETTERS[block.columns.index(row.right)]
    return h.fieldset(data_right=right)[h.legend[writer.inline(row.text)], options]


def _placed(block: Matrix, writer: Writer) -> h.Element:
    items = [
        h.li[
            h.strong[writer.inline(row.text)],
            " ",
            h.span(".right")[writer.inline(row.right)],
            " ",
            writer.inline(row.why),
        ]
        for row in block.rows
    ]
    return h.ul(".whys")[items]


def _choices(
    block: Prediction | Question, writer: Writer, *, kind: str, button: str, rating: h.Element | None = None
) -> h.Element:
    right = next(LETTERS[place] for place, choice in enumerate(block.choices) if choice.right)
    mixed = None if block.in_order else ""
    return h.form(_sayings(kind), method="dialog", data_ask=block.id, data_kind=kind, data_mixed=mixed)[
        h.fieldset(data_right=right)[
            h.legend[writer.inline(block.prompt), _pointing(block)], _pictured(block, writer), _offered(block, writer)
        ],
        rating or writing_room(),
        h.button(type="submit")[say(button)],
        h.output(aria_live="polite"),
        None if rating else hint(),
    ]


def _options(name: str, words: Iterable[h.Node]) -> list[h.Element]:
    return [
        h.label[h.input(type="radio", name=name, value=letter), " ", each]
        for letter, each in zip(LETTERS, words, strict=False)
    ]


def writing_room() -> h.Element:
    """Write room for a reason, which only paper for pupils has."""
    return h.div(".writing")[h.p[say("Why do you think so?")], h.span, h.span]


def hint() -> h.Element:
    """Say where an answer stays; the script says so where nothing is kept."""
    return h.p(".hint", sayings({"blocked": BLOCKED, "full": FULL}))[
        either("What you choose stays in this browser. It is sent to nobody.")
    ]


BLOCKED = "Nothing is kept for us here: your answers last until you close or reload this page."
FULL = (
    "There is no room left here. What you answered before stays; what you choose now lasts until you close or reload "
    "this page."
)
MISSING = {
    "matrix": "Choose an answer for every line first.",
    "quiz": "Choose an answer first, and say how sure you are.",
    "guess": "Choose an answer first.",
    "question": "Choose an answer first.",
}
OF_CHOICES = {
    "right": "Your answer: {guess}. That is right.",
    "wrong": "Your answer: {guess}. The answer: {answer}.",
    "total": "{right} of {total} as you said. The reasons stand below.",
    "first": "This is a second thought. Your first answer stays: {first}.",
    "again": "Note a second thought",
}
OF_THINGS = {"yours": "Your guess", "known": "The answer", "both": "Your guess, the answer"}
OF_MATRIX = OF_CHOICES | {
    "right": "As you said: {answer}.",
    "wrong": "You said: {guess}. Found: {answer}.",
    "first": "Your first placing stays: {right} of {total}.",
}


def _sayings(kind: str) -> dict[str, str]:
    return sayings({"missing": MISSING[kind], **(OF_MATRIX if kind == "matrix" else OF_CHOICES)})


def whys(choices: tuple[Choice, ...], writer: Writer, known: Iterable[Mapping[str, str]] = repeat({})) -> h.Element:
    """Write the reason of every choice, with what the script has to know of each."""
    items = [
        h.li(of_it, data_choice=letter, class_="right" if choice.right else None)[
            h.strong[writer.inline(choice.text)], " ", writer.inline(choice.why)
        ]
        for letter, choice, of_it in zip(LETTERS, choices, known, strict=False)
    ]
    return h.ul(".whys")[items]


def answer(id: str, *html: h.Node) -> h.Element:
    """Write what opens once the form is handed in, and by hand at any time."""
    return h.details(".answer", data_answer=id)[h.summary[say("The answer")], html]
