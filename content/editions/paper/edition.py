"""All sheets by their names, in both sizes of paper."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from content.chapters import CHAPTERS
from content.editions.html.document import NAME
from content.editions.html.tongue import in_these_signs
from content.editions.naming import in_language
from content.editions.packs.bank import bank
from content.editions.paper.cards import cards
from content.editions.paper.chapters import sheet
from content.editions.paper.explainer import found_at
from content.editions.paper.fonts import fonts, licences
from content.editions.paper.names import (
    CARDS,
    KEYED,
    PAPERS,
    POSTER,
    QUIZ,
    SIZES,
    TIMELINE,
    chapter_name,
    heading_of,
    place_of,
    size_of,
    titles,
)
from content.editions.paper.plans import plan
from content.editions.paper.poster import poster
from content.editions.paper.press import press, stamp
from content.editions.paper.quiz import quiz
from content.editions.paper.timeline import of_chapter, rules, timeline
from content.lesson.plans import PLANS
from content.pages.cards import CARDS as CARD_PAGE
from content.pages.check_yourself import CHECK_YOURSELF
from content.pages.teach import TEACH
from content.translations import say

ABOUT = "read-me.txt"
SAID = (
    "One sheet for each chapter, the lesson plans, the quiz with its key and without, poll cards, a timeline and a "
    "poster of it; in “a4” for A4, in “letter” for US Letter. The poster is twice as large, A3 or Tabloid; a printer "
    "that has no such paper can make it smaller. Black and white will do. The files are tagged (PDF/UA-1). The fonts "
    "in “fonts” are parts of larger ones, each with its licence."
)
Document: TypeAlias = tuple[str, str, str, dict[str, Any]]  # its name, its template, its title, what stands in it


def edition(public: str = "") -> dict[str, bytes]:
    """Print every sheet; `public` is the address of the pages, where they have one."""
    written = list(documents(public))
    with press() as ours:
        sheets = {
            in_language(place_of(name, size)): ours.printed(template, PAPERS[size_of(name, size)], title, data)
            for size in SIZES
            for name, template, title, data in written
        }
    faces = {f"fonts/{name}": content for name, content in (*fonts().items(), *licences().items())}
    return {ABOUT: about().encode(), **sheets, **faces}


def about() -> str:
    """Say what the folder is, and which file is which."""
    listed = (f"{files_named(name)}\n  {title}\n" for name, title in titles().items())
    return "\n".join([say(NAME), in_these_signs(f"{stamp()}."), "", say(SAID), "", *listed])


def files_named(name: str) -> str:
    """Name the files of a sheet, one for each size of paper."""
    return "\n".join(in_language(place_of(name, size)) for size in SIZES)


def documents(public: str = "") -> Iterator[Document]:
    """List all that is printed."""
    named = titles()
    for place, (chapter, section) in enumerate(zip(CHAPTERS, bank(), strict=True)):
        name = chapter_name(place)
        yield name, "chapter", named[name], sheet(chapter, section, public) | found_at(public, chapter.address)
    for each in PLANS:
        yield each.id, "plan", named[each.id], plan(each, heading_of(each), public) | found_at(public, TEACH.address)
    for name in (QUIZ, KEYED):
        data = quiz(keyed=name == KEYED, public=public)
        yield name, "quiz", named[name], data | found_at(public, CHECK_YOURSELF.address)
    yield CARDS, "cards", named[CARDS], cards() | found_at(public, CARD_PAGE.address)
    data = rules(public) | found_at(public, f"{of_chapter().address}#{timeline().id}")
    yield TIMELINE, "timeline", data["chart"]["title"], data
    yield POSTER, "poster", named[POSTER], poster(public)
