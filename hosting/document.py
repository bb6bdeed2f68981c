"""The one HTML document: Streamlit's own, with our script, our style and the reader's language."""

import base64
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

from hosting.headers import HOST
from hosting.static import ENCODERS, encoding_for

AFTER = "/.,;:!?)]\"'”’"  # what a pasted address may end with
ETAG = "face-"  # how the mark of every page of ours begins: who sends one back was here before


@dataclass(frozen=True, slots=True)
class Site:
    """What the document says of the site: its name, its languages and the pages that exist."""

    name: str
    languages: Mapping[str, Mapping[str, str]]  # code: the sentences of the document, by their name
    addresses: frozenset[str]
    version: str  # changes whenever one of our own files does
    frame_ancestors: str = "'self'"  # who may show the pages in a frame


def document(streamlit_html: str, site: Site, code: str, soon: str = "") -> str:
    """Rewrite Streamlit's index.html, `soon` the links to what a page will need; ValueError where it has changed."""
    html = streamlit_html
    for pattern, replacement in (
        (r'<html lang="en">', f'<html lang="{code}">'),
        (r"<title>.*?</title>", f"<title>{escape(site.name)}</title>"),
        (r'<link rel="shortcut icon"[^>]*>', '<link rel="icon" href="./reader/favicon.svg" />'),
        (r'<link rel="service-desc"[^>]*>', ""),
        (r"<noscript>.*?</noscript>", _body(site.languages[code])),
        (r"</head>", f"{soon}{_ours(site.version)}</head>"),
    ):
        html, count = re.subn(pattern, replacement.replace("\\", r"\\"), html, count=1, flags=re.DOTALL)
        if not count:
            raise ValueError(f"Streamlit's document has no {pattern}")
    return re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL).strip()


def documents(streamlit_files: Path, site: Site) -> dict[str, str]:
    """Rewrite Streamlit's index.html for every language; ValueError where it no longer looks as expected."""
    original = (streamlit_files / "index.html").read_text(encoding="utf-8")
    soon = "".join(
        f'<link rel="modulepreload" crossorigin fetchpriority="low" href="./static/js/{name}" />'
        for name in scripts_below(streamlit_files / "static" / "js", PARTS)
        if name not in original
    )
    return {code: document(original, site, code, soon) for code in site.languages}


PARTS = ("Html.", "ArrowVegaLiteChart.")  # what every chapter shows; Streamlit fetches it when the first one comes
IMPORTED = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")


def scripts_below(folder: Path, beginnings: tuple[str, ...]) -> tuple[str, ...]:
    """List the scripts whose names begin so and all that they import, each once."""
    waiting = [each.name for each in sorted(folder.glob("*.js")) if each.name.startswith(beginnings)]
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop(0)
        if name not in found and (folder / name).is_file():
            found[name] = None
            waiting += IMPORTED.findall((folder / name).read_text(encoding="utf-8"))
    return tuple(found)


# What Streamlit's script asks before it connects is told at once: where the server is (below the path of a deep link
# it would look twice in vain), that only this site may speak to it from around a frame, and that no dialog of its own
# may close the page to a reader whose line broke: our script says it in a line.
BEFORE = """<script>
window.__streamlit = {
  BACKEND_BASE_URL: location.origin,
  HOST_CONFIG: {
    allowedOrigins: [location.origin], useExternalAuthToken: false, metricsUrl: "", blockErrorDialogs: true,
  },
};
</script>"""


# Streamlit's script is not even read by a browser that lacks this flag; the page would stay blank without a word.
TOO_OLD = """<script>
try { new RegExp("", "v"); } catch (old) { document.getElementById("too-old").hidden = false; }
</script>"""


def _body(said: Mapping[str, str]) -> str:
    """Write what stands in the body beside Streamlit's page: the sentences for when that does not come."""
    line = "".join(
        f' data-{name.removeprefix("line-")}="{escape(words)}"'
        for name, words in said.items()
        if name.startswith("line-")
    )
    return (
        f"<noscript><p>{escape(said['no-script'])}</p></noscript>"
        f'<p id="too-old" role="alert" hidden>{escape(said["too-old"])}</p>{TOO_OLD}'
        f'<div id="line" role="status"{line}><span></span> '
        f'<button type="button" hidden>{escape(said["reload"])}</button></div>'
    )


def _ours(version: str) -> str:
    return (
        f'<meta name="color-scheme" content="light dark" />{BEFORE}'
        f'<link rel="stylesheet" href="./reader/reader.css?v={version}" />'
        f'<script src="./reader/streamlit.js?v={version}"></script>'
        f'<script defer src="./reader/reader.js?v={version}"></script>'
    )


def script_hashes(html: str) -> str:
    """Give the policy's hash of every inline script in the document."""
    scripts = re.findall(r"<script>(.*?)</script>", html, flags=re.DOTALL)
    digests = (base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
    return " ".join(f"'sha256-{digest}'" for digest in dict.fromkeys(digests))


def policy(hashes: str, host: str, ancestors: str = "'self'") -> str:
    """Write the content security policy: nothing from, and nothing to, any other host."""
    named = HOST.fullmatch(host) and not host.startswith("[")  # a policy cannot name an address of the new kind
    sockets = f" ws://{host} wss://{host}" if named else ""
    return (
        f"default-src 'self'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; "
        f"img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'{sockets}; worker-src 'self' blob:; "
        f"object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors {ancestors}"
    )


def plain_policy(ancestors: str) -> str:
    """Write the policy of a page that is only text: no script at all."""
    return f"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors {ancestors}"


def asked_language(site: Site, scope: Scope) -> str:
    """Give the language that the address names, where we have it."""
    default = next(iter(site.languages))
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [default])[0]
    return asked if asked in site.languages else default


class Documents:
    """Answers every request for a page from one document per language, kept in memory."""

    def __init__(self, app: ASGIApp, *, site: Site, pages: Mapping[str, str]) -> None:
        self.app = app
        self.site = site
        self.hashes = script_hashes("".join(pages.values()))
        self.kept = {
            (code, name): packed(html.encode(), name) for code, html in pages.items() for name in ("", *ENCODERS)
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a page request; pass everything else on."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or not is_page(scope["path"]):
            await self.app(scope, receive, send)
            return
        await self.answer(scope)(scope, receive, send)

    def answer(self, scope: Scope) -> Response:
        """Make the response: the document, a short "unchanged", or a page that says what is missing."""
        headers = Headers(scope=scope)
        code = asked_language(self.site, scope)
        if scope["path"] not in self.site.addresses:
            return self.astray(scope, code)
        encoding = encoding_for(headers.get("accept-encoding", ""))
        etag, body = self.kept[code, encoding]
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

    def astray(self, scope: Scope, code: str) -> Response:
        """Send who typed a capital, or took a full stop along, to the page; tell everybody else that there is none."""
        if (meant := scope["path"].rstrip(AFTER).lower() or "/") in self.site.addresses:
            asked = scope.get("query_string", b"").decode("latin-1")
            return Response(status_code=301, headers={"location": f"{meant}?{asked}" if asked else meant})
        given = {"content-security-policy": plain_policy(self.site.frame_ancestors)}
        return Response(lost_page(self.site, code), status_code=404, headers=given, media_type="text/html")


def packed(body: bytes, encoding: str) -> tuple[str, bytes]:
    """Give a page's own mark and its bytes in the encoding."""
    return f'"{ETAG}{hashlib.sha256(body).hexdigest()[:16]}"', ENCODERS[encoding](body) if encoding else body


ELSEWHERE = ("/_stcore/health", "/_stcore/stream", "/numbers")
FILE = re.compile(r"/figures/[^/]+")


def is_page(path: str) -> bool:
    """Whether the path can only be a page, or nothing: Streamlit would answer it with a page of its own."""
    return path not in ELSEWHERE and not FILE.fullmatch(path)


def lost_page(site: Site, code: str) -> str:
    """Write the page for an address that does not exist."""
    home = f'<a href="/">{escape(site.name)}</a>'
    return plain_page(site, code, escape(site.languages[code]["lost"]).format(home=home))


def plain_page(site: Site, code: str, sentence: str, head: str = "") -> str:
    """Write a page that is one sentence and needs no script; sentence and head are HTML."""
    return (
        f'<!doctype html><html lang="{code}"><head><meta charset="utf-8"><title>{escape(site.name)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}'
        f'<link rel="stylesheet" href="/reader/reader.css?v={site.version}"></head>'
        f'<body class="lost"><main><h1>{escape(site.name)}</h1><p>{sentence}</p></main></body></html>'
    )
