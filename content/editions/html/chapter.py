"""A chapter as HTML with its charts between: heading, place in the story, contents, blocks, sources."""

import logging
from datetime import date
from html import escape

from content.blocks import Figure, Heading
from content.chapter import Chapter
from content.editions.html.blocks import block_html
from content.editions.html.inline import Page
from content.editions.html.ledger import popovers, source_list
from content.prose import plain
from content.tables import BrokenTableError
from content.translations import say
from content.when import When
from content.words import in_date

LOG = logging.getLogger(__name__)


def chapter_parts(chapter: Chapter, chapters: tuple[Chapter, ...]) -> tuple[str | Figure, ...]:
    """Give the page as stretches of HTML and the charts between them, in reading order."""
    page = Page()
    parts: list[str | Figure] = []
    html = opening(chapter, chapters)
    for block in chapter.blocks:
        html += block_html(block, page)
        if isinstance(block, Figure):
            parts += [html, block]
            html = foot(block, page)
    html += closing(chapter, chapters, page) + popovers(page)
    return (*parts, html)


def opening(chapter: Chapter, chapters: tuple[Chapter, ...]) -> str:
    """Write the place in the story, the heading and the contents of the page."""
    place = say("Chapter {number} of {total}").format(number=chapters.index(chapter) + 1, total=len(chapters))
    contents = "".join(contents_line(heading) for heading in chapter.headings())
    return (
        f'<p class="place">{place} · {escape(say(chapter.title))}</p>'
        f'<h1 tabindex="-1" data-page="{chapter.address}">{escape(say(chapter.heading))}</h1>'
        f'<p class="standfirst">{escape(plain(chapter.standfirst))}</p>'
        f'<nav class="contents" aria-label="{say("On this page")}"><ul>{contents}</ul></nav>'
    )


def contents_line(heading: Heading) -> str:
    """Write one entry of the page's contents."""
    return f'<li><a href="#{heading.id}">{escape(plain(heading.text))}</a></li>'


def foot(figure: Figure, page: Page) -> str:
    """Write what stands under a chart: its note, its words and its table."""
    note = page.paragraphs(figure.note, "note") if figure.note else ""
    try:
        rows = table_html(figure)
    except BrokenTableError as fault:
        LOG.warning("figure %s: %s", figure.id, fault)
        rows = ""
    return (
        f'{note}<details class="data"><summary>{say("In words, and the data as a table")}</summary>'
        f"{page.paragraphs(figure.in_words)}{rows}</details>"
    )


def table_html(figure: Figure) -> str:
    """Write the chart's data; BrokenTableError where there is none."""
    data = figure.data()
    head = "".join(f'<th scope="col">{escape(plain(shown))}</th>' for _, shown in figure.columns)
    names = [name for name, _ in figure.columns]
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell(value))}</td>" for value in row) + "</tr>"
        for row in data[names].drop_duplicates().itertuples(index=False)
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(plain(figure.title))}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def cell(value: object) -> str:
    """Write one cell of a table."""
    if isinstance(value, date):
        return in_date(When(value.year, value.month, value.day))
    if isinstance(value, float):
        return f"{value:,.6g}"
    return f"{value:,}" if isinstance(value, int) else say(str(value))


def closing(chapter: Chapter, chapters: tuple[Chapter, ...], page: Page) -> str:
    """Write the sources of the page and the way on and back."""
    sources = source_list([each for each in page.claims() if each.id not in page.later], page, "Sources of this page")
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
        links.append(f'<a class="next" href="/sources"><small>{say("Look it up")}</small> {say("Sources")}</a>')
    return f'<nav class="ways" aria-label="{say("Previous and next")}">{"".join(links)}</nav>'


def way(chapter: Chapter, label: str, kind: str) -> str:
    """Write one door."""
    return f'<a class="{kind}" href="{chapter.address}"><small>{label}</small> {escape(say(chapter.title))}</a>'
