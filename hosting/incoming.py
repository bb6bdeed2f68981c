"""What one browser sends through its socket: what our pages send, and no faster than a reader can click."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from google.protobuf.message import DecodeError
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from hosting.bucket import Bucket
from hosting.turns import Runs, Turns

RUN = "rerun_script"
PASSED = (RUN, "stop_script", "app_heartbeat")  # all that a page of ours and the frame around it send
AT_ONCE, PER_SECOND = 60, 10  # messages; a reader in a hurry sends two or three a second
PATIENCE = 20.0  # seconds until a page that connected has asked for something; ours do at once
DEAF = 2.0  # seconds in which a socket that sent too much is not read before it is closed: it cannot come again at once
TOO_MUCH, NOT_BYTES, NOT_OURS = 1008, 1003, 1002  # why a socket is closed, as the protocol numbers it
SHORT = 500  # bytes; what says that a page has run is shorter


class Incoming:
    """Passes on the messages of one socket, page runs in their turn, drops what no page sends, and ends a misuse."""

    patience = PATIENCE

    def __init__(self, receive: Receive, send: Send, turns: Turns) -> None:
        self.receive = receive
        self.forward = send
        self.bucket = Bucket(AT_ONCE, PER_SECOND)
        self.runs = Runs(turns)
        self.held: list[Message] = []
        self.tasks: dict[Callable[[], Coroutine[Any, Any, Message]], asyncio.Task[Message]] = {}
        self.opened = self.closed = False

    async def asks(self, scope: Scope) -> bool:
        """Open the socket and wait until its page asks for something, before it costs a session; False if none does."""
        self.held = [await self.receive()]
        await self.forward({"type": "websocket.accept", "subprotocol": next(iter(scope["subprotocols"]), None)})
        self.opened = True
        try:
            async with asyncio.timeout(self.patience):
                first = await self.next()
        except TimeoutError:
            first = await self.end(TOO_MUCH)
        self.held.append(first)
        return bool(first["type"] == "websocket.receive")

    async def __call__(self) -> Message:
        """Give the next message: what was said, or the page run whose turn has come."""
        ways = (self.listen, self.runs.next)
        for way in ways:
            if way not in self.tasks:
                self.tasks[way] = asyncio.create_task(way())
        await asyncio.wait(self.tasks.values(), return_when=asyncio.FIRST_COMPLETED)
        return self.tasks.pop(next(way for way in ways if self.tasks[way].done())).result()

    async def listen(self) -> Message:
        """Give the next message that is no page run, those first that came before the app was there."""
        while True:
            message = self.held.pop(0) if self.held else await self.next()
            if message["type"] != "websocket.receive" or kind_of(message) != RUN:
                return message
            self.runs.ask(message)

    async def next(self) -> Message:
        """Wait for a message that is worth an answer, or for the end of the connection."""
        while True:
            message = await self.receive()
            if message["type"] != "websocket.receive":
                return message
            if not self.bucket.take():
                await asyncio.sleep(DEAF)
                return await self.end(TOO_MUCH)
            kind = kind_of(message)
            if isinstance(kind, int):
                return await self.end(kind)
            if kind in PASSED:
                return message

    async def end(self, code: int) -> Message:
        """Close the socket and tell the app that it has ended."""
        await self.send({"type": "websocket.close", "code": code})
        self.closed = True
        return {"type": "websocket.disconnect", "code": code}

    async def send(self, message: Message) -> None:
        """Send a message, unless that was done, or nobody is left to read it."""
        if says_end(message):
            self.runs.finish()
        if not self.closed and not (self.opened and message["type"] == "websocket.accept"):
            await self.forward(message)

    def leave(self) -> None:
        """Wait for nothing more."""
        for task in self.tasks.values():
            task.cancel()
        self.runs.finish()


def kind_of(message: Message) -> str | int:
    """Name the kind of a message, an empty name where it holds none; or say why the socket must be closed."""
    if message.get("bytes") is None:
        return NOT_BYTES
    try:
        return BackMsg.FromString(message["bytes"]).WhichOneof("type") or ""
    except DecodeError:
        return NOT_OURS


def says_end(message: Message) -> bool:
    """Whether a message to the browser says that a page has run."""
    told = message.get("bytes") or b""
    return len(told) < SHORT and ForwardMsg.FromString(told).HasField("script_finished")
