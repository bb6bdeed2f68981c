"""The way into a room for its teacher: opened, entered with the key, erased."""

from starlette.requests import Request
from starlette.responses import Response

from classroom.codes import is_key, typed_key
from classroom.errors import ForbiddenError, TooManyError
from classroom.limits import TOO_MANY_KEYS
from classroom.requests import body_of
from classroom.served import Served, cookie_of, told_as
from classroom.views import until

A_DAY = 24 * 60 * 60  # seconds
NOT_THE_KEY = "That is not the key of this room."
NOT_HERE = {
    "teacher": "Rooms are opened with the link that the console of this machine shows.",
    "none": "No rooms are opened here.",
}


async def new(served: Served, request: Request) -> Response:
    """Open a room, and hand its key to whoever opened it, once."""
    body = await body_of(request)
    if not served.may_open(body.sent.get("token")):
        raise ForbiddenError(NOT_HERE[served.who])
    room, key = await served.rooms.new()
    return with_key(
        served, request, room.code, key, told_as({"code": room.code, "key": key, "until": until(room)}, 201)
    )


async def enter(served: Served, request: Request) -> Response:
    """Let in who has written the key down."""
    body = await body_of(request)
    room = await served.room(request)
    if not is_key(key := typed_key(body.text("key")), room.host):  # the right one is never kept out by wrong ones
        raise ForbiddenError(NOT_THE_KEY) if served.rooms.limits.wrong_key(room.code) else TooManyError(TOO_MANY_KEYS)
    return with_key(served, request, room.code, key, told_as({"code": room.code}))


def with_key(served: Served, request: Request, code: str, key: str, answer: Response) -> Response:
    """Put the key into a cookie that no script reads and no other site sends; without one it ends."""
    answer.set_cookie(
        cookie_of(code),
        key,
        max_age=A_DAY if key else 0,
        path=f"{served.path}/",
        httponly=True,
        samesite="strict",
        secure=served.encrypted(request.scope),
    )
    return answer


async def erase(served: Served, request: Request) -> Response:
    """Erase a room with all that was in it."""
    await body_of(request)
    room = await served.hosted(request)
    await served.rooms.erase(room.code)
    return with_key(served, request, room.code, "", told_as({"state": "erased"}))
