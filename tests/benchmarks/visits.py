"""Visits in a real browser: requests, bytes, and the time until something worth seeing is there."""

import base64
import json
import re
import time
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, TypeAlias

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, sync_playwright

from tests.benchmarks.rows import Reading, Row, middle
from tests.benchmarks.sites import DEMO, HOST, NAIVE, OURS, served
from tests.servers import installed

QUIET = 1.0  # seconds without a message after which a visit is over
LONGEST = 60.0  # seconds that a visit may take
SLOW_LINE = {"offline": False, "latency": 40, "downloadThroughput": 625_000, "uploadThroughput": 625_000}  # ms, bytes/s
# Notes in each frame what is seen for the first time, and how far the page moved of itself, as browsers count it.
WATCH = """([text, chart]) => {
  window.met = { text: 0, chart: 0, shift: 0 };
  const shows = (selector) => [...document.querySelectorAll(selector)].some((each) => {
    const place = each.getBoundingClientRect();
    return place.width > 0 && place.height > 0 && each.checkVisibility({ visibilityProperty: true });
  });
  const look = () => {
    for (const [name, selector] of [["text", text], ["chart", chart]])
      if (!met[name] && document.body && shows(selector)) met[name] = performance.now();
    if (!met.text || !met.chart) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((seen) => {
    for (const each of seen.getEntries()) if (!each.hadRecentInput) met.shift += each.value;
  }).observe({ type: "layout-shift", buffered: true });
}"""
MET = "() => met.text && met.chart && met"
# From the click to the frame in which the heading of the other page is seen.
NEXT = """async ([link, heading]) => {
  const begun = performance.now();
  document.querySelector(link).click();
  while (!document.querySelector(heading)?.checkVisibility())
    await new Promise(requestAnimationFrame);
  return performance.now() - begun;
}"""
DONE = "() => document.querySelector(\"[data-testid='stApp']\")?.dataset.testScriptState === 'notRunning'"


@dataclass(frozen=True, slots=True)
class Goal:
    """What a visit wants to see on a page, and the way on from there."""

    address: str
    text: str
    chart: str
    link: str = ""  # none: there is no other page
    heading: str = ""  # by which the other page is known


Way: TypeAlias = tuple[str, Goal]  # where the site is, and what is wanted there
STREAMLIT_CHART = "[data-testid='stVegaLiteChart'] :is(svg .role-mark, canvas)"
WANTED = {
    OURS: Goal(
        "/cameras-and-control",
        "main h1",
        ".chart .vega-embed:not([data-alone]) svg .role-mark",
        ".ways a.next",
        "h1[data-page='/pushback']",
    ),
    DEMO: Goal(
        "/plotting_demo",
        "[data-testid='stMain'] h1",
        STREAMLIT_CHART,
        "a[data-testid='stSidebarNavLink']",
        "[data-testid='stMain'] h1[id^='welcome']",
    ),
    NAIVE: Goal("/", "[data-testid='stMain'] h1", STREAMLIT_CHART),
}


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
    """One visit: requests, bytes, milliseconds until text, chart and the next page, how far the page moved itself."""

    requests: int
    size: int
    text: float
    chart: float
    shift: float
    on: float | None


def first_visits(rounds: int, slow_rounds: int) -> Iterator[Row]:
    """Compare first and second visits, on a quick machine and line and on slow ones, the sites in turn."""
    with ExitStack() as stack:
        ports = {site: stack.enter_context(served(site)).port for site in WANTED}
        browser = stack.enter_context(sync_playwright()).chromium.launch(
            executable_path=installed(), args=["--no-sandbox"]
        )
        stack.callback(browser.close)
        ways: dict[str, Way] = {site.name: (f"http://{HOST}:{ports[site]}", goal) for site, goal in WANTED.items()}
        for way in ways.values():
            twice(browser, way, slow=False)  # warms the servers
        yield from rows(ways, browser, rounds, "", slow=False)
        yield from rows(ways, browser, slow_rounds, ", processor 4 × slower, 5 Mbit/s, 40 ms", slow=True)


def rows(ways: dict[str, Way], browser: Browser, rounds: int, how: str, *, slow: bool) -> Iterator[Row]:
    """Give the rows for one kind of machine and line."""
    met: dict[str, list[tuple[Visit, Visit]]] = {name: [] for name in ways}
    for number in range(rounds):
        for name in ways if number % 2 == 0 else reversed(ways):
            met[name].append(twice(browser, ways[name], slow=slow))
    first = {name: [one for one, _ in pairs] for name, pairs in met.items()}
    second = {name: [one for _, one in pairs] for name, pairs in met.items()}
    if not slow:
        yield Row("first visit: requests", each(first, "requests"))
        yield Row("first visit: sent to the browser (kB)", each(first, "size", 1000))
        yield Row("second visit: sent to the browser (kB)", each(second, "size", 1000))
    yield Row(f"first visit{how}: first text (ms)", each(first, "text"))
    yield Row(f"first visit{how}: first live chart (ms)", each(first, "chart"))
    yield Row(f"first visit{how}: layout shift", each(first, "shift"))
    yield Row(f"first visit{how}: from there to the next page (ms)", each(first, "on"))
    yield Row(f"second visit{how}: first text (ms)", each(second, "text"))
    yield Row(f"second visit{how}: first live chart (ms)", each(second, "chart"))


def each(visits: dict[str, list[Visit]], what: str, unit: float = 1) -> dict[str, Reading]:
    """Give the median of one thing that was measured, in this unit, for every site that has it."""
    measured = {name: [getattr(one, what) for one in found] for name, found in visits.items()}
    return {name: middle(value / unit for value in values) for name, values in measured.items() if None not in values}


def twice(browser: Browser, way: Way, *, slow: bool) -> tuple[Visit, Visit]:
    """Visit the address with an empty cache, then again with what the first visit left in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    try:
        return visit(context, way, slow=slow), visit(context, way, slow=slow)
    finally:
        context.close()


def visit(context: BrowserContext, way: Way, *, slow: bool) -> Visit:
    """Open the address in a new page, wait for what is worth seeing and until nothing more comes, then go on."""
    page, traffic = context.new_page(), Traffic()
    line = context.new_cdp_session(page)
    traffic.listen(line)
    if slow:
        line.send("Network.emulateNetworkConditions", SLOW_LINE)
        line.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    site, goal = way
    page.add_init_script(f"({WATCH})({json.dumps([goal.text, goal.chart])})")
    page.goto(site + goal.address, wait_until="commit")
    page.wait_for_function(MET, timeout=1000 * LONGEST, polling="raf")
    page.wait_for_function(DONE, timeout=1000 * LONGEST)
    rest(page, traffic)
    met = page.evaluate(MET)
    requests, size = traffic.requests, traffic.size
    on = page.evaluate(NEXT, [goal.link, goal.heading]) if goal.link else None
    page.close()
    return Visit(requests, size, met["text"], met["chart"], met["shift"], on)


def rest(page: Page, traffic: Traffic) -> None:
    """Wait until nothing more comes."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < min(end, traffic.latest + QUIET):
        page.wait_for_timeout(100)
