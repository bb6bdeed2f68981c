"""What one browser sends through its socket: what our pages send, and no faster than a reader can click."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from google.protobuf.message import DecodeError
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from hosting.bucket import TokenBucket
from hosting.sessions import Holders
from hosting.turns import Runs, Turns

RUN = "rerun_script"
PASSED = (RUN, "stop_script", "app_heartbeat")  # all that a page of ours and the frame around it send
AT_ONCE, PER_SECOND = 60, 10  # messages; a reader in a hurry sends two or three a second
PATIENCE = 20.0  # seconds until a page that connected has asked for something; ours do at once
UNREAD = 2.0  # seconds in which a socket that sent too much is not read before it is closed, lest it come again at once
TOO_MUCH, NOT_BYTES, NOT_OURS, GOING = 1008, 1003, 1002, 1001  # why a socket is closed, as the protocol numbers it
SHORT, LONG = 500, 20_000  # bytes; what says that a page has run is shorter, and what names the session


class Incoming:
    """Passes on the messages of one socket, page runs in their turn, drops what no page sends, and ends a misuse."""

    patience = PATIENCE

    def __init__(self, receive: Receive, send: Send, turns: Turns, holders: Holders) -> None:
        self.receive = receive
        self.forward = send
        self.bucket = TokenBucket(AT_ONCE, PER_SECOND)
        self.runs = Runs(turns)
        self.holders = holders
        self.session = ""
        self.gone = asyncio.get_running_loop().create_future()
        self.held: list[Message] = []
        self.tasks: dict[Callable[[], Coroutine[Any, Any, Message]], asyncio.Task[Message]] = {}
        self.opened = self.closed = False

    async def begin(self) -> None:
        """Hold the word that somebody is there, which the app must hear before it hears the end."""
        self.held = [await self.receive()]

    async def resume(self, session: str) -> None:
        """Take the place of the socket that holds this session: one page has one, and each of them counts."""
        await self.begin()
        self.hold(session)

    async def wait_for_request(self, scope: Scope) -> bool:
        """Open the socket and wait until its page asks for something, before it costs a session; False if none does."""
        await self.begin()
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
        if self.held and kind_of(self.held[0]) != RUN:
            return self.held.pop(0)
        sources = (self.listen, self.runs.next)
        for source in sources:
            if source not in self.tasks:
                self.tasks[source] = asyncio.create_task(source())
        await asyncio.wait((self.gone, *self.tasks.values()), return_when=asyncio.FIRST_COMPLETED)
        if self.gone.done():
            return {"type": "websocket.disconnect", "code": GOING}
        return self.tasks.pop(next(source for source in sources if self.tasks[source].done())).result()

    async def listen(self) -> Message:
        """Give the next message that is no page run, those first that came before the app was there."""
        while True:
            message = self.held.pop(0) if self.held else await self.next()
            if kind_of(message) != RUN:
                return message
            self.runs.ask(message)

    async def next(self) -> Message:
        """Wait for a message that is worth an answer, or for the end of the connection."""
        while True:
            message = await self.receive()
            if message["type"] != "websocket.receive":
                return message
            if not self.bucket.take():
                await asyncio.sleep(UNREAD)
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
        self.note(message.get("bytes") or b"")
        if not self.closed and not (self.opened and message["type"] == "websocket.accept"):
            await self.forward(message)

    def note(self, sent: bytes) -> None:
        """Note what the app tells the browser: that a page has run, and which session this is."""
        if len(sent) < (SHORT if self.session else LONG):
            message = ForwardMsg.FromString(sent)
            if message.HasField("script_finished"):
                self.runs.finish()
            elif message.HasField("new_session"):
                self.hold(message.new_session.initialize.session_id)

    def hold(self, session: str) -> None:
        """Hold a session from now on, alone."""
        self.session = session
        self.holders.hold(session, self)

    def displace(self) -> None:
        """End, as another socket holds the session."""
        if not self.gone.done():
            self.gone.set_result(None)

    def leave(self) -> None:
        """Wait for nothing more."""
        for task in self.tasks.values():
            task.cancel()
        self.runs.finish()
        self.holders.leave(self.session, self)


def kind_of(message: Message) -> str | int:
    """Name the kind of a message, an empty name where it holds none; or say why the socket must be closed."""
    if message.get("bytes") is None:
        return NOT_BYTES
    try:
        return BackMsg.FromString(message["bytes"]).WhichOneof("type") or ""
    except DecodeError:
        return NOT_OURS
