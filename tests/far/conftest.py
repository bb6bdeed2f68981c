"""Far away, Chromium is the whole browser that people have."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.chromium import launched
from tests.servers import installed


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launched(playwright, installed())
        yield browser
        browser.close()
