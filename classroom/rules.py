"""The rules of a room: what may be opened, closed and shown, and what may be told of the answers."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from classroom.errors import MeaninglessError, RefusedError
from classroom.state import Kind, Room, Round

USUAL = 10  # answers from which on a result is told
FEWEST = {Kind.FACT: 5, Kind.OPINION: 10}  # the teacher may lower it to this
MOST_DEVICES = 2_000  # in a round
MOST_ROUNDS = 60  # in a room
MOST_OWN = 10
LONGEST_OWN = 200  # letters
POLES = 2
TENTHS = 10

Result: TypeAlias = dict[str, object]


def least_of(kind: Kind, asked: object) -> int:
    """Read from how many answers on a result is to be told."""
    if asked is None:
        return USUAL
    if isinstance(asked, bool) or not isinstance(asked, int) or not FEWEST[kind] <= asked <= MOST_DEVICES:
        raise MeaninglessError("A result is told from {least} answers on at the least.", least=FEWEST[kind])
    return asked


def opened(room: Room, asked: Round) -> Round:
    """Open a round; RefusedError where another is open, this one was open before, or its turn has not come."""
    if any(each.open for each in room.rounds):
        raise RefusedError("Another round is open. Close it first.")
    if room.round(*asked.place):
        raise RefusedError("This round was open before. A closed round never opens again.")
    if asked.number > 1 and not room.round(asked.question, asked.number - 1):
        raise RefusedError("The second round comes after the first.")
    if len(room.rounds) >= MOST_ROUNDS:
        raise RefusedError("This room has had as many rounds as a room may have.")
    return asked


def latest(room: Room, *, open: bool) -> Round:
    """Give the round that was opened last; RefusedError where it is not in that state."""
    if not room.now or room.now.open is not open:
        raise RefusedError("No round is open." if open else "Close the round first.")
    return room.now


def closed(asked: Round, votes: Sequence[int]) -> Round:
    """Close a round on its votes: what is kept of them is what may be told, and no more."""
    done = replace(asked, open=False, answered=sum(votes))
    if done.answered < asked.least:
        return replace(done, counts=())
    return replace(done, counts=tuple(votes) if asked.kind is Kind.FACT else tenths(votes))


def tenths(votes: Sequence[int]) -> tuple[int, int]:
    """Give the two shares of a scale in tenths, never all and never none: each device may have chosen either."""
    first, of = votes[0], sum(votes)
    near = (2 * TENTHS * first + of) // (2 * of)
    kept = min(max(near, 1), TENTHS - 1)
    return kept, TENTHS - kept


def pole(kind: Kind, choices: int, choice: int) -> int:
    """Give under what a choice is counted: itself, or the end of the scale on whose side it stands."""
    return choice if kind is Kind.FACT else choice * POLES // choices


def places_of(asked: Round) -> int:
    """Give how many counts a round has."""
    return asked.choices if asked.kind is Kind.FACT else POLES


def result(asked: Round) -> Result | None:
    """Say what a round came to, once it was shown."""
    if asked.open or not asked.shown:
        return None
    if not asked.counts:
        return {"kind": "too_few", "least": asked.least}
    told = "counts" if asked.kind is Kind.FACT else "tenths"
    return {"kind": asked.kind.value, told: list(asked.counts), "of": asked.answered}


def ready(waiting: Sequence[int], least: int) -> int:
    """Give how many of the waiting answers to a fact, the oldest first, may be written now.

    As many go, and as many stay, as a result needs at the least: a file tells no smaller group than a screen does.
    None goes alone in its choice, since a batch that agrees would tell what each of its devices chose.
    """
    if len(waiting) < 2 * least:
        return 0
    going = len(waiting) - least
    return going if len(set(waiting[:going])) > 1 else 0


def own_text(text: object, owned: int) -> str:
    """Read a statement of the teacher's own: one line of plain text."""
    if owned >= MOST_OWN:
        raise RefusedError("A room has {most} statements of its own at the most.", most=MOST_OWN)
    line = re.sub(r"\s+", " ", text).strip() if isinstance(text, str) else ""
    if not line or len(line) > LONGEST_OWN:
        raise MeaninglessError("A statement has 1 to {most} letters.", most=LONGEST_OWN)
    if any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn") for letter in line):
        raise MeaninglessError("A statement is plain text.")
    return line
