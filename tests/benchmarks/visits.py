"""Visits in a real browser: requests, bytes, and the time until something worth seeing is there."""

import base64
import re
import time
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, TypeAlias

from playwright.sync_api import Browser, BrowserContext, CDPSession, sync_playwright

from tests.benchmarks.rows import Reading, Row, middle
from tests.benchmarks.sites import HOST, NAIVE, OURS, STOCK, served
from tests.servers import installed

AIM = 1.3  # the most that our first chart may take, where the stock "Hello" takes 1
QUIET = 1.0  # seconds without a message after which a visit is over
LONGEST = 60.0  # seconds that a visit may take
SLOW_LINE = {"offline": False, "latency": 40, "downloadThroughput": 625_000, "uploadThroughput": 625_000}  # ms, bytes/s
SEEN = """() => [...document.querySelectorAll("%s")].some((each) => {
  const place = each.getBoundingClientRect();
  return place.width > 0 && place.height > 0 && each.checkVisibility({ visibilityProperty: true });
}) && performance.now()"""
CHART = SEEN % "[data-testid='stVegaLiteChart'] svg .role-mark, .chart svg .role-mark"
HELLO = SEEN % "[data-testid='stMarkdown'] p"
WANTED = {OURS: ("/cameras-and-control", CHART), STOCK: ("/", HELLO), NAIVE: ("/", CHART)}
DONE = "() => document.querySelector(\"[data-testid='stApp']\")?.dataset.testScriptState === 'notRunning'"

Goal: TypeAlias = tuple[str, str]  # the address, and what must be seen there


@dataclass  # without slots: Playwright notes on the object which of its methods listen
class Traffic:
    """What went over the line in one visit, as the browser counts it."""

    requests: int = 0
    size: int = 0
    latest: float = 0.0
    packed: Any = None  # what packs the messages as the server does, where it does

    def listen(self, line: CDPSession) -> None:
        """Count from now on; a WebSocket is one request, and every message on it counts with its content."""
        line.on("Network.requestWillBeSent", self._ask)
        line.on("Network.webSocketCreated", lambda _: self._count(1, 0))
        line.on("Network.webSocketHandshakeResponseReceived", self._agree)
        line.on("Network.loadingFinished", lambda event: self._count(0, event["encodedDataLength"]))
        line.on("Network.webSocketFrameReceived", self._hear)
        line.send("Network.enable")

    def _ask(self, event: dict[str, Any]) -> None:
        self._count(int(event["request"]["url"].startswith("http")), 0)

    def _agree(self, event: dict[str, Any]) -> None:
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        agreed = headers.get("sec-websocket-extensions", "")
        window = re.search(r"server_max_window_bits=(\d+)", agreed)
        self.packed = zlib.compressobj(wbits=-int(window[1] if window else 15)) if "deflate" in agreed else None

    def _hear(self, event: dict[str, Any]) -> None:
        frame = event["response"]
        told = frame["payloadData"]
        content = base64.b64decode(told) if frame["opcode"] == 2 else told.encode()
        if self.packed:  # the browser tells what a message says, not what it weighed on the line
            content = self.packed.compress(content) + self.packed.flush(zlib.Z_SYNC_FLUSH)
        self._count(0, len(content))

    def _count(self, requests: int, size: float) -> None:
        self.requests += requests
        self.size += int(size)
        self.latest = time.monotonic()


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit: requests, bytes that came, and milliseconds until the first thing worth seeing."""

    requests: int
    size: int
    seen: float


def first_visits(rounds: int, slow_rounds: int) -> Iterator[Row]:
    """Compare first and second visits, on a quick machine and line and on slow ones, the sites in turn."""
    with ExitStack() as stack:
        ports = {site: stack.enter_context(served(site)).port for site in WANTED}
        browser = stack.enter_context(sync_playwright()).chromium.launch(
            executable_path=installed(), args=["--no-sandbox"]
        )
        stack.callback(browser.close)
        goals = {site.name: (f"http://{HOST}:{ports[site]}{path}", seen) for site, (path, seen) in WANTED.items()}
        for goal in goals.values():
            twice(browser, goal, slow=False)  # warms the servers
        yield from rows(goals, browser, rounds, "", slow=False)
        yield from rows(goals, browser, slow_rounds, ", processor 4 × slower, 5 Mbit/s, 40 ms", slow=True)


def rows(goals: dict[str, Goal], browser: Browser, rounds: int, how: str, *, slow: bool) -> Iterator[Row]:
    """Give the rows for one kind of machine and line."""
    met: dict[str, list[tuple[Visit, Visit]]] = {name: [] for name in goals}
    for number in range(rounds):
        for name in goals if number % 2 == 0 else reversed(goals):
            met[name].append(twice(browser, goals[name], slow=slow))
    first = {name: [one for one, _ in pairs] for name, pairs in met.items()}
    second = {name: [one for _, one in pairs] for name, pairs in met.items()}
    if not slow:
        yield Row("first visit: requests", each(first, "requests", 1))
        yield Row("first visit: sent to the browser (kB)", each(first, "size", 1000))
        yield Row("second visit: sent to the browser (kB)", each(second, "size", 1000))
    seen = each(first, "seen", 1)
    yield Row(f"first visit{how}: first chart drawn; stock: “Hello” shown (ms)", seen)
    yield Row(f"second visit{how}: the same (ms)", each(second, "seen", 1))
    share = Reading(seen[OURS.name].value / seen[STOCK.name].value)
    yield Row(f"first visit{how}: our first chart ÷ stock “Hello”", {OURS.name: share}, AIM)


def each(visits: dict[str, list[Visit]], what: str, unit: float) -> dict[str, Reading]:
    """Give the median of one thing that was measured for every site, in this unit."""
    return {name: middle(getattr(one, what) / unit for one in found) for name, found in visits.items()}


def twice(browser: Browser, goal: Goal, *, slow: bool) -> tuple[Visit, Visit]:
    """Visit the address with an empty cache, then again with what the first visit left in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    try:
        return visit(context, goal, slow=slow), visit(context, goal, slow=slow)
    finally:
        context.close()


def visit(context: BrowserContext, goal: Goal, *, slow: bool) -> Visit:
    """Open the address in a new page, wait for what is worth seeing, then until nothing more comes."""
    page, traffic = context.new_page(), Traffic()
    line = context.new_cdp_session(page)
    traffic.listen(line)
    if slow:
        line.send("Network.emulateNetworkConditions", SLOW_LINE)
        line.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    url, wanted = goal
    page.goto(url, wait_until="commit")
    seen = page.wait_for_function(wanted, timeout=1000 * LONGEST, polling="raf").json_value()
    page.wait_for_function(DONE, timeout=1000 * LONGEST)
    end = time.monotonic() + LONGEST
    while time.monotonic() < min(end, traffic.latest + QUIET):
        page.wait_for_timeout(100)
    page.close()
    return Visit(traffic.requests, traffic.size, float(seen))
