"""A browser that knows the files of the site by heart, and a reader in it who has never been here."""

from collections.abc import Generator, Iterator

import pytest
from playwright.sync_api import Browser, Page

from content.editions.html.script import BROWSER
from tests.browser.evidence import keep
from tests.browser.reader import BLANK, Reader, reading
from tests.servers import Server

FAILED = pytest.StashKey[bool]()


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


@pytest.fixture(scope="module")
def bare(walker: Reader) -> Page:
    """An empty page at our address, which can import the modules of our script."""
    walker.page.route("**/empty", lambda route: route.fulfill(body="<html lang=en>", content_type="text/html"))
    walker.page.route("**/browser/*.js", lambda route: route.fulfill(path=BROWSER / route.request.url.split("/")[-1]))
    walker.page.goto(f"{walker.server.url}/empty")
    return walker.page


@pytest.fixture
def reader(request: pytest.FixtureRequest, at_home: Reader) -> Iterator[Reader]:
    """A reader in a tab of their own or, where the test is marked `inside`, in one that is open for all of those."""
    at_home.begin_anew()
    yield at_home if request.node.get_closest_marker("inside") else at_home.another_tab()
    for page in at_home.page.context.pages:
        if page is not at_home.page:
            page.close()
    if request.node.stash.get(FAILED, False):
        at_home.begin_anew()  # what was kept, a language too, is no matter of the next one
        at_home.page.goto(BLANK)  # from which the next one opens a page anew


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep what the browsers showed when a test failed, before they are closed."""
    report = yield
    browser = getattr(item, "funcargs", {}).get("chromium")
    if report.failed and call.when != "teardown" and isinstance(browser, Browser):
        item.stash[FAILED] = True
        for context in browser.contexts:
            report.sections.append(("what the browser showed", str(keep(context))))
    return report
