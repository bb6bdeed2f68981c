"""What a failing test leaves behind: a picture and the HTML of every page that was open and, if asked for, a trace."""

import os
import re
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import BrowserContext, Error

from tests.servers import ROOT

KEPT = ROOT / "failed"
TRACED = bool(os.environ.get("TRACES"))  # tracing slows every step down, so only who looks for a fault asks for it


def watch(context: BrowserContext) -> BrowserContext:
    """Begin a trace of all that happens in the browser, if that is asked for."""
    if TRACED:
        context.tracing.start(screenshots=True, snapshots=True)
    return context


def keep(context: BrowserContext) -> Path:
    """Keep what the test that runs now has before it, and give the folder."""
    test = os.environ.get("PYTEST_CURRENT_TEST", "no test").rpartition(" (")[0]
    folder = KEPT / re.sub(r"[^\w-]+", "-", test.removeprefix("tests/"))[:150]
    folder.mkdir(parents=True, exist_ok=True)
    for page in context.pages:
        name = folder / f"page-{len(list(folder.glob('*.png'))) + 1}"
        with suppress(Error):  # a page that hangs is no reason to hide why the test failed
            page.screenshot(path=f"{name}.png", timeout=5_000)
            name.with_suffix(".html").write_text(page.content(), encoding="utf-8")
    if TRACED:
        context.tracing.stop(path=folder / f"trace-{len(list(folder.glob('*.zip'))) + 1}.zip")
        watch(context)
    return folder
