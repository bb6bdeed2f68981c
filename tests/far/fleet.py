"""Three processes of the app behind one nginx, as hosting/nginx sets it up, on free ports of this machine."""

import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers import ROOT, Server, free_port, running, streamlit_run, wait_until_ready

CONFIGURATION = ROOT / "hosting" / "nginx"
MISSING = [program for program in ("nginx", "openssl") if not shutil.which(program)]
NEEDS_NGINX = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {' and '.join(MISSING)}")
PLACES = {"a": 8501, "b": 8502, "c": 8503}  # as hosting/nginx/places.conf has them
SETTINGS = {
    "FACE_LANGUAGES": "en",
    "STREAMLIT_SERVER_COOKIE_SECRET": "the same for all three",
    "FACE_PROXY_COOKIE": "place",
    "FACE_MOST_READERS": "1000",  # what is tested is a breakdown, not a full house
    "FACE_NEW_READERS_PER_SECOND": "1000",
}


@dataclass(frozen=True, slots=True)
class Fleet:
    """The door that readers come through, and the processes behind it by their letter."""

    door: Server
    processes: Mapping[str, subprocess.Popen[bytes]]
    folder: Path

    def kill(self, place: str) -> None:
        """End a process at once, as a crash would, and wait until it is gone."""
        self.processes[place].kill()
        self.processes[place].wait(timeout=20)


@contextmanager
def fleet(*, encrypted: bool = False, settings: Mapping[str, str] | None = None) -> Iterator[Fleet]:
    """Start the processes and nginx, wait until all answer, and end them whatever happens."""
    own = SETTINGS | dict(settings or {})
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)  # nginx, started by root, works as another user
        ports = {place: free_port() for place in PLACES}
        processes = {place: stack.enter_context(process(folder, place, port, own)) for place, port in ports.items()}
        for place, started in processes.items():
            wait_until_ready(Server(f"http://127.0.0.1:{ports[place]}", ports[place], folder / place), started)
        door = stack.enter_context(nginx(folder, ports, encrypted=encrypted))
        yield Fleet(door, processes, folder)


@contextmanager
def process(folder: Path, place: str, port: int, settings: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Start one process of the app; it is ended with the block."""
    (folder / place).mkdir()
    command = streamlit_run(port, "--server.address=127.0.0.1")
    with running(command, folder / place / "log", environment=os.environ | settings) as started:
        yield started


@contextmanager
def nginx(
    folder: Path,
    ports: Mapping[str, int],
    *,
    encrypted: bool = False,
    without: str = "",
    website: Path | None = None,
) -> Iterator[Server]:
    """Start nginx in front of the processes at these ports, passing one header not on; it is ended with the block."""
    door = free_port()
    configuration = rendered(folder, ports, door, encrypted=encrypted)
    if website:
        change(folder / "nginx/plain.conf", {r"# (include website.conf;)": r"\1"})
        change(folder / "nginx/website.conf", {"/srv/face-website": str(website)})
    if without:
        change(folder / "nginx/site.conf", {rf"proxy_set_header {without} [^;]*;": ""})
    server = Server(f"{'https' if encrypted else 'http'}://127.0.0.1:{door}", door, folder)
    command = ["nginx", "-p", str(folder), "-c", str(configuration), "-g", "daemon off;"]
    with running(command, folder / "log") as started:
        wait_for_port(door, started, folder / "log")
        yield server


@contextmanager
def blocking(ports: Mapping[str, int], header: str = "Upgrade") -> Iterator[Server]:
    """Start nginx in front of these ports without the header that lets sockets through; it is ended with the block."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with nginx(folder, ports, without=header) as door:
            yield door


def rendered(folder: Path, ports: Mapping[str, int], door: int, *, encrypted: bool = False) -> Path:
    """Copy the configuration with the ports of this run, and with a certificate of its own for the encrypted door."""
    shutil.copytree(CONFIGURATION, folder / "nginx")
    change(folder / "nginx/places.conf", {rf":{PLACES[place]}\b": f":{port}" for place, port in ports.items()})
    change(folder / "nginx/plain.conf", {r"\blisten 8080;": f"listen 127.0.0.1:{door};"})
    if encrypted:
        certify(folder)
        change(folder / "nginx/nginx.conf", {r"(include plain.conf;)\n    # (include tls.conf;)": r"# \1\n    \2"})
        changes = {r"listen 80;": f"listen 127.0.0.1:{free_port()};", r"listen 443 ": f"listen 127.0.0.1:{door} "}
        change(folder / "nginx/tls.conf", changes | {"/etc/ssl/face": str(folder)})
    return folder / "nginx/nginx.conf"


def change(file: Path, changes: Mapping[str, str]) -> None:
    """Put something else in the place of each pattern; ValueError where the file does not have it."""
    text = file.read_text(encoding="utf-8")
    for pattern, replacement in changes.items():
        text, count = re.subn(pattern, replacement, text)
        if not count:
            raise ValueError(f"{file.name} has no {pattern}")
    file.write_text(text, encoding="utf-8")


def certify(folder: Path) -> None:
    """Make a certificate that nobody signed, for the length of a test."""
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1"]
    files = ["-keyout", str(folder / "privkey.pem"), "-out", str(folder / "fullchain.pem")]
    subprocess.run([*request, *files], check=True, capture_output=True)


def wait_for_port(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until somebody listens; RuntimeError with what was logged where the process ends or takes too long."""
    for _ in range(100):
        with socket.socket() as probe:
            if process.poll() is None and probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(log.read_text(encoding="utf-8"))
