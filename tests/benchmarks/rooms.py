"""A lecture of 300 phones that answers together: `python tests/benchmarks/rooms.py`, two minutes.

They join within a minute and ask every 3 to 5 seconds, all answer within ten seconds while the presenter watches, and
each asks on until it hears that it is counted or held. On SQLite, and on PostgreSQL where that is installed.
"""

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import quantiles

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))  # a script finds only its own folder

from tests.benchmarks.driver import LOOP
from tests.benchmarks.sites import HOST, OURS, Server, Site, served
from tests.classes import GUESS, Teacher, devices
from tests.far.postgres import postgres, program

PHONES, JOINING, ANSWERING = 300, 45.0, 10.0  # seconds
ASKING = (3.0, 5.0)  # seconds between two looks
AIM = 0.3  # seconds that 95 of 100 answers may take


@dataclass
class Measured:
    """How long requests took, in seconds, and what the phones heard."""

    looks: list[float] = field(default_factory=list)
    votes: list[float] = field(default_factory=list)
    heard: Counter[str] = field(default_factory=Counter)


@dataclass
class Phone:
    """One phone with one line to the server, which it keeps open."""

    port: int
    code: str
    device: str
    mark: str = ""
    line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, path: str, sent: Mapping[str, object] | None = None) -> tuple[float, int, bytes]:
        """Ask, and give the seconds that it took, the status and the body."""
        began = time.perf_counter()
        body = b"" if sent is None else json.dumps(sent).encode()
        kind = f"content-type: application/json\r\ncontent-length: {len(body)}\r\n" if sent is not None else ""
        head = f"{'GET' if sent is None else 'POST'} {path} HTTP/1.1\r\nhost: {HOST}:{self.port}\r\n{kind}"
        self.line = self.line or await asyncio.open_connection(HOST, self.port)
        reader, writer = self.line
        writer.write(f"{head}if-none-match: {self.mark or '-'}\r\n\r\n".encode() + body)
        answer = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        headers = dict(line.split(": ", 1) for line in answer.splitlines()[1:] if ": " in line)
        taken = await reader.readexactly(int(headers.get("content-length", "0")))
        self.mark = headers.get("etag", self.mark)
        if headers.get("connection") == "close":
            self.leave()
        return time.perf_counter() - began, int(answer.split()[1]), taken

    def leave(self) -> None:
        """Let go of the line."""
        if self.line:
            self.line[1].close()
        self.line = None

    async def look(self, measured: Measured) -> None:
        """Ask what the room shows."""
        try:
            measured.looks.append((await self.ask(f"/rooms/{self.code}"))[0])
        except (OSError, asyncio.IncompleteReadError):  # the server closed a line that was quiet for long
            self.leave()

    async def answer(self, choice: int, measured: Measured) -> None:
        """Answer, until that is counted or held."""
        sent = {"question": GUESS, "round": 1, "choice": choice, "device": self.device}
        for _ in range(30):
            try:
                seconds, status, body = await self.ask(f"/rooms/{self.code}/answers", sent)
            except (OSError, asyncio.IncompleteReadError):
                self.leave()
                continue
            measured.votes.append(seconds)
            measured.heard[json.loads(body)["state"]] += 1
            if status in (200, 202):
                return
            await asyncio.sleep(1)


async def lecture(port: int, code: str, opening: asyncio.Event, measured: Measured) -> None:
    """Let the phones come, look, answer and look again."""

    async def phone(number: int, device: str) -> None:
        drawn = Random(number)
        own = Phone(port, code, device)
        await asyncio.sleep(number * JOINING / PHONES)
        answers_at = drawn.uniform(0, ANSWERING)
        while not opening.is_set():
            await own.look(measured)
            await asyncio.sleep(drawn.uniform(*ASKING))
        await asyncio.sleep(answers_at)
        await own.answer(number % 4, measured)
        for _ in range(3):
            await asyncio.sleep(drawn.uniform(*ASKING))
            await own.look(measured)
        own.leave()

    async with asyncio.TaskGroup() as phones:
        for number, device in enumerate(devices(PHONES)):
            phones.create_task(phone(number, device))


async def held(teacher: Teacher, port: int, measured: Measured) -> object:
    """Hold the lecture, with the presenter's board open, and give the result."""
    opening = asyncio.Event()
    crowd = asyncio.create_task(lecture(port, teacher.code, opening, measured))
    await asyncio.sleep(JOINING + 5)
    await asyncio.to_thread(teacher.do, "open", question=GUESS, round=1)
    opening.set()
    while not crowd.done():
        await asyncio.to_thread(teacher.ask, f"/rooms/{teacher.code}/board")
        await asyncio.wait([crowd], timeout=1)
    crowd.result()
    return await asyncio.to_thread(teacher.result)


@contextmanager
def places() -> Iterator[dict[str, Mapping[str, str]]]:
    """Give where rooms can be kept on this machine."""
    if not program("postgres"):
        yield {"SQLite": {}}
        return
    with postgres() as database:
        yield {"SQLite": {}, "PostgreSQL": {"DATABASE_URL": database.url}}


def row(name: str, server: Server, used: float, measured: Measured) -> str:
    """Write the row of the table."""
    cuts = [quantiles(each, n=100) for each in (measured.votes, measured.looks)]
    votes, looks = ([f"{1000 * cut[place]:.1f}" for place in (49, 94, 98)] for cut in cuts)
    heard = ", ".join(f"{count} {name}" for name, count in measured.heard.items())
    numbers = (*votes, f"{1000 * max(measured.votes):.1f}", *looks)
    return f"| {name} | {' | '.join(numbers)} | {heard} | {server.processor() - used:.1f} |"


def main() -> None:
    """Hold the lecture on each storage and print the table; the exit says whether answers were quick and counted."""
    print(f"Load at the start: {psutil.getloadavg()[0]:.1f}. {PHONES} phones.\n")
    print(
        "| storage | vote: median (ms) | 95th | 99th | slowest | look: median | 95th | 99th | heard | processor (s) |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|", flush=True)
    slow = []
    with places() as kept:
        for name, settings in kept.items():
            site = Site(OURS.name, OURS.folder, OURS.script, {"FACE_ROOMS": "anyone", **settings})
            with served(site) as server, asyncio.Runner(loop_factory=LOOP) as runner:
                measured, teacher, used = Measured(), Teacher(f"http://{HOST}:{server.port}"), server.processor()
                teacher.open_room()
                result = runner.run(held(teacher, server.port, measured))
                print(row(name, server, used, measured), flush=True)
            if quantiles(measured.votes, n=20)[-1] > AIM or result != wanted():
                slow.append(f"{name} ({result})")
    sys.exit(f"\nNot as it should be: {', '.join(slow)}" if slow else 0)


def wanted() -> object:
    """Give what the lecture has to come to."""
    return {"kind": "fact", "counts": [PHONES // 4] * 4, "of": PHONES}


if __name__ == "__main__":
    main()
