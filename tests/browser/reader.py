"""A reader in a real browser: what they see, what their browser sends, what it complains about."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, WebSocket

from tests.servers import Server

DRAWN = "[data-testid='stApp'][data-test-connection-state='CONNECTED'][data-test-script-state='notRunning']"

# The last part of the page is there, and below every chart's title stands a chart with its drawing, or a sentence.
COMPLETE = """() => document.querySelector('.ways, .entry, p.apology')
  && document.querySelectorAll('[data-testid=stVegaLiteChart] svg, p.apology').length
     >= document.querySelectorAll('h3.finding').length"""


@dataclass(slots=True)
class Reader:
    """One browser page on one server, with everything that it did."""

    page: Page
    server: Server
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    frames: list[object] = field(default_factory=list)

    def open(self, address: str) -> None:
        """Open the address and wait until the page is drawn, charts included."""
        self.page.goto(self.server.url + address)
        self.settle()

    def settle(self) -> None:
        """Wait until the script has run and every chart has its marks or its sentence."""
        self.page.wait_for_selector(DRAWN, timeout=30_000)
        self.page.wait_for_function(COMPLETE, timeout=30_000)

    def _watch(self) -> None:
        def hear(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                self.complaints.append(message.text)

        def ask(request: Request) -> None:
            if not request.url.startswith(("data:", "blob:")):
                self.hosts.add(request.url.split("/")[2])

        def connect(socket: WebSocket) -> None:
            self.hosts.add(socket.url.split("/")[2])
            socket.on("framesent", lambda frame: self.frames.append(frame))

        self.page.on("console", hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", ask)
        self.page.on("websocket", connect)


@contextmanager
def reading(
    chromium: Browser,
    server: Server,
    *,
    width: int = 1280,
    height: int = 900,
    scheme: Literal["light", "dark"] = "light",
) -> Iterator[Reader]:
    """Open a browser of its own for one reader."""
    context = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
    )
    reader = Reader(page=context.new_page(), server=server)
    reader._watch()
    try:
        yield reader
    finally:
        context.close()
