"""Statements that a class votes on: one for each of the two questions that every chapter ends with.

They are about rules, machines and shops, and about nobody in the room. Whoever wants more of a check says yes to one
half of them and no to the other, so that a row of yes means nothing.
"""

from dataclasses import dataclass
from enum import Enum

from content.blocks.said import Said, need
from content.ids import check_id

SCALE = ("Clearly yes", "Rather yes", "Rather no", "Clearly no")  # it has no middle
LONGEST = 110  # letters: a phone shows it above four buttons, a wall in large type


class Asks(Enum):
    """Which of the two questions of a chapter a statement takes up, by its name there."""

    NOBODY_CHECKS = "nobody_checks"
    SAY_NO = "say_no"


class Yes(Enum):
    """What somebody who says yes rather wants."""

    MORE_CHECKS = "more checks"
    FEWER_CHECKS = "fewer checks"


@dataclass(frozen=True, slots=True)
class Statement(Said):
    """A sentence to agree or disagree with; `chapter` is the address of the page that it belongs to."""

    TEXTS = ("text",)

    id: str
    text: str
    chapter: str
    question: Asks
    leans: Yes

    def _refuse(self) -> None:
        check_id(self.id, "statement")
        need(0 < len(self.text) <= LONGEST, f"statement {self.id} is longer than a phone shows")
        need(self.text.endswith("."), f"statement {self.id} is no sentence")


STATEMENTS = (
    Statement(
        "poll-know-the-buyer",
        "A shop should know for certain who buys a phone number.",
        "/",
        Asks.NOBODY_CHECKS,
        Yes.MORE_CHECKS,
    ),
    Statement(
        "poll-number-without-a-scan",
        "Whoever refuses a face scan should still be able to buy a phone number.",
        "/",
        Asks.SAY_NO,
        Yes.FEWER_CHECKS,
    ),
    Statement(
        "poll-write-untraced",
        "Everybody should be able to write online under a name that nobody can trace.",
        "/real-name-registration",
        Asks.NOBODY_CHECKS,
        Yes.FEWER_CHECKS,
    ),
    Statement(
        "poll-no-name-no-service",
        "A company may refuse its service to somebody who gives no real name.",
        "/real-name-registration",
        Asks.SAY_NO,
        Yes.MORE_CHECKS,
    ),
    Statement(
        "poll-machine-for-borrowed-cards",
        "Where a borrowed card can be used to cheat, a machine should compare faces.",
        "/face-scan-rule",
        Asks.NOBODY_CHECKS,
        Yes.MORE_CHECKS,
    ),
    Statement(
        "poll-person-decides",
        "When a machine refuses somebody, a person should be able to overrule it.",
        "/face-scan-rule",
        Asks.SAY_NO,
        Yes.FEWER_CHECKS,
    ),
    Statement(
        "poll-test-first",
        "A new check should not begin before a test has shown that it helps.",
        "/concerns",
        Asks.NOBODY_CHECKS,
        Yes.FEWER_CHECKS,
    ),
    Statement(
        "poll-locked-is-enough",
        "If the pictures are well locked away, it is fair to ask every buyer for one.",
        "/concerns",
        Asks.SAY_NO,
        Yes.MORE_CHECKS,
    ),
    Statement(
        "poll-cameras-for-safety",
        "A busy square is better with cameras than without.",
        "/cameras-and-control",
        Asks.NOBODY_CHECKS,
        Yes.MORE_CHECKS,
    ),
    Statement(
        "poll-streets-without-recognition",
        "Cameras that recognise faces do not belong where people cannot avoid them.",
        "/cameras-and-control",
        Asks.SAY_NO,
        Yes.FEWER_CHECKS,
    ),
    Statement(
        "poll-attendance-by-hand",
        "A school should see who is there without machines that recognise faces.",
        "/pushback",
        Asks.NOBODY_CHECKS,
        Yes.FEWER_CHECKS,
    ),
    Statement(
        "poll-house-rules",
        "A park or a shop may decide by itself how it checks its visitors.",
        "/pushback",
        Asks.SAY_NO,
        Yes.MORE_CHECKS,
    ),
    Statement(
        "poll-strict-against-fraud",
        "Against fraud by phone, a strict rule for buyers is better than a loose one.",
        "/since-2019",
        Asks.NOBODY_CHECKS,
        Yes.MORE_CHECKS,
    ),
    Statement(
        "poll-always-another-way",
        "Every rule that asks for a face should name another way.",
        "/since-2019",
        Asks.SAY_NO,
        Yes.FEWER_CHECKS,
    ),
)


def statement(id: str) -> Statement:
    """Give the statement with this id; an unknown one raises LookupError."""
    for each in STATEMENTS:
        if each.id == id:
            return each
    raise LookupError(f"no statement is called {id}")
