"""Charts without a server: where the live part never comes, the browser draws them by itself, and all else goes on."""

import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from content.editions.html.document import LINE
from tests.browser.alone import LIVE, WITH_CHARTS, drawings, expect_alone, walk
from tests.browser.paper import printed
from tests.browser.reader import Reader, reading
from tests.browser.test_line import Connected, connected, connecting
from tests.servers import Server

__all__ = ["connected"]  # a fixture
OLD = """window.RegExp = new Proxy(RegExp, {
  construct: (made, [text, flags]) => new made(text, flags === 'v' ? 'unknown' : flags),
});"""


@dataclass
class Walked:
    """A reader whose network lets no socket through, after a walk through all pages, and what they saw drawn."""

    alone: Connected
    drawn: dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def walked(chromium: Browser, server: Server) -> Iterator[Walked]:
    with connecting(chromium, server) as alone:
        alone.line.refused = True
        alone.reader.page.goto(alone.reader.server.url)
        expect(alone.reader.page.locator("h1")).to_be_visible()
        alone.wait_long()
        expect_alone(alone.reader, "/")
        yield Walked(alone, walk(alone.reader))


def file_of(reader: Reader, kind: str) -> tuple[str, bytes]:
    """Take along a file of the first chart of the page."""
    with reader.page.expect_download() as download:
        reader.page.locator(f"a.tool[href$='.{kind}']").first.evaluate("(link) => link.click()")
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def test_where_no_socket_comes_through_a_pupil_does_on_every_page_what_all_others_do(walked: Walked) -> None:
    alone, reader = walked.alone, walked.alone.reader

    reader.visit("/check-yourself")
    asked = reader.answer("check-who-must-match", "b", sure="b").locator("output")
    expect(asked).to_contain_text("Your answer")
    reader.visit("/concerns")
    guessed = reader.answer("perfect-lock", "a").locator("output")

    expect(guessed).to_contain_text("Your answer")
    expect(alone.told).to_have_text(LINE["alone"], timeout=10_000)
    assert len(printed(reader)) > 2
    alone.line.refused = False
    reader.page.wait_for_function(LIVE, timeout=60_000)
    expect(alone.told).to_be_empty()


def test_a_control_stays_in_the_hand_of_its_reader_when_a_chart_comes_and_when_the_server_is_back(
    connected: Connected,
) -> None:
    page, connected.line.refused = connected.reader.page, True
    page.goto(connected.reader.server.url + "/concerns")
    slider = page.locator(".chart input[name='holders']")

    slider.press("ArrowRight")
    connected.wait_long()
    expect_alone(connected.reader, "/concerns")
    expect(slider).to_be_focused()
    expect(slider).to_have_attribute("data-first", "3")
    connected.line.refused = False
    page.wait_for_selector("#root .st-key-chart-leak svg.marks .role-mark", state="attached", timeout=60_000)

    page.keyboard.press("ArrowRight")
    expect(slider).to_have_value("5")
    page.locator("h1").focus()
    page.wait_for_function(LIVE, timeout=10_000)
    expect(slider).to_have_value("5")


def test_a_chart_that_the_browser_draws_alone_is_the_one_that_the_server_sends(walked: Walked, reader: Reader) -> None:
    assert list(walked.drawn) == WITH_CHARTS

    for address, drawn in walked.drawn.items():
        reader.visit(address)
        assert drawings(reader) == drawn


def test_when_the_server_is_gone_pages_that_were_never_open_have_their_charts_and_files(
    connected: Connected, server: Server
) -> None:
    reader = connected.reader
    with reader.page.expect_request_finished(lambda asked: "/charts/since_2019-" in asked.url, timeout=60_000):
        reader.open("/concerns")

    connected.line.cut()
    reader.visit("/since-2019")
    expect_alone(reader, "/since-2019")
    files: dict[str, Any] = dict(file_of(reader, kind) for kind in ("csv", "json"))

    for name, content in files.items():
        with urllib.request.urlopen(f"{server.url}/figures/{name}") as answer:
            own = answer.read()
        assert content == own if name.endswith(".csv") else json.loads(content) == json.loads(own)
    connected.line.away = False
    reader.page.wait_for_function(LIVE, timeout=60_000)


def test_a_browser_too_old_for_the_live_part_draws_by_itself(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.page.add_init_script(OLD)

        reader.page.goto(f"{server.url}/concerns")

        expect_alone(reader, "/concerns")
        expect(reader.page.locator("#line > span")).to_have_text(LINE["alone"], timeout=10_000)
