"""The three sites that are compared: real servers, on this machine only, ended whatever happens."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

HOST = "127.0.0.1"
START = 60.0  # seconds that a server may take to start
HERE = Path(__file__).parent
FLAGS = (
    f"--server.address={HOST}",
    "--server.headless=true",
    "--browser.gatherUsageStats=false",
    "--browser.serverAddress=localhost",  # without it, Streamlit asks a foreign host for our address
)
SHORT_MEMORY = "--server.disconnectedSessionTTL=5"  # seconds that a site keeps the session of a reader who left


@dataclass(frozen=True, slots=True)
class Site:
    """A folder with the script that `streamlit run` starts in it, and what it finds in its environment."""

    name: str
    folder: Path
    script: str
    surroundings: Mapping[str, str] = field(default_factory=dict, hash=False)


OURS = Site(
    "our app",
    HERE.parents[1],
    "app.py",
    {"FACE_MOST_READERS": "5000", "FACE_NEW_READERS_PER_SECOND": "5000"},  # what is measured is not the limit
)
STOCK = Site("stock “Hello”", HERE / "naive", "hello.py")
NAIVE = Site("five charts, naive", HERE / "naive", "five_charts.py", {"PYTHONPATH": str(HERE.parents[1])})
SITES = (OURS, STOCK, NAIVE)


@dataclass(frozen=True, slots=True)
class Server:
    """A running site: its process and its port."""

    process: psutil.Popen
    port: int

    def memory(self) -> float:
        """Give the resident memory of the server and its children, in megabytes."""
        return sum(each.memory_info().rss for each in self._all()) / 1e6

    def processor(self) -> float:
        """Add up the processor seconds that the server and its children have used so far."""
        times = [each.cpu_times() for each in self._all()]
        return float(sum(time.user + time.system for time in times))

    def _all(self) -> list[psutil.Process]:
        return [self.process, *self.process.children(recursive=True)]


@contextmanager
def served(site: Site, *options: str) -> Iterator[Server]:
    """Run the site on a free port, and end it whatever happens."""
    with socket.create_server((HOST, 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", site.script, f"--server.port={port}", *FLAGS, *options]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
    process = psutil.Popen(command, cwd=site.folder, env={**kept, **site.surroundings}, stdout=subprocess.DEVNULL)
    try:
        wait_until_ready(process, port)
        yield Server(process, port)
    finally:
        end(process)


def wait_until_ready(process: psutil.Popen, port: int) -> None:
    """Wait until the server says that it is well; RuntimeError where it ends or takes too long."""
    deadline = time.monotonic() + START
    while time.monotonic() < deadline and process.poll() is None:
        connection = http.client.HTTPConnection(HOST, port, timeout=2)
        with suppress(OSError, http.client.HTTPException):
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == http.HTTPStatus.OK:
                return
        time.sleep(0.1)
    raise RuntimeError("the server did not start")


def end(process: psutil.Popen) -> None:
    """End the server, if it still runs, and wait for it."""
    with suppress(psutil.NoSuchProcess):
        process.terminate()
        try:
            process.wait(timeout=10)
        except psutil.TimeoutExpired:
            process.kill()
            process.wait(timeout=10)
