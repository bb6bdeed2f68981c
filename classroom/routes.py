"""The addresses of the rooms: plain requests, which work where sockets do not."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from classroom import entry, hosts, pupils
from classroom.errors import GONE, UnknownError
from classroom.served import Served, answering

READ = {"/{code}": pupils.shown, "/{code}/board": hosts.seen, "/{code}/counts.csv": hosts.counts}
DRAWN = {"/{code}/qr.svg": pupils.code_to_scan}
SENT = {
    "/held": pupils.held,
    "/{code}/answers": pupils.answer,
    "/{code}/key": entry.enter,
    "/{code}/open": hosts.open_round,
    "/{code}/close": hosts.close,
    "/{code}/show": hosts.show,
    "/{code}/reveal": hosts.reveal,
    "/{code}/own": hosts.own,
    "/{code}/erase": entry.erase,
}


def room_routes(served: Served) -> list[BaseRoute]:
    """Serve the rooms at /rooms and below; what is not there is said so there as well."""
    below = [Route(path, answering(served, answer), methods=["GET"]) for path, answer in (READ | DRAWN).items()]
    below += [Route(path, answering(served, answer), methods=["POST"]) for path, answer in SENT.items()]
    nowhere = Route("/{path:path}", answering(served, nothing))
    return [Route("/rooms", answering(served, entry.new), methods=["POST"]), Mount("/rooms", routes=[*below, nowhere])]


async def nothing(served: Served, request: Request) -> Response:
    """Say that there is nothing at this address."""
    del served, request
    raise UnknownError(GONE)
