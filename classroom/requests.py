"""What comes in: small JSON from a page of ours, read with care."""

import json
from dataclasses import dataclass
from typing import TypeAlias

from starlette.requests import Request

from classroom.errors import MalformedError, OtherKindError, TooLongError

LONGEST = 2_000  # bytes
MISSING = "Something is missing in what was sent."
Sent: TypeAlias = dict[str, object]


@dataclass(frozen=True, slots=True)
class Body:
    """What a request sent, each part read as what it has to be."""

    sent: Sent

    def text(self, name: str) -> str:
        """Read a text."""
        found = self.sent.get(name)
        if not isinstance(found, str):
            raise MalformedError(MISSING)
        return found

    def number(self, name: str) -> int:
        """Read a whole number."""
        found = self.sent.get(name)
        if isinstance(found, bool) or not isinstance(found, int):
            raise MalformedError(MISSING)
        return found


async def body_of(request: Request) -> Body:
    """Read what a request sent; SaidNoError where it is no JSON of ours."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise OtherKindError("Only JSON is read here.")
    taken = b""
    async for piece in request.stream():
        taken += piece
        if len(taken) > LONGEST:
            raise TooLongError("That is too long.")
    return Body(read(taken))


def read(taken: bytes) -> Sent:
    """Read an object of JSON; SaidNoError where it is none."""
    try:
        found = json.loads(taken)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise MalformedError("That is not the JSON that is read here.")
    return found
