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


@pytest.fixture(scope="module")
def walker(chromium: Browser, server: Server) -> Iterator[Reader]:
    """A reader with a browser of their own, who walks through the pages for the tests of one file."""
    with reading(chromium, server) as one:
        yield one


@pytest.fixture
def reader(request: pytest.FixtureRequest, at_home: Reader) -> Iterator[Reader]:
    """A reader in a tab of their own or, where the test is marked `inside`, in one that is open for all of those."""
    at_home.begin_anew()
    yield at_home if request.node.get_closest_marker("inside") else at_home.another_tab()
    for page in at_home.page.context.pages:
        if page is not at_home.page:
            page.close()
