"""What every answer carries and what no stranger may ask."""

import logging
import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hosting.bucket import TokenBucket
from hosting.headers import HOST, is_encrypted, same_site, security_headers
from hosting.incoming import Incoming
from hosting.sessions import Holders, known_session
from hosting.turns import Turns

LOG = logging.getLogger(__name__)
STREAM, HEALTH, HOST_CONFIG = "/_stcore/stream", "/_stcore/health", "/_stcore/host-config"  # all that a page needs
ROOMS, LONGEST = "/rooms", 2_000  # what alone is sent something, and how many bytes at the most
CLOSED = ("/media/", "/component/", "/_component/", "/app/", "/oauth2callback")
QUIET = 10.0  # seconds between two lines of the log about strangers
UNUSUAL = re.compile(r"[^A-Za-z0-9.:/\[\]_-]")


class Guard:
    """Adds the security headers, closes what is not for readers, and refuses what no page of ours would send."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.log_pace = TokenBucket(1, 1 / QUIET)
        self.turns, self.holders = Turns(), Holders()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, guarded."""
        if scope["type"] == "websocket":
            await self.connection(scope, receive, send)
        elif scope["type"] != "http":
            await self.app(scope, receive, send)
        else:
            answer: ASGIApp = answered_here(scope) or self.app
            await answer(scope, receive, guarded(scope, send))

    async def connection(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a connection from another site, and keep watch over what comes through one of ours."""
        headers = Headers(scope=scope)
        if scope["path"] != STREAM or not same_site(headers):
            if scope["path"] == STREAM:
                self.say_who(headers)
            await send({"type": "websocket.close", "code": 1008})
            return
        incoming = Incoming(receive, send, self.turns, self.holders)
        try:
            if await has_asked(incoming, scope):
                await self.app(scope, incoming, incoming.send)
        finally:
            incoming.leave()

    def say_who(self, headers: Headers) -> None:
        """Write to the log where a refused socket came from, once in a while: it may be a proxy that hides the host."""
        if self.log_pace.take():
            told = {name: UNUSUAL.sub("?", headers.get(name, ""))[:100] for name in ("origin", "host")}
            LOG.warning("a socket was refused", extra={"event": "stranger", **told})


async def has_asked(incoming: Incoming, scope: Scope) -> bool:
    """Whether a socket's page has asked for something; one that comes back need not do so again."""
    if session := known_session(Headers(scope=scope)):
        await incoming.resume(session)
        return True
    return await incoming.wait_for_request(scope)


def guarded(scope: Scope, send: Send) -> Send:
    """Make a sender that adds the security headers."""
    given = security_headers(scope)

    async def send_guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in given.items():
                headers.setdefault(name, value)
        await send(message)

    return send_guarded


def answered_here(scope: Scope) -> Response | None:
    """Answer what no page of ours asks, and what Streamlit would answer for more sites than this one."""
    path, headers = scope["path"], Headers(scope=scope)
    if scope["method"] == "POST" and is_room(path):
        return None if is_short(headers) else PlainTextResponse("That is too long.", status_code=413)
    if scope["method"] not in ("GET", "HEAD"):
        return PlainTextResponse("Nothing is sent here: this app only shows.", status_code=405)
    if headers.get("content-length", "0").strip("0") or "transfer-encoding" in headers:
        return PlainTextResponse("A request to this app has no body.", status_code=413)
    if path == STREAM:
        return PlainTextResponse("This is a WebSocket.", status_code=426, headers={"upgrade": "websocket"})
    if path == HOST_CONFIG:
        return JSONResponse(host_config(scope))
    if ("/_stcore/" in path and path != HEALTH) or path.startswith(CLOSED):
        return PlainTextResponse("Not found", status_code=404)
    return None


def is_room(path: str) -> bool:
    """Whether the path belongs to the rooms of classes."""
    return path == ROOMS or path.startswith(f"{ROOMS}/")


def is_short(headers: Headers) -> bool:
    """Whether a request says how long it is, and is not too long."""
    length = headers.get("content-length", "")
    return length.isascii() and length.isdigit() and len(length) < 9 and int(length) <= LONGEST


def host_config(scope: Scope) -> dict[str, object]:
    """Tell Streamlit's script that only this site may speak to it; by itself it would name some of its maker's."""
    host = Headers(scope=scope).get("host", "")
    ours = [f"http{'s' if is_encrypted(scope) else ''}://{host}"] if HOST.fullmatch(host) else []
    return {"allowedOrigins": ours, "useExternalAuthToken": False, "metricsUrl": ""}


async def failed(request: Request, _: Exception) -> Response:
    """Answer where something failed: this comes from outside the guard, and carries what every answer does."""
    return PlainTextResponse("Something failed here. Please try again.", 500, headers=security_headers(request.scope))
