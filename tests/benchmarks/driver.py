"""Readers without a browser: real WebSockets that ask for pages and wait until they have run."""

import asyncio
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

from tests.benchmarks.sites import HOST

try:
    import uvloop  # as the servers use it; a slow client would measure itself
except ImportError:
    LOOP: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop
else:
    LOOP = uvloop.new_event_loop

SETTLED = 5.0  # seconds between the last arrival and the first click of all in one instant


@dataclass(frozen=True, slots=True)
class Plan:
    """How a crowd behaves; all times are in seconds."""

    readers: int
    places: int  # pages that each reader opens
    stay: float  # on a page: half as long to half as long again; `together`: from one click of all to the next
    arrival: float  # over which the readers come
    closing: float  # after which those who still wait are sent away
    written: bool = False  # each page is a document of its own, which a reader asks for before its charts
    together: bool = False  # all but the first page are opened by all readers in the same instant


@dataclass(slots=True)
class Run:
    """One page run: its place in the visit, the page, the seconds from click to end, whether the end came."""

    place: int
    began: float
    page: str = ""
    text: float = 0.0  # seconds until the written page was there, where there is one
    seconds: float = 0.0
    finished: bool = False


def crowd(port: int, plan: Plan, numbers: Iterable[int], start: float) -> list[Run]:
    """Let these readers of the crowd come from `start` (seconds since 1970) on, and give what each page run took."""
    with asyncio.Runner(loop_factory=LOOP) as runner:
        return runner.run(visits(port, plan, numbers, start, []))


async def visits(
    port: int, plan: Plan, numbers: Iterable[int], start: float, runs: list[Run], leave: asyncio.Event | None = None
) -> list[Run]:
    """Let readers come and go; a run that failed or was cut off counts as lasting until the crowd was sent away."""
    end = time.perf_counter() + start + plan.closing - time.time()

    async def reader(number: int) -> None:
        await until(start + number * plan.arrival / plan.readers)
        with suppress(TimeoutError, OSError, WebSocketException):
            await visit(port, plan, number, start, runs, leave)

    with suppress(TimeoutError):
        async with asyncio.timeout(start + plan.closing - time.time()), asyncio.TaskGroup() as group:
            for number in numbers:
                group.create_task(reader(number))
    for run in runs:
        run.seconds = run.seconds if run.finished else min(end, time.perf_counter()) - run.began
    return runs


async def visit(
    port: int, plan: Plan, number: int, start: float, runs: list[Run], leave: asyncio.Event | None = None
) -> None:
    """Open one page after another, then leave, or wait for the sign to; the first run includes the connecting."""
    run = Run(0, time.perf_counter())
    runs.append(run)
    chance, paths = Random(number), {"": ""}
    if plan.written:
        await read(port, run, "/")
    async with line(port) as stream:
        for place in range(plan.places):
            if plan.together and place:
                await until(start + plan.arrival + SETTLED + (place - 1) * plan.stay)
            elif place:
                await asyncio.sleep(plan.stay * chance.uniform(0.5, 1.5))
            if place:
                run = Run(place, time.perf_counter())
                runs.append(run)
            wanted = list(paths)[(number + place) % len(paths)]
            if place and plan.written:
                await read(port, run, f"/{paths[wanted]}")
            paths = await page_run(stream, run, wanted)
        if leave:
            await leave.wait()


async def read(port: int, run: Run, path: str) -> None:
    """Ask for a written page, as every browser does without encryption; RuntimeError where it is not sent."""
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        ask = f"GET {path} HTTP/1.1\r\nHost: {HOST}:{port}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
        writer.write(ask.encode())
        sent = await reader.read(-1)
    finally:
        writer.close()
    if not sent.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"the page {path} was not sent")
    run.text = time.perf_counter() - run.began


async def until(moment: float) -> None:
    """Sleep until this moment, in seconds since 1970."""
    await asyncio.sleep(max(0.0, moment - time.time()))


def line(port: int) -> connect:
    """Make a reader's connection; the server's pings are enough, and no proxy may come between."""
    return connect(
        f"ws://{HOST}:{port}/_stcore/stream",
        origin=Origin(f"http://{HOST}:{port}"),
        subprotocols=[Subprotocol("streamlit")],
        compression="deflate",  # as every browser offers it
        proxy=None,
        max_size=None,
        ping_interval=None,
        open_timeout=None,
        close_timeout=2,
    )


async def page_run(stream: ClientConnection, run: Run, wanted: str) -> dict[str, str]:
    """Open a page, wait for its end and give all paths by their hashes; RuntimeError where another or none was run."""
    await stream.send(BackMsg(rerun_script=ClientState(page_script_hash=wanted)).SerializeToString())
    messages = await answer(stream)
    run.seconds = time.perf_counter() - run.began
    menu = next((message.navigation for message in messages if message.HasField("navigation")), None)
    paths = {page.page_script_hash: page.url_pathname for page in menu.app_pages} if menu else {wanted: ""}
    shown = menu.page_script_hash if menu else wanted
    if wanted not in ("", shown) or messages[-1].script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
        raise RuntimeError(f"the page /{paths.get(wanted, '')} failed")
    run.page, run.finished = f"/{paths[shown]}", True
    return paths


async def answer(stream: ClientConnection) -> list[ForwardMsg]:
    """Read what the server sends until the script has finished."""
    messages: list[ForwardMsg] = []
    while not messages or not messages[-1].HasField("script_finished"):
        messages.append(ForwardMsg.FromString(await stream.recv(decode=False)))
    return messages
