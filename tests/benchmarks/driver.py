"""A server and its readers: a real process and real WebSockets, on this machine only."""

import asyncio
import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

HOST = "127.0.0.1"
ARRIVAL = 10.0  # seconds over which the readers come
START = 60.0  # seconds that a server may take to start
PATIENCE = 60.0  # seconds that a reader waits for a page
CLOSING = 240.0  # seconds after which the last reader is sent away
FLAGS = (
    f"--server.address={HOST}",
    "--server.headless=true",
    "--browser.gatherUsageStats=false",
    "--browser.serverAddress=localhost",  # without it, Streamlit asks a foreign host for our address
)


@dataclass(frozen=True, slots=True)
class Site:
    """A folder with the script that `streamlit run` starts in it."""

    name: str
    folder: Path
    script: str


@dataclass(frozen=True, slots=True)
class Run:
    """One page run: its place in the visit, the page, the wall time, and how many bytes the server sent."""

    place: int
    page: str
    seconds: float
    size: int


@contextmanager
def served(site: Site) -> Iterator[tuple[psutil.Popen, int]]:
    """Run the site on a free port, and end it whatever happens."""
    with socket.create_server((HOST, 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", site.script, f"--server.port={port}", *FLAGS]
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
    server = psutil.Popen(command, cwd=site.folder, env=surroundings, stdout=subprocess.DEVNULL)
    try:
        wait_until_ready(server, port)
        yield server, port
    finally:
        end(server)


def wait_until_ready(server: psutil.Popen, port: int) -> None:
    """Wait until the server says that it is well; RuntimeError where it ends or takes too long."""
    deadline = time.monotonic() + START
    while time.monotonic() < deadline and server.poll() is None:
        connection = http.client.HTTPConnection(HOST, port, timeout=2)
        with suppress(OSError, http.client.HTTPException):
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == http.HTTPStatus.OK:
                return
        time.sleep(0.1)
    raise RuntimeError("the server did not start")


def end(server: psutil.Popen) -> None:
    """End the server, if it still runs, and wait for it."""
    with suppress(psutil.NoSuchProcess):
        server.terminate()
        try:
            server.wait(timeout=10)
        except psutil.TimeoutExpired:
            server.kill()
            server.wait(timeout=10)


def processor_time(server: psutil.Popen) -> float:
    """Add up the processor seconds that the server and its children have used so far."""
    times = [process.cpu_times() for process in (server, *server.children(recursive=True))]
    return sum(time.user + time.system for time in times)


async def visits(port: int, readers: int, places: int, stay: float) -> list[Run]:
    """Let readers arrive evenly; one who meets a failure leaves, and the runs until then count."""
    runs: list[Run] = []

    async def reader(number: int) -> None:
        await asyncio.sleep(number * ARRIVAL / readers)
        with suppress(TimeoutError, OSError, WebSocketException):
            await visit(port, places, stay, runs)

    with suppress(TimeoutError):
        async with asyncio.timeout(CLOSING), asyncio.TaskGroup() as group:
            for number in range(readers):
                group.create_task(reader(number))
    return runs


async def visit(port: int, places: int, stay: float, runs: list[Run]) -> list[str]:
    """Open one page after another and give the hashes of all pages; a single page is opened again and again."""
    hashes = [""]
    async with line(port) as stream:
        for place in range(places):
            await asyncio.sleep(stay if place else 0)
            run, hashes = await page_run(stream, place, hashes)
            runs.append(run)
    return hashes


def line(port: int) -> connect:
    """Make a reader's connection; the server's pings are enough, and no proxy may come between."""
    return connect(
        f"ws://{HOST}:{port}/_stcore/stream",
        origin=Origin(f"http://{HOST}:{port}"),
        subprotocols=[Subprotocol("streamlit")],
        compression=None,
        proxy=None,
        max_size=None,
        ping_interval=None,
        open_timeout=PATIENCE,
        close_timeout=2,
    )


async def page_run(stream: ClientConnection, place: int, hashes: list[str]) -> tuple[Run, list[str]]:
    """Open the page at this place and wait for its end; RuntimeError where another page or none was run."""
    wanted = hashes[place % len(hashes)]
    order = BackMsg(rerun_script=ClientState(page_script_hash=wanted)).SerializeToString()
    start = time.perf_counter()
    async with asyncio.timeout(PATIENCE):
        await stream.send(order)
        messages = await answer(stream)
    seconds = time.perf_counter() - start
    menu = next((message.navigation for message in messages if message.HasField("navigation")), None)
    paths = {page.page_script_hash: page.url_pathname for page in menu.app_pages} if menu else {wanted: ""}
    shown = menu.page_script_hash if menu else wanted
    if wanted not in ("", shown) or messages[-1].script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
        raise RuntimeError(f"the page at place {place} failed")
    return Run(place, f"/{paths[shown]}", seconds, sum(message.ByteSize() for message in messages)), list(paths)


async def answer(stream: ClientConnection) -> list[ForwardMsg]:
    """Read what the server sends until the script has finished."""
    messages: list[ForwardMsg] = []
    while not messages or not messages[-1].HasField("script_finished"):
        messages.append(ForwardMsg.FromString(await stream.recv(decode=False)))
    return messages
