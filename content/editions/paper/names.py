"""The sheets by their names, and what each is; known without what prints them."""

from collections.abc import Iterator, Mapping

from content.blocks import Heading, Plan
from content.chapters import CHAPTERS
from content.citations import plain
from content.lesson.plans import PLANS
from content.pages.teach import TEACH
from content.translations import say

SIZES = ("a4", "letter")  # each a folder, and what lies on a desk
TWICE: Mapping[str, str] = {"a4": "a3", "letter": "tabloid"}  # of a poster
PAPERS: Mapping[str, str] = {"a4": "a4", "letter": "us-letter", "a3": "a3", "tabloid": "us-tabloid"}  # Typst's names
CHAPTER = "Chapter {number}: {title}"
QUIZ, KEYED, CARDS, TIMELINE, POSTER = "quiz", "quiz-with-key", "poll-cards", "timeline", "poster"


def titles() -> dict[str, str]:
    """Give the title of each sheet by its name, in their order."""
    return {
        **{
            chapter_name(place): say(CHAPTER).format(number=place + 1, title=say(each.title))
            for place, each in enumerate(CHAPTERS)
        },
        **{each.id: plain(heading_of(each)) for each in PLANS},
        QUIZ: say("Quiz: the questions of every chapter"),
        KEYED: say("Quiz with its key: a reason for each choice"),
        CARDS: say("Poll cards, to cut out and fold"),
        TIMELINE: say("Timeline of the rules, on two sides"),
        POSTER: say("Poster of the timeline, for a wall"),
    }


def chapter_name(place: int) -> str:
    """Name the sheet of the chapter at this place."""
    return f"chapter-{place + 1}-{CHAPTERS[place].module}".replace("_", "-")


def size_of(name: str, size: str) -> str:
    """Name the size of a sheet among those of a size: a poster is twice as large."""
    return TWICE[size] if name == POSTER else size


def file_of(name: str, size: str) -> str:
    """Name the file of a sheet: what is saved alone says its size, and each language its own."""
    return f"{name}-{size_of(name, size)}.pdf"


def place_of(name: str, size: str) -> str:
    """Give the place of a sheet among all: those of one size stand together."""
    return f"{size}/{file_of(name, size)}"


def heading_of(each: Plan) -> str:
    """Give the heading under which a plan stands on the page for teachers."""
    before = TEACH.blocks[: TEACH.blocks.index(each)]
    return next(block.text for block in reversed(before) if isinstance(block, Heading))


def sheets() -> Iterator[str]:
    """List the files of all sheets, in both sizes of paper."""
    return (place_of(name, size) for size in SIZES for name in titles())
