"""Where archives are made that readers take along: one at a time, each once, by a program of its own."""

import asyncio
import errno
import logging
import shutil
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from anyio import to_thread

from hosting.kept import Kept
from hosting.programs import ended

LOG = logging.getLogger(__name__)
PATIENCE = 600.0  # seconds after which a program that has not ended is stopped
REST = 60.0  # seconds for which nobody tries again what was not made
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
NO_ROOM = 3  # how the program ends for that reason


class State(Enum):
    """How it stands with an archive that is not there."""

    MAKING = "making"
    NO_ROOM = "no room"
    TOO_LONG = "too long"
    FAILED = "failed"


class Workshop:
    """Makes what is asked for, in the order of asking; what is waited for is not begun again."""

    def __init__(
        self,
        kept: Kept,
        command: Callable[[str, Path], list[str]],
        folder: Path,
        patience: float = PATIENCE,
        rest: float = REST,
    ) -> None:
        self.kept = kept
        self.command = command  # for a name and the file to write, run in the folder
        self.folder = folder
        self.patience, self.rest = patience, rest
        self.waiting: dict[str, None] = {}
        self.failed: dict[str, tuple[State, float]] = {}  # how, and when
        self.bell = asyncio.Event()

    async def find(self, name: str) -> Path | None:
        """Give the archive, if it is there and whole."""
        return await to_thread.run_sync(self.kept.find, name)

    def ask(self, name: str) -> State:
        """Have an archive made, unless that failed just now; say how it stands."""
        state, since = self.failed.get(name, (State.MAKING, 0.0))
        if state is not State.MAKING and time.monotonic() - since < self.rest:
            return state
        self.waiting[name] = None
        self.bell.set()
        return State.MAKING

    async def run(self) -> None:
        """Make what is asked for, as long as the server runs."""
        await to_thread.run_sync(self.kept.tidy, time.time() - self.patience)
        while await self.bell.wait():
            self.bell.clear()
            while self.waiting:
                name = next(iter(self.waiting))
                await self.settle(name)
                del self.waiting[name]

    async def settle(self, name: str) -> None:
        """Make one archive, unless another process did meanwhile, and remember why not."""
        try:
            state = State.MAKING if await self.find(name) else await self.make(name)
        except OSError as fault:
            LOG.warning("%s was not made: %s", name, fault.strerror)
            state = State.NO_ROOM if fault.errno in FULL else State.FAILED
        self.failed[name] = (state, time.monotonic())

    async def make(self, name: str) -> State:
        """Make one archive and keep it; what the program said where it could not is for the log."""
        begun = time.monotonic()
        room = await to_thread.run_sync(self.kept.room)
        try:
            made = room / f"{name}.zip"
            code, said = await ended(self.command(name, made), self.folder, self.patience)
            if code == 0:
                await to_thread.run_sync(self.kept.take_in, name, made)
                LOG.info("%s was made in %.0f s", name, time.monotonic() - begun)
                return State.MAKING
            LOG.warning("%s was not made (%s): %s", name, code, said)
            return State.TOO_LONG if code is None else State.NO_ROOM if code == NO_ROOM else State.FAILED
        finally:
            shutil.rmtree(room, ignore_errors=True)
