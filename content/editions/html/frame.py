"""What stands around the telling of a page as HTML: its head, its contents, itself in brief, its sources, its ways."""

from collections.abc import Iterable

import htpy as h

from content.blocks import Brief, Heading
from content.chapter import Chapter
from content.citations import plain
from content.editions.html.inline import Writer
from content.editions.html.ledger import source_list
from content.evidence import Claim
from content.formats import in_date
from content.page import Group, Page
from content.reading_time import minutes
from content.translations import say


def page_head(page: Page, site: tuple[Page, ...], asked: str | None = None) -> h.Fragment:
    """Write the place of the page and its heading; `asked` is the claim that its address asks for."""
    claim = (asked or "")[:20] if page.asks else None
    return h.fragment[
        h.p(".place")[" · ".join(place_of(page, site))],
        h.h1(tabindex="-1", data_page=page.address, data_asked=claim)[say(page.heading)],
        h.p(".standfirst")[page.stands_first()],
    ]


def place_of(page: Page, site: tuple[Page, ...]) -> tuple[str, ...]:
    """Give the words that say where a page stands: in the story with its number and its length."""
    title = say(page.title)
    if not isinstance(page, Chapter):
        return say(page.group.value), title
    story = [each for each in site if each.group is Group.STORY]
    number = say("Chapter {number} of {total}").format(number=story.index(page) + 1, total=len(story))
    return number, title, time_to_read(page, site)


def time_to_read(page: Chapter, site: tuple[Page, ...]) -> str:
    """Say how long a page takes in both lengths."""
    story = [each for each in site if isinstance(each, Chapter)]
    short, full = (minutes([page], story, short=short) for short in (True, False))
    told = (
        say("about a minute short, {full} in full")
        if short == 1
        else say("about {short} minutes short, {full} in full")
    )
    return told.format(short=short, full=full)


def contents(writer: Writer) -> h.Element:
    """Write the way to each section of the page."""
    items = [contents_line(each) for each in writer.here.headings()]
    return h.nav(".contents", aria_label=say("On this page"))[h.ul[items]]


def contents_line(heading: Heading) -> h.Element:
    """Write one entry of the page's contents."""
    words = plain(heading.text)
    label = f"{say(heading.lead_in)} {words}" if heading.lead_in else None
    return h.li[h.a(href=f"#{heading.id}", aria_label=label)[words]]


def brief(block: Brief, writer: Writer) -> h.Element:
    """Write the page in a hundred words."""
    summary = h.summary[say("In brief: the page in a hundred words, answer included")]
    return h.details(".brief")[summary, writer.paragraphs(block.text, terms=False)]


def check_it(writer: Writer) -> h.Fragment:
    """Write the sources of the page; those of "Since then" stand there."""
    claims = [each for each in writer.claims() if each.id not in writer.later]
    heading = h.h2(id="check-it", tabindex="-1")[say("Check it")]
    return h.fragment[heading, looked_until(writer.claims()), source_list(claims, writer, "Sources of this page")]


def looked_until(claims: Iterable[Claim]) -> h.Element | None:
    """Say until when was looked for what the page says was not found; each card says where."""
    days = [each.looked.until for each in claims if each.looked]
    if not days:
        return None
    return h.p[say(LOOKED).format(date=in_date(max(days)))]


LOOKED = (
    "Where this page says that we found nothing, we looked until {date}. The mark at the sentence says where, and what "
    "came nearest."
)


def ways_on(page: Page, site: tuple[Page, ...]) -> h.Element:
    """Write the doors to the page before and the page after."""
    place = site.index(page)
    back = page.back or (site[place - 1] if place else None)
    on = page.on or (site[place + 1] if place + 1 < len(site) else None)
    chapter = page.address if isinstance(page, Chapter) else None
    return h.nav(".ways", data_chapter=chapter, aria_label=say("Previous and next"))[
        way(page, back, "prev", "Previous") if back else None, way(page, on, "next", "Next") if on else None
    ]


def way(here: Page, there: Page, kind: str, within: str) -> h.Element:
    """Write one door; `within` is its label inside the story."""
    label = there.group.value
    if there.group is Group.STORY:
        label = within if here.group is Group.STORY else "From the start"
    return h.a(class_=kind, href=there.address)[h.small[say(label)], f" {say(there.title)}"]
