"""Readers without a browser who do what a browser does: keep the cookie, and come back when their line breaks."""

import asyncio
import threading
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin, Subprotocol

from tests.asking import ask, placed

STAY = 0.4  # seconds on a page; without them, a hundred readers are a load test
PATIENCE = 20.0  # seconds for one page
MOST_BREAKS = 3


@dataclass(slots=True)
class Walker:
    """One reader: the processes that it was with, the pages that it opened, and how often its line broke."""

    host: str
    breakdown: threading.Event
    places: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    menu: list[str] = field(default_factory=lambda: [""])
    after: int = 0  # pages opened since the breakdown
    breaks: int = 0

    async def walk(self, pages: int) -> None:
        """Open pages until so many were opened after the breakdown, through as many lines as it takes."""
        document = await asyncio.to_thread(ask, f"http://{self.host}/")
        if document.status != 200 or not document.place:
            raise RuntimeError(f"no document: {document.status}")
        self.places.append(document.place)
        while self.after < pages:
            try:
                await self.read(pages)
            except ConnectionClosed:
                self.breaks += 1
                if self.breaks > MOST_BREAKS:
                    raise

    async def read(self, pages: int) -> None:
        """Open pages through one line until it breaks or there are enough."""
        async with self.line() as stream:
            if stream.response and (moved := placed(stream.response.headers.get("Set-Cookie"))):
                self.places.append(moved)
            while self.after < pages:
                async with asyncio.timeout(PATIENCE):
                    self.pages.append(await self.open(stream))
                self.after += self.breakdown.is_set()
                await asyncio.sleep(STAY)

    def line(self) -> connect:
        """Make the line, with the cookie of the process that answered last."""
        return connect(
            f"ws://{self.host}/_stcore/stream",
            origin=Origin(f"http://{self.host}"),
            subprotocols=[Subprotocol("streamlit")],
            additional_headers={"Cookie": f"place={self.places[-1]}"},
            compression=None,
            proxy=None,
            max_size=None,
            ping_interval=None,
            close_timeout=2,
        )

    async def open(self, stream: ClientConnection) -> str:
        """Open the next page of the menu and give its address; RuntimeError where it failed or another page came."""
        wanted = self.menu[len(self.pages) % len(self.menu)]
        await stream.send(BackMsg(rerun_script=ClientState(page_script_hash=wanted)).SerializeToString())
        messages = await answer(stream)
        menu = next(message.navigation for message in messages if message.HasField("navigation"))
        paths = {page.page_script_hash: page.url_pathname for page in menu.app_pages}
        self.menu, address = list(paths), f"/{paths[menu.page_script_hash]}"
        if wanted not in ("", menu.page_script_hash):
            raise RuntimeError(f"{address} came instead of the page that was asked for")
        if messages[-1].script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
            raise RuntimeError(f"{address} failed")
        return address


async def answer(stream: ClientConnection) -> list[ForwardMsg]:
    """Read what the server sends until the script has finished."""
    messages: list[ForwardMsg] = []
    while not messages or not messages[-1].HasField("script_finished"):
        messages.append(ForwardMsg.FromString(await stream.recv(decode=False)))
    return messages


async def all_walk(walkers: list[Walker], pages: int) -> None:
    """Let all walk at the same time; the first failure ends it and is raised."""
    async with asyncio.TaskGroup() as group:
        for walker in walkers:
            group.create_task(walker.walk(pages))
