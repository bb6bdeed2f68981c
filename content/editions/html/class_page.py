"""The page where a class answers together, as a document of its own: one thing at a time, filled in by its script."""

import htpy as h
from markupsafe import Markup

from content.editions.html.drawings import picture
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.editions.html.room_page import mark, no_rooms, room_page
from content.editions.html.tally import tally_place
from content.lesson import class_words as words
from content.translations import say


def class_page(version: str, *, off: bool, trusted: bool) -> Markup:
    """Write the document; `trusted` where whoever runs the server could join a device to its answer.

    Where rooms are `off`, it says no more than that.
    """
    if off:
        return no_rooms(version, "class")
    return room_page(
        version,
        "class",
        words.TITLE,
        h.header(".band")[h.div[mark(), h.p(".words")]],
        h.main(sayings(words.SAID), id="main")[
            h.noscript[h.p(".without")[say(words.NO_SCRIPT)]], joins(), waits(), asks(), shows(), gone()
        ],
        held(trusted=trusted),
        h.footer[h.a(href="/")[say(words.STORY)], " ", h.a(href="/privacy")[say(words.PRIVACY)]],
        h.p(id="line", role="status"),
    )


def joins() -> h.Element:
    """Write the field for the four words."""
    typed = h.input(
        id="typed",
        name="words",
        type="text",
        autocomplete="off",
        autocapitalize="none",
        spellcheck="false",
        enterkeyhint="go",
        maxlength="80",
        aria_describedby="how",
    )
    return h.section(id="join", hidden=True)[
        picture("scene-one-face"),
        h.h1(tabindex="-1")[say(words.HEADING)],
        h.form(method="dialog")[
            h.p(id="how")[say(words.TYPE)],
            h.label(for_="typed")[say(words.FIELD)],
            typed,
            h.button(type="submit")[say(words.JOIN)],
            h.p(".said", role="status"),
        ],
    ]


def waits() -> h.Element:
    """Write what stands while nothing is asked."""
    return h.section(id="wait", hidden=True)[
        picture("scene-one-face"), h.h1(tabindex="-1")[say(words.IN)], h.p[say(words.WAITS)]
    ]


def asks() -> h.Element:
    """Write the place of a question, its choices and what became of the answer."""
    return h.section(id="ask", hidden=True)[
        h.form(method="dialog")[
            h.p(".round"),
            h.fieldset[h.legend[h.h1(tabindex="-1")], h.div(".choices")],
            h.p(".free")[say(words.FREE)],
            h.p(".send")[h.button(type="submit")[say(words.SEND)]],
        ],
        h.p(".said", role="status", tabindex="-1"),
    ]


def shows() -> h.Element:
    """Write the place of a result."""
    return h.section(id="show", hidden=True)[
        h.p(".round"),
        h.h1(tabindex="-1"),
        tally_place(),
        h.p(".unseen", role="status"),
        h.p(".why"),
        h.p(".next")[say(words.SAID["next"])],
    ]


def gone() -> h.Element:
    """Write what stands when the room is no more."""
    return h.section(id="gone", hidden=True)[
        h.h1(tabindex="-1")[say(words.GONE)],
        h.p[say(words.GONE_WHY)],
        h.p[h.a(".button", href="/class")[say(words.ANOTHER)]],
    ]


def held(*, trusted: bool) -> h.Element:
    """Write what is held about a pupil, folded."""
    points = (*words.HELD_POINTS[:2], words.TRUSTED if trusted else words.ALONE, *words.HELD_POINTS[2:])
    told = h.ul[[h.li[Writer().inline(each)] for each in points]]
    return h.aside(aria_label=say(words.HELD))[h.details(".held")[h.summary[say(words.HELD)], told]]
