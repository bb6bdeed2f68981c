"""What the two pages of a room share: a head of their own, small enough for a phone, and no part of the story's."""

import htpy as h
from markupsafe import Markup, escape

from content.editions.html.document import NAME, schemes
from content.editions.html.icons import icons
from content.editions.html.languages import NAMED
from content.editions.html.markup import Html, body
from content.lesson import room_words as words
from content.translations import LANGUAGES, say, spoken

NAMES = ("class", "board")  # of their scripts and their styles


def room_page(version: str, name: str, title: str, *parts: Html, script: bool = True) -> Markup:
    """Write a document with the style and the script of this name."""
    document = h.html(lang=spoken().code)[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            schemes(),
            h.meta(name="robots", content="noindex"),
            h.title[f"{say(title)} · {say(NAME)}"],
            icons(),
            h.link(rel="stylesheet", href=f"/reader/{name}.css?v={version}"),
            h.script(defer=True, src=f"/reader/{name}.js?v={version}") if script else None,
        ],
        body(name, parts, tongues() if script else None),
    ]
    return escape(document)


def tongues() -> h.Element | None:
    """Write the way to this page in every language, where there is more than one; it keeps the room."""
    if len(LANGUAGES) == 1:
        return None
    links = [
        h.a(
            href=f"?lang={each.code}",
            lang=each.code,
            hreflang=each.code,
            aria_current="true" if each == spoken() else None,
        )[each.name]
        for each in LANGUAGES
    ]
    return h.nav(".tongues", aria_label=say(NAMED))[[(link, " ") for link in links]]


def mark() -> h.Element:
    """Write the name of the explainer, as a sign and words that lead nowhere."""
    return h.span(".name")[h.img(src="/reader/favicon.svg", alt="", width=36, height=36), h.span[say(NAME)]]


def no_rooms(version: str, name: str) -> Markup:
    """Write the document that stands where whoever runs the server has switched rooms off."""
    ways = h.p[h.a(".button", href="/")[say(words.TO_STORY)]]
    said = h.main(".off")[h.section[h.h1[say(words.OFF)], h.p[say(words.OFF_WHY)], ways]]
    return room_page(version, name, words.OFF, h.header(".band")[h.div[mark()]], said, script=False)
