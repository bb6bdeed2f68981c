"""What every answer carries and what no stranger may ask."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OPEN = ("/_stcore/health", "/_stcore/host-config", "/_stcore/stream")  # all that a page needs of Streamlit
CLOSED = ("/media/", "/component/", "/_component/", "/app/", "/oauth2callback")
LONGEST = 64_000  # bytes of a message from a browser; the longest of ours is a few thousand
A_YEAR = "max-age=31536000"
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
}


class Guard:
    """Adds the security headers, closes what is not for readers, and refuses what no page of ours would send."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, guarded."""
        if scope["type"] == "websocket":
            await self.connection(scope, receive, send)
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = HEADERS | ({"strict-transport-security": A_YEAR} if is_encrypted(scope) else {})

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in given.items():
                    headers.setdefault(name, value)
            await send(message)

        if refusal := refused(scope):
            await PlainTextResponse(refusal[1], status_code=refusal[0])(scope, receive, send_guarded)
            return
        await self.app(scope, receive, send_guarded)

    async def connection(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a connection from another site, and end one whose message is too long."""
        if scope["path"] not in OPEN or not same_site(Headers(scope=scope)):
            await send({"type": "websocket.close", "code": 1008})
            return

        async def receive_short() -> Message:
            message = await receive()
            if len(message.get("bytes") or message.get("text") or "") <= LONGEST:
                return message
            await send({"type": "websocket.close", "code": 1009})
            return {"type": "websocket.disconnect", "code": 1009}

        await self.app(scope, receive_short, send)


def refused(scope: Scope) -> tuple[int, str] | None:
    """Give the status and the sentence for a request that no page of ours makes."""
    path, headers = scope["path"], Headers(scope=scope)
    if ("/_stcore/" in path and path not in OPEN) or path.startswith(CLOSED):
        return 404, "Not found"
    if scope["method"] not in ("GET", "HEAD"):
        return 405, "Nothing is sent here: this app only shows."
    if headers.get("content-length", "0") != "0" or "transfer-encoding" in headers:
        return 413, "A request to this app has no body."
    return None


def is_encrypted(scope: Scope) -> bool:
    """Whether the reader's browser speaks TLS, with us or with the proxy before us."""
    return scope["scheme"] == "https" or Headers(scope=scope).get("x-forwarded-proto") == "https"


def same_site(headers: Headers) -> bool:
    """Whether a socket comes from our own page, or from a program that names no page.

    Streamlit would let strangers in after looking up its own public address on a foreign host; this answers first.
    """
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")
