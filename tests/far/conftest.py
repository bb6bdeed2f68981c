"""Far away, Chromium is the whole browser that people have."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.chromium import browsing
from tests.servers import installed


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with browsing(installed()) as browser:
        yield browser
