"""The two lengths of the story as HTML: the choice between them, and what the short form says at its end."""

from collections.abc import Iterable

import htpy as h

from content.chapter import Chapter
from content.reading_time import minutes
from content.translations import say


def lengths(chapters: Iterable[Chapter]) -> h.Element:
    """Write the choice between the story in minutes and everything; it shows where a script can hold to it."""
    story = tuple(chapters)
    offered = {
        "short": say("{minutes} minutes").format(minutes=minutes(story, story, short=True)),
        "everything": say("everything"),
    }
    return h.fieldset(".lengths")[
        h.legend[say("The whole story in")],
        [
            h.label[h.input(type="radio", name="reading-length", value=value), " ", words]
            for value, words in offered.items()
        ],
    ]


def for_pupils() -> h.Element:
    """Write the button that prints a chapter for pupils; it shows where a script can do that."""
    return h.button(".plain.for-pupils", type="button", data_pupils=True)[say("Print for pupils")]


def left_out() -> h.Element:
    """Write the way from the short page to the whole one."""
    return h.p(".left")[
        say("This is the short page. Each number opens its source."),
        " ",
        h.button(".plain", type="button", data_length="everything")[say("Read everything")],
        " ",
        for_pupils(),
    ]
