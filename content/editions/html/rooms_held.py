"""What the rooms of this server hold as HTML: a place that the script fills, and the words for it."""

import json

import htpy as h

from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.lesson import held_words as words
from content.translations import say


def rooms_held() -> h.Fragment:
    """Write the place where the script lists the tables, their rows, and the rows of this browser."""
    known = {name: {key: say(text) for key, text in all.items()} for name, all in KNOWN.items()}
    said = sayings(words.SAID) | {"data-known": json.dumps(known, ensure_ascii=False)}
    return h.fragment[
        h.h3[say("In the server, as it is now")],
        h.section(said, class_="rooms-held", aria_label=say("What the rooms of this server hold"))[
            h.p[say(words.WITHOUT_SCRIPT)]
        ],
        h.p[Writer().inline(words.LIMITS)],
        h.p[say(words.COOKIE)],
    ]


KNOWN = {"tables": words.TABLES, "columns": words.COLUMNS}
