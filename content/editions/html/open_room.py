"""The way to open a room as HTML: the button, and what the script says around it."""

import htpy as h

from content.editions.html.markup import sayings
from content.lesson import room_words as words
from content.translations import say


def open_room() -> h.Element:
    """Write the place where the script opens a room; without the script it says what else there is."""
    return h.section(".open-room", sayings(words.OPENING), data_open_room=True, aria_label=say(words.OPEN))[
        h.p(".without")[say(words.WITHOUT)],
        h.p(".actions", hidden=True)[
            h.button(".main", type="button", data_opens=True)[say(words.OPEN)],
            h.a(".to-room", target="_blank", hidden=True),
        ],
        h.p(".now", role="status"),
        h.div(".opened", hidden=True)[
            h.dl[
                h.dt[say(words.OPENING["words"])],
                h.dd(".words"),
                h.dt[say(words.OPENING["key"])],
                h.dd(".key"),
            ],
            h.p(".keep")[say(words.OPENING["keep"])],
            h.p(".until"),
            h.p[h.a(".to-board", target="_blank")[say(words.TO_BOARD)]],
        ],
    ]
