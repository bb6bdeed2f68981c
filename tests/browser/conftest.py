"""A browser that knows the files of the site by heart, and a reader in it who has never been here."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.reader import Reader, reading
from tests.servers import Server


@pytest.fixture(scope="session")
def at_home(chromium: Browser, server: Server) -> Iterator[Reader]:
    with reading(chromium, server) as first:
        first.open("/glossary")
        yield first


@pytest.fixture
def reader(at_home: Reader) -> Iterator[Reader]:
    at_home.page.evaluate("localStorage.clear()")
    tab = at_home.another_tab()
    yield tab
    for page in at_home.page.context.pages:
        if page is not at_home.page:
            page.close()
