"""WebKit as Debian builds it for GTK, driven by WebDriver on a screen that nobody sees."""

import json
import os
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.far.driven import Driven
from tests.servers import free_port, running

PROGRAM, SCREEN = "WebKitWebDriver", "Xvfb"


class WebKit(Driven):
    """A window of WebKit."""

    def __init__(self, driver: str) -> None:
        self.session, self.complaints = driver, []
        told = self.ask("/session", {"capabilities": {}})
        self.about = told["capabilities"]
        self.session = f"{driver}/session/{told['sessionId']}"
        self.ask("/window/rect", {"width": 1280, "height": 900})

    def ask(self, path: str, sent: object = None, method: str = "POST") -> Any:
        """Send a command and give its value; RuntimeError where it is refused."""
        body = json.dumps(sent or {}).encode()
        request = urllib.request.Request(self.session + path, body, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.loads(answer.read())["value"]
        except urllib.error.HTTPError as refused:
            raise RuntimeError(f"{path}: {refused.read().decode()}") from refused

    def open(self, url: str) -> None:
        self.ask("/url", {"url": url})

    def run(self, expression: str) -> Any:
        script = f"return JSON.stringify(({expression}) ?? null)"
        return json.loads(self.ask("/execute/sync", {"script": script, "args": []}))

    def act(self, actions: Sequence[dict[str, Any]]) -> None:
        self.ask("/actions", {"actions": list(actions)})

    def step(self, by: int) -> None:
        self.ask("/back" if by < 0 else "/forward")

    def close(self) -> None:
        """Close the window; the driver ends by itself."""
        self.ask("", method="DELETE")


@contextmanager
def webkit() -> Iterator[WebKit]:
    """Start WebKit; it is closed with the block."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, screen(Path(name)) as display:
        port = free_port()
        places = {"HOME": name, "XDG_DATA_HOME": name, "XDG_CACHE_HOME": name, "XDG_RUNTIME_DIR": name}
        environment = os.environ | places | {"DISPLAY": display, "LIBGL_ALWAYS_SOFTWARE": "1"}
        with running([PROGRAM, f"--port={port}"], Path(name) / "log", environment=environment):
            window = begun(f"http://127.0.0.1:{port}")
            try:
                yield window
            finally:
                window.close()


def begun(driver: str) -> WebKit:
    """Wait for the driver and open a window; TimeoutError where it does not come."""
    for _ in range(100):
        try:
            return WebKit(driver)
        except urllib.error.URLError:
            time.sleep(0.1)
    raise TimeoutError("no driver answered")


@contextmanager
def screen(folder: Path) -> Iterator[str]:
    """Start a screen that nobody sees, and give its name; it ends with the block."""
    told = folder / "screen"
    with running([SCREEN, "-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp"], told):
        for _ in range(100):
            if lines := [each for each in told.read_text(encoding="utf-8").splitlines() if each.isdigit()]:
                break
            time.sleep(0.1)
        yield f":{lines[0]}"
