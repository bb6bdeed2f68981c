"""The foot of a page as HTML: how it is cited, its address as a code to scan, and the way to print it for pupils."""

import htpy as h

from content.chapter import Chapter
from content.editions.citing import AUTHORS, VERSION, content_day, content_mark, edition_line
from content.editions.html.document import NAME
from content.editions.html.lengths import for_pupils
from content.editions.html.markup import sayings
from content.formats import in_date
from content.page import Page
from content.translations import say

CITED = "{authors}: “{heading}”. In: {name}, version {version} (content {mark}), {date}."
OF_CODE = {"code": "A code that leads to {address}", "no-code": "The code cannot be drawn just now."}
CODES = "/qr.svg"


def page_foot(page: Page) -> h.Element:
    """Write the foot of a page."""
    pupils = h.p(".actions")[for_pupils()] if isinstance(page, Chapter) else None
    return h.div(".page-foot")[pupils, cite(page)]


def cite(page: Page) -> h.Element:
    """Write how the page is cited, as words and for programs that keep lists of sources."""
    return h.details(".cite")[
        h.summary[say("Cite this page")],
        h.p(".citation")[words_of(page), " ", address(page)],
        h.pre(".bibtex", tabindex="0", aria_label="BibTeX")[bibtex(page)],
        h.p(".actions", sayings(OF_CODE))[
            h.button(".plain.for-pupils", type="button", hidden=True, data_code=True)[
                say("Show the address as a code to scan")
            ]
        ],
        h.p(".code", role="status"),
    ]


def address(page: Page) -> h.Element:
    """Write the address of the page, which the script makes whole."""
    return h.span(".cited-address")[page.address]


def words_of(page: Page) -> str:
    """Say who wrote the page, and which version of it this is."""
    return say(CITED).format(
        authors=say(AUTHORS),
        heading=say(page.heading),
        name=say(NAME),
        version=VERSION,
        mark=content_mark(),
        date=in_date(content_day()),
    )


def bibtex(page: Page) -> list[h.Node]:
    """Write the same for BibTeX, in which a name in braces is one name."""
    day = content_day()
    return [
        f"@misc{{face-{page.module.replace('_', '-')},\n"
        f"  author = {{{{{say(AUTHORS)}}}}},\n  title = {{{{{say(page.heading)}}}}},\n"
        f"  howpublished = {{{say(NAME)}}},\n  note = {{{edition_line()}}},\n"
        f"  year = {{{day.year}}},\n  month = {{{day.month}}},\n  url = {{",
        address(page),
        "}\n}",
    ]
