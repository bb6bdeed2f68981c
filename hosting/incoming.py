"""What one browser sends through its socket: what our pages send, and no faster than a reader can click."""

import asyncio

from google.protobuf.message import DecodeError
from starlette.types import Message, Receive, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

from hosting.bucket import Bucket

PASSED = ("rerun_script", "stop_script", "app_heartbeat")  # all that a page of ours and the frame around it send
AT_ONCE, PER_SECOND = 60, 10  # messages; a reader in a hurry sends two or three a second
PATIENCE = 20.0  # seconds until a page that connected has asked for something; ours do at once
TOO_MUCH, NOT_BYTES, NOT_OURS = 1008, 1003, 1002  # why a socket is closed, as the protocol numbers it


class Incoming:
    """Passes on the messages of one socket, drops what no page of ours sends, and closes it on a misuse."""

    patience = PATIENCE

    def __init__(self, receive: Receive, send: Send, *, new: bool) -> None:
        self.receive = receive
        self.forward = send
        self.new = new
        self.bucket = Bucket(AT_ONCE, PER_SECOND)
        self.deadline: float | None = None
        self.closed = False

    async def __call__(self) -> Message:
        """Give the next message that is worth an answer, or the end of the connection."""
        while True:
            try:
                async with asyncio.timeout_at(self.deadline):
                    message = await self.receive()
            except TimeoutError:
                return await self.end(TOO_MUCH)
            if message["type"] != "websocket.receive":
                self.expect()
                return message
            kind = kind_of(message) if self.bucket.take() else TOO_MUCH
            if isinstance(kind, int):
                return await self.end(kind)
            if kind in PASSED:
                self.deadline = None
                return message

    def expect(self) -> None:
        """Give a page that has just connected its time to ask for something; a known one need not ask again."""
        if self.new:
            self.deadline = asyncio.get_running_loop().time() + self.patience

    async def end(self, code: int) -> Message:
        """Close the socket and tell the app that it has ended."""
        await self.send({"type": "websocket.close", "code": code})
        self.closed = True
        return {"type": "websocket.disconnect", "code": code}

    async def send(self, message: Message) -> None:
        """Send a message, unless the socket is closed: a page that was under way has nobody left to reach."""
        if not self.closed:
            await self.forward(message)


def kind_of(message: Message) -> str | int:
    """Name the kind of a message, an empty name where it holds none; or say why the socket must be closed."""
    if message.get("bytes") is None:
        return NOT_BYTES
    try:
        return BackMsg.FromString(message["bytes"]).WhichOneof("type") or ""
    except DecodeError:
        return NOT_OURS
