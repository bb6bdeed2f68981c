"""What app.py hands to the rooms, and how every answer of theirs is written."""

import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Scope

from classroom.codes import is_key, typed_code
from classroom.errors import GONE, AwayError, ForbiddenError, SaidNoError, TooManyError, UnknownError
from classroom.limits import TOO_MANY_KEYS
from classroom.rooms import Rooms
from classroom.state import Room
from classroom.views import Asked

Answering: TypeAlias = Callable[[Request], Awaitable[Response]]
NO_KEY = "Only whoever has the key of this room may do that."


@dataclass(frozen=True, slots=True)
class Served:
    """The rooms of this process, and what they need of the server."""

    rooms: Rooms
    ask: Callable[[str | None], Asked]  # what may be asked, in the language with this code
    say: Callable[[str, str | None], str]  # a sentence in that language
    join: Callable[[Request, str], tuple[str, ...]]  # where phones join the room with this code, the best first
    same_site: Callable[[Headers], bool]
    encrypted: Callable[[Scope], bool]
    who: str = "none"  # may open rooms: "teacher", "anyone" or "none"
    token: str = ""  # the teacher's
    path: str = ""  # in front of every address

    async def room(self, request: Request) -> Room:
        """Find the room that the address names."""
        code = typed_code(request.path_params["code"])
        if code is None or self.who == "none":
            raise UnknownError(GONE)
        return await self.rooms.room(code)

    async def hosted(self, request: Request) -> Room:
        """Find the room that the address names, for whoever brings its key in a cookie."""
        room = await self.room(request)
        key = request.cookies.get(cookie_of(room.code), "")
        if is_key(key, room.host):
            return room if request.method == "GET" else await self.rooms.fresh(room)
        if key and not self.rooms.limits.wrong_key(room.code):
            raise TooManyError(TOO_MANY_KEYS)
        raise ForbiddenError(NO_KEY)

    def may_open(self, token: object) -> bool:
        """Whether whoever brings this token may open a room."""
        if self.who != "teacher":
            return self.who == "anyone"
        given = token.encode() if isinstance(token, str) else b""
        if hmac.compare_digest(given, self.token.encode()) and self.token:
            return True
        if not self.rooms.limits.wrong_tokens.take():
            raise TooManyError("Too many wrong links were tried. Please try again in a minute.")
        return False


def cookie_of(code: str) -> str:
    """Name the cookie that holds the key of a room."""
    return f"face_host_{code}"


def answering(served: Served, answer: Callable[[Served, Request], Awaitable[Response]]) -> Answering:
    """Answer a request; what goes wrong becomes a sentence for whoever asked."""

    async def answered(request: Request) -> Response:
        try:
            if request.method == "POST":
                refuse_strangers(served, request)
            return await answer(served, request)
        except ClientDisconnect:
            return Response(status_code=400)
        except SaidNoError as fault:
            return refusal(served, request, fault)

    return answered


def refuse_strangers(served: Served, request: Request) -> None:
    """Refuse what the page of another site sends."""
    if not served.same_site(request.headers) or request.headers.get("sec-fetch-site") == "cross-site":
        raise ForbiddenError("Only pages of this address may send that.")


def refusal(served: Served, request: Request, fault: SaidNoError) -> Response:
    """Say why not."""
    sentence = served.say(fault.sentence, request.query_params.get("lang")).format(**fault.values)
    if not isinstance(fault, AwayError):
        return told_as({"error": sentence}, fault.status)
    told = {"state": "not_counted", "again": fault.again, "error": sentence}
    return told_as(told, fault.status, {"retry-after": str(fault.again)})


def told_as(told: Mapping[str, object], status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Write an answer that nobody keeps."""
    given = {"cache-control": "no-store"} | (headers or {})
    return Response(written(told), status, given, "application/json")


def told_once(request: Request, told: Mapping[str, object]) -> Response:
    """Write an answer with its mark, or only that it has not changed."""
    body = written(told)
    mark = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    headers = {"cache-control": "no-cache", "etag": mark}
    if request.headers.get("if-none-match", "").removeprefix("W/") == mark:
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="application/json")


def written(told: Mapping[str, object]) -> bytes:
    """Write JSON."""
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
