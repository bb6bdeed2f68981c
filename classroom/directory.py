"""The rooms that a process knows: each is read once, and again where others may have changed it."""

import asyncio
import time
from collections.abc import Callable

from classroom.errors import GONE, AwayError, TooManyError, UnknownError
from classroom.kept import codes, room_of
from classroom.limits import Limits
from classroom.state import Room
from classroom.storage import Storage

FRESH = 1.0  # seconds for which a room is known without asking, where several processes change it
NEWS = 1.0  # seconds between two looks for rooms while many wrong codes are tried


class Directory:
    """Finds rooms by their code."""

    def __init__(self, storage: Storage, limits: Limits, *, now: Callable[[], float] = time.time) -> None:
        self.storage, self.limits, self.now, self.clock = storage, limits, now, storage.clock
        self.cache: dict[str, tuple[Room, float]] = {}
        self.alive: frozenset[str] = frozenset()
        self.looked = float("-inf")
        self.looking = asyncio.Lock()
        self.reading: set[str] = set()

    def learn(self, room: Room) -> None:
        """Note what a room is now."""
        self.cache[room.code] = (room, self.clock())

    def known(self, code: str) -> Room | None:
        """Give what is known of a room."""
        return self.cache[code][0] if code in self.cache else None

    def minute(self) -> int:
        """Give the minute that it is."""
        return int(self.now() // 60)

    async def look(self, age: float = 0) -> None:
        """Learn which rooms there are, or were so many seconds ago."""
        wanted = self.clock() - age
        async with self.looking:
            if self.looked <= wanted:
                began = self.clock()
                self.alive = await self.storage.run(codes, self.minute())
                self.looked = began

    async def room(self, code: str) -> Room:
        """Find a room; while storage is away, as it was last."""
        room, read = self.cache.get(code, (None, 0.0))
        if room is None and code not in self.alive:
            await self.seek(code)
        stale = room is None or (self.storage.several and self.clock() - read > FRESH)
        if stale and (room is None or code not in self.reading):
            room = await self.read(code)
        if room is None or room.until <= self.minute():
            self.drop(code)
            raise UnknownError(GONE)
        return room

    async def seek(self, code: str) -> None:
        """Look for a room that this process has not heard of; where many wrong codes are tried, less often."""
        calm = self.limits.wrong_codes.take()
        await self.look(0 if calm else NEWS)
        if code not in self.alive:
            raise UnknownError(GONE) if calm else TooManyError("Too many wrong codes were tried. Please try again.")

    async def read(self, code: str) -> Room | None:
        """Read a room anew; where that cannot be, what was known of it holds."""
        self.reading.add(code)
        try:
            room = await self.storage.run(room_of, code)
        except AwayError:
            if code in self.cache:
                return self.cache[code][0]
            raise
        finally:
            self.reading.discard(code)
        if room:
            self.learn(room)
        return room

    async def fresh(self, room: Room) -> Room:
        """Give a room as it is now, where another process may have changed it."""
        return (await self.read(room.code) or room) if self.storage.several else room

    def drop(self, code: str) -> None:
        """Know a room no more."""
        self.cache.pop(code, None)
        self.alive -= {code}
