"""A proxy between a browser and the server that does what networks do to a line: cut it, freeze it, refuse it."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.servers import Server

REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@dataclass(slots=True)
class Line:
    """What happens to the bytes of each connection; connections are counted as they come."""

    server: int  # the port to which it leads, which may change
    port: int = 0
    away: bool = False  # the server is gone: nothing is let in
    refused: bool = False  # sockets are answered by a machine in between
    lost: int = 0  # of the connections up to this one no byte arrives any more, and none of them learns of it
    count: int = 0
    open: set[asyncio.StreamWriter] = field(default_factory=set)
    loop: asyncio.AbstractEventLoop | None = None

    def seen_from(self, server: Server) -> Server:
        """Give the server as it is for whoever comes by this line."""
        return Server(url=f"http://127.0.0.1:{self.port}", port=self.port, notes=server.notes)

    def cut(self) -> None:
        """End every connection and refuse new ones, as when the server is gone."""
        self.away = True
        assert self.loop
        for each in list(self.open):
            self.loop.call_soon_threadsafe(each.transport.abort)

    def lose(self) -> None:
        """Let no byte through on the connections that stand, as when a laptop slept or a phone changed its network."""
        self.lost = self.count


@contextmanager
def line_to(server: int) -> Iterator[Line]:
    """Stand between: a port of this machine that leads to the server's."""
    line, ready = Line(server), threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(serve(line, ready)), daemon=True)
    thread.start()
    ready.wait(10)
    try:
        yield line
    finally:
        assert line.loop
        line.loop.call_soon_threadsafe(lambda: [task.cancel() for task in asyncio.all_tasks(line.loop)])
        thread.join(10)


async def serve(line: Line, ready: threading.Event) -> None:
    """Accept connections until cancelled."""
    line.loop = asyncio.get_running_loop()
    door = await asyncio.start_server(lambda *ends: pair(line, *ends), "127.0.0.1", 0)
    line.port = door.sockets[0].getsockname()[1]
    ready.set()
    with suppress(asyncio.CancelledError):
        async with door:
            await door.serve_forever()


async def pair(line: Line, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass bytes between one connection of the browser and one to the server."""
    line.count += 1
    number, ends = line.count, [writer]
    with suppress(OSError, asyncio.CancelledError):
        if not line.away:
            there, back = await asyncio.open_connection("127.0.0.1", line.server)
            ends.append(back)
            line.open |= set(ends)
            await asyncio.gather(carry(line, number, reader, back, writer), carry(line, number, there, writer))
    for each in ends:
        line.open.discard(each)
        each.transport.abort()


async def carry(
    line: Line,
    number: int,
    source: asyncio.StreamReader,
    target: asyncio.StreamWriter,
    answer: asyncio.StreamWriter | None = None,
) -> None:
    """Carry bytes one way until the end; `answer` is the way back to a browser whose sockets may be refused."""
    while chunk := await source.read(65536):
        while number <= line.lost:
            await asyncio.sleep(0.05)
        if answer and line.refused and b"upgrade: websocket" in chunk.lower():
            answer.write(REFUSAL)
            await answer.drain()
            break
        target.write(chunk)
        await target.drain()
    target.close()
