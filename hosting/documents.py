"""The documents of the site: who asks for a page gets it from memory, and who went astray is sent on or told."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import parse_qs

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from hosting.headers import ROOM_IS_FULL
from hosting.policy import plain_policy, policy, script_hashes
from hosting.static_files import ENCODERS, encoding_for

PASTED_ALONG = " /.,;:!?()[]<>\"'“”‘’«»\u00a0\u3000。，；：！？（）《》「」"  # what a pasted address may bring along
FULL = "full"  # where the state of a request says that no further line fits
LATER = "later"  # where the state of a request says that the charts of its document have to wait
ROOT = '<div id="root"'  # whose script then waits before it starts
PLAIN = {"type": "http", "method": "GET", "scheme": "http", "query_string": b"", "headers": []}  # asks for no more
Piece: TypeAlias = str | Callable[[Request], str]  # what is the same for everybody, or is written for a request


@dataclass(frozen=True, slots=True)
class Site:
    """What is served: the document of each page in each language, what stands where there is none, and the files."""

    documents: Mapping[str, Mapping[str, tuple[Piece, ...]]]  # by the code of the language, the usual one first
    lost: Mapping[str, str]  # for an address that does not exist
    personal: frozenset[str]  # the addresses whose document says what who asks for it sent
    downloads: str  # the address below which files are taken along
    frame_ancestors: str = "'self'"  # who may show the pages in a frame

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses that exist, which are the same in every language."""
        return frozenset(next(iter(self.documents.values())))

    def hashes(self) -> str:
        """Give the policy's hash of every script that stands in a document."""
        all_pieces = (piece for pages in self.documents.values() for pieces in pages.values() for piece in pieces)
        return script_hashes(piece for piece in all_pieces if isinstance(piece, str))


def asked_language(documents: Mapping[str, object], scope: Scope) -> str:
    """Give the language that the address names, where these documents are in it."""
    default = next(iter(documents))
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [default])[0]
    return asked if asked in documents else default


class Documents:
    """Answers every request for a page from its document in the reader's language, kept in memory."""

    def __init__(self, app: ASGIApp, *, site: Site) -> None:
        self.app = app
        self.site = site
        self.addresses = site.addresses
        self.hashes = site.hashes()
        self.usual = {
            (code, address): whole(pieces, Request(PLAIN | {"path": address}))
            for code, pages in site.documents.items()
            for address, pieces in pages.items()
            if address not in site.personal
        }
        self.cached = {
            (place, name): packed(html.encode(), name) for place, html in self.usual.items() for name in ("", *ENCODERS)
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a page request; pass everything else on."""
        if (
            scope["type"] != "http"
            or scope["method"] not in ("GET", "HEAD")
            or not is_page(scope["path"], self.site.downloads)
        ):
            await self.app(scope, receive, send)
            return
        answer = await self.answer(scope) if scope["path"] in self.addresses else self.redirect_or_404(scope)
        await answer(scope, receive, send)

    async def answer(self, scope: Scope) -> Response:
        """Make the response: the document, or a short "unchanged"."""
        headers = Headers(scope=scope)
        encoding = encoding_for(headers.get("accept-encoding", ""))
        etag, body = await self.document(scope, encoding)
        given = {
            "etag": etag,
            "cache-control": "no-store" if scope["path"] in self.site.personal else "no-cache",
            "vary": "accept-encoding",
            "content-security-policy": policy(self.hashes, headers.get("host", ""), self.site.frame_ancestors),
        }
        if scope.get("state", {}).get(FULL):
            given |= [ROOM_IS_FULL]
        if headers.get("if-none-match", "").removeprefix("W/") == etag:
            return Response(status_code=304, headers=given)
        if encoding:
            given["content-encoding"] = encoding
        return Response(body, headers=given, media_type="text/html")

    async def document(self, scope: Scope, encoding: str) -> tuple[str, bytes]:
        """Give the document's mark and its bytes; one that says what a reader asked for is kept for nobody."""
        place = (asked_language(self.site.documents, scope), scope["path"])
        html = whole(self.site.documents[place[0]][place[1]], Request(scope))
        if scope.get("state", {}).get(LATER):
            html = html.replace(ROOT, f"{ROOT} data-later")
        if html == self.usual.get(place):
            return self.cached[place, encoding]
        return await to_thread.run_sync(packed, html.encode(), encoding)

    def in_folder(self, path: str) -> tuple[str, str]:
        """Part a language from the page in it: pages that are files have a folder for each."""
        first, _, rest = path.partition("/")
        code = next((each for each in self.site.documents if each.lower() == first), "")
        return (code, f"/{rest}") if code else ("", f"/{path}")

    def redirect_or_404(self, scope: Scope) -> Response:
        """Send who typed a capital, or took a full stop along, to the page; tell everybody else that there is none."""
        code, meant = self.in_folder(scope["path"].strip(PASTED_ALONG).lower())
        if meant in self.addresses:
            asked = "&".join(filter(None, (code and f"lang={code}", scope.get("query_string", b"").decode("latin-1"))))
            return Response(status_code=301, headers={"location": f"{meant}?{asked}" if asked else meant})
        given = {"content-security-policy": plain_policy(self.site.frame_ancestors)}
        lost = self.site.lost[asked_language(self.site.documents, scope)]
        return Response(lost, status_code=404, headers=given, media_type="text/html")


def whole(pieces: tuple[Piece, ...], request: Request) -> str:
    """Write a document for a request."""
    if len(pieces) == 1 and isinstance(pieces[0], str):
        return pieces[0]
    return "".join(piece if isinstance(piece, str) else piece(request) for piece in pieces)


def packed(body: bytes, encoding: str) -> tuple[str, bytes]:
    """Give a document's own mark and its bytes in the encoding."""
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"', ENCODERS[encoding](body) if encoding else body


OTHER_ROUTES = ("/_stcore/health", "/_stcore/stream", "/numbers", "/qr.svg")
ROOMS = "/rooms/"  # below which classes ask and answer
EDITIONS = "/editions/"  # below which stands what is made when somebody asks for it


def is_page(path: str, downloads: str) -> bool:
    """Whether the path can only be a page, or nothing: Streamlit would answer it with a page of its own."""
    folder, _, name = path.rpartition("/")
    return path not in OTHER_ROUTES and not path.startswith((ROOMS, EDITIONS)) and not (folder == downloads and name)
