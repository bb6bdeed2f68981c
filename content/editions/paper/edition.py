"""All sheets by their names, in both sizes of paper."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from content.blocks import Heading, Plan
from content.chapters import CHAPTERS
from content.citations import plain
from content.editions.html.document import NAME
from content.editions.packs.bank import bank
from content.editions.paper.cards import cards
from content.editions.paper.chapters import sheet
from content.editions.paper.fonts import fonts, licences
from content.editions.paper.plans import plan
from content.editions.paper.poster import poster
from content.editions.paper.press import SIZES, press, stamp
from content.editions.paper.quiz import quiz
from content.lesson.plans import PLANS
from content.pages.teach import TEACH
from content.translations import say

ABOUT = "read-me.txt"
SAID = (
    "One sheet for each chapter, the lesson plans, the quiz with its key and without, poll cards and a timeline; in "
    "“a4” for A4, in “letter” for US Letter. Black and white will do. The files are tagged (PDF/UA-1). The fonts in "
    "“fonts” are parts of larger ones, each with its licence."
)
Document: TypeAlias = tuple[str, str, str, dict[str, Any]]  # its name, its template, its title, what stands in it


def edition(public: str = "") -> dict[str, bytes]:
    """Print every sheet; `public` is the address of the pages, where they have one."""
    written = list(documents(public))
    with press() as ours:
        sheets = {
            f"{size}/{name}.pdf": ours.printed(template, size, title, data)
            for size in SIZES
            for name, template, title, data in written
        }
    faces = {f"fonts/{name}": content for name, content in (*fonts().items(), *licences().items())}
    return {ABOUT: about().encode(), **sheets, **faces}


def about() -> str:
    """Say what the folder is."""
    return f"{say(NAME)}\n{stamp()}.\n\n{say(SAID)}\n"


def documents(public: str = "") -> Iterator[Document]:
    """List all that is printed."""
    for place, (chapter, section) in enumerate(zip(CHAPTERS, bank(), strict=True), 1):
        yield f"chapter-{place}-{section.name}", "chapter", say(chapter.title), sheet(chapter, section, public)
    for each in PLANS:
        heading = heading_of(each)
        yield each.id, "plan", plain(heading), plan(each, heading)
    yield "quiz", "quiz", say("Questions"), quiz(keyed=False)
    yield "quiz-with-key", "quiz", say("Questions with their key"), quiz(keyed=True)
    yield "poll-cards", "cards", say("Poll cards"), cards()
    data = poster()
    yield "timeline", "poster", data["chart"]["title"], data


def heading_of(each: Plan) -> str:
    """Give the heading under which a plan stands on the page for teachers."""
    before = TEACH.blocks[: TEACH.blocks.index(each)]
    return next(block.text for block in reversed(before) if isinstance(block, Heading))
