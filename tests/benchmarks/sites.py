"""The three sites that are compared: real servers, on this machine only, ended whatever happens."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import streamlit

from tests import servers
from tests.servers import free_port, running, streamlit_run, wait_until_ready

HOST = "127.0.0.1"
HERE = Path(__file__).parent
FLAGS = (
    f"--server.address={HOST}",
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
STOCK = Site("stock", HERE / "naive", "hello.py")
DEMO = Site("stock", HERE / "naive", str(Path(streamlit.__file__).parent / "hello" / "streamlit_app.py"))
NAIVE = Site("five charts, naive", HERE / "naive", "five_charts.py", {"PYTHONPATH": str(HERE.parents[1])})
SITES = (OURS, STOCK, NAIVE)


@dataclass(frozen=True, slots=True)
class Server:
    """A running site: its process and its port."""

    process: psutil.Process
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
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
    command = streamlit_run(port, *FLAGS, *options, script=site.script)
    with tempfile.TemporaryDirectory() as notes:
        log = Path(notes) / "log"
        with running(
            command, log, folder=site.folder, environment=kept | {"FACE_DATA": notes} | dict(site.surroundings)
        ) as process:
            wait_until_ready(servers.Server(f"http://{HOST}:{port}", port, Path(notes)), process)
            yield Server(psutil.Process(process.pid), port)
