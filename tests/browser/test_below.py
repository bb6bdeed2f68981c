"""The site below a path of another one, from its first visitor on: all that pages do goes on, at addresses below it."""

import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from content.site import SITE_PAGES
from tests.browser.reader import Reader, reading
from tests.servers import Server, at_home, serving

PATH = "/face"


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("below"), path=PATH) as running:
        yield running


@pytest.fixture
def visitor(chromium: Browser, below: Server) -> Iterator[Reader]:
    with reading(chromium, below) as reader:
        yield reader


def test_the_first_visitor_by_a_deep_link_gets_that_page_in_its_frame(visitor: Reader) -> None:
    visitor.open("/pushback")

    expect(visitor.page.locator("h1")).to_have_text("Say no, and then what?")
    expect(visitor.page.locator(".masthead .name")).to_be_visible()
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)


def test_who_walks_through_all_pages_stays_below_the_path_and_every_chart_is_live(visitor: Reader) -> None:
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.page.on("websocket", lambda socket: asked.append(socket.url))

    visitor.open("/")
    visitor.page.evaluate("window.here = true")
    for page in SITE_PAGES[1:]:
        visitor.page.evaluate(
            "(to) => document.querySelector(`.masthead a[href='${to}']`).click()", PATH + page.address
        )
        visitor.settle()
        assert visitor.page.locator(".vega-embed[data-alone]").count() == 0

    assert [url for url in asked if not urlsplit(url).path.startswith(f"{PATH}/")] == []
    assert visitor.page.evaluate("window.here")
    assert visitor.complaints == []


def test_the_server_connected_to_nobody_at_the_start_or_while_pages_ran(below: Server) -> None:
    assert [note for note in below.connections() if not at_home(note[1])] == []


def test_below_a_path_a_setting_a_claim_the_ledger_and_files_are_where_they_belong(visitor: Reader) -> None:
    visitor.open("/concerns?holders=6#leak")
    assert visitor.page.locator("input[name='holders']").input_value() == "6"
    visitor.page.locator("input[name='holders']").press("ArrowRight")
    visitor.page.wait_for_url(f"{visitor.server.url}/concerns?holders=7#leak")
    with visitor.page.expect_download() as download:
        visitor.page.locator("a.tool[href$='leak.csv']").click()

    icons = visitor.page.locator("link[rel~='icon'], link[rel='apple-touch-icon']")
    found = icons.evaluate_all("(links) => Promise.all(links.map(async ({ href }) => (await fetch(href)).status))")
    assert found == [200, 200, 200]

    visitor.open("/sources")
    expect(visitor.page.locator(".ledger[data-brought='whole'] .entry .sources").first).to_be_attached()
    visitor.page.locator(".ledger .entry a[href*='?claim=']").first.evaluate("(link) => link.click()")
    visitor.page.wait_for_url(f"{visitor.server.url}/sources?claim=*")
    visitor.reload()

    with urllib.request.urlopen(f"{visitor.server.url}/figures/leak.csv") as answer:
        assert Path(download.value.path()).read_bytes() == answer.read()
    assert visitor.complaints == []


def answer_of(url: str) -> tuple[int, str]:
    """Ask for an address; give how it was answered, and where that leads."""
    try:
        with urllib.request.urlopen(url) as answer:
            return answer.status, answer.url
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.url


def test_outside_of_the_path_there_is_only_the_way_in(below: Server) -> None:
    outside = below.url.removesuffix(PATH)

    assert answer_of(f"{outside}/") == answer_of(below.url) == (200, f"{below.url}/")
    assert answer_of(f"{below.url}/Concerns") == (200, f"{below.url}/concerns")
    assert [answer_of(outside + each)[0] for each in ("/concerns", "/reader/reader.css", "/facet/")] == [404] * 3
    assert answer_of(f"{below.url}/nowhere")[0] == 404
