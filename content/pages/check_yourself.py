"""Check yourself: the questions of every chapter, what came of them, and the guesses made on the way."""

from content.blocks import Block, Break, Contents, Guesses, Heading, Kept, Prose, Quiz, Result, Round, RoundEnd
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.page import Group, Page

KEPT = (
    Prose(
        "Answers, guesses, what you wrote, a screen name that you typed, which pages you finished, where you stopped, "
        "which questions you are asked and a number that shuffles them: all of it stays in this browser. No copy "
        "exists on the server. Whoever uses this browser after you can see it until it is forgotten.\n\n"
        "Browsers also forget by themselves: Safari after seven days without a visit here, a shared computer often at "
        "the end of the day. Save a file of what should last."
    ),
    Kept(),
)


def anchor(chapter: Chapter) -> str:
    """Give the address of a chapter's questions on the page."""
    return f"questions-{chapter.module.replace('_', '-')}"


def quiz(chapter: Chapter) -> tuple[Block, ...]:
    """Give the questions of one chapter below its title."""
    heading = Heading(anchor(chapter), chapter.title, lead_in="Questions on:")
    return (Break(), heading, Quiz(chapter.address, chapter.quiz, later=chapter.later))


CHECK_YOURSELF = Page(
    slug="check-yourself",
    module="check_yourself",
    group=Group.PRACTISE,
    title="Check yourself",
    heading="What do you know, and how sure are you?",
    standfirst="{total:count} questions, five or more to a chapter. Take ten at a time, or all of them.",
    counts={"total": sum(len(chapter.quiz) for chapter in CHAPTERS)},
    back=CHAPTERS[0],
    blocks=(
        Contents(),
        Prose(
            "First answer, then say how sure you are, then look. Every choice has its reason, the wrong ones too. "
            "Being wrong and unsure is fine; being wrong and certain is where most is learnt.\n\n"
            "What you choose stays in this browser. It is sent to nobody."
        ),
        Round(),
        *(block for chapter in CHAPTERS for block in quiz(chapter)),
        RoundEnd(),
        Break(),
        Heading("result", "Result"),
        Result(),
        Break(),
        Heading("predictions", "Your predictions"),
        Prose(
            "These are the guesses that you made on the way, beside what is known. A guess that was off is not a "
            "failure: it marks what the page taught."
        ),
        Guesses(),
        Heading("kept", "What this browser keeps", listed=False),
        *KEPT,
        Break(),
    ),
)
