"""Storms: what one hostile or clumsy client does to the server, until a moment given in seconds since 1970."""

import asyncio
import itertools
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Coroutine
from contextlib import suppress
from functools import partial
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from websockets.exceptions import WebSocketException

from tests.benchmarks.driver import line
from tests.benchmarks.files import module_graph
from tests.benchmarks.sites import HOST

MESSAGES = 10_000  # through one socket, before another is opened
MEGABYTES = 64
LINES = 1500
SOCKETS = 100
RERUN = BackMsg(rerun_script=ClientState()).SerializeToString()
PING = b"\x89\x80" + b"\0" * 4
HALF = b"GET /_stcore/stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"


def until(end: float, work: Coroutine[Any, Any, None]) -> None:
    """Do the work until its end, or this moment."""

    async def bounded() -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(end - time.time()):
                await work

    asyncio.run(bounded())


def nothing(port: int, end: float) -> None:
    """Stay away."""


def sending(content: bytes, port: int, end: float) -> None:
    """Send one message without end; come again when sent away."""

    async def send() -> None:
        while True:
            with suppress(OSError, WebSocketException):
                async with line(port) as stream:
                    for _ in range(MESSAGES):
                        await stream.send(content)
            await asyncio.sleep(0.01)

    until(end, send())


reruns = partial(sending, RERUN)
git_info = partial(sending, BackMsg(load_git_info=True).SerializeToString())
empty_messages = partial(sending, b"")


def many_reruns(port: int, end: float) -> None:
    """Ask for sixty page runs in one instant through each of a hundred sockets, and again when sent away."""

    async def send() -> None:
        while True:
            with suppress(OSError, WebSocketException):
                async with line(port) as stream:
                    for _ in range(60):
                        await stream.send(RERUN)
                    async with asyncio.timeout(6):
                        async for _ in stream:
                            pass
            await asyncio.sleep(0.01)

    async def all_send() -> None:
        await asyncio.gather(*(send() for _ in range(SOCKETS)))

    until(end, all_send())


def pings(port: int, end: float) -> None:
    """Send empty pings without end through each of five sockets; come again when sent away."""

    async def send() -> None:
        while True:
            with suppress(OSError, WebSocketException):
                async with line(port) as stream:
                    stream.transport.write(PING * 200_000)
                    await stream.wait_closed()
            await asyncio.sleep(0.01)

    async def all_send() -> None:
        await asyncio.gather(*(send() for _ in range(5)))

    until(end, all_send())


def never_readers(port: int, end: float) -> None:
    """Ask on each of a hundred lines for the largest script twenty times, and read nothing."""
    asked = f"GET {largest(port)} HTTP/1.1\r\nHost: x\r\n\r\n".encode() * 20
    lines = []
    with suppress(OSError):
        for _ in range(SOCKETS):
            lines.append(socket.socket())
            lines[-1].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            lines[-1].connect((HOST, port))
            lines[-1].sendall(asked)
    time.sleep(max(0.0, end - time.time()))


def long_heads(port: int, end: float) -> None:
    """Send a header of many megabytes on each of six lines; begin anew when a line is ended."""

    async def send() -> None:
        while True:
            _, writer = await asyncio.open_connection(HOST, port)
            with suppress(OSError):
                writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nA: ")
                for _ in range(MEGABYTES):
                    writer.write(b"a" * 1_000_000)
                    await writer.drain()
            writer.close()
            await asyncio.sleep(0.01)

    async def all_send() -> None:
        await asyncio.gather(*(send() for _ in range(6)))

    until(end, all_send())


def silent_lines(port: int, end: float) -> None:
    """Open lines and say nothing, or half of a handshake."""
    lines = []
    with suppress(OSError):
        for number in range(LINES):
            lines.append(socket.create_connection((HOST, port), timeout=5))
            lines[-1].sendall(HALF if number % 2 else b"")
    time.sleep(max(0.0, end - time.time()))


def silent_sockets(port: int, end: float) -> None:
    """Open sockets and ask for nothing."""

    async def open_one() -> None:
        with suppress(OSError, WebSocketException):
            async with line(port) as stream:
                await stream.wait_closed()

    async def open_all() -> None:
        await asyncio.gather(*(open_one() for _ in range(LINES)))

    until(end, open_all())


def fetch(port: int, path: str) -> bytes:
    """Ask for a file as a browser does over https; a refusal is an answer too."""
    request = urllib.request.Request(f"http://{HOST}:{port}{path}", headers={"Accept-Encoding": "br"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return bytes(answer.read())
    except (urllib.error.URLError, OSError):
        return b""


def largest(port: int) -> str:
    """Give the address of the largest script."""
    return next(path for path in module_graph(port) if "/index." in path and path.endswith(".js"))


def spellings(port: int, end: float) -> None:
    """Ask for the largest script under two hundred addresses that mean the same."""
    name = largest(port).rpartition("/")[2]
    for number in itertools.cycle(range(200)):
        fetch(port, f"/static/js/{'./' * number}{name}")
        if time.time() > end:
            return


def cold_readers(port: int, end: float) -> None:
    """Ask for all files of a page sixty times at once, as a class does right after the start."""
    paths = module_graph(port)

    async def come() -> None:
        for path in paths:
            await asyncio.to_thread(fetch, port, path)

    async def all_come() -> None:
        await asyncio.gather(*(come() for _ in range(60)))

    until(end, all_come())


def documents(port: int, end: float) -> None:
    """Ask for a page again and again."""
    while time.time() < end:
        fetch(port, "/")
