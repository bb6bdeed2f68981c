"""What a document says where the page cannot: while it does not come, while the server is away, and instead of it."""

from collections.abc import Mapping

import htpy as h
from markupsafe import Markup, escape

from content.chapters import CHAPTERS
from content.editions.html.drawings import picture
from content.editions.html.icons import icons
from content.editions.html.markup import body, sayings
from content.translations import say, spoken

NAME = "A Face for a Phone Number"
LOST = "There is no page at this address. Go to {home}."
RELOAD = "Load this page again"
LINE: Mapping[str, str] = {  # what is wrong with the line to the server: what a reader is told
    "away": (
        "The server does not answer just now. What is here goes on without it, charts and their files too; a page that "
        "was not fetched before has to wait, and so has loading this one again."
    ),
    "alone": ("The live charts do not come just now, so this browser draws them by itself. Everything else works."),
    "waiting": "The page that you chose has not come yet. It is asked for again until the server answers.",
    "silent": (
        "The charts of this page cannot be moved yet. What moves them travels over a WebSocket, which some networks of "
        "schools and offices and some machines in front of servers block. Ask those who run this network whether "
        "WebSockets to {host} are let through, and whoever runs the server whether the machine in front of it passes "
        "“Upgrade” and “Host”. Everything else on this page works, and it goes on trying by itself."
    ),
    "full": (
        "The room is full just now, so the charts of this page cannot be moved yet. It tries again by itself; "
        "everything else works."
    ),
    "broken": (
        "The charts of this page cannot be moved yet: something failed at the server. They are asked for again; "
        "everything else works."
    ),
    "ended": "The line to the server broke. To move the charts again, load this page again.",
    "framed": (
        "The site around this page shows it in a frame that takes its charts, its letters and what it would keep. "
        "Everything else works. Whoever made the frame can let them in: the sandbox of the frame then names "
        "“allow-same-origin”."
    ),
    "old": (
        "This browser is too old to move the charts. That needs Chrome or Edge 112, Firefox 116, Safari 17 or a newer "
        "one; everything else works."
    ),
}


FORBIDDEN: Mapping[str, str] = {  # what a frame around the page did not let happen, said at the control
    "window": "The frame around this page opened no new window. This is the address, to be copied:",
    "file": "If no file came, the frame around this page lets none be saved.",
    "no-file": "The frame around this page lets no file be saved.",
    "paper": "The frame around this page let nothing be printed.",
    "outside": "Open the page without the frame, at this address:",
    "nowhere": "Those who put this page here can say where it stands without the frame.",
}


def schemes() -> list[h.VoidElement]:
    """Say that a page is light or dark as its reader's system is, and that no extension need darken it."""
    return [h.meta(name="color-scheme", content="light dark"), h.meta(name="darkreader-lock")]


def line() -> h.Element:
    """Write the line at the foot of a page; the script says there what does not work just now."""
    told = {f"data-{name}": say(words) for name, words in LINE.items()}
    return h.div(told, sayings(FORBIDDEN), id="line", role="status")[
        h.span, " ", h.button(type="button", hidden=True)[say(RELOAD)]
    ]


def lost_page(version: str) -> Markup:
    """Write the page for an address that does not exist: where home is, and every chapter."""
    sentence = escape(say(LOST)).format(home=h.a(href="/")[say(NAME)])
    chapters = h.ol(".ways-in")[
        [
            h.li[h.a(href=each.address)[h.small[f"{number} · {say(each.title)}"], " ", h.strong[say(each.heading)]]]
            for number, each in enumerate(CHAPTERS, 1)
        ]
    ]
    story = h.nav(aria_label=say(CHAPTERS[0].group.value))[chapters]
    return plain_page(version, band("lost", say("No page here"), sentence), story)


def band(drawing: str, heading: str, sentence: h.Node) -> h.Element:
    """Write the head of a page that stands instead of another."""
    return h.div(".opening.band")[
        h.div(".titles")[h.h1[heading], h.p(".standfirst")[sentence]], picture(f"scene-{drawing}")
    ]


def plain_page(version: str, *parts: h.Element, head: h.Node = None, about: str = "") -> Markup:
    """Write a page that needs no script, with a sentence for those who find it from outside."""
    name = say(NAME)
    document = h.html(lang=spoken().code)[
        h.head[
            h.meta(charset="utf-8"),
            h.title[name],
            head,
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            schemes(),
            h.meta(name="description", content=about) if about else None,
            icons(),
            h.link(rel="stylesheet", href=f"/reader/reader.css?v={version}"),
        ],
        body(
            "lost",
            h.header[h.a(".name", href="/")[h.img(src="/reader/favicon.svg", alt="", width=36, height=36), name]],
            h.main[parts],
        ),
    ]
    return escape(document)
