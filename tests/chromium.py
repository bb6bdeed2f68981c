"""The browser of the tests: the installed Chromium, whose pages look the same whatever fonts the machine has."""

import os
from pathlib import Path

from playwright.sync_api import Browser, Playwright

from tests.servers import installed

FONTS = Path(__file__).with_name("fonts.conf")  # where there is no fontconfig, nobody reads it


def launched(playwright: Playwright) -> Browser:
    """Start the browser; the caller closes it."""
    environment = os.environ | {"FONTCONFIG_FILE": str(FONTS)}
    return playwright.chromium.launch(executable_path=installed(), args=["--no-sandbox"], env=dict(environment))
