"""What stands around the telling of a page as HTML: its contents, itself in brief, its sources, its ways."""

from collections.abc import Iterable

import htpy as h

from content.blocks import Brief, Heading
from content.chapter import Chapter
from content.citations import plain
from content.editions.html.drawings import emblem
from content.editions.html.elsewhere import either
from content.editions.html.inline import Writer
from content.editions.html.ledger import source_list
from content.editions.html.opening import number_of
from content.evidence import Claim
from content.formats import in_date
from content.page import Group, Page
from content.translations import say


def contents(writer: Writer) -> h.Element:
    """Write the way to each section of the page."""
    items = [contents_line(each) for each in writer.here.headings()]
    return h.nav(".contents", aria_label=say("On this page"))[h.ul[items]]


def contents_line(heading: Heading) -> h.Element:
    """Write one entry of the page's contents."""
    words = plain(heading.text)
    label = f"{say(heading.lead_in)} {words}" if heading.lead_in else None
    return h.li[h.a(href=f"#{heading.id}", aria_label=label)[either(heading.text, plain)]]


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
    """Write the doors to the page before and the page after; a chapter ends with a band."""
    place = site.index(page)
    back = page.back or (site[place - 1] if place else None)
    on = page.on or (site[place + 1] if place + 1 < len(site) else None)
    story = isinstance(page, Chapter)
    return h.nav(
        class_=["ways", story and "band"],
        data_chapter=page.address if story else None,
        aria_label=say("Previous and next"),
    )[
        way_on(page, on, site) if on else None,
        h.a(".prev", href=back.address)[h.small[say(label_of(page, back, "Previous"))], f" {say(back.title)}"]
        if back
        else None,
    ]


def way_on(here: Page, there: Page, site: tuple[Page, ...]) -> h.Element:
    """Write the door to the page after, with its sign and what it is about."""
    label = say(label_of(here, there, "Next"))
    number = f"{label} · {number_of(there, site)}" if there.group is Group.STORY else f"{label} · {say(there.title)}"
    return h.a(".next", href=there.address)[
        emblem(there),
        h.span[
            h.small[number], " ", h.strong[say(there.heading)], " ", h.em[either(there.standfirst, there.stands_first)]
        ],
    ]


def label_of(here: Page, there: Page, within: str) -> str:
    """Name a door; `within` is its label inside the story."""
    if there.group is not Group.STORY:
        return str(there.group.value)
    return within if here.group is Group.STORY else "From the start"
