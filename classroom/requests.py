"""What comes in: small JSON from a page of ours, read with care."""

import json
from dataclasses import dataclass
from typing import TypeAlias

from starlette.requests import Request

LONGEST = 2_000  # bytes
Sent: TypeAlias = dict[str, object]


class SaidNoError(Exception):
    """A request that is refused: with a status, a sentence for whoever sent it, and what else the answer carries."""

    def __init__(self, status: int, sentence: str, **more: object) -> None:
        super().__init__(sentence)
        self.status, self.more = status, more


@dataclass(frozen=True, slots=True)
class Body:
    """What a request sent, each part read as what it has to be."""

    sent: Sent

    def text(self, name: str) -> str:
        """Read a text."""
        found = self.sent.get(name)
        if not isinstance(found, str):
            raise SaidNoError(400, "Something is missing in what was sent.")
        return found

    def number(self, name: str) -> int:
        """Read a whole number."""
        found = self.sent.get(name)
        if isinstance(found, bool) or not isinstance(found, int):
            raise SaidNoError(400, "Something is missing in what was sent.")
        return found


async def body_of(request: Request) -> Body:
    """Read what a request sent; SaidNoError where it is no JSON of ours."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise SaidNoError(415, "Only JSON is read here.")
    taken = b""
    async for piece in request.stream():
        taken += piece
        if len(taken) > LONGEST:
            raise SaidNoError(413, "That is too long.")
    return Body(read(taken))


def read(taken: bytes) -> Sent:
    """Read an object of JSON; SaidNoError where it is none."""
    try:
        found = json.loads(taken)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise SaidNoError(400, "That is not the JSON that is read here.")
    return found
