"""The headers of every answer, and what the headers of a request tell us."""

import re

from starlette.datastructures import Headers
from starlette.types import Scope

A_YEAR = "max-age=31536000"
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
}
ROOM_IS_FULL = ("face-room", "full")  # says to a proxy that another process may have room for the charts
HOST = re.compile(r"[A-Za-z0-9.:\[\]-]+")


def security_headers(scope: Scope) -> dict[str, str]:
    """Give what every answer to this request carries."""
    return HEADERS | ({"strict-transport-security": A_YEAR} if is_encrypted(scope) else {})


def is_encrypted(scope: Scope) -> bool:
    """Whether the reader's browser speaks TLS, with us or with the proxy before us."""
    return scope["scheme"] in ("https", "wss") or Headers(scope=scope).get("x-forwarded-proto") == "https"


def same_site(headers: Headers) -> bool:
    """Whether a socket or an answer comes from our own page, or from a program that names no page.

    Streamlit would let strangers in after looking up its own public address on a foreign host; this answers first. A
    browser says on an encrypted line whose page it is, and no page can change that: it holds behind a proxy that passes
    another host on.
    """
    origin, told = headers.get("origin"), headers.get("sec-fetch-site")
    return origin is None or told == "same-origin" or origin.partition("://")[2] == headers.get("host")
