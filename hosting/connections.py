"""What every connection to a browser has in common: it is ended when nobody reads it any more."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING

from hosting.headers import HEADERS

if TYPE_CHECKING:
    from asyncio import Protocol as Connection
else:
    Connection = object  # it is put before the class that the server would use

CONNECTION = "connection"  # where the state of a request names the connection on which it came
STALLED = 30.0  # seconds in which a browser must have read something


class WatchedConnection(Connection):
    """Ends a connection on which nothing has gone out for too long, although something waits to."""

    stalled = STALLED
    transport: asyncio.Transport
    drain: asyncio.TimerHandle | None = None

    def pause_writing(self) -> None:
        """Begin to watch the connection."""
        super().pause_writing()
        self.watch()

    def watch(self) -> None:
        """Note what waits to go out, and look again later."""
        self.left = self.transport.get_write_buffer_size()
        self.drain = asyncio.get_running_loop().call_later(self.stalled, self.look)

    def look(self) -> None:
        """End the connection where nothing of that has gone out."""
        if self.transport.get_write_buffer_size() < self.left:
            self.watch()
        else:
            self.transport.abort()

    def resume_writing(self) -> None:
        """Watch no longer."""
        self.unwatch()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Watch no longer."""
        self.unwatch()
        super().connection_lost(exc)

    def unwatch(self) -> None:
        """Stop looking."""
        if self.drain is not None:
            self.drain.cancel()
            self.drain = None


def refusal(status: HTTPStatus) -> bytes:
    """Write an answer of one line."""
    headers = {"content-type": "text/plain", "content-length": str(len(status.phrase)), "connection": "close"}
    lines = [f"{name}: {value}" for name, value in (headers | HEADERS).items()]
    return "\r\n".join([f"HTTP/1.1 {status.value} {status.phrase}", *lines, "", status.phrase]).encode()
