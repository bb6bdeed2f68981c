"""A teacher takes an edition along: the page waits without a script, and the browser then keeps the file."""

from importlib.resources import files
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from content.editions.html.not_yet import not_yet
from content.editions.packs.names import DECK
from tests.servers import Server

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
WIDE, NARROW = ViewportSize(width=1280, height=900), ViewportSize(width=390, height=844)


def test_a_file_comes_by_itself_once_it_is_made_without_any_script(chromium: Browser, server: Server) -> None:
    page = chromium.new_page(java_script_enabled=False)
    page.goto(f"{server.url}/teach")
    whole = page.locator("a[href='/editions/packs.zip']")

    with page.expect_download(timeout=60_000) as kept:
        whole.click()

    assert kept.value.suggested_filename == "a-face-for-a-phone-number-packs.zip"
    with ZipFile(Path(kept.value.path())) as archive:
        assert any(name.endswith(DECK) for name in archive.namelist())
    page.close()


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_list_of_files_and_a_word_instead_of_one_can_be_read_by_everybody(
    chromium: Browser, server: Server, size: ViewportSize
) -> None:
    page = chromium.new_page(viewport=size)
    page.route(
        "**/editions/paper.zip", lambda route: route.fulfill(body=not_yet("failed", ""), content_type="text/html")
    )
    for address, part in (("/teach", ".take-along"), ("/editions/paper.zip", "body")):
        page.goto(server.url + address)
        expect(page.locator(part)).to_be_visible()

        page.evaluate(AXE)
        found = page.evaluate("async (part) => (await axe.run(part)).violations", part)

        assert [each["id"] for each in found] == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()
