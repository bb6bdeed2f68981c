"""How many readers fit: who is in stays in, and who comes too many is asked to wait."""

import logging
import random
import time
from collections import deque
from collections.abc import Callable
from html import escape

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hosting.document import ETAG, Site, asked_language, plain_policy

LOG = logging.getLogger(__name__)
BURST = 10  # seconds of arrivals that may come in one instant, as a lecture does
ON_THE_WAY = 20.0  # seconds that a reader who was let in may take until the page connects
QUIET = 10.0  # seconds between two lines of the log that say the same


class Room:
    """Counts the open sessions of this process and the readers on their way; no reader is told from another."""

    def __init__(self, most: int, per_second: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.most = most
        self.per_second = per_second
        self.clock = clock
        self.open = 0
        self.refused = 0
        self.coming: deque[float] = deque()
        self.allowance = float(per_second * BURST)
        self.seen = clock()

    def admit(self) -> bool:
        """Whether one more reader may come in now."""
        now = self.clock()
        self.allowance = min(self.per_second * BURST, self.allowance + (now - self.seen) * self.per_second)
        self.seen = now
        while self.coming and now - self.coming[0] > ON_THE_WAY:
            self.coming.popleft()
        if self.allowance < 1 or self.open + len(self.coming) >= self.most:
            self.refused += 1
            return False
        self.allowance -= 1
        self.coming.append(now)
        return True

    def connect(self) -> None:
        """Note that a page connected: a reader who was on the way, or one who came back."""
        self.open += 1
        if self.coming:
            self.coming.popleft()

    def leave(self) -> None:
        """Note that a connection ended."""
        self.open -= 1


class Door:
    """Asks new readers to wait while the room is full; whoever was here before is let in."""

    def __init__(self, app: ASGIApp, *, room: Room, site: Site) -> None:
        self.app = app
        self.room = room
        self.site = site
        self.said = -QUIET

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count a connection, answer a new reader who does not fit, and pass everything else on."""
        if scope["type"] == "websocket":
            await self.count(scope, receive, send)
        elif self.is_new(scope) and not self.room.admit():
            self.say_full()
            await full(self.site, scope)(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def is_new(self, scope: Scope) -> bool:
        """Whether this asks for a page and the browser shows no sign that it had one before."""
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"] not in self.site.addresses:
            return False
        return ETAG not in Headers(scope=scope).get("if-none-match", "")

    async def count(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the connection from its acceptance to its end."""
        accepted = False

        async def send_counted(message: Message) -> None:
            nonlocal accepted
            if message["type"] == "websocket.accept" and not accepted:
                accepted = True
                self.room.connect()
            await send(message)

        try:
            await self.app(scope, receive, send_counted)
        finally:
            if accepted:
                self.room.leave()

    def say_full(self) -> None:
        """Write to the log that the room is full, once in a while."""
        now = self.room.clock()
        if now - self.said >= QUIET:
            self.said = now
            LOG.warning("the room is full", extra={"event": "full", "open": self.room.open})


def full(site: Site, scope: Scope) -> Response:
    """Make the page that tries again by itself, not all of them in the same second."""
    code = asked_language(site, scope)
    wait = random.randint(5, 15)
    body = (
        f'<!doctype html><html lang="{code}"><head><meta charset="utf-8"><title>{escape(site.name)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" '
        f'content="{wait}"><link rel="stylesheet" href="/reader/reader.css?v={site.version}"></head>'
        f'<body class="lost"><main><h1>{escape(site.name)}</h1><p>{escape(site.full)}</p></main></body></html>'
    )
    headers = {
        "retry-after": str(wait),
        "cache-control": "no-store",
        "content-security-policy": plain_policy(site.frame_ancestors),
    }
    return Response(body, status_code=503, headers=headers, media_type="text/html")
