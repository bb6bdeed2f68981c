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
    """Write the running drawing: boxes, and lines that are solid, dashed or dotted."""

    def line(link: str) -> h.Element:
        return h.span(class_=f"link {'ahead' if link in block.ahead else LINKS[link]}")

    drawing = [_box("FACE"), line("face-card"), _box("CARD"), line("card-number"), _box("NUMBER")]
    return h.figure(".strip")[
        h.div(aria_hidden="true")[
            h.div(".row")[drawing, line("number-accounts"), _box("ACCOUNTS")],
            h.div(".back")[_box("INTERNET ID")] if block.closed else None,
            h.div(".row.apart")[line("face-cameras"), _box("STREET CAMERAS")],
        ],
        h.figcaption[writer.inline(block.in_words)],
    ]


def _box(name: str) -> h.Element:
    return h.span(".box")[say(name)]


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
