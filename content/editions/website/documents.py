"""A page of the website as one document."""

import htpy as h
from markupsafe import escape

from content.editions.citing import VERSION, content_mark, edition_line
from content.editions.html.document import NAME
from content.editions.html.icons import icons
from content.editions.html.languages import alternates
from content.editions.html.ledger_list import ledger_at_once
from content.editions.html.markup import Html
from content.editions.html.outside import outside
from content.editions.html.page import written
from content.editions.html.whole import frame, framed
from content.editions.offered import ONE_FILE, Offer
from content.editions.website.filled import Around, filled
from content.editions.website.fonts import FONTS
from content.editions.website.policy import POLICY
from content.editions.website.variants import site
from content.page import Page
from content.translations import say

APART = (
    "These pages were opened as files, and this browser keeps apart what belongs to each: what you answered on another "
    "page is still there, and not here. {file} has all pages in one file and keeps it together."
)
UNKEPT = (
    "This browser keeps nothing for us: what you answer is gone when you leave this page. {file} has all pages in one "
    "file, where it lasts until you close or reload that."
)
TOGETHER = "This file"


def stamp() -> h.Element:
    """Write which edition this is."""
    return h.p(".stamp", data_version=VERSION, data_content=content_mark())[edition_words()]


def edition_words() -> str:
    """Say which edition this is."""
    return say("{name}, website edition. {edition}").format(name=say(NAME), edition=edition_line())


def whole_page(page: Page, public: str, there: frozenset[Offer]) -> str:
    """Write a page with the addresses of the app."""
    around = Around(POLICY, there)
    return page_of(
        page,
        h.fragment[outside(page, public), alternates(page, public), head()],
        h.fragment[said_of_files(), stamp()],
        around,
    )


def page_of(page: Page, head: Html, foot: Html, around: Around, *, alone: bool = False) -> str:
    """Write a page between what stands in its head and at its foot."""
    pieces = framed(frame(page, head, foot, alone=alone), written(page, site()), ledger_at_once)
    return "".join(filled(piece, around) for piece in pieces)


def head() -> Html:
    """Write what a page may do, and what it loads."""
    return h.fragment[
        h.meta(http_equiv="Content-Security-Policy", content=POLICY),
        h.meta(name="referrer", content="same-origin"),
        icons(),
        [h.meta(content=f"/reader/{file}", data_font=family, data_weight=weight) for file, family, weight in FONTS],
        h.script(src="/reader/first.js"),
        h.link(rel="stylesheet", href="/reader/style.css"),
        h.script(defer=True, src="/reader/script.js"),
    ]


def said_of_files() -> h.Fragment:
    """Write what is said where a browser keeps each file's answers apart, and where it keeps nothing."""
    link = h.a(href=f"/{ONE_FILE}")[say(TOGETHER)]
    notes = {"apart": say(APART), "unkept": say(UNKEPT)}
    return h.fragment[
        [
            h.p(".apology", id=id, role="status", hidden=True)[escape(words).format(file=link)]
            for id, words in notes.items()
        ]
    ]
