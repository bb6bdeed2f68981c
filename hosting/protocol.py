"""Bounds for what comes in before anything is read: how long a request may be, and how long it may take."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.types import ASGIApp, Receive, Scope, Send
from websockets.frames import CloseCode, Frame

from hosting.headers import HEADERS

if TYPE_CHECKING:
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as Requests
    from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol as Sockets
else:
    Requests = Sockets = object  # each is put before the class that the server would use

LONGEST = 64_000  # bytes of a request, and of a message through a socket; ours have a few thousand
PATIENCE = 20.0  # seconds for a whole request
REQUESTS = ("HttpToolsProtocol", "H11Protocol")  # what Streamlit makes uvicorn use, with and without httptools
SOCKETS = ("WebSocketsSansIOProtocol",)
STRANGE = (
    "This app does not know the web server that it was started with, and would run without bounds. "
    "Start it with `streamlit run app.py`, after `pip install -r requirements.txt`."
)


class BoundedRequests(Requests):
    """Ends a connection that sends too much before its request is whole, or takes too long over it."""

    most_connections: int | None = None
    patience = PATIENCE

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start to wait for the first request, unless there are too many connections."""
        super().connection_made(transport)  # type: ignore[arg-type]
        self.came = 0
        self.last: object = None
        self.waiting: asyncio.TimerHandle | None = None
        if self.most_connections and len(self.connections) > self.most_connections:
            self.transport.abort()
        else:
            self.wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self.rest()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, as long as the request keeps within the bounds."""
        self.came += len(data)
        if self.came > LONGEST:
            self.refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            return
        self.wait()
        super().data_received(data)
        if self.is_whole() or self.transport.get_protocol() is not self:  # a socket took over
            self.rest()

    def is_whole(self) -> bool:
        """Whether a request has come to its end since the last one did."""
        if self.cycle is None or self.cycle is self.last or self.cycle.more_body:
            return False
        self.last = self.cycle
        return True

    def wait(self) -> None:
        """Give a request its time, from its first byte on."""
        if self.waiting is None:
            self.waiting = self.loop.call_later(self.patience, self.transport.abort)

    def rest(self) -> None:
        """Stop waiting and counting."""
        self.came = 0
        if self.waiting is not None:
            self.waiting.cancel()
            self.waiting = None

    def refuse(self, status: HTTPStatus) -> None:
        """Answer with a status and close; in the middle of another answer, only close."""
        if self.cycle is not None and not self.cycle.response_complete:
            self.transport.abort()
        elif not self.transport.is_closing():
            self.transport.write(refusal(status))
            self.transport.close()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - the server's own words
        """Answer what is no request."""
        self.refuse(HTTPStatus.BAD_REQUEST)


class BoundedSockets(Sockets):
    """Answers a handshake that the library finds too long, where it would say nothing, and takes bytes alone."""

    def data_received(self, data: bytes) -> None:
        """Read on, and end what cannot become a socket."""
        super().data_received(data)
        if self.conn.handshake_exc is not None and not self.handshake_complete and not self.transport.is_closing():
            self.transport.write(refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE))
            self.transport.close()

    def handle_text(self, event: Frame) -> None:  # noqa: ARG002 - whatever it says
        """Close on words: ours are bytes, and the server would write down as its own fault what is no text."""
        if not self.close_sent:
            self.conn.send_close(CloseCode.UNSUPPORTED_DATA)
            self.handle_parser_exception()


def refusal(status: HTTPStatus) -> bytes:
    """Write an answer of one line."""
    headers = {"content-type": "text/plain", "content-length": str(len(status.phrase)), "connection": "close"}
    lines = [f"{name}: {value}" for name, value in (headers | HEADERS).items()]
    return "\r\n".join([f"HTTP/1.1 {status.value} {status.phrase}", *lines, "", status.phrase]).encode()


class Bounds:
    """Puts the bounds into the web server when it starts; where it does not know the server, there is no start."""

    def __init__(self, app: ASGIApp, *, most_connections: int | None) -> None:
        self.app = app
        self.most_connections = most_connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Bound the server at its start; pass everything on."""
        if scope["type"] == "lifespan" and not bound(config_of(receive), self.most_connections):
            await receive()
            await send({"type": "lifespan.startup.failed", "message": STRANGE})
            return
        await self.app(scope, receive, send)


def config_of(receive: Receive) -> Any:
    """Give the server's configuration, which no application is handed: its lifespan, which calls us, holds it."""
    return getattr(getattr(receive, "__self__", None), "config", None)


def bound(config: Any, most_connections: int | None) -> bool:
    """Bound every connection that will come; False where this is not the server that we know."""
    requests, sockets = (getattr(config, name, object) for name in ("http_protocol_class", "ws_protocol_class"))
    if getattr(requests, "__name__", "") not in REQUESTS or getattr(sockets, "__name__", "") not in SOCKETS:
        return False
    config.http_protocol_class = type("Bounded", (BoundedRequests, requests), {"most_connections": most_connections})
    config.ws_protocol_class = type("Bounded", (BoundedSockets, sockets), {})
    config.ws_max_size = LONGEST
    return True
