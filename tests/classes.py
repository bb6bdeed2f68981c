"""A class without phones: rooms of this process, and those of a server over real requests."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

from classroom.errors import AwayError
from classroom.hosts import begin
from classroom.limits import Limits
from classroom.rooms import Rooms
from classroom.state import Kind, Room, Round
from classroom.storage import Storage
from hosting.bucket import TokenBucket
from tests.servers import Server

FACT = Round("fact", 1, Kind.FACT, 10, 4)
VIEW = Round("view", 1, Kind.OPINION, 10, 4)
GUESS = "which-was-new"  # of the first page; its choices are four


def devices(number: int, seed: int = 0) -> list[str]:
    """Name devices as phones would."""
    drawn = Random(seed)
    return [f"{drawn.getrandbits(128):032x}" for _ in range(number)]


@contextmanager
def rooms_in(folder: Path) -> Iterator[Rooms]:
    """Keep rooms in a folder until the block ends."""
    storage = Storage("", str(folder))
    storage.open()
    try:
        yield Rooms(storage, Limits(TokenBucket))
    finally:
        storage.close()


async def started(rooms: Rooms, asked: Round) -> str:
    """Open a room and a round in it."""
    room, _ = await rooms.new()
    await opened(rooms, room.code, asked)
    return room.code


async def opened(rooms: Rooms, code: str, asked: Round) -> Room:
    """Open a round."""
    room = await rooms.change(begin, code, asked)
    rooms.answers.begin(code, asked)
    return room


async def ended(rooms: Rooms, code: str) -> Round:
    """Close the open round, and give it."""
    asked = (await rooms.room(code)).now
    assert asked
    now = (await rooms.answers.close(code, asked)).now
    assert now
    return now


async def heard(rooms: Rooms, code: str, asked: Round, votes: Mapping[str, int]) -> list[str]:
    """Let each device answer, and give what each hears."""
    said = []
    for device, choice in votes.items():
        try:
            said.append(await rooms.answer(code, asked.place, choice, device))
        except AwayError:
            said.append("not_counted")
    return said


@dataclass
class Browser:
    """A browser over real requests, with its cookies."""

    url: str
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, path: str, sent: object = None, **headers: str) -> tuple[int, dict[str, object]]:
        """Ask for a path, or send JSON to it; give the status and what came back."""
        status, _, body = self.raw(path, None if sent is None else json.dumps(sent).encode(), **headers)
        return status, json.loads(body) if body.startswith(b"{") else {"text": body.decode()}

    def raw(self, path: str, body: bytes | None = None, **headers: str) -> tuple[int, Mapping[str, str], bytes]:
        """Ask, and give status, headers and bytes."""
        place = urlsplit(self.url)
        given = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()), "connection": "close"}
        given |= {"content-type": "application/json"} if body is not None else {}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        with closing(HTTPConnection(place.netloc, timeout=30)) as line:
            line.request("GET" if body is None else "POST", place.path + path, body, given)
            answer = line.getresponse()
            taken = answer.read()
        for cookie in answer.headers.get_all("set-cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, dict(answer.headers.items()), taken


def token_of(server: Server) -> str:
    """Read the teacher's link on the console."""
    found = re.search(r"/teach#open=(\S+)", (server.notes / "log").read_text(encoding="utf-8"))
    assert found
    return found[1]


@dataclass
class Teacher(Browser):
    """A browser that opened a room and holds its key."""

    code: str = ""
    key: str = ""

    def open_room(self, token: str = "") -> None:
        """Open a room."""
        status, told = self.ask("/rooms", {"token": token})
        assert status == 201, told
        self.code, self.key = str(told["code"]), str(told["key"])

    def do(self, what: str, **sent: object) -> tuple[int, dict[str, object]]:
        """Open, close, show and so on."""
        return self.ask(f"/rooms/{self.code}/{what}", sent)

    def answer(self, device: str, choice: int, *, question: str = GUESS, number: int = 1) -> tuple[int, object]:
        """Answer as a phone does."""
        sent = {"question": question, "round": number, "choice": choice, "device": device}
        status, told = Browser(self.url).ask(f"/rooms/{self.code}/answers", sent)
        return status, told.get("state", told)

    def result(self) -> object:
        """Close the open round, show it, and give what everybody sees then."""
        for what in ("close", "show"):
            status, told = self.do(what)
            assert status == 200, told
        now = self.ask(f"/rooms/{self.code}")[1]["now"]
        assert isinstance(now, dict)
        return now["result"]
