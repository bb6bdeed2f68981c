"""What a room tells: to its phones, to its board, and to a table of numbers; never more than was shown."""

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from classroom.rules import result
from classroom.state import Kind, Question, Room, Round

Told: TypeAlias = dict[str, object]
FORMULA = re.compile(r"[\s\ufeff]*[=+\-@＝＋－＠]")  # so begins a cell that a spreadsheet would work out


@dataclass(frozen=True, slots=True)
class Asked:
    """What may be asked, in a reader's language: questions by their id, and the points of the scale."""

    questions: Mapping[str, Question]
    scale: tuple[str, ...]

    def kind(self, room: Room, id: str) -> tuple[Kind, int] | None:
        """Say what kind of question this is, and how many choices it has; None where there is none."""
        if id in dict(room.own):
            return Kind.OPINION, len(self.scale)
        found = self.questions.get(id)
        if found is None:
            return None
        return (Kind.OPINION if found.right is None else Kind.FACT), len(found.choices)

    def texts(self, room: Room, id: str) -> Told:
        """Give a question's words; those of one that is no longer asked are empty."""
        if (text := dict(room.own).get(id)) is not None:
            return {"prompt": text, "choices": list(self.scale)}
        found = self.questions.get(id)
        return {"prompt": found.prompt if found else "", "choices": list(found.choices) if found else []}


def state(room: Room, asked: Asked) -> Told:
    """Say what the phones show."""
    return {"code": room.code, "until": until(room), "now": now(room, asked)}


def now(room: Room, asked: Asked) -> Told | None:
    """Say what is asked, or was asked last."""
    if (last := room.now) is None:
        return None
    found = asked.questions.get(last.question) if last.revealed else None
    return {
        "question": last.question,
        "round": last.number,
        "kind": last.kind.value,
        **asked.texts(room, last.question),
        "open": last.open,
        "result": result(last),
        "right": found.right if found else None,
        "why": found.why if found else None,
    }


def board(room: Room, asked: Asked, join: tuple[str, ...], answered: Callable[[str, Round], int]) -> Told:
    """Say what the presenter sees: how many have answered, and of the answers what was shown."""
    last = room.now
    more = {"answered": answered(room.code, last), "least": last.least} if last else {}
    current = now(room, asked)
    return {
        "code": room.code,
        "until": until(room),
        "join": join[0],
        "also": list(join[1:]),
        "now": current | more if current else None,
        "rounds": [of_round(room, each, asked, answered(room.code, each)) for each in room.rounds],
    }


def of_round(room: Room, round: Round, asked: Asked, answered: int) -> Told:
    """Say what became of a round."""
    return {
        "question": round.question,
        "kind": round.kind.value,
        **asked.texts(room, round.question),
        "own": round.question in dict(room.own),
        "round": round.number,
        "open": round.open,
        "answered": answered,
        "least": round.least,
        "result": result(round),
        "shown": round.shown,
    }


def until(room: Room) -> str:
    """Write when a room is gone."""
    return datetime.fromtimestamp(room.until * 60, UTC).strftime("%Y-%m-%dT%H:%MZ")


def table(room: Room, asked: Asked, head: tuple[str, ...]) -> str:
    """Write what was shown as a table that a spreadsheet opens."""
    out = io.StringIO()
    lines = csv.writer(out)
    lines.writerow(head)
    for each in room.rounds:
        told = result(each)
        if told and told["kind"] != "too_few":
            lines.writerows(rows(room, each, asked))
    return out.getvalue()


def rows(room: Room, round: Round, asked: Asked) -> list[list[object]]:
    """Write a round: a line for each choice, or for each end of the scale."""
    texts = asked.texts(room, round.question)
    choices = [str(each) for each in list(texts["choices"])]  # type: ignore[call-overload]
    ends = choices if round.kind is Kind.FACT else [" / ".join(choices[:2]), " / ".join(choices[2:])]
    unit = "answers" if round.kind is Kind.FACT else "tenths"
    return [
        [plain(str(texts["prompt"])), round.number, plain(end), count, unit, round.answered]
        for end, count in zip(ends, round.counts, strict=False)
    ]


def plain(text: str) -> str:
    """Write a text so that a spreadsheet takes it for one."""
    return f"'{text}" if FORMULA.match(text) else text
