"""What comes in before anything is read: how long it may be, and that a refusal carries what every answer does."""

import http.client
import socket
import threading
import time
from collections.abc import Iterator, MutableMapping
from contextlib import ExitStack, closing
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from hosting.guard import Guard, failed
from hosting.headers import HEADERS
from hosting.protocol import LONGEST, STRANGE, Bounds
from tests.loops import run

HANDSHAKE = (
    "GET /_stcore/stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
)


BEGINNINGS = (b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n", HANDSHAKE.encode())
SEATS = 5


def answer(_: Request) -> Response:
    return Response("ok")


@pytest.fixture(scope="module", params=["httptools", "h11"])
def port(request: pytest.FixtureRequest) -> Iterator[int]:
    """A web server with our bounds, with each of the two readers of requests, and with less patience."""
    app = Guard(Bounds(Starlette(routes=[Route("/", answer)]), most_connections=SEATS))
    config = uvicorn.Config(
        app, port=0, http=request.param, ws="websockets-sansio", lifespan="on", log_level="critical", access_log=False
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    config.http_protocol_class.patience = 0.3  # type: ignore[attr-defined]
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    thread.join()


def talk(port: int, *parts: bytes) -> bytes:
    """Send the parts and read to the end of the line; what the server no longer reads is not sent."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        heard = b""
        try:
            for part in parts:
                line.sendall(part)
            while more := line.recv(10_000):
                heard += more
        except (ConnectionResetError, BrokenPipeError):
            pass
        return heard


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ("GET / HTTP/1.1\r\nHost: x\r\nA: " + "a" * LONGEST, b"431"),
        ("GET /" + "a" * LONGEST, b"431"),
        ("GET / HTTP/1.1\r\nHost: x\r\n" + "A: b\r\n" * (LONGEST // 6), b"431"),
        (HANDSHAKE + "Cookie: " + "a" * 9000 + "\r\n\r\n", b"431"),
        (HANDSHAKE + "A: b\r\n" * 200 + "\r\n", b"431"),
        ("one face, one number\r\n\r\n", b"400"),
    ],
    ids=("header", "address", "headers", "line of a handshake", "lines of a handshake", "no request"),
)
def test_a_request_that_is_too_long_or_none_is_answered_and_ends(port: int, sent: str, status: bytes) -> None:
    heard = talk(port, sent.encode())

    assert heard.startswith(b"HTTP/1.1 " + status)
    assert all(f"{name}: {value}".encode() in heard for name, value in HEADERS.items())


def test_what_follows_a_refused_request_is_bounded_too(port: int) -> None:
    head = b"GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"

    heard = talk(port, head, *[b"A: " + b"a" * 1000 + b"\r\n"] * 2000)

    assert heard.startswith(b"HTTP/1.1 413") or not heard


def test_requests_on_one_line_are_each_counted_for_themselves(port: int) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as line:
        told = []
        for _ in range(5):
            line.request("GET", "/", headers={"A": "a" * 20_000})
            told.append(line.getresponse().read())

    assert told == [b"ok"] * 5


@pytest.mark.parametrize("beginning", BEGINNINGS, ids=("nothing", "half a line", "half a head", "half a handshake"))
def test_a_request_that_does_not_end_is_ended(port: int, beginning: bytes) -> None:
    assert talk(port, beginning) == b""


def drip(line: socket.socket) -> None:
    for _ in range(100):
        line.sendall(b"A: b\r\n")
        time.sleep(0.02)


def test_a_request_that_comes_in_drops_is_ended(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n")

        with pytest.raises(ConnectionError):
            drip(line)


def test_there_is_an_end_to_connections_and_who_has_one_keeps_it(port: int) -> None:
    with ExitStack() as stack:
        first = stack.enter_context(closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)))
        first.connect()
        for _ in range(2 * SEATS):
            stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=10))
        first.request("GET", "/")

        assert first.getresponse().read() == b"ok"
        assert talk(port, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n") == b""


def test_a_server_that_looks_different_is_not_started() -> None:
    said: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "lifespan.startup"}

    async def send(message: MutableMapping[str, Any]) -> None:
        said.append(message)

    run(Bounds(Starlette(), most_connections=None)({"type": "lifespan"}, receive, send))

    assert said == [{"type": "lifespan.startup.failed", "message": STRANGE}]


def test_a_failure_is_answered_with_the_headers_of_every_answer() -> None:
    said: list[MutableMapping[str, Any]] = []

    async def fail(_: Request) -> Response:
        raise ValueError("what a reader typed")

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request"}

    async def send(message: MutableMapping[str, Any]) -> None:
        said.append(message)

    app = Starlette(routes=[Route("/", fail)], exception_handlers={Exception: failed})
    scope = {"type": "http", "method": "GET", "path": "/", "scheme": "http", "headers": [], "query_string": b""}
    with pytest.raises(ValueError, match="typed"):
        run(app(scope, receive, send))

    assert said[0]["status"] == 500
    assert {(name.encode(), value.encode()) for name, value in HEADERS.items()} <= set(said[0]["headers"])
    assert b"typed" not in said[1]["body"]
