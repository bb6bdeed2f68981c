"""A full room as its readers meet it: who is inside stays there, and who waits outside comes in without a click."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

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


def expect_shown(page: Page, address: str) -> None:
    """Expect that the page of this address was drawn by the server."""
    drawn = f"[data-test-connection-state='CONNECTED'] h1[data-page='{address}']"
    expect(page.locator(drawn)).to_be_visible(timeout=20_000)


def test_a_reload_inside_a_full_room_stays_inside_and_who_waits_comes_in(chromium: Browser, narrow: Server) -> None:
    inside = [come(chromium, narrow) for _ in range(SEATS)]
    for page in inside:
        expect_shown(page, "/")
    outside = come(chromium, narrow, "/pushback?lang=en")
    expect(outside.locator("main")).to_contain_text("The room is full")

    inside[0].get_by_role("link", name="The concerns").first.click()
    expect_shown(inside[0], "/concerns")
    again = inside[0].reload()
    assert again is not None
    assert again.status == 200
    expect_shown(inside[0], "/concerns")
    outside.reload()
    expect(outside.locator("main")).to_contain_text("The room is full")
    for page in inside:
        page.context.close()

    expect_shown(outside, "/pushback")
    assert outside.url.endswith("/pushback?lang=en")
    outside.context.close()
