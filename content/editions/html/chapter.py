"""A chapter as HTML with its charts between: heading, place in the story, contents, blocks, sources."""

from html import escape

from content.blocks import Heading
from content.chapter import Chapter
from content.editions.html.inline import Writer
from content.editions.html.ledger import popovers, source_list
from content.editions.html.parts import Part, parts_of
from content.prose import plain
from content.reading import minutes
from content.translations import say


def chapter_parts(chapter: Chapter, chapters: tuple[Chapter, ...]) -> tuple[Part, ...]:
    """Give the page as stretches of HTML, with the charts and the folded parts between, in reading order."""
    writer = Writer(chapters, after_2019=chapter.later)
    first, *between, last = parts_of(chapter.blocks, writer)
    assert isinstance(first, str)  # a chapter opens with its lead, not with a chart
    # The guess comes first, then the way about the page; its marks take the numbers of the text.
    guess, section, rest = first.partition("<h2 ")
    head = f"{opening(chapter, chapters)}{guess}{about(chapter, writer)}{section}{rest}"
    return (head, *between, f"{last}{closing(chapter, chapters, writer)}{popovers(writer)}")


def terms_on(chapter: Chapter, chapters: tuple[Chapter, ...]) -> frozenset[str]:
    """List the ids of the terms that open somewhere on the page."""
    writer = Writer(chapters, after_2019=chapter.later)
    parts_of(chapter.blocks, writer)
    return frozenset(writer.terms)


def opening(chapter: Chapter, chapters: tuple[Chapter, ...]) -> str:
    """Write the place in the story and the heading."""
    place = say("Chapter {number} of {total}").format(number=chapters.index(chapter) + 1, total=len(chapters))
    length = say("about {minutes} minutes").format(minutes=minutes(chapter))
    return (
        f'<p class="place">{place} · {escape(say(chapter.title))} · {length}</p>'
        f'<h1 tabindex="-1" data-page="{chapter.address}">{escape(say(chapter.heading))}</h1>'
        f'<p class="standfirst">{escape(plain(chapter.standfirst))}</p>'
    )


def about(chapter: Chapter, writer: Writer) -> str:
    """Write the contents of the page and the page in brief."""
    contents = "".join(contents_line(heading) for heading in chapter.headings())
    return (
        f'<nav class="contents" aria-label="{say("On this page")}"><ul>{contents}</ul></nav>'
        f'<details class="brief"><summary>{say("In brief: the page in a hundred words, answer included")}</summary>'
        f"{writer.paragraphs(chapter.brief, terms=False)}</details>"
    )


def contents_line(heading: Heading) -> str:
    """Write one entry of the page's contents."""
    return f'<li><a href="#{heading.id}">{escape(plain(heading.text))}</a></li>'


def closing(chapter: Chapter, chapters: tuple[Chapter, ...], writer: Writer) -> str:
    """Write the sources of the page and the way on and back."""
    sources = source_list(
        [each for each in writer.claims() if each.id not in writer.later], writer, "Sources of this page"
    )
    return f'<h2 id="check-it" tabindex="-1">{say("Check it")}</h2>{sources}{ways(chapter, chapters)}'


def ways(chapter: Chapter, chapters: tuple[Chapter, ...]) -> str:
    """Write the doors to the previous and the next page of the story."""
    place = chapters.index(chapter)
    links = []
    if place > 0:
        links.append(way(chapters[place - 1], say("Previous"), "prev"))
    if place + 1 < len(chapters):
        links.append(way(chapters[place + 1], say("Next"), "next"))
    else:
        links.append(
            f'<a class="next" href="/check-yourself"><small>{say("Practise")}</small> {say("Check yourself")}</a>'
        )
    label = say("Previous and next")
    return f'<nav class="ways" data-chapter="{chapter.address}" aria-label="{label}">{"".join(links)}</nav>'


def way(chapter: Chapter, label: str, kind: str) -> str:
    """Write one door."""
    return f'<a class="{kind}" href="{chapter.address}"><small>{label}</small> {escape(say(chapter.title))}</a>'
