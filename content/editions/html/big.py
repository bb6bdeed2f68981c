"""One piece of a page alone on the whole screen: the frame that the script fills, and the words that it says there."""

import htpy as h

from content.editions.html.markup import sayings
from content.editions.html.tally import OF_TALLY
from content.translations import say

OF_BIG = {
    "where": "{number} of {total}",
    "answer": "Show the answer",
    "no-answer": "Hide the answer",
    "hands": "Count hands",
    "no-hands": "Put the boxes away",
    "bars": "Show the bars",
    "no-bars": "Back to the choices",
    "known": "The answer",
    "yes": "Yes, clearly or rather",
    "no": "No, clearly or rather",
    "before": "Before",
    "after": "After",
    "hand": "{letter}, {round}: hands",
    "more": "{letter}, {round}: one more",
    "fewer": "{letter}, {round}: one fewer",
    "wrong": "A number of hands is a whole number from 0 to 999.",
    "none": "Write the number of hands first.",
    "only-here": "These numbers stay in this window alone. They are gone when it is closed or loaded again.",
}
KEYS = "The keys do the same. On a control they move that control."


def big() -> h.Element:
    """Write the frame, closed."""
    return h.dialog(".big", sayings(OF_BIG | OF_TALLY), aria_labelledby="alone")[
        h.div(".stage.written", tabindex="0", role="group", aria_labelledby="alone"),
        h.p(".complaint", role="alert"),
        h.div(".turns")[
            turn("previous", say("Previous"), "←"),
            h.p(".which", role="status"),
            turn("next", say("Next"), "→"),
            turn("answer", say(OF_BIG["answer"]), say("Enter")),
            turn("hands", say(OF_BIG["hands"])),
            turn("bars", say(OF_BIG["bars"])),
            h.p(".keys")[say(KEYS)],
            turn("leave", say("Back to the page"), "Esc"),
        ],
    ]


def turn(act: str, words: str, key: str = "") -> h.Element:
    """Write one button, with the key that does the same."""
    return h.button(".plain", type="button", data_act=act)[
        h.span[words], [" ", h.kbd(aria_hidden="true")[key]] if key else None
    ]


def to_big(id: str, *, about: str = "") -> h.Element:
    """Write the button that shows a piece alone; the script shows it."""
    words = say("Show big")
    label = f"{words}: {about}" if about else None
    return h.button(".tool.to-big", type="button", data_big=id, hidden=True, aria_label=label)[words]
