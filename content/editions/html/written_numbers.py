"""A question that a number answers, as a plain form; the sums stand in its answer and can be read without a script."""

import htpy as h

from content.blocks import NEAR, Choice, NumberQuestion, near
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.editions.html.questions import LETTERS, OF_CHOICES, answer, confidence, reread, whys
from content.translations import say


def number_question(block: NumberQuestion, address: str, writer: Writer) -> h.Element:
    """Write the question, a field for the number, and how far off it may be."""
    form = h.form(sayings(OF_NUMBERS), method="dialog", data_ask=block.id, data_kind="quiz")[
        _field(block, writer),
        confidence(block.id),
        h.button(type="submit")[say("Check my answer")],
        h.output(aria_live="polite"),
    ]
    sums = whys(block.rising, writer, [_bounds(choice) for choice in block.rising])
    return h.div(".ask", data_chapter=address)[form, answer(block.id, sums, reread(block, address, writer))]


def _field(block: NumberQuestion, writer: Writer) -> h.Element:
    field, allowed = f"{block.id}-number", f"{block.id}-allowed"
    typed = h.input(
        id=field,
        name=field,
        type="text",
        inputmode="decimal",
        autocomplete="off",
        maxlength="40",
        aria_describedby=allowed,
    )
    unit = h.span(".unit")[writer.inline(block.unit)]
    return h.fieldset(_bounds(block.right), data_right=LETTERS[block.rising.index(block.right)])[
        h.legend[writer.inline(block.prompt)],
        h.label(".number", for_=field)[h.span(".unseen")[say("Your number:")], " ", typed, " ", unit],
        h.p(".allowed", id=allowed)[writer.inline(ALLOWED)],
    ]


def _bounds(choice: Choice) -> dict[str, str]:
    """Give what is taken for the number of this choice, as numbers that the script reads."""
    least, most = near(choice)
    return {"data-number": f"{choice.number:.12g}", "data-least": f"{least:.12g}", "data-most": f"{most:.12g}"}


ALLOWED = f"Write a number. Up to {{{NEAR}:share}} too much or too little counts as right."
OF_NUMBERS = OF_CHOICES | {
    "missing": "Write a number first, and say how sure you are.",
    "none": "We found no number in that. Please write it with digits. Nothing is lost.",
    "several": "We found more than one number in that. Please write your answer alone. Nothing is lost.",
    "either": "That can be read as {one} or as {other}. Please write it without a sign for thousands. Nothing is lost.",
    "right": "We read your answer as {guess}. That is right.",
    "wrong": "We read your answer as {guess}. The answer: {answer}.",
    "thousand": "thousand",
    "million": "million",
    "billion": "billion",
}
