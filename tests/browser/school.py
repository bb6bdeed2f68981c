"""A school for the tests of rooms: a server that can be killed, a presenter, phones that a browser shows and others."""

import json
import os
import re
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, Request, expect

from tests.browser.reader import kept_if_it_fails
from tests.servers import ROOT, Server, free_port, streamlit_run, wait_until_ready

LOOK = "dispatchEvent(new Event('online'))"  # a page of a room looks at it now, and not after its pause
SOON = 15_000  # milliseconds in which a phone has looked twice
AXE_RULES = {"resultTypes": ["violations"]}


@dataclass
class School:
    """A server with a folder of its own, which may be killed and started again."""

    notes: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where the server answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start the server and wait until it answers."""
        settings = os.environ | {"FACE_DATA": str(self.notes / "data"), "FACE_LANGUAGES": "en"}
        with (self.notes / "log").open("wb") as out:
            self.process = subprocess.Popen(streamlit_run(self.port), cwd=ROOT, env=settings, stdout=out, stderr=out)
        wait_until_ready(Server(self.url, self.port, self.notes), self.process)

    def kill(self) -> None:
        """End the server at once, with all that it has in memory."""
        if self.process:
            self.process.kill()
            self.process.wait()

    def link(self) -> str:
        """Give the teacher's link, as the console shows it."""
        found = re.search(r"/teach#open=\S+", (self.notes / "log").read_text(encoding="utf-8"))
        return found[0] if found else ""

    def send(self, path: str, told: dict[str, object]) -> tuple[int, dict[str, object]]:
        """Send what a page would send, and give what the server says."""
        headers = {"content-type": "application/json"}
        request = urllib.request.Request(self.url + path, json.dumps(told).encode(), headers)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            return refused.code, json.loads(refused.read())

    def answer(self, code: str, question: str, round: int, *choices: int) -> list[int]:
        """Let so many phones answer, the same ones each time."""
        devices = (f"{place:032x}" for place in range(1, len(choices) + 1))
        told = (
            {"question": question, "round": round, "choice": each, "device": device}
            for each, device in zip(choices, devices, strict=True)
        )
        return [self.send(f"/rooms/{code}/answers", each)[0] for each in told]


@dataclass
class Board:
    """A presenter before the board of a room."""

    page: Page
    school: School
    code: str = ""
    key: str = ""

    def come(self) -> None:
        """Come to the board of a room that was opened by a request, with its key."""
        token = self.school.link().partition("=")[2]
        _, told = self.school.send("/rooms", {"token": token})
        self.code, self.key = str(told["code"]), str(told["key"])
        address = f"{self.school.url}/rooms/{self.code}/key"
        self.page.request.post(address, data={"key": self.key})
        self.page.goto(f"{self.school.url}/teach/{self.code}")
        expect(self.page.locator("#lobby")).to_be_visible(timeout=SOON)

    def open_room(self) -> None:
        """Open a room by the teacher's link and go to its board."""
        self.page.goto(self.school.url + self.school.link())
        place = self.page.locator("[data-open-room]")
        place.locator("[data-opens]").click()
        expect(place.locator(".opened")).to_be_visible(timeout=SOON)
        self.key = place.locator(".key").inner_text()
        board = place.locator(".to-board")
        expect(board).to_have_attribute("target", "_blank")  # the plan stays where it is
        self.page.goto(str(board.evaluate("(link) => link.href")))
        self.code = self.page.url.rpartition("/")[2]
        expect(self.page.locator("#lobby")).to_be_visible(timeout=SOON)

    def put(self, question: str, least: int = 10) -> None:
        """Put a question on the board and open its first round."""
        self.page.keyboard.press("q")
        self.page.locator("#least").fill(str(least))
        self.page.locator(f"[data-question='{question}']").click()
        self.step("open", "o")

    def step(self, name: str, key: str) -> None:
        """Take a step by its letter, once it is there; it has been taken when it is gone."""
        button = self.page.locator(f".moves [data-{name}]")
        expect(button).to_be_visible(timeout=SOON)
        expect(button).to_be_enabled(timeout=SOON)
        self.page.keyboard.press(key)
        expect(button).to_be_hidden(timeout=SOON)

    def expect_answered(self, count: int) -> None:
        """Wait until so many have answered."""
        expect(self.page.locator(".strip .answered strong")).to_have_text(str(count), timeout=SOON)

    def amounts(self) -> list[str]:
        """Read the numbers of the result."""
        expect(self.page.locator("#stage .tally table")).to_be_visible()
        return self.page.locator("#stage .tally .amount").all_inner_texts()


@dataclass
class Phone:
    """A pupil's phone."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    sockets: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._ask)
        self.page.on("websocket", lambda socket: self.sockets.append(socket))

    def _ask(self, request: Request) -> None:
        self.hosts.add(request.url.partition("://")[2].partition("/")[0])

    def join(self, address: str, words: str) -> None:
        """Type the words at the door."""
        self.page.goto(f"{address}/class")
        self.page.locator("#typed").fill(words)
        self.page.keyboard.press("Enter")
        expect(self.page.locator("#join")).to_be_hidden(timeout=SOON)

    def sees(self, part: str) -> Locator:
        """Wait until a part of the page is there, which looks at the room at once."""
        self.looks()
        place = self.page.locator(f"#{part}")
        expect(place).to_be_visible(timeout=SOON)
        return place

    def choose(self, place: int) -> None:
        """Tap a choice and send it."""
        self.sees("ask").locator(".choices label").nth(place).click()
        self.page.locator(".send button").click()

    def hears(self, state: str) -> None:
        """Wait until the answer is in this state."""
        expect(self.page.locator(f"#ask .said[data-state='{state}']")).to_be_visible(timeout=SOON)

    def looks(self) -> None:
        """Look at the room now."""
        self.page.evaluate(LOOK)


@contextmanager
def phone(browser: Browser, *, width: int = 390, blocked: str = "") -> Iterator[Phone]:
    """Give a phone of its own; `blocked` is run before any script of ours."""
    context = browser.new_context(viewport={"width": width, "height": 760}, has_touch=True)
    with kept_if_it_fails(context):
        if blocked:
            context.add_init_script(blocked)
        yield Phone(context.new_page())


@contextmanager
def presenting(browser: Browser, school: School) -> Iterator[Board]:
    """Give a presenter who has no room yet."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
    with kept_if_it_fails(context):
        yield Board(context.new_page(), school)
