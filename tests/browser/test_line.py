"""The line to the server: cut, lost or refused, a reader is told in a sentence and loses nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Locator, expect

from content.editions.html.document import LINE
from tests.browser.lines import Line, line_to
from tests.browser.reader import COMPLETE, Reader, reading
from tests.servers import Server

TOLD = {name: words.split("{")[0] for name, words in LINE.items()}


@dataclass
class Connected:
    """A reader whose line to the server can be cut."""

    reader: Reader
    line: Line

    def wait_long(self) -> None:
        """Let ten seconds of the page go by in one."""
        for _ in range(10):
            self.reader.page.clock.run_for(1000)
            self.reader.page.wait_for_timeout(100)

    @property
    def told(self) -> Locator:
        """The line at the foot of the page."""
        return self.reader.page.locator("#line > span")


@contextmanager
def connecting(chromium: Browser, server: Server) -> Iterator[Connected]:
    """Give a reader whose line to the server can be cut."""
    with line_to(server.port) as line, reading(chromium, line.seen_from(server)) as reader:
        reader.page.clock.install()
        yield Connected(reader, line)


@pytest.fixture
def connected(chromium: Browser, server: Server) -> Iterator[Connected]:
    with connecting(chromium, server) as one:
        yield one


def test_while_the_server_is_away_a_reader_goes_on_and_what_was_pressed_comes_when_it_is_back(
    connected: Connected,
) -> None:
    reader = connected.reader
    with reader.page.expect_request_finished(lambda request: request.url.endswith("/since-2019"), timeout=60_000):
        reader.open("/concerns")

    connected.line.cut()
    expect(connected.told).to_contain_text(TOLD["away"], timeout=20_000)
    expect(reader.page.get_by_role("dialog")).to_have_count(0)
    form = reader.answer("perfect-lock", "a")
    expect(form.locator("output")).to_contain_text("Your answer")
    mark = reader.page.locator("button.mark").first
    mark.click()
    expect(reader.page.locator("[popover]:popover-open")).to_have_count(1)
    reader.page.keyboard.press("Escape")
    slider = reader.page.locator(".vega-bind input[type=range]").first
    slider.focus()
    reader.page.keyboard.press("ArrowRight")
    for address in ("/pushback", "/since-2019"):
        reader.page.locator(f".masthead nav a[href='{address}']").click()
        expect(reader.page.locator(f"h1[data-page='{address}']")).to_be_visible()
    connected.line.away = False

    reader.settle()
    expect(connected.told).to_be_empty()


def test_a_line_that_died_without_a_word_is_opened_anew(connected: Connected) -> None:
    reader = connected.reader
    reader.open("/concerns")

    connected.line.lose()
    reader.page.locator(".masthead nav a[href='/pushback']").click()
    connected.wait_long()
    connected.wait_long()

    reader.settle()
    expect(connected.told).to_be_empty()


def test_where_no_chart_comes_in_any_way_a_reader_is_told_whom_to_ask_and_charts_come_when_sockets_are_let_in(
    connected: Connected,
) -> None:
    connected.line.refused = True
    connected.reader.page.route("**/reader/charts/*.json", lambda route: route.abort())
    connected.reader.page.goto(connected.reader.server.url + "/concerns")

    expect(connected.reader.page.locator("h1[data-page='/concerns']")).to_be_visible()
    connected.wait_long()
    expect(connected.told).to_contain_text(TOLD["silent"], timeout=20_000)
    expect(connected.told).to_contain_text(f"127.0.0.1:{connected.line.port}")
    expect(connected.reader.page.get_by_role("dialog")).to_have_count(0)
    connected.line.refused = False

    connected.reader.page.wait_for_function(COMPLETE, timeout=60_000)
    expect(connected.told).to_be_empty()
