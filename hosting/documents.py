"""The documents of the site: who asks for a page gets it from memory, and who went astray is sent on or told."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from hosting.policy import plain_policy, policy, script_hashes
from hosting.static_files import ENCODERS, encoding_for

PASTED_ALONG = " /.,;:!?()[]<>\"'“”‘’«»\u00a0\u3000。，；：！？（）《》「」"  # what a pasted address may bring along
ETAG = "face-"  # how the mark of every page of ours begins: who sends one back was here before


@dataclass(frozen=True, slots=True)
class Site:
    """What is served: the document of each language, what stands instead of it, and the addresses that exist."""

    documents: Mapping[str, str]  # by the code of the language, the usual one first
    lost: Mapping[str, str]  # for an address that does not exist
    full: Mapping[str, str]  # while the room is full
    waiting: str  # stands in `full` where its head says when to try again
    addresses: frozenset[str]
    downloads: str  # the address below which files are taken along
    frame_ancestors: str = "'self'"  # who may show the pages in a frame


def asked_language(site: Site, scope: Scope) -> str:
    """Give the language that the address names, where we have it."""
    default = next(iter(site.documents))
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [default])[0]
    return asked if asked in site.documents else default


class Documents:
    """Answers every request for a page from one document per language, kept in memory."""

    def __init__(self, app: ASGIApp, *, site: Site) -> None:
        self.app = app
        self.site = site
        self.hashes = script_hashes(site.documents.values())
        self.cached = {
            (code, name): compressed(html.encode(), name)
            for code, html in site.documents.items()
            for name in ("", *ENCODERS)
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
        await self.answer(scope)(scope, receive, send)

    def answer(self, scope: Scope) -> Response:
        """Make the response: the document, a short "unchanged", or a page that says what is missing."""
        headers = Headers(scope=scope)
        code = asked_language(self.site, scope)
        if scope["path"] not in self.site.addresses:
            return self.redirect_or_404(scope, code)
        encoding = encoding_for(headers.get("accept-encoding", ""))
        etag, body = self.cached[code, encoding]
        given = {
            "etag": etag,
            "cache-control": "no-cache",
            "vary": "accept-encoding",
            "content-security-policy": policy(self.hashes, headers.get("host", ""), self.site.frame_ancestors),
        }
        if headers.get("if-none-match", "").removeprefix("W/") == etag:
            return Response(status_code=304, headers=given)
        if encoding:
            given["content-encoding"] = encoding
        return Response(body, headers=given, media_type="text/html")

    def redirect_or_404(self, scope: Scope, code: str) -> Response:
        """Send who typed a capital, or took a full stop along, to the page; tell everybody else that there is none."""
        if (meant := f"/{scope['path'].strip(PASTED_ALONG).lower()}") in self.site.addresses:
            asked = scope.get("query_string", b"").decode("latin-1")
            return Response(status_code=301, headers={"location": f"{meant}?{asked}" if asked else meant})
        given = {"content-security-policy": plain_policy(self.site.frame_ancestors)}
        return Response(self.site.lost[code], status_code=404, headers=given, media_type="text/html")


def compressed(body: bytes, encoding: str) -> tuple[str, bytes]:
    """Give a page's own mark and its bytes in the encoding."""
    return f'"{ETAG}{hashlib.sha256(body).hexdigest()[:16]}"', ENCODERS[encoding](body) if encoding else body


OTHER_ROUTES = ("/_stcore/health", "/_stcore/stream", "/numbers")


def is_page(path: str, downloads: str) -> bool:
    """Whether the path can only be a page, or nothing: Streamlit would answer it with a page of its own."""
    folder, _, name = path.rpartition("/")
    return path not in OTHER_ROUTES and not (folder == downloads and name)
