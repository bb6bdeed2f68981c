"""What comes in before anything is read: how long it may be, and that a refusal carries what every answer does."""

import asyncio
import http.client
import socket
import threading
import time
import zlib
from collections.abc import Iterator, MutableMapping
from contextlib import ExitStack, closing, suppress
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

from hosting.guard import Guard, failed
from hosting.headers import HEADERS
from hosting.limits import UNKNOWN_SERVER, Limits
from hosting.loading import Loading
from hosting.request_limits import LONGEST
from tests.loops import run
from tests.sockets import RERUN

HANDSHAKE = (
    "GET /_stcore/stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
)


BEGINNINGS = (b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n", HANDSHAKE.encode())
SEATS = 5


UPGRADE = HANDSHAKE.encode() + b"Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
LARGE = [b"x" * 100_000] * 200  # more than the buffers of a system take
FLOOD = 2000  # frames


def answer(_: Request) -> Response:
    return Response("ok")


def large_answer(_: Request) -> Response:
    return StreamingResponse(iter(LARGE))


async def listen_to_nothing(line: WebSocket) -> None:
    await line.accept()
    await asyncio.sleep(2)


@pytest.fixture(scope="module", params=["httptools", "h11"])
def server(request: pytest.FixtureRequest) -> Iterator[uvicorn.Server]:
    """A web server with our bounds, with each of the two readers of requests, and with less patience."""
    routes = [
        Route("/", answer),
        Route("/large", large_answer),
        WebSocketRoute("/_stcore/stream", listen_to_nothing),
    ]
    app = Guard(Limits(Starlette(routes=routes), loading=Loading(SEATS)))
    config = uvicorn.Config(
        app, port=0, http=request.param, ws="websockets-sansio", lifespan="on", log_level="error", access_log=False
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    bounded: Any = config.http_protocol_class
    bounded.patience = bounded.stalled = 0.3
    yield server
    server.should_exit = True
    thread.join()


@pytest.fixture
def port(server: uvicorn.Server) -> int:
    return int(server.servers[0].sockets[0].getsockname()[1])


def frame(kind: int, content: bytes) -> bytes:
    """Write a short frame as a browser does, with a mask that changes nothing."""
    return bytes([kind, 0x80 | len(content)]) + b"\0" * 4 + content


def deflated(content: bytes) -> bytes:
    """Pack a message as the extension of the protocol says."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -12)
    return (packer.compress(content) + packer.flush(zlib.Z_SYNC_FLUSH))[:-4]


def talk(port: int, *parts: bytes) -> bytes:
    """Send the parts and read to the end of the line."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        return talk_on(line, *parts)


def talk_on(line: socket.socket, *parts: bytes) -> bytes:
    """Send the parts and read to the end of the line; what the server no longer reads is not sent."""
    heard = b""
    with suppress(ConnectionResetError, BrokenPipeError):
        for part in parts:
            line.sendall(part)
        while more := line.recv(10_000):
            heard += more
    return heard


def upgraded(port: int) -> socket.socket:
    """Open a socket, up to the server's word that it is one."""
    line = socket.create_connection(("127.0.0.1", port), timeout=10)
    line.sendall(UPGRADE)
    assert line.recv(10_000).startswith(b"HTTP/1.1 101")
    return line


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

    assert heard.startswith((b"HTTP/1.1 413", b"HTTP/1.1 431")) or not heard


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


@pytest.mark.parametrize(
    "flood",
    [frame(0x89, b"") * FLOOD, frame(0x8A, b"") * FLOOD, frame(0x02, b"") + frame(0x00, b"") * FLOOD],
    ids=("pings", "answers to pings", "empty parts of a message"),
)
def test_frames_without_end_are_ended(port: int, flood: bytes) -> None:
    with upgraded(port) as line:
        heard = talk_on(line, flood)

    assert heard.count(b"\x8a\x00") < FLOOD  # the answers to pings


def test_of_many_deflated_messages_in_one_read_few_are_unpacked_before_one_is_taken(
    server: uvicorn.Server, port: int
) -> None:
    long = BackMsg(rerun_script=ClientState(query_string="a" * 60_000)).SerializeToString()

    with upgraded(port) as line:
        line.sendall(frame(0x82, RERUN) + frame(0xC2, deflated(long)) * 500)
        time.sleep(0.3)
        (socket_of,) = [each for each in server.server_state.connections if hasattr(each, "queue")]
        waiting = socket_of.queue.qsize()

    assert 0 < waiting < 30


def test_who_asks_and_never_reads_is_cut_off(server: uvicorn.Server, port: int) -> None:
    with socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.connect(("127.0.0.1", port))
        line.sendall(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
        time.sleep(0.1)

        assert server.server_state.connections
        for _ in range(30):
            if not server.server_state.connections:
                return
            time.sleep(0.1)
    pytest.fail("the line was kept")


def test_who_leaves_in_the_midst_of_many_requests_leaves_no_word_in_the_log(
    server: uvicorn.Server, port: int, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n" * 20)
        line.recv(1000)
    while server.server_state.tasks:
        time.sleep(0.01)

    assert caplog.messages == []


def test_a_server_that_looks_different_is_not_started() -> None:
    said: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "lifespan.startup"}

    async def send(message: MutableMapping[str, Any]) -> None:
        said.append(message)

    run(Limits(Starlette(), loading=Loading(None))({"type": "lifespan"}, receive, send))

    assert said == [{"type": "lifespan.startup.failed", "message": UNKNOWN_SERVER}]


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
