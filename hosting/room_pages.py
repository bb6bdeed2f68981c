"""The pages of a room: documents of their own, the same for every code, which ask for no line and no charts."""

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from hosting.documents import PASTED_ALONG, asked_language, packed
from hosting.static_files import ENCODERS, encoding_for

JOIN, BOARD = "/class", "/teach"


class RoomPages:
    """Answers who comes to join a room or to run one, from memory; who comes with a code gets the same document."""

    def __init__(self, app: ASGIApp, *, pages: Mapping[str, Mapping[str, str]], frame_ancestors: str) -> None:
        self.app = app
        self.pages = pages  # by the code of the language, the usual one first
        self.frame_ancestors = frame_ancestors
        self.packed = {
            (code, address, encoding): packed(html.encode(), encoding)
            for code, documents in pages.items()
            for address, html in documents.items()
            for encoding in ("", *ENCODERS)
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for such a page; pass everything else on."""
        address = address_of(scope) if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") else None
        answer: ASGIApp = self.answer(scope, address) if address else self.app
        await answer(scope, receive, send)

    def answer(self, scope: Scope, address: str) -> Response:
        """Make the response: the document, or a short "unchanged"."""
        headers = Headers(scope=scope)
        encoding = encoding_for(headers.get("accept-encoding", ""))
        etag, body = self.packed[asked_language(self.pages, scope), address, encoding]
        given = {
            "etag": etag,
            "cache-control": "no-cache",
            "vary": "accept-encoding",
            "x-robots-tag": "noindex",
            "content-security-policy": policy_of_rooms(self.frame_ancestors),
        }
        if headers.get("if-none-match", "").removeprefix("W/") == etag:
            return Response(status_code=304, headers=given)
        if encoding:
            given["content-encoding"] = encoding
        return Response(body, headers=given, media_type="text/html")


def address_of(scope: Scope) -> str | None:
    """Give which of the pages a path asks for, if any; one without a code is a page of the story's or the door."""
    start, _, code = scope["path"].strip(PASTED_ALONG).partition("/")
    start = start.lower()
    if f"/{start}" == JOIN and "/" not in code:
        return JOIN
    return BOARD if f"/{start}" == BOARD and code and "/" not in code else None


def policy_of_rooms(ancestors: str) -> str:
    """Write the policy of these pages: files and requests of this server alone, and no line."""
    ours = "; ".join(f"{kind}-src 'self'" for kind in ("script", "style", "img", "font", "connect"))
    return f"default-src 'none'; {ours}; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}"
