"""Who may come in: a document is given to everybody, a line for its charts to as many as fit."""

import asyncio
import logging
import random

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hosting.bucket import TokenBucket
from hosting.capacity import Capacity
from hosting.connections import CONNECTION
from hosting.documents import FULL, LATER, ROOMS
from hosting.loading import Loading
from hosting.sessions import known_session

LOG = logging.getLogger(__name__)
QUIET = 10.0  # seconds between two lines of the log that say the same
TRY_AGAIN = 1013  # why a socket is closed, as the protocol numbers it
PAUSE = (2.0, 5.0)  # seconds until it is


class Admission:
    """Lets sockets in while they fit, each in its turn, and asks documents to wait with theirs while files lack."""

    def __init__(self, app: ASGIApp, *, capacity: Capacity, loading: Loading) -> None:
        self.app = app
        self.capacity = capacity
        self.loading = loading
        self.log_pace = TokenBucket(1, 1 / QUIET, capacity.clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count a socket, mark a document whose charts have to wait, and pass everything else on."""
        if scope["type"] == "websocket":
            await self.let_in(scope, receive, send)
        elif scope["type"] == "http":
            later = not self.fits(scope)
            scope.setdefault("state", {}).update({FULL: self.capacity.is_full(), LATER: later})
            await self.app(scope, receive, closing(send) if later else send)
        else:
            await self.app(scope, receive, send)

    async def let_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold a socket until its turn comes and count it to its end; send one away that does not fit.

        Not at once: Streamlit's script would be back in a quarter of a second.
        """
        delay = self.capacity.enter(known=bool(known_session(Headers(scope=scope))))
        if delay is None:
            self.say_full()
            await asyncio.sleep(random.uniform(*PAUSE))
            await send({"type": "websocket.close", "code": TRY_AGAIN})
            return
        try:
            if delay:
                await asyncio.sleep(delay)
            await self.app(scope, receive, send)
        finally:
            self.capacity.leave()

    def fits(self, scope: Scope) -> bool:
        """Whether the files that a page asks for next find connections."""
        if scope["path"].startswith(ROOMS):
            return True  # a phone in a class asks for no page, however its browser names that
        asks = scope["method"] == "GET" and Headers(scope=scope).get("sec-fetch-dest", "document") == "document"
        return not asks or self.loading.fits(scope.get("state", {}).get(CONNECTION), self.capacity.open)

    def say_full(self) -> None:
        """Write to the log that the room is full, once in a while."""
        if self.log_pace.take():
            LOG.warning("the room is full", extra={"event": "full", "open": self.capacity.open})


def closing(send: Send) -> Send:
    """Make a sender that lets go of the connection: it is connections that lack."""

    async def send_closing(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message)["connection"] = "close"
        await send(message)

    return send_closing
