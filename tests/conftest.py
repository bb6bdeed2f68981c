"""What several tests share: one server and one browser for the whole run, and how hard the texts read."""

from collections.abc import Iterator
from typing import TypeAlias

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.chromium import launched
from tests.servers import Server, serving

Grade: TypeAlias = tuple[str, str, float]  # the page, the text on it, its Flesch-Kincaid grade
GRADES = pytest.StashKey[list[Grade]]()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def grades(pytestconfig: pytest.Config) -> list[Grade]:
    return pytestconfig.stash.setdefault(GRADES, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print how hard each page and its brief read, where that was measured."""
    if measured := config.stash.get(GRADES, []):
        terminalreporter.section("how hard the texts read (Flesch-Kincaid grade)")
        for module, text, found in sorted(measured, key=lambda each: each[1], reverse=True):
            terminalreporter.write_line(f"{text:6} {module:24} {found:4.1f}")
