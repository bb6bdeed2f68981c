"""What one browser sends through its socket: what our pages send, and no faster than a reader can click."""

import asyncio

from google.protobuf.message import DecodeError
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

from hosting.bucket import Bucket

PASSED = ("rerun_script", "stop_script", "app_heartbeat")  # all that a page of ours and the frame around it send
AT_ONCE, PER_SECOND = 60, 10  # messages; a reader in a hurry sends two or three a second
PATIENCE = 20.0  # seconds until a page that connected has asked for something; ours do at once
DEAF = 2.0  # seconds in which a socket that sent too much is not read before it is closed: it cannot come again at once
TOO_MUCH, NOT_BYTES, NOT_OURS = 1008, 1003, 1002  # why a socket is closed, as the protocol numbers it


class Incoming:
    """Passes on the messages of one socket, drops what no page of ours sends, and closes it on a misuse."""

    patience = PATIENCE

    def __init__(self, receive: Receive, send: Send) -> None:
        self.receive = receive
        self.forward = send
        self.bucket = Bucket(AT_ONCE, PER_SECOND)
        self.held: list[Message] = []
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
        """Give the next message, those first that came before the app was there."""
        return self.held.pop(0) if self.held else await self.next()

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
        if not self.closed and not (self.opened and message["type"] == "websocket.accept"):
            await self.forward(message)


def kind_of(message: Message) -> str | int:
    """Name the kind of a message, an empty name where it holds none; or say why the socket must be closed."""
    if message.get("bytes") is None:
        return NOT_BYTES
    try:
        return BackMsg.FromString(message["bytes"]).WhichOneof("type") or ""
    except DecodeError:
        return NOT_OURS
