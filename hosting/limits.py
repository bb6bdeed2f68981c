"""Puts bounds into the web server for what comes in before the app hears of it."""

from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send

from hosting.loading import Loading
from hosting.request_limits import LimitedRequests
from hosting.socket_limits import LONGEST, LimitedSockets

REQUESTS = ("HttpToolsProtocol", "H11Protocol")  # what Streamlit makes uvicorn use, with and without httptools
SOCKETS = ("WebSocketsSansIOProtocol",)
UNKNOWN_SERVER = (
    "This app does not know the web server that it was started with, and would run without bounds. "
    "Start it with `streamlit run app.py`, after `pip install -r requirements.txt`."
)


class Limits:
    """Puts the bounds into the web server when it starts; where it does not know the server, there is no start."""

    def __init__(self, app: ASGIApp, *, loading: Loading) -> None:
        self.app = app
        self.loading = loading

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Bound the server at its start; pass everything on."""
        if scope["type"] == "lifespan" and not bound(config_of(receive), self.loading):
            await receive()
            await send({"type": "lifespan.startup.failed", "message": UNKNOWN_SERVER})
            return
        await self.app(scope, receive, send)


def config_of(receive: Receive) -> Any:
    """Give the server's configuration, which no application is handed: its lifespan, which calls us, holds it."""
    return getattr(getattr(receive, "__self__", None), "config", None)


def bound(config: Any, loading: Loading) -> bool:
    """Bound every connection that will come; False where this is not the server that we know."""
    requests, sockets = (getattr(config, name, object) for name in ("http_protocol_class", "ws_protocol_class"))
    if getattr(requests, "__name__", "") not in REQUESTS or getattr(sockets, "__name__", "") not in SOCKETS:
        return False
    config.http_protocol_class = type("Bounded", (LimitedRequests, requests), {"loading": loading})
    config.ws_protocol_class = type("Bounded", (LimitedSockets, sockets), {})
    config.ws_max_size = LONGEST
    return True
