"""Who runs a page next: a few run at once, and who has asked least lately comes first."""

import asyncio
from heapq import heappop, heappush
from itertools import count
from math import inf

from starlette.types import Message

from hosting.bucket import TokenBucket

AT_ONCE = 4  # page runs in the whole process: they share one interpreter, and more of them would only keep it from us
EASY_PACE = (1, 1)  # page runs of one socket in one instant, and a second, before others go first
LONGEST = 1.0  # seconds until a run that has not said its end no longer keeps others waiting


class Turns:
    """Gives out the turns of this process."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self.free = at_once
        self.numbers = count()
        self.waiting: list[tuple[float, int, asyncio.Future[None]]] = []

    async def take(self, owed: float) -> None:
        """Wait for a turn; who is this many seconds ahead of an easy pace waits for everybody who is less so."""
        if self.free > 0:
            self.free -= 1
            return
        ready = asyncio.get_running_loop().create_future()
        heappush(self.waiting, (owed, next(self.numbers), ready))
        try:
            await ready
        except asyncio.CancelledError:
            if not ready.cancelled():
                self.give_back()
            raise

    def give_back(self) -> None:
        """Hand a turn on to who comes next."""
        while self.waiting:
            ready = heappop(self.waiting)[2]
            if not ready.done():
                ready.set_result(None)
                return
        self.free += 1


class Runs:
    """The page runs that one socket asks for: one after the other, and of those that wait only the latest."""

    def __init__(self, turns: Turns) -> None:
        self.turns = turns
        self.pace = TokenBucket(*EASY_PACE)
        self.latest: Message | None = None
        self.asked, self.idle = asyncio.Event(), asyncio.Event()
        self.idle.set()
        self.limit: asyncio.TimerHandle | None = None

    def ask(self, message: Message) -> None:
        """Ask for a run, in the place of one that waits: a browser says in each all that it said before."""
        self.latest = message
        self.asked.set()

    async def next(self) -> Message:
        """Wait until a run is asked for, the one before it has ended and its turn has come; give what asked for it."""
        await self.asked.wait()
        await self.idle.wait()
        await self.turns.take(self.pace.wait(inf) or 0.0)
        message, self.latest = self.latest or {}, None
        self.asked.clear()
        self.idle.clear()
        self.limit = asyncio.get_running_loop().call_later(LONGEST, self.finish)
        return message

    def finish(self) -> None:
        """Note that the run has ended."""
        if self.limit is not None:
            self.limit.cancel()
            self.limit = None
            self.turns.give_back()
            self.idle.set()
