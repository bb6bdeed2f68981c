"""Check yourself as HTML: the questions of a chapter, what came of them, the guesses made on the way, what is kept."""

from typing import assert_never

import htpy as h

from content.blocks import NumberQuestion, Question, Quiz
from content.chapter import Chapter
from content.editions.html.elsewhere import either
from content.editions.html.inline import Writer
from content.editions.html.markup import page_link, sayings
from content.editions.html.own import known_answer
from content.editions.html.questions import quiz_question
from content.editions.html.written_numbers import number_question
from content.translations import say


def quiz(block: Quiz, writer: Writer) -> h.Fragment:
    """Write the questions of one chapter."""
    always, writer.after_2019 = writer.after_2019, block.later
    questions = [_item(each, block.address, writer) for each in block.questions]
    writer.after_2019 = always
    return h.fragment[questions]


def _item(block: Question | NumberQuestion, address: str, writer: Writer) -> h.Element:
    match block:
        case Question():
            return quiz_question(block, address, writer)
        case NumberQuestion():
            return number_question(block, address, writer)
        case _:
            assert_never(block)


def result(chapters: tuple[Chapter, ...]) -> h.Element:
    """Write the place where the script says what was known, what was missed and what to read again."""
    rows = [
        h.li(data_of=chapter.address)[page_link(chapter), " ", h.span(".score")[say(RESULT["nothing"])]]
        for chapter in chapters
    ]
    return h.section(".result", sayings(RESULT))[
        h.p(".summary", role="status")[say("Answer a question, and this is where you see what you knew.")],
        h.ul(".sums"),
        h.ol(".by-chapter")[rows],
    ]


RESULT = {
    "summary": "{right} of {answered} right so far; {total} questions in all.",
    "known": "Right, and you were fairly sure or certain: {count}. These you know.",
    "lucky": "Right, but guessed: {count}. Read the reason once more.",
    "open": "Missed, and you were guessing: {count}. Now you know more.",
    "surprise": "Missed, though you were fairly sure or certain: {count}. These are worth the most.",
    "score": "{right} of {answered} right, {total} in all.",
    "reread": "Read this chapter again: {missed} missed.",
    "nothing": "no question answered yet",
}


def guesses(writer: Writer) -> h.Fragment:
    """Write every guess that the story asks for, beside what is known and the page it came from."""
    items = [
        h.article(".replay", data_replay=asked.id)[known_answer(asked, chapter, writer)]
        for chapter in writer.chapters
        for asked in chapter.predictions()
    ]
    save = h.button(".plain", type="button", data_save=say("my-predictions.txt"))[say("Save as a file")]
    on_paper = h.button(".plain", type="button", data_print=True)[say("Print this page")]
    return h.fragment[items, h.p(".actions")[save, " ", on_paper]]


def kept() -> h.Element:
    """Write what this browser keeps, shown by the script as it is, and the way to forget it."""
    return h.section(".kept", sayings(KEPT))[h.p(role="status")[say(KEPT["nothing"])], _carrying(), _forgetting()]


KEPT = {
    "nothing": "No answer, no text and no finished page is kept at the moment.",
    "some": "Kept at the moment: answers: {answers}; texts of yours: {words}; finished pages: {read}.",
    "blocked": "Nothing of yours can be kept here. It is all gone when you close or reload this page.",
    "full": (
        "There is no room left here. What was kept before stays; what came after is gone when you close or reload this "
        "page."
    ),
    "forgotten": "Forgotten. Nothing is left here.",
}


def _carrying() -> h.Element:
    """Write the ways to take what is kept along as a file, and to bring such a file in."""
    save = h.button(".plain", type="button", data_carry="a-face-for-a-phone-number.json")[
        say("Save all of it as a file")
    ]
    field = h.label(".field")[
        h.span[say("Bring in a file that was saved here")], " ", h.input(type="file", accept=".json,application/json")
    ]
    told = h.p(".hint")[either("The file is read in this browser and stays in it. It is sent to nobody.")]
    return h.div(".carry", sayings(CARRIED))[h.p(".actions")[save], field, told, h.p(role="status")]


CARRIED = {
    "brought": "Brought in: answers: {answers}; texts of yours: {words}; finished pages: {read}.",
    "same": "Nothing in the file was new: all of it is here already.",
    "stayed": "Where another answer or text was here already, that one stayed: {stayed}.",
    "damaged": "Something in the file could not be read, so it was left out.",
    "foreign": "This is no file that was saved here, or it is damaged. Nothing was changed.",
    "lost": "It is not kept for us here: it is gone when you close or reload this page.",
}


def _forgetting() -> h.Fragment:
    """Write the way to forget everything, which asks once."""

    def button(does: str, words: str) -> h.Element:
        return h.button(".plain", type="button", data_forget=does)[say(words)]

    asked = h.div(data_asks="yes", role="group", aria_label=say("Forget everything"), hidden=True)[
        h.p[either("Everything above will be gone from this browser, and no copy exists.")],
        h.p(".actions")[button("now", "Yes, forget it all"), " ", button("keep", "No, keep it")],
    ]
    return h.fragment[h.div(data_asks="no")[button("ask", "Forget everything")], asked]
