"""A real server, started as the README says and ended with the test."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROBE = Path(__file__).parent / "probe"
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", "failed", "tests")

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its address and the folder in which its probe takes notes."""

    url: str
    port: int
    notes: Path
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def kill(self) -> None:
        """End the server at once, as a breakdown would."""
        for process in self.processes:
            process.kill()
            process.wait(timeout=20)

    def options(self) -> dict[str, str]:
        """Give every option the server runs with, as Python would print it."""
        for _ in range(200):
            if (self.notes / "options.json").exists():
                break
            time.sleep(0.1)
        found: dict[str, str] = json.loads((self.notes / "options.json").read_text(encoding="utf-8"))
        return found

    def connections(self) -> list[list[str]]:
        """List what the server connected to or looked up, as (event, address)."""
        path = self.notes / "connections"
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def streamlit_run(port: int, *options: str, script: str = "app.py") -> list[str]:
    """Give the command that starts a script at a port, as the README says it."""
    where = ["--server.port", str(port), "--server.headless", "true"]
    return [sys.executable, "-m", "streamlit", "run", script, *where, *options]


@contextmanager
def running(
    command: Sequence[str], log: Path, *, folder: Path = ROOT, environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program that speaks into the log; it ends with the block, and is killed where asking does not end it."""
    with log.open("ab") as out:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=out, stderr=out)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(timeout=20)


@contextmanager
def serving(
    notes: Path,
    *,
    project: Path = ROOT,
    port: int | None = None,
    settings: Mapping[str, str] | None = None,
    limit: str = "",
    path: str = "",
) -> Iterator[Server]:
    """Start the app of the project's folder, with a probe in it, under a limit of the shell; wait until it answers.

    `path` stands in front of every address.
    """
    port = port or free_port()
    ours = {
        "PYTHONPATH": str(PROBE),
        "PROBE_FOLDER": str(notes),
        "FACE_DATA": str(notes / "rooms"),
        "FACE_EDITIONS": str(notes / "editions"),
        "FACE_LANGUAGES": "en",  # the others cost each start two seconds; those who speak them ask for all
    }
    environment = os.environ | ours | dict(settings or {})
    shell = ["sh", "-c", f'{limit} && exec "$@"', "sh"] if limit else []
    server = Server(url=f"http://127.0.0.1:{port}{path}", port=port, notes=notes)
    options = [f"--server.baseUrlPath={path}"] if path else []
    with running(
        [*shell, *streamlit_run(port, *options)], notes / "log", folder=project, environment=environment
    ) as process:
        server.processes.append(process)
        wait_until_ready(server, process)
        yield server


def wait_until_ready(server: Server, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server says that it is well; TimeoutError after a minute."""
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError((server.notes / "log").read_text(encoding="utf-8"))
        try:
            with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise TimeoutError("the server did not start within a minute")


def copy_of_project(folder: Path) -> Path:
    """Copy what the server needs into the folder, so that a test may break it."""
    return Path(shutil.copytree(ROOT, folder / "project", ignore=LEFT_OUT))


def at_home(address: str) -> bool:
    """Whether an address that the probe noted is this machine's own."""
    return any(name in address for name in ("127.0.0.1", "localhost", "::1", "0.0.0.0", "None"))


def installed() -> str | None:
    """Find the browser that this machine has, or that its user names."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
