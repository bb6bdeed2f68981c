"""What everybody may ask of a room: what it shows, to answer, its code to scan, and what is held of a browser."""

import io

import segno
from starlette.requests import Request
from starlette.responses import Response

from classroom.codes import DEVICE, device_hash, typed_code
from classroom.counted import has_answered, not_told, rows
from classroom.errors import MalformedError, MeaninglessError, UnknownError
from classroom.requests import MISSING, body_of
from classroom.served import Served, told_as, told_once
from classroom.state import Room
from classroom.views import state

STATUS = {"counted": 200, "held": 202, "closed": 409, "full": 429}
MOST_CODES = 20  # of which a browser may ask at once
WAITING = ("code", "question", "round", "hash", "choice")


async def shown(served: Served, request: Request) -> Response:
    """Say what the phones of a room show."""
    room = await served.room(request)
    return told_once(request, state(room, served.ask(request.query_params.get("lang"))))


async def answer(served: Served, request: Request) -> Response:
    """Take the answer of a phone."""
    body = await body_of(request)
    room = await served.room(request)
    device = body.text("device")
    if not DEVICE.fullmatch(device):
        raise MeaninglessError("That is no device.")
    place = (body.text("question"), body.number("round"))
    became = await served.rooms.answer(room.code, place, body.number("choice"), device)
    return told_as({"state": became}, STATUS[became])


async def code_to_scan(served: Served, request: Request) -> Response:
    """Draw the address at which phones join."""
    room = await served.room(request)
    out = io.BytesIO()
    address = served.join(request, room.code)[0]
    segno.make(address, error="m", micro=False).save(out, kind="svg", border=4, dark="#000", light="#fff", scale=4)
    return Response(out.getvalue(), headers={"cache-control": "no-cache"}, media_type="image/svg+xml")


async def held(served: Served, request: Request) -> Response:
    """Say what is held at this moment: tables and numbers of rows, and which rows are this browser's."""
    devices = (await body_of(request)).sent.get("devices")
    if not isinstance(devices, dict) or len(devices) > MOST_CODES:
        raise MalformedError(MISSING)
    if served.who == "none":
        return told_as({"tables": [], "yours": [], "several": False})
    few = await served.rooms.storage.run(not_told)
    tables = [
        {"name": name, "columns": columns, "rows": count - (few if name == "answered" else 0)}
        | ({"more": True} if few and name == "answered" else {})
        for name, columns, count in await served.rooms.storage.run(rows)
    ]
    yours = [each for code, device in devices.items() for each in await of_browser(served, str(code), device)]
    return told_as({"tables": [*tables, waiting(served)], "yours": yours, "several": served.rooms.storage.several})


def waiting(served: Served) -> dict[str, object]:
    """Say how much waits in memory, of the rounds whose number may be told."""
    count, more = served.rooms.answers.waiting()
    told: dict[str, object] = {"name": "waiting", "columns": WAITING, "rows": count, "memory": True}
    return told | ({"more": True} if more else {})


async def of_browser(served: Served, typed: str, device: object) -> list[dict[str, object]]:
    """List the rounds of a room that this browser has answered."""
    code = typed_code(typed)
    if code is None or not isinstance(device, str) or not DEVICE.fullmatch(device):
        return []
    try:
        room = await served.rooms.room(code)
    except UnknownError:
        return []
    hashes = {each.place: device_hash(room.secret, *each.place, device) for each in room.rounds}
    written = await served.rooms.storage.run(has_answered, code, hashes.values())
    return [
        {"code": code, "question": each.question, "round": each.number, "written": hashes[each.place] in written}
        for each in room.rounds
        if hashes[each.place] in written or is_waiting(served, room, each.place, hashes[each.place])
    ]


def is_waiting(served: Served, room: Room, place: tuple[str, int], hash: bytes) -> bool:
    """Whether an answer waits in memory."""
    asked = room.round(*place)
    return asked is not None and served.rooms.answers.holds(room.code, asked, hash)
