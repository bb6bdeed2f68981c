"""The rooms of a process: found by their code, changed by whoever holds their key, gone after a day."""

import asyncio
import secrets
import time
from collections.abc import Callable
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from classroom.at_once import AtOnce
from classroom.codes import device_hash, hashed, new_code, new_key
from classroom.counted import GONE
from classroom.held import Held
from classroom.kept import add_room, codes, forget, forget_old, room_of
from classroom.limits import MOST_ROOMS, Limits
from classroom.rules import UnknownError, pole
from classroom.state import Room
from classroom.storage import AwayError, Storage

DAY = 24 * 60  # minutes that a room lives
FRESH = 1.0  # seconds for which a room is known without asking, where several processes change it
NEWS = 1.0  # seconds between two looks for rooms while many wrong codes are tried
TIDY = 180.0  # seconds between two looks for rooms whose time is over
RETRY = 10.0  # seconds until a place that could not be used is tried again

P = ParamSpec("P")


class TooManyError(Exception):
    """Too much was asked; its text is a sentence for whoever asked."""


class Rooms:
    """Keeps what a process knows of its rooms."""

    def __init__(self, storage: Storage, limits: Limits, *, now: Callable[[], float] = time.time) -> None:
        self.storage, self.limits, self.now, self.clock = storage, limits, now, storage.clock
        self.cache: dict[str, tuple[Room, float]] = {}
        self.alive: frozenset[str] = frozenset()
        self.looked = float("-inf")
        self.looking = asyncio.Lock()
        self.reading: set[str] = set()
        at_once = AtOnce(storage, self.learn) if storage.several else None
        self.answers: AtOnce | Held = at_once or Held(storage, self.known, self.learn)

    def learn(self, room: Room) -> None:
        """Note what a room is now."""
        self.cache[room.code] = (room, self.clock())

    def known(self, code: str) -> Room | None:
        """Give what is known of a room."""
        return self.cache[code][0] if code in self.cache else None

    def minute(self) -> int:
        """Give the minute that it is."""
        return int(self.now() // 60)

    async def new(self) -> tuple[Room, str]:
        """Open a room, and give it with its key, which nobody hears again."""
        if not self.limits.opened.take():
            raise TooManyError("Many rooms were opened just now. Please try again in a minute.")
        await self.look()
        if len(self.alive) >= MOST_ROOMS:
            raise TooManyError("No more rooms fit at the moment. Each is gone after a day.")
        key, code = new_key(), new_code()
        while code in self.alive:
            code = new_code()
        room = Room(code, self.minute() + DAY, hashed(key), secrets.token_bytes(32))
        await self.storage.run(add_room, room)
        self.learn(room)
        self.alive |= {code}
        return room, key

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

    def drop(self, code: str) -> None:
        """Know a room no more."""
        self.cache.pop(code, None)
        self.alive -= {code}
        self.answers.forget(self.alive.__contains__)

    async def change(
        self, work: Callable[Concatenate[Connection, str, P], Room], code: str, *values: P.args, **named: P.kwargs
    ) -> Room:
        """Change a room and know it as it is then."""
        room = await self.storage.run(work, code, *values, **named)
        self.learn(room)
        return room

    async def erase(self, code: str) -> None:
        """Forget a room with all that was in it."""
        await self.storage.run(forget, code)
        self.drop(code)

    async def answer(self, code: str, place: tuple[str, int], choice: int, device: str) -> str:
        """Take the answer of a device, and say what became of it."""
        room = await self.room(code)
        asked = room.round(*place)
        if asked is None and self.storage.several:  # another process may have opened it just now
            asked = room.round(*place) if (room := await self.read(code) or room) else None
        if asked is None or not 0 <= choice < asked.choices:
            raise UnknownError("There is no such question, round or choice.")
        hash = device_hash(room.secret, *place, device)
        return await self.answers.answer(code, asked, hash, pole(asked.kind, asked.choices, choice))

    async def tidy(self) -> None:
        """Forget the rooms whose time is over, again and again; a place that could not be used is tried again."""
        try:
            while True:
                await asyncio.sleep(await self.tidied())
        finally:
            self.storage.close()

    async def tidied(self) -> float:
        """Tidy once, and give the seconds until the next time."""
        if self.storage.off:
            await asyncio.to_thread(self.storage.open)
        try:
            await self.forget_old()
        except AwayError:
            return RETRY
        return TIDY

    async def forget_old(self) -> None:
        """Forget the rooms whose time is over."""
        await self.storage.run(forget_old, self.minute())
        await self.look()
        for code in self.cache.keys() - self.alive:
            self.drop(code)
        self.limits.forget(self.alive)
