"""The presenter's page of a room, as a document of its own: how to join, what is asked, what came of it."""

import json

import htpy as h
from markupsafe import Markup

from content.asked_in_class import AskedInClass, questions
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.editions.html.markup import sayings
from content.editions.html.room_page import no_rooms, room_page
from content.editions.html.tally import tally_place
from content.lesson import board_words as words
from content.translations import say

KEYS = {"open": "O", "close": "C", "show": "S", "again": "A", "reveal": "R", "choose": "Q"}


def board_page(version: str, *, off: bool) -> Markup:
    """Write the document; where rooms are `off`, it says no more than that."""
    if off:
        return no_rooms(version, "board")
    return room_page(
        version,
        "board",
        words.TITLE,
        strip(),
        h.main(sayings(words.SAID), id="main")[
            h.noscript[h.p(".without")[say(words.NO_SCRIPT)]], key(), gone(), lobby(), chooser(), stage()
        ],
        steps(),
        h.p(id="line", role="status"),
    )


def strip() -> h.Element:
    """Write how to join, which stays on the screen."""
    return h.header(".strip.band", hidden=True)[
        h.p(".how")[
            h.span[say(words.OPEN_AT)], " ", h.strong(".address"), " ", h.span[say(words.TYPE)], h.strong(".code")
        ],
        h.p(".answered", hidden=True)[h.strong, " ", h.span[say(words.ANSWERED)]],
        h.img(".qr", alt=say(words.QR), width=160, height=160),
    ]


def key() -> h.Element:
    """Write the place where the key is typed once."""
    typed = h.input(id="typed", type="password", autocomplete="off", spellcheck="false", maxlength="60")
    return h.section(id="key", hidden=True)[
        h.h1(tabindex="-1")[say(words.KEY_HEADING)],
        h.form(method="dialog")[
            h.p[say(words.KEY_WHY)],
            h.label(for_="typed")[say(words.KEY_FIELD)],
            typed,
            h.button(type="submit")[say(words.KEY_SEND)],
            h.p(".said", role="status"),
        ],
    ]


def gone() -> h.Element:
    """Write what stands when the room is no more."""
    return h.section(id="gone", hidden=True)[
        h.h1(tabindex="-1")[say(words.GONE)],
        h.p[say(words.GONE_WHY)],
        h.p[h.a(".button", href="/teach")[say(words.TO_TEACH)]],
    ]


def lobby() -> h.Element:
    """Write how to join, as large as the screen."""
    return h.section(id="lobby", hidden=True)[
        h.div[
            h.h1(tabindex="-1")[h.span[say(words.OPEN_AT)], " ", h.strong(".address"), " ", h.span[say(words.TYPE)]],
            h.p(".code"),
            h.p(".local", hidden=True)[say(words.SAID["local"])],
            h.p(".also"),
            h.p(".until"),
        ],
        h.img(".qr", alt=say(words.QR), width=480, height=480),
    ]


def chooser() -> h.Element:
    """Write every question that may be asked, by chapter, and the place for one of the teacher's own."""
    typed = h.textarea(id="own", maxlength="200", rows="2", spellcheck="true", aria_describedby="own-how")
    number = h.input(id="least", type="number", min="5", max="300", value="10", aria_describedby="least-how")
    return h.section(id="choose", hidden=True)[
        h.h1(tabindex="-1")[say(words.CHOOSE)],
        h.div(".questions")[[of_chapter(each, place) for place, each in enumerate(CHAPTERS, 1)]],
        h.div(".aside")[
            h.form(".own", method="dialog")[
                h.h2[say(words.OWN)],
                h.label(for_="own")[say(words.OWN_FIELD)],
                typed,
                h.p(id="own-how")[say(words.OWN_HOW)],
                h.ul(".owned"),
                h.button(type="submit")[say(words.OWN_SEND)],
                h.p(".said", role="status"),
            ],
            h.p(".least")[
                h.label(for_="least")[say(words.LEAST)], " ", number, " ", h.span(id="least-how")[say(words.LEAST_HOW)]
            ],
        ],
    ]


def of_chapter(chapter: Chapter, place: int) -> h.Element:
    """Write what may be asked about a chapter."""
    asked = [each for each in questions() if each.chapter == chapter.address]
    return h.section[
        h.h2[h.small[str(place)], " ", say(chapter.title)],
        h.ul[[offered(each) for each in asked]],
    ]


def offered(asked: AskedInClass) -> h.Element:
    """Write the button that puts a question on the board, with all that the board shows of it."""
    view = asked.right is None
    kind = say(words.VIEWS if view else words.FACTS)
    said = {
        "data-question": asked.id,
        "data-kind": "opinion" if view else "fact",
        "data-choices": json.dumps(asked.choices, ensure_ascii=False),
    }
    return h.li[h.button(said, type="button")[h.small[kind], " ", h.span(".prompt")[asked.prompt], " ", h.em]]


def stage() -> h.Element:
    """Write the place of the question that is on the board."""
    return h.section(id="stage", hidden=True)[
        h.p(".state"),
        h.h1(tabindex="-1"),
        h.ol(".choices"),
        tally_place(),
        h.p(".unseen", role="status"),
        h.p(".why"),
    ]


def steps() -> h.Element:
    """Write what the presenter may do: the steps of a round, what is shown, and what is seldom needed."""
    moves = [step(f"data-{name}", text, KEYS[name]) for name, text in words.STEPS.items()]
    views = [
        step("data-lobby", words.JOIN_LARGE, "J"),
        step("data-choose", words.QUESTIONS, "Q"),
        step("data-full", words.FULL, "F"),
    ]
    return h.footer(".steps", hidden=True)[
        h.p(".said", role="status"), h.div(".moves")[moves], h.div(".views")[views, more()]
    ]


def step(does: str, text: str, key: str) -> h.Element:
    """Write a button and the letter that does the same."""
    return h.button({does: True}, type="button", aria_keyshortcuts=key)[say(text), " ", h.kbd(aria_hidden="true")[key]]


def more() -> h.Element:
    """Write what is seldom needed."""
    return h.details(".more")[
        h.summary[say(words.MORE)],
        h.div[
            h.p[h.a(".counts", href="/class", download=True)[say(words.COUNTS)]],
            h.p[h.label[h.input(id="letters", type="checkbox", checked=True), " ", say(words.KEYS)]],
            h.p(".keys")[say(words.KEYS_HOW)],
            h.p(".erase")[h.button(type="button", data_erase="ask")[say(words.ERASE)]],
            h.p(".sure", hidden=True)[
                h.span[say(words.ERASE_SURE)],
                " ",
                h.button(type="button", data_erase="now")[say(words.ERASE_YES)],
                " ",
                h.button(type="button", data_erase="no")[say(words.ERASE_NO)],
            ],
        ],
    ]
