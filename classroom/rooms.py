"""The rooms of a process: opened, answered, changed by whoever holds their key, gone after a day."""

import asyncio
import secrets
from collections.abc import Callable
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from classroom.at_once import AtOnce
from classroom.codes import device_hash, hashed, new_code, new_key
from classroom.directory import Directory
from classroom.errors import NOTHING_ASKED, AwayError, MeaninglessError, TooManyError
from classroom.held import CLOSED, Held
from classroom.kept import add_room, forget, forget_old
from classroom.limits import MOST_ROOMS, Limits
from classroom.rules import pole
from classroom.state import Room
from classroom.storage import Storage

DAY = 24 * 60  # minutes that a room lives
TIDY = 180.0  # seconds between two looks for rooms whose time is over
RETRY = 10.0  # seconds until a place that could not be used is tried again

P = ParamSpec("P")


class Rooms(Directory):
    """Changes rooms and takes the answers to what they ask."""

    def __init__(self, storage: Storage, limits: Limits) -> None:
        super().__init__(storage, limits)
        at_once = AtOnce(storage, self.learn) if storage.several else None
        self.answers: AtOnce | Held = at_once or Held(storage, self.known, self.learn)

    def drop(self, code: str) -> None:
        """Know a room no more, and nothing of what waits for it."""
        super().drop(code)
        self.answers.forget(self.alive.__contains__)

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
        if asked is None:  # another process may have opened it just now
            asked = (await self.fresh(room)).round(*place)
        if asked is None or not 0 <= choice < asked.choices:
            raise MeaninglessError(NOTHING_ASKED)
        if not asked.open and not asked.counts:  # they were too few, and nothing of them was kept
            return CLOSED
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
