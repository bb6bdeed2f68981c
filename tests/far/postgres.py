"""A PostgreSQL of a test's own: on a socket of its own, under a user without rights, ended with the test."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

USER = "postgres"  # as Debian's package names it; the server refuses to run as root
DEBIAN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))  # not on the path there


def program(name: str) -> str | None:
    """Find one of the programs."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(map(str, reversed(DEBIAN))))


NEEDS_POSTGRES = pytest.mark.skipif(not program("postgres"), reason="not installed here: postgresql")


@dataclass(slots=True)
class Postgres:
    """A running server: its folder, which its socket is in too."""

    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where the app finds it."""
        return f"postgresql://{USER}@/{USER}?host={self.folder}"

    def run(self, name: str, *options: str) -> None:
        """Run one of the programs to its end."""
        subprocess.run([*as_user(), str(program(name)), *options], check=True, capture_output=True, cwd="/")

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        command = [str(program("postgres")), "-D", str(self.folder / "data"), "-k", str(self.folder), "-h", ""]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen([*as_user(), *command], stdout=log, stderr=log, cwd="/")
        for _ in range(200):
            if subprocess.run([str(program("pg_isready")), "-q", "-h", str(self.folder)], check=False).returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text(encoding="utf-8"))

    def interrupt(self, how: signal.Signals) -> None:
        """Let the server go away: ended, or frozen with all its children."""
        if how is signal.SIGSTOP and self.process:
            self.freeze(how)
        else:
            self.stop(how)

    def resume(self, how: signal.Signals | None) -> None:
        """Let the server come back."""
        if how:
            self.freeze(how)
        else:
            self.start()

    def freeze(self, how: signal.Signals) -> None:
        """Send a signal to the server and to all its children."""
        if self.process:
            parent = psutil.Process(self.process.pid)
            for each in (parent, *parent.children(recursive=True)):
                each.send_signal(how)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End the server: its clients are cut off."""
        if self.process:
            self.process.send_signal(how)
            self.process.wait(timeout=30)
        self.process = None


def as_user() -> list[str]:
    """Give what starts a program under the user without rights, where we are root."""
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"] if os.geteuid() == 0 else []


@contextmanager
def postgres() -> Iterator[Postgres]:
    """Make a database and start its server; both are gone with the block."""
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp") as name:  # a socket's path must be short
        server = Postgres(Path(name))
        if os.geteuid() == 0:
            shutil.chown(name, USER)
        server.run("initdb", "-D", f"{name}/data", "-U", USER, "-A", "trust", "--no-sync")
        try:
            server.start()
            yield server
        finally:
            server.stop()
