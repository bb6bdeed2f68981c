"""A program of its own beside the server: it stands back behind it, and is stopped where it does not end."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

LOOK = 0.1  # seconds between two looks whether it has ended
BEHIND = 10  # how far it stands back
FIRST = "1000"  # of what Linux ends where memory runs out
LOW = 0x4000 if sys.platform == "win32" else 0  # the same on Windows


async def ended(command: Sequence[str], folder: Path, patience: float) -> tuple[int | None, str]:
    """Run a program in the folder; say how it ended and what it said, and no number where it had to be stopped.

    It ends with the task that waits for it, which looks now and then: not every loop on every system can wait.
    """
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said, creationflags=LOW
        )
        try:
            stand_back(process.pid)
            code = await waited(process, time.monotonic() + patience)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        return code, words(said)


async def waited(process: "subprocess.Popen[bytes]", until: float) -> int | None:
    """Wait for the end of a program, until this moment."""
    while (code := process.poll()) is None and time.monotonic() < until:
        await asyncio.sleep(LOOK)
    return code


def stand_back(process: int) -> None:
    """Let a program run when the server has nothing to do, and go first where memory runs out."""
    with suppress(OSError):  # it may have ended
        if hasattr(os, "setpriority"):
            os.setpriority(os.PRIO_PROCESS, process, BEHIND)
        Path(f"/proc/{process}/oom_score_adj").write_text(FIRST)


def words(said: IO[bytes], most: int = 2000) -> str:
    """Give the last words of a program, in one line."""
    said.seek(max(0, said.seek(0, os.SEEK_END) - most))
    return " ".join(said.read().decode("utf-8", "replace").split())
