"""Check yourself as HTML: questions by chapter, what came of them, and the guesses made on the way."""

from html import escape

from content.chapter import Chapter
from content.editions.html.inline import Writer
from content.editions.html.ledger import popovers, source_list
from content.editions.html.questions import known_answer, quiz_question
from content.translations import say


def check_yourself(chapters: tuple[Chapter, ...]) -> tuple[str, ...]:
    """Write the page as stretches of HTML: the questions of each chapter, the result, the predictions."""
    writer = Writer()
    parts = [opening(chapters), *(questions_of(chapter, writer) for chapter in chapters), result(chapters)]
    parts.append(predictions(chapters, writer) + keeping())
    sources = source_list(writer.claims(), writer, "Sources of this page")
    end = f'<h2 id="check-it" tabindex="-1">{say("Check it")}</h2>{sources}{ways()}{popovers(writer)}'
    return (*parts, end)


def opening(chapters: tuple[Chapter, ...]) -> str:
    """Write the heading of the page, how it works, and the way to each chapter's questions."""
    total = sum(len(chapter.quiz) for chapter in chapters)
    items = "".join(
        f'<li><a href="#{anchor(chapter)}" aria-label="{say("Questions on:")} {escape(say(chapter.title))}">'
        f"{escape(say(chapter.title))}</a></li>"
        for chapter in chapters
    ) + "".join(f'<li><a href="#{id}">{say(words)}</a></li>' for id, words in (("result", "Result"), MINE))
    count = say("{total} questions, four or more to a chapter. Take one chapter, or all of them.").format(total=total)
    return (
        f'<p class="place">{say("Practise")} · {say("Check yourself")}</p>'
        f'<h1 tabindex="-1" data-page="/check-yourself">{say("What do you know, and how sure are you?")}</h1>'
        f'<p class="standfirst">{count}</p>'
        f'<nav class="contents" aria-label="{say("On this page")}"><ul>{items}</ul></nav>'
        f"<p>{say(HOW)}</p>"
    )


HOW = (
    "First answer, then say how sure you are, then look. Every choice has its reason, the wrong ones too. Being wrong "
    "and unsure is fine; being wrong and certain is where most is learnt. Your answers stay in this browser and are "
    "sent to nobody."
)
MINE = ("predictions", "Your predictions")


def anchor(chapter: Chapter) -> str:
    """Give the address of a chapter's questions on the page."""
    return f"questions-{chapter.module.replace('_', '-')}"


def questions_of(chapter: Chapter, writer: Writer) -> str:
    """Write the questions of one chapter."""
    writer.after_2019 = chapter.later
    questions = "".join(quiz_question(block, chapter, writer) for block in chapter.quiz)
    return f'<h2 id="{anchor(chapter)}" tabindex="-1">{escape(say(chapter.title))}</h2>{questions}'


def result(chapters: tuple[Chapter, ...]) -> str:
    """Write the place where the script says what was known, what was missed and what to read again."""
    rows = "".join(
        f'<li data-of="{chapter.address}"><a href="{chapter.address}">{escape(say(chapter.title))}</a> '
        f'<span class="score">{say("no question answered yet")}</span></li>'
        for chapter in chapters
    )
    said = "".join(f' data-say-{name}="{escape(say(words))}"' for name, words in RESULT.items())
    return (
        f'<h2 id="result" tabindex="-1">{say("Result")}</h2><section class="result"{said}>'
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


def predictions(chapters: tuple[Chapter, ...], writer: Writer) -> str:
    """Write every guess that the story asks for, beside what is known and the page it came from."""
    items = ""
    for chapter in chapters:
        for asked in chapter.predictions():
            items += (
                f'<article class="replay" data-replay="{asked.id}">{known_answer(asked, chapter, writer)}</article>'
            )
    file = escape(say("my-predictions.txt"))
    return (
        f'<h2 id="predictions" tabindex="-1">{say(MINE[1])}</h2><p>{say(PREDICTED)}</p>{items}'
        f'<p class="actions"><button type="button" class="plain" data-save="{file}">{say("Save as a file")}</button> '
        f'<button type="button" class="plain" data-print>{say("Print this page")}</button></p>'
    )


PREDICTED = (
    "These are the guesses that you made on the way, beside what is known. A guess that was off is not a failure: it "
    "marks what the page taught."
)


def keeping() -> str:
    """Write what this browser keeps, shown by the script as it is, and the way to forget it."""
    said = "".join(f' data-say-{name}="{escape(say(words))}"' for name, words in KEPT.items())
    return (
        f'<h2 id="kept" tabindex="-1">{say("What this browser keeps")}</h2><p>{say(KEEPING)}</p>'
        f'<section class="kept"{said}><p role="status">{say(KEPT["nothing"])}</p>'
        f"{_forgetting()}</section>"
    )


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


KEEPING = (
    "Answers, guesses, what you wrote, which pages you finished and a number that shuffles your questions: all of it "
    "stays in this browser. No copy exists on the server. Whoever uses this browser after you can see it until it is "
    "forgotten."
)
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


def ways() -> str:
    """Write the doors on from the page."""
    return (
        f'<nav class="ways" aria-label="{say("Previous and next")}"><a class="prev" href="/"><small>'
        f'{say("From the start")}</small> {say("At the counter")}</a><a class="next" href="/sources"><small>'
        f"{say('Look it up')}</small> {say('Sources and audit')}</a></nav>"
    )
