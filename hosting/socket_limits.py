"""Bounds for what comes through a socket before anything of it is read: how many frames, and how fast."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from websockets.frames import CloseCode, Frame
from websockets.protocol import State

from hosting.bucket import TokenBucket
from hosting.connections import WatchedConnection, refusal

if TYPE_CHECKING:
    from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol as Sockets
else:
    Sockets = object  # what is here is put before the class that the server would use

LONGEST = 64_000  # bytes of a message; ours have a few thousand
CHUNK = 1000  # bytes that a socket reads at once
FRAMES = (500, 50)  # of a socket, in one instant and a second: messages, their parts, and pings; a browser sends few


class LimitedSockets(WatchedConnection, Sockets):
    """Reads what a browser sends in small parts and no faster than it is answered, and ends what no browser sends."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to count frames."""
        super().connection_made(transport)
        self.unread = bytearray()
        self.frames_left = TokenBucket(*FRAMES)

    def data_received(self, data: bytes) -> None:
        """Read on, and end what cannot become a socket."""
        self.unread += data
        self.read()
        if self.conn.handshake_exc is not None and not self.handshake_complete and not self.transport.is_closing():
            self.transport.write(refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE))
            self.transport.close()

    def read(self) -> None:
        """Read part by part until a message waits for the app: a few deflated bytes may become many."""
        while self.unread and not self.read_paused and not self.transport.is_closing():
            chunk = bytes(self.unread[:CHUNK])
            del self.unread[:CHUNK]
            super().data_received(chunk)

    async def receive(self) -> Any:
        """Give the next message, and read on after it."""
        message = await super().receive()
        self.read()
        return message

    def allows_frame(self) -> bool:
        """Count a frame; False, and the end of the socket, where there are too many."""
        if self.frames_left.take():
            return True
        self.refuse(CloseCode.POLICY_VIOLATION)
        return False

    def handle_ping(self) -> None:
        """Answer a ping."""
        if self.allows_frame():
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        """Hear the answer to a ping."""
        if self.allows_frame():
            super().handle_pong(event)

    def handle_bytes(self, event: Frame) -> None:
        """Take a message, or the beginning of one."""
        if self.allows_frame():
            super().handle_bytes(event)

    def handle_cont(self, event: Frame) -> None:
        """Take a part of a message."""
        if self.allows_frame():
            super().handle_cont(event)

    def handle_text(self, event: Frame) -> None:  # noqa: ARG002 - whatever it says
        """Close on words: ours are bytes, and the server would write down as its own fault what is no text."""
        self.refuse(CloseCode.UNSUPPORTED_DATA)

    def refuse(self, code: CloseCode) -> None:
        """Close and say why; who was told so before and goes on is cut off."""
        if self.close_sent or self.conn.state is not State.OPEN:
            self.transport.abort()
        else:
            self.conn.send_close(code)
            self.handle_parser_exception()
