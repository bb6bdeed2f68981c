"""What is the reader's own: answers in words, an earlier guess shown again."""

from html import escape

from content.blocks import OwnWords, Replay
from content.chapter import prediction_of
from content.editions.html.inline import Writer
from content.editions.html.questions import hint, known_answer
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
