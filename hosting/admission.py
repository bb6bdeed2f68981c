"""Who may come in: who finds the process full gets a page that tries again by itself."""

import asyncio
import logging
import random
from urllib.parse import parse_qsl, urlencode

from htpy import meta
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from hosting.bucket import TokenBucket
from hosting.capacity import Capacity
from hosting.connections import CONNECTION
from hosting.documents import ETAG, Site, asked_language
from hosting.loading import Loading
from hosting.policy import plain_policy
from hosting.sessions import known_session

LOG = logging.getLogger(__name__)
QUIET = 10.0  # seconds between two lines of the log that say the same
TRY_AGAIN = 1013  # why a socket is closed, as the protocol numbers it
PAUSE = (2.0, 5.0)  # seconds until it is
WAITING = "waiting"  # in the address of who waits: a browser sends the same for a reload inside as for a retry outside


class Admission:
    """Lets sockets in while they fit, each in its turn, and asks new readers to wait while the room is full."""

    def __init__(self, app: ASGIApp, *, capacity: Capacity, loading: Loading, site: Site) -> None:
        self.app = app
        self.capacity = capacity
        self.loading = loading
        self.site = site
        self.log_pace = TokenBucket(1, 1 / QUIET, capacity.clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count a socket, answer a new reader who does not fit, and pass everything else on."""
        if scope["type"] == "websocket":
            await self.let_in(scope, receive, send)
        elif scope["type"] == "http" and scope["method"] == "GET" and scope["path"] in self.site.addresses:
            answer: ASGIApp = self.answer(scope) or self.app
            await answer(scope, receive, send)
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

    def answer(self, scope: Scope) -> Response | None:
        """Answer who must wait, or need wait no longer; None for everybody else."""
        asked = dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
        waits = asked.pop(WAITING, None) is not None
        if waits:
            return back_to(scope["path"], asked) if self.capacity.admits_waiting() else full(self.site, scope, asked)
        fits = self.capacity.has_space() or was_inside(Headers(scope=scope))
        if fits and self.loading.fits(scope.get("state", {}).get(CONNECTION), self.capacity.open):
            return None
        self.capacity.refused += 1
        self.say_full()
        return full(self.site, scope, asked, wait=None if fits else 0)

    def say_full(self) -> None:
        """Write to the log that the room is full, once in a while."""
        if self.log_pace.take():
            LOG.warning("the room is full", extra={"event": "full", "open": self.capacity.open})


def was_inside(headers: Headers) -> bool:
    """Whether a browser shows that it comes from one of our pages: it had this one, loads it anew, or follows a link.

    Whoever only says so gets a page and no place: those are counted by their sockets.
    """
    again = headers.get("cache-control", "") in ("max-age=0", "no-cache")
    return again or ETAG in headers.get("if-none-match", "") or headers.get("sec-fetch-site") == "same-origin"


def back_to(path: str, asked: dict[str, str]) -> Response:
    """Send who waited to the page itself."""
    there = path + (f"?{urlencode(asked)}" if asked else "")
    return Response(status_code=303, headers={"location": there, "cache-control": "no-store"})


def full(site: Site, scope: Scope, asked: dict[str, str], wait: int | None = None) -> Response:
    """Make the page that tries again by itself, not all of them in the same second."""
    code = asked_language(site, scope)
    wait = random.randint(5, 15) if wait is None else wait
    there = f"{scope['path']}?{urlencode(asked | {WAITING: ''})}"
    refresh = meta(http_equiv="refresh", content=f"{wait}; url={there}").__html__()
    body = site.full[code].replace(site.waiting, refresh)
    headers = {
        "retry-after": str(wait or 5),
        "cache-control": "no-store",
        "connection": "close",  # it may be connections that lack
        "content-security-policy": plain_policy(site.frame_ancestors),
    }
    return Response(body, status_code=503, headers=headers, media_type="text/html")
