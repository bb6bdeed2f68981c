"""The one HTML document: Streamlit's own, with our script, our style and the reader's language."""

import base64
import gzip
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

HOST = re.compile(r"[A-Za-z0-9.:\[\]-]+")


@dataclass(frozen=True, slots=True)
class Site:
    """What the document says of the site: its name, its languages and the pages that exist."""

    name: str
    languages: Mapping[str, str]  # code: the sentence for readers without scripts
    addresses: frozenset[str]
    lost: str  # the sentence on a page that does not exist; `{home}` stands where the link goes
    version: str  # changes whenever one of our own files does


def document(streamlit_html: str, site: Site, code: str) -> str:
    """Rewrite Streamlit's index.html; ValueError where it no longer looks as expected."""
    html = streamlit_html
    for pattern, replacement in (
        (r'<html lang="en">', f'<html lang="{code}">'),
        (r"<title>.*?</title>", f"<title>{escape(site.name)}</title>"),
        (r'<link rel="shortcut icon"[^>]*>', '<link rel="icon" href="./reader/favicon.svg" />'),
        (r'<link rel="service-desc"[^>]*>', ""),
        (r"<noscript>.*?</noscript>", f"<noscript><p>{escape(site.languages[code])}</p></noscript>"),
        (r"</head>", f"{_ours(site.version)}</head>"),
    ):
        html, count = re.subn(pattern, replacement.replace("\\", r"\\"), html, count=1, flags=re.DOTALL)
        if not count:
            raise ValueError(f"Streamlit's document has no {pattern}")
    return re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL).strip()


def _ours(version: str) -> str:
    return (
        # Without this, Streamlit looks for itself below the path of a deep link first, and fails twice.
        "<script>window.__streamlit = { BACKEND_BASE_URL: location.origin }</script>"
        f'<link rel="stylesheet" href="./reader/reader.css?v={version}" />'
        f'<script defer src="./reader/reader.js?v={version}"></script>'
    )


def script_hashes(html: str) -> str:
    """Give the policy's hash of every inline script in the document."""
    scripts = re.findall(r"<script>(.*?)</script>", html, flags=re.DOTALL)
    digests = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
    return " ".join(f"'sha256-{digest}'" for digest in dict.fromkeys(digests))


def policy(hashes: str, host: str) -> str:
    """Write the content security policy: nothing from, and nothing to, any other host."""
    sockets = f" ws://{host} wss://{host}" if HOST.fullmatch(host) else ""
    return (
        f"default-src 'self'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; "
        f"img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'{sockets}; worker-src 'self' blob:; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    )


class Documents:
    """Answers every request for a page from one document per language, kept in memory."""

    def __init__(self, app: ASGIApp, *, site: Site, streamlit_files: Path) -> None:
        self.app = app
        self.site = site
        original = (streamlit_files / "index.html").read_text(encoding="utf-8")
        self.pages = {code: document(original, site, code) for code in site.languages}
        self.hashes = script_hashes("".join(self.pages.values()))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a page request; pass everything else on."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or not is_page(scope["path"]):
            await self.app(scope, receive, send)
            return
        await self.answer(scope)(scope, receive, send)

    def answer(self, scope: Scope) -> Response:
        """Make the response: the document, a short "unchanged", or a page that says what is missing."""
        headers = Headers(scope=scope)
        default = next(iter(self.pages))
        asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [default])[0]
        code = asked if asked in self.pages else default
        if scope["path"] not in self.site.addresses:
            return Response(lost_page(self.site, code), status_code=404, media_type="text/html")
        body = self.pages[code].encode()
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        given = {
            "etag": etag,
            "cache-control": "no-cache",
            "vary": "accept-encoding",
            "content-security-policy": policy(self.hashes, headers.get("host", "")),
        }
        if headers.get("if-none-match") == etag:
            return Response(status_code=304, headers=given)
        if "gzip" in headers.get("accept-encoding", ""):
            body = gzip.compress(body, mtime=0)
            given["content-encoding"] = "gzip"
        return Response(body, headers=given, media_type="text/html")


INSIDE = (
    "/_stcore/",
    "/static/",
    "/media/",
    "/component/",
    "/_component/",
    "/app/",
    "/reader/",
    "/figures/",
    "/oauth2callback",
)
FILES = ("/favicon.png", "/manifest.json")


def is_page(path: str) -> bool:
    """Whether the path can only be a page: nothing of Streamlit's, no file, no closing slash."""
    if "/_stcore/" in path or path.startswith(INSIDE) or path in FILES:
        return False
    return path == "/" or not path.endswith("/")


def lost_page(site: Site, code: str) -> str:
    """Write the page for an address that does not exist."""
    sentence = escape(site.lost).format(home=f'<a href="/">{escape(site.name)}</a>')
    return (
        f'<!doctype html><html lang="{code}"><head><meta charset="utf-8"><title>{escape(site.name)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="stylesheet" href="/reader/reader.css?v={site.version}"></head>'
        f'<body class="lost"><main><h1>{escape(site.name)}</h1><p>{sentence}</p></main></body></html>'
    )
