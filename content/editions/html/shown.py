"""What a page shows beside its charts as HTML: the running drawing, doors."""

from typing import assert_never

import htpy as h

from content.blocks import LINKS, Doors, LinkStrip, Shown
from content.chapter import Chapter
from content.editions.html.drawings import emblem
from content.editions.html.inline import Writer
from content.translations import say


def shown(block: Shown, writer: Writer) -> h.Element:
    """Write one block of what is shown."""
    match block:
        case LinkStrip():
            return strip(block, writer)
        case Doors():
            return doors(writer)
        case _:
            assert_never(block)


def strip(block: LinkStrip, writer: Writer) -> h.Element:
    """Write the running drawing: boxes, and lines between them that say how each link stands on this page."""
    return h.figure(".strip")[
        h.p(".kicker")[say("The chain so far")],
        h.div(class_=["chain", block.closed and "closed"], aria_hidden="true")[
            h.div(".line")[
                _box("FACE", "face"),
                _link("face-card", block),
                _box("CARD", "card"),
                _link("card-number", block),
                _box("NUMBER", "number"),
                _link("number-accounts", block),
                _box("ACCOUNTS", "accounts"),
            ],
            h.div(".loop")[_link("accounts-face", block), _box("INTERNET ID")] if block.closed else None,
        ],
        h.div(".apart", aria_hidden="true")[_link("face-cameras", block), _box("STREET CAMERAS", "cameras")],
        h.figcaption[writer.inline(block.in_words)],
    ]


def _box(name: str, icon: str = "") -> h.Element:
    return h.span(".box")[h.span(class_=f"icon chain-{icon}") if icon else None, say(name)]


def _link(link: str, block: LinkStrip) -> h.Element:
    if link in block.new:
        return h.span(".link.new")[h.b[say("new on this page")]]
    return h.span(class_=f"link {'ahead' if link in block.ahead else LINKS[link].stands}")


def doors(writer: Writer) -> h.Element:
    """Write a door to every chapter after the first, from the registry."""
    items = [door(number, chapter, writer) for number, chapter in enumerate(writer.chapters, 1) if number > 1]
    return h.ol(".doors", start=2)[items]


def door(number: int, chapter: Chapter, writer: Writer) -> h.Element:
    """Write the door to one chapter: its sign, its number, its heading, its story."""
    link = h.a(href=chapter.address)[
        emblem(chapter), h.small[f"{number} · {say(chapter.title)}"], " ", h.strong[say(chapter.heading)]
    ]
    return h.li(data_visited=chapter.address)[link, " ", h.p(".teaser")[writer.inline(chapter.teaser)]]
