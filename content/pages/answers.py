"""The answer sheet: all that the chapters ask, with what is right and why, apart from what pupils get."""

from content.blocks import AnswerSheet, Block, Break, Contents, Heading, PageFoot, Prose, WaysOn
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.page import Group, Page
from content.pages.check_yourself import CHECK_YOURSELF
from content.pages.teach import TEACH


def answers(chapter: Chapter) -> tuple[Block, ...]:
    """Give the answers of one chapter below its title."""
    heading = Heading(f"answers-{chapter.module.replace('_', '-')}", chapter.title, lead_in="Answers of:")
    return (Break(), heading, AnswerSheet(chapter.address))


ANSWERS = Page(
    slug="answers",
    module="answers",
    group=Group.IN_CLASS,
    title="Answer sheet",
    heading="What is right, and why",
    standfirst="Every guess and every question, with its answer. Keep it apart from what pupils get.",
    unlisted=True,
    back=TEACH,
    on=CHAPTERS[0],
    blocks=(
        Contents(),
        Break(),
        Prose(
            "The answers stand in words, since each reader sees the choices in an order of their own. The reason for "
            "every other choice, and the sources of all of them, stand with the questions: the guesses in their "
            f"chapters, the others at [{CHECK_YOURSELF.title}]({CHECK_YOURSELF.address}). Pupils can open this page "
            "too. It is no secret, and no marks should hang on it."
        ),
        *(block for chapter in CHAPTERS for block in answers(chapter)),
        Break(),
    ),
    closing=(PageFoot(), WaysOn()),
)
