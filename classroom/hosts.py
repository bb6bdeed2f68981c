"""What the holder of a room's key may ask: to open, close and show, and to take the numbers along."""

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from classroom.counted import alone
from classroom.errors import NOTHING_ASKED, MeaninglessError, RefusedError
from classroom.kept import add_own, add_round, change_round
from classroom.requests import Body, body_of
from classroom.rules import latest, least_of, opened, own_text
from classroom.served import Served, told_as, told_once
from classroom.state import Kind, Room, Round
from classroom.views import Asked, board, table

HEAD = ("question", "round", "answer", "count", "unit", "of")


async def seen(served: Served, request: Request) -> Response:
    """Say what the board shows."""
    return told_once(request, told(served, request, await served.hosted(request)))


def told(served: Served, request: Request, room: Room) -> dict[str, object]:
    """Say what the board shows of a room."""
    asked = served.ask(request.query_params.get("lang"))
    return board(room, asked, served.join(request, room.code), served.rooms.answers.answered)


async def open_round(served: Served, request: Request) -> Response:
    """Open a round."""
    body, room = await body_of(request), await served.hosted(request)
    asked = wanted(body, served.ask(None), room)
    room = await served.rooms.change(begin, room.code, asked)
    served.rooms.answers.begin(room.code, asked)
    return told_as(told(served, request, room))


def wanted(body: Body, asked: Asked, room: Room) -> Round:
    """Read which round is to be opened."""
    id, number = body.text("question"), body.number("round")
    found = asked.kind(room, id)
    if found is None or number not in (1, 2):
        raise MeaninglessError(NOTHING_ASKED)
    kind, choices = found
    return Round(id, number, kind, least_of(kind, body.sent.get("least")), choices)


def begin(connection: Connection, code: str, asked: Round) -> Room:
    """Keep a round that opens."""
    room = alone(connection, code)
    add_round(connection, code, opened(room, asked), len(room.rounds))
    return alone(connection, code)


async def close(served: Served, request: Request) -> Response:
    """Close the open round."""
    await body_of(request)
    room = await served.hosted(request)
    room = await served.rooms.answers.close(room.code, latest(room, open=True))
    return told_as(told(served, request, room))


async def show(served: Served, request: Request) -> Response:
    """Show the result of the round that was closed."""
    await body_of(request)
    room = await served.rooms.change(mark, (await served.hosted(request)).code, "shown")
    return told_as(told(served, request, room))


async def reveal(served: Served, request: Request) -> Response:
    """Say which choice was right."""
    await body_of(request)
    room = await served.rooms.change(mark, (await served.hosted(request)).code, "revealed")
    return told_as(told(served, request, room))


def mark(connection: Connection, code: str, flag: str) -> Room:
    """Keep that the closed round was shown, or its answer."""
    asked = latest(alone(connection, code), open=False)
    if flag == "revealed" and asked.kind is Kind.OPINION:
        raise RefusedError("A view is neither right nor wrong.")
    change_round(connection, code, asked, **{flag: True})
    return alone(connection, code)


async def own(served: Served, request: Request) -> Response:
    """Take a statement of the teacher's own."""
    body, room = await body_of(request), await served.hosted(request)
    room = await served.rooms.change(take_own, room.code, body.sent.get("text"))
    return told_as({"question": room.own[-1][0]}, 201)


def take_own(connection: Connection, code: str, text: object) -> Room:
    """Keep a statement of the teacher's own."""
    room = alone(connection, code)
    line = own_text(text, len(room.own))
    add_own(connection, code, f"own-{len(room.own) + 1:02}", line)
    return alone(connection, code)


async def counts(served: Served, request: Request) -> Response:
    """Give what was shown, to take along."""
    room = await served.hosted(request)
    language = request.query_params.get("lang")
    head = tuple(served.say(each, language) for each in HEAD)
    headers = {"cache-control": "no-store", "content-disposition": f'attachment; filename="{room.code}.csv"'}
    content = table(room, served.ask(language), head).encode("utf-8-sig")  # with the mark that spreadsheets look for
    return Response(content, headers=headers, media_type="text/csv")
