"""Old Chromium builds, each in an environment of its own: `python tests/far/old.py FOLDER` makes them.

Qt ships Chromium as a package, and its old releases stay in the registry: the only old browsers that install by name.
"""

import json
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BUILDS = {108: "6.5", 112: "6.6", 118: "6.7", 122: "6.8"}  # of Chromium: the release of Qt that has it
WINDOW = Path(__file__).parent / "window.py"
PACKAGES = ("PyQt6-WebEngine", "PyQt6-WebEngine-Qt6", "PyQt6", "PyQt6-Qt6")


def install(folder: Path) -> None:
    """Make an environment for each build that the folder does not have yet."""
    for chromium, release in BUILDS.items():
        if not (folder / str(chromium) / "done").exists():
            venv.create(folder / str(chromium), with_pip=True)
            wanted = [f"{name}=={release}.*" for name in PACKAGES]
            command = [
                str(python_of(folder, chromium)),
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ]
            subprocess.run([*command, *wanted], check=True)
            (folder / str(chromium) / "done").touch()


def python_of(folder: Path, chromium: int) -> Path:
    """Give the Python of the environment that holds this build."""
    return folder / str(chromium) / "bin" / "python"


@dataclass(frozen=True, slots=True)
class Window:
    """A window of an old browser."""

    process: "subprocess.Popen[str]"

    def ask(self, **command: Any) -> Any:
        """Send a command and wait for its answer; RuntimeError where the browser is gone."""
        if not self.process.stdin or not self.process.stdout:
            raise RuntimeError("the window has no ends to speak to")
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        if not (line := self.process.stdout.readline()):
            raise RuntimeError("the old browser ended")
        return json.loads(line)

    def run(self, script: str) -> Any:
        """Give the value of an expression in the page."""
        return self.ask(run=script)

    def wait_for(self, script: str, seconds: int = 40) -> None:
        """Wait until an expression is true in the page; TimeoutError where it never is."""
        promise = f"!!({script})"
        for _ in range(4 * seconds):
            if self.run(promise):
                return
            self.ask(wait=250)
        raise TimeoutError(script)


@contextmanager
def window(folder: Path, chromium: int) -> Iterator[Window]:
    """Open a window of this build; it is closed with the block."""
    command = [str(python_of(folder, chromium)), str(WINDOW)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield Window(process)
        finally:
            process.terminate()


if __name__ == "__main__":
    install(Path(sys.argv[1]))
