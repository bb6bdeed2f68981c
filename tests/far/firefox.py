"""Firefox, which speaks WebDriver BiDi by itself."""

import base64
import json
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.far.driven import Driven
from tests.servers import running

PROGRAM = "firefox-esr"
SAYS_WHERE = re.compile(r"WebDriver BiDi listening on (ws://\S+)")


class Firefox(Driven):
    """A window of Firefox."""

    def __init__(self, line: ClientConnection) -> None:
        self.line = line
        self.sent = 0
        self.complaints = []
        self.about = self.ask("session.new", capabilities={})["capabilities"]
        self.ask("session.subscribe", events=["log.entryAdded"])
        self.window = self.ask("browsingContext.getTree")["contexts"][0]["context"]
        self.ask("browsingContext.setViewport", context=self.window, viewport={"width": 1280, "height": 900})

    def ask(self, method: str, **params: Any) -> Any:
        """Send a command and give its result; RuntimeError where Firefox refuses it."""
        self.sent += 1
        self.line.send(json.dumps({"id": self.sent, "method": method, "params": params}))
        while (told := json.loads(self.line.recv(timeout=60))).get("id") != self.sent:
            self.hear(told)
        if told["type"] == "error":
            raise RuntimeError(f"{method}: {told['error']}: {told['message']}")
        return told["result"]

    def hear(self, told: dict[str, Any]) -> None:
        """Note what the console says to be wrong."""
        if told.get("method") == "log.entryAdded" and told["params"]["level"] == "error":
            self.complaints.append(str(told["params"]["text"]))

    def open(self, url: str) -> None:
        self.run("window.left = true")
        self.ask("browsingContext.navigate", context=self.window, url=url, wait="none")
        self.wait_for("!window.left && document.readyState !== 'loading'")

    def run(self, expression: str) -> Any:
        told = self.ask(
            "script.evaluate",
            expression=f"JSON.stringify(({expression}) ?? null)",
            target={"context": self.window},
            awaitPromise=False,
        )
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        return json.loads(told["result"]["value"])

    def act(self, actions: Sequence[dict[str, Any]]) -> None:
        self.ask("input.performActions", context=self.window, actions=list(actions))

    def step(self, by: int) -> None:
        self.ask("browsingContext.traverseHistory", context=self.window, delta=by)

    def print(self, file: Path) -> None:
        """Print the page into a file."""
        file.write_bytes(base64.b64decode(self.ask("browsingContext.print", context=self.window)["data"]))


@contextmanager
def firefox() -> Iterator[Firefox]:
    """Start Firefox with a profile of its own; it is closed with the block."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "profile").mkdir()
        command = [PROGRAM, "--headless", "--no-remote", "--profile", str(folder / "profile")]
        with (
            running([*command, "--remote-debugging-port", "0"], folder / "log") as process,
            connect(f"{where(process, folder / 'log')}/session", max_size=None) as line,
        ):
            yield Firefox(line)


def where(process: subprocess.Popen[bytes], log: Path) -> str:
    """Wait until Firefox says where it listens; RuntimeError with what it said where it never does."""
    for _ in range(600):
        if found := SAYS_WHERE.search(log.read_text(encoding="utf-8", errors="replace")):
            return found[1]
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError(log.read_text(encoding="utf-8", errors="replace"))
