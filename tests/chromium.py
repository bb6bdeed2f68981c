"""The browser of the tests: the installed Chromium, whose pages look the same whatever fonts the machine has."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.servers import installed

FONTS = Path(__file__).with_name("fonts.conf")  # where there is no fontconfig, nobody reads it
ONE_PROCESS = "--renderer-process-limit=1"  # for all tabs of a reader, which takes a sixth less time
SHELL = "chromium-headless-shell"  # the same engine without the browser around it, in a third less time


def quick() -> str | None:
    """Find the browser in which tests take the least time; one that the user names is that."""
    return (None if os.environ.get("CHROMIUM") else shutil.which(SHELL)) or installed()


def launched(playwright: Playwright, program: str | None, *options: str) -> Browser:
    """Start the browser; the caller closes it."""
    environment = os.environ | {"FONTCONFIG_FILE": str(FONTS)}
    return playwright.chromium.launch(executable_path=program, args=["--no-sandbox", *options], env=dict(environment))


@contextmanager
def browsing(program: str | None, *options: str) -> Iterator[Browser]:
    """Start the browser for as long as the block lasts."""
    with sync_playwright() as playwright:
        browser = launched(playwright, program, *options)
        yield browser
        browser.close()
