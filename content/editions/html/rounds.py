"""Ten questions at a time as HTML: what the script needs around the questions to show them one after the other."""

import htpy as h

from content.editions.html.check_yourself import RESULT
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.translations import say

TEN = 10


def round_head(writer: Writer) -> h.Element:
    """Write how far the reader is, and the way to all questions and back."""
    total = sum(len(chapter.quiz) for chapter in writer.chapters)
    here = writer.here.address
    return h.div(".round", sayings(OF_ROUND))[
        h.p(".where", role="status")[say(OF_ROUND["where"]).format(number=1, total=TEN)],
        h.ol(".dots", aria_hidden="true")[[h.li for _ in range(TEN)]],
        h.p(".turn")[
            h.a(".to-all", href=f"{here}?ask=all")[say("All {total} questions, by chapter").format(total=total)],
            h.a(".to-ten", href=here)[say("Ten questions, one at a time")],
        ],
    ]


OF_ROUND = {"where": "Question {number} of {total}", "over": "All {total} answered"}


def round_end() -> h.Element:
    """Write the way to the next question, and what came of the ten."""
    came = h.section(".came", sayings(OF_CAME), hidden=True)[
        h.h2,
        h.ul(".sums"),
        h.p(data_if_missed="yes")[say("What you missed, the surest first, each with the paragraph that tells it:")],
        h.ol(".missed"),
        h.p(data_if_missed="yes")[say("When you come back another day, up to three of these come first.")],
        h.p(data_if_missed="no")[say("Nothing missed. Another ten will ask what you have not seen yet.")],
        h.p(".actions")[h.button(type="button", data_ten=True)[say("Another ten")]],
    ]
    following = h.button(type="button", data_next=True, hidden=True)[say(OF_END["next"])]
    return h.div(".round-end", sayings(OF_END))[h.p(".actions")[following], came]


OF_END = {"next": "Next question", "see": "See what came of it"}
OF_CAME = {name: RESULT[name] for name in ("known", "lucky", "open", "surprise")} | {
    "sum": "{right} of {total} right",
    "sure": "How sure you were: {sure}.",
}
