"""A page stays where it is while its charts come to life."""

import pytest
from playwright.sync_api import Browser

from content.site import SITE_PAGES
from tests.browser.reader import reading
from tests.servers import Server

MOST = 0.1  # of the whole window; what browsers call a good visit
WATCH = """
window.moved = 0;
new PerformanceObserver((seen) => {
  for (const each of seen.getEntries()) if (!each.hadRecentInput) window.moved += each.value;
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_moves_while_a_page_comes_to_life(chromium: Browser, server: Server, width: int) -> None:
    with reading(chromium, server, width=width) as reader:
        reader.page.add_init_script(WATCH)
        moved = {}
        for page in SITE_PAGES:
            reader.open(page.address)
            moved[page.address] = reader.page.evaluate("window.moved")

    assert {address: share for address, share in moved.items() if share >= MOST} == {}
