"""Static files: how many a second a site hands out to browsers that come for the first time."""

import http.client
import re
import signal
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing import get_context

from tests.benchmarks.crowds import warm
from tests.benchmarks.rows import Reading, Row, middle
from tests.benchmarks.sites import HOST, OURS, STOCK, served

CLIENTS = 6  # each one a process with one connection that stays open
LEAD = 6.0  # seconds until all processes are ready
LIMIT = 15.0  # seconds after which a client stops asking
STATIC = re.compile(rb'"\.?/(static/[^"]+)"')
STARTER = re.compile(rb'src="(/reader/streamlit\.js[^"]*)"')  # which names the files in the place of our document
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one client got: files, their bytes on the wire, and when it began and ended (seconds since 1970)."""

    files: int
    size: int
    began: float
    ended: float


def static_files(laps: int, rounds: int) -> Iterator[Row]:
    """Compare the files a second that our server and the stock server hand out."""
    rates: dict[str, list[float]] = {OURS.name: [], STOCK.name: []}
    notes = {}
    for _ in range(rounds):
        for site in (OURS, STOCK):
            with served(site) as server:
                warm(server)
                paths = module_graph(server.port)
                fetch(server.port, paths, 1, time.time())
                rate, size = rate_of(server.port, paths, laps)
            rates[site.name].append(rate)
            notes[site.name] = f"{site.name} {len(paths)} files, {size / 1000:,.0f} kB"
    note = f"A first page names, on the wire: {'; '.join(notes.values())}."
    readings: dict[str, Reading] = {name: middle(found) for name, found in rates.items()}
    yield Row("static files a second (more is better)", readings, notes=(note,))


def module_graph(port: int) -> list[str]:
    """List the paths of the files that the first page names."""
    page = asked(port, "/")
    starter = STARTER.search(page)
    named = page + asked(port, starter[1].decode()) if starter else page
    return [f"/{path.decode()}" for path in dict.fromkeys(STATIC.findall(named))]


def asked(port: int, path: str) -> bytes:
    """Ask for one file."""
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    connection.request("GET", path)
    content = connection.getresponse().read()
    connection.close()
    return content


def rate_of(port: int, paths: list[str], laps: int) -> tuple[float, float]:
    """Let all clients ask for every file so many times; gives files a second, and bytes for one of each."""
    with get_context("spawn").Pool(CLIENTS, signal.signal, (signal.SIGINT, signal.SIG_IGN)) as pool:
        start = time.time() + LEAD
        found = pool.starmap(fetch, [(port, paths, laps, start)] * CLIENTS, chunksize=1)
    seconds = max(each.ended for each in found) - min(each.began for each in found)
    files = sum(each.files for each in found)
    return files / seconds, sum(each.size for each in found) / files * len(paths)


def fetch(port: int, paths: list[str], laps: int, start: float) -> Fetched:
    """Ask for the files one after another on one connection, as a browser would that accepts gzip."""
    time.sleep(max(0.0, start - time.time()))
    files, size, began = 0, 0, time.time()
    with socket.create_connection((HOST, port), timeout=10) as line:
        for path in paths * laps:
            if time.time() > began + LIMIT:
                break
            line.sendall(f"GET {path} HTTP/1.1\r\nHost: {HOST}:{port}\r\nAccept-Encoding: gzip\r\n\r\n".encode())
            size += received(line, path)
            files += 1
    return Fetched(files, size, began, time.time())


def received(line: socket.socket, path: str) -> int:
    """Read one answer to its end and give its bytes; RuntimeError where it is not the file."""
    answer = more(line)
    while (head := answer.find(b"\r\n\r\n")) < 0:
        answer += more(line)
    length = LENGTH.search(answer, 0, head)
    if not answer.startswith(b"HTTP/1.1 200") or not length:
        raise RuntimeError(f"{path} was not sent")
    size, whole = len(answer), head + 4 + int(length[1])
    while size < whole:
        size += len(more(line))
    return size


def more(line: socket.socket) -> bytes:
    """Read what has come; RuntimeError where the server has closed the connection."""
    if found := line.recv(1 << 20):
        return found
    raise RuntimeError("the server closed the connection")
