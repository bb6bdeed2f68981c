"""A path in front of every address: taken off what comes in, and put before every address that goes out."""

import re
from collections.abc import Callable
from typing import TypeAlias

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import config

ADDRESS = re.compile(r' (?P<name>href|src|srcset|data-whole|data-charts)="/(?!/)')
Piece: TypeAlias = str | Callable[[Request], str]  # what is the same for everybody, or is written for a request


def take_prefix() -> str:
    """Read which path the host wants in front, as "/face" or "", and keep it from Streamlit, which never sees it."""
    path = str(st.get_option("server.baseUrlPath") or "").strip("/")
    config.set_option("server.baseUrlPath", "")
    return f"/{path}" if path else ""


def below(prefix: str, html: str) -> str:
    """Put the path before every address of ours in a piece of HTML, as plain text: what is safe would escape it."""
    return ADDRESS.sub(rf' \g<name>="{prefix}/', str(html)) if prefix else html


def piece_below(prefix: str, piece: Piece) -> Piece:
    """Do so with what is written for a request as well."""
    return below(prefix, piece) if isinstance(piece, str) else lambda request: below(prefix, piece(request))


class Prefix:
    """Hands on what comes below the path as if there were none; outside of it there is only the way in."""

    def __init__(self, app: ASGIApp, *, prefix: str) -> None:
        self.app = app
        self.prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take the path off a request, and put it before where an answer sends its reader."""
        if not self.prefix or scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
        elif scope["path"].startswith(f"{self.prefix}/"):
            cut = len(self.prefix)
            inside = {name: scope[name][cut:] for name in ("path", "raw_path") if scope.get(name)}
            await self.app({**scope, **inside}, receive, self.sending_below(send))
        elif scope["type"] == "http":
            await self.way_in(scope["path"])(scope, receive, send)
        else:
            await send({"type": "websocket.close"})

    def way_in(self, path: str) -> RedirectResponse | PlainTextResponse:
        """Send who asks for nothing in particular to the first page."""
        if path in ("/", self.prefix):
            return RedirectResponse(f"{self.prefix}/")
        return PlainTextResponse("Not found", status_code=404)

    def sending_below(self, send: Send) -> Send:
        """Make a sender that puts the path before the address to which an answer sends its reader."""

        async def send_below(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get("location", "").startswith("/"):
                    headers["location"] = f"{self.prefix}{headers['location']}"
            await send(message)

        return send_below
