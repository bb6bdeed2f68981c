"""Check yourself as HTML: the questions of a chapter, what came of them, the guesses made on the way, what is kept."""

from html import escape

from content.blocks import Quiz
from content.chapter import Chapter
from content.editions.html.inline import Writer
from content.editions.html.own import known_answer
from content.editions.html.questions import quiz_question
from content.translations import say


def quiz(block: Quiz, writer: Writer) -> str:
    """Write the questions of one chapter."""
    always, writer.after_2019 = writer.after_2019, block.later
    questions = "".join(quiz_question(each, block.address, writer) for each in block.questions)
    writer.after_2019 = always
    return questions


def result(chapters: tuple[Chapter, ...]) -> str:
    """Write the place where the script says what was known, what was missed and what to read again."""
    rows = "".join(
        f'<li data-of="{chapter.address}"><a href="{chapter.address}">{escape(say(chapter.title))}</a> '
        f'<span class="score">{say("no question answered yet")}</span></li>'
        for chapter in chapters
    )
    said = "".join(f' data-say-{name}="{escape(say(words))}"' for name, words in RESULT.items())
    return (
        f'<section class="result"{said}>'
        f'<p class="summary" role="status">{say("Answer a question, and this is where you see what you knew.")}</p>'
        f'<ul class="sums"></ul><ol class="by-chapter">{rows}</ol></section>'
    )


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


def guesses(writer: Writer) -> str:
    """Write every guess that the story asks for, beside what is known and the page it came from."""
    items = "".join(
        f'<article class="replay" data-replay="{asked.id}">{known_answer(asked, chapter, writer)}</article>'
        for chapter in writer.chapters
        for asked in chapter.predictions()
    )
    file = escape(say("my-predictions.txt"))
    return (
        f'{items}<p class="actions">'
        f'<button type="button" class="plain" data-save="{file}">{say("Save as a file")}</button> '
        f'<button type="button" class="plain" data-print>{say("Print this page")}</button></p>'
    )


def kept() -> str:
    """Write what this browser keeps, shown by the script as it is, and the way to forget it."""
    said = "".join(f' data-say-{name}="{escape(say(words))}"' for name, words in KEPT.items())
    return f'<section class="kept"{said}><p role="status">{say(KEPT["nothing"])}</p>{_forgetting()}</section>'


KEPT = {
    "nothing": "No answer, no text and no finished page is kept at the moment.",
    "some": "Kept at the moment: answers: {answers}; texts of yours: {words}; finished pages: {read}.",
    "blocked": "This browser does not let us keep anything. It is all gone when you close or reload this page.",
    "full": (
        "This browser has no room left. What was kept before stays; what came after is gone when you close or reload "
        "this page."
    ),
    "forgotten": "Forgotten. Nothing is left here.",
}


def _forgetting() -> str:
    """Write the way to forget everything, which asks once."""

    def button(does: str, words: str) -> str:
        return f'<button type="button" class="plain" data-forget="{does}">{say(words)}</button>'

    return (
        f'<div data-asks="no">{button("ask", "Forget everything")}</div>'
        f'<div data-asks="yes" role="group" aria-label="{say("Forget everything")}" hidden>'
        f"<p>{say('Everything above will be gone from this browser, and no copy exists.')}</p>"
        f'<p class="actions">{button("now", "Yes, forget it all")} {button("keep", "No, keep it")}</p></div>'
    )
