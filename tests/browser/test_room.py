"""A full room as its readers meet it: all can read and move charts, and the page goes live without a click."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from content.editions.html.document import LINE
from tests.servers import Server, serving

SEATS = 2


@pytest.fixture(scope="module")
def narrow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("room"), settings={"FACE_MOST_READERS": str(SEATS)}) as running:
        yield running


def come(browser: Browser, server: Server, path: str = "/") -> Page:
    """Open a page as somebody who was never here."""
    page = browser.new_context().new_page()
    page.goto(server.url + path)
    return page


def expect_live(page: Page, id: str) -> None:
    """Expect that this chart is the one that the server sends."""
    drawn = page.locator(f"#chart-{id} .vega-embed:not([data-alone]) svg.marks .role-mark")
    expect(drawn.first).to_be_attached(timeout=40_000)


def test_in_a_full_room_charts_are_drawn_without_the_server_and_go_live_when_somebody_leaves(
    chromium: Browser, narrow: Server
) -> None:
    inside = [come(chromium, narrow, "/concerns") for _ in range(SEATS)]
    for page in inside:
        expect_live(page, "leak")
    outside = come(chromium, narrow, "/concerns?lang=en")

    expect(outside.locator("h1[data-page='/concerns']")).to_be_visible()
    expect(outside.locator("#chart-leak .vega-embed[data-alone] svg.marks")).to_be_attached(timeout=20_000)
    expect(outside.locator("#line > span")).to_have_text(LINE["alone"], timeout=20_000)
    outside.locator(".ways .next").click()
    expect(outside.locator("h1[data-page='/cameras-and-control']")).to_be_visible()
    outside.go_back()
    for page in inside:
        page.context.close()

    expect_live(outside, "leak")
    expect(outside.locator("#line > span")).to_be_empty()
    outside.context.close()
