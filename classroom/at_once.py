"""Answers of several processes: each is written before its phone hears of it, those of a moment together."""

import asyncio
from collections.abc import Callable

from classroom.counted import close_at_once, take
from classroom.errors import AwayError
from classroom.state import Room, Round
from classroom.storage import Storage

MOST = 500  # answers in one transaction


class AtOnce:
    """Writes answers in the order in which they come, as many at a time as came meanwhile."""

    def __init__(self, storage: Storage, learn: Callable[[Room], None]) -> None:
        self.storage, self.learn = storage, learn
        self.queue: list[tuple[str, Round, bytes, int, asyncio.Future[str]]] = []
        self.task: asyncio.Task[None] | None = None

    def begin(self, code: str, asked: Round) -> None:
        """Nothing is kept here of a round that begins."""

    async def answer(self, code: str, asked: Round, hash: bytes, pole: int) -> str:
        """Take an answer, and say what became of it once that is written."""
        written: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.queue.append((code, asked, hash, pole, written))
        if not self.task:
            self.task = asyncio.create_task(self.write())
        return await written

    async def write(self) -> None:
        """Write what waits, round by round, until nothing does."""
        try:
            while self.queue:
                code, asked = self.queue[0][:2]
                place = (code, asked.place)
                going = [each for each in self.queue if (each[0], each[1].place) == place][:MOST]
                self.queue = [each for each in self.queue if each not in going]
                await self.write_some(code, asked, {each[2]: each[3] for each in reversed(going)}, going)
        finally:
            self.task = None

    async def write_some(
        self,
        code: str,
        asked: Round,
        poles: dict[bytes, int],
        going: list[tuple[str, Round, bytes, int, asyncio.Future[str]]],
    ) -> None:
        """Write the answers to one round and tell those who wait."""
        try:
            became = await self.storage.run(take, code, asked, poles)
        except AwayError as fault:
            became, away = {}, fault
        for _, _, hash, _, written in going:
            if written.done():
                continue
            if hash in became:
                written.set_result(became[hash])
            else:
                written.set_exception(AwayError(away.again, away.sentence))

    async def close(self, code: str, asked: Round) -> Room:
        """Close the open round."""
        del asked
        room = await self.storage.run(close_at_once, code)
        self.learn(room)
        return room

    def answered(self, code: str, asked: Round) -> int:
        """Give how many have answered a round, as it was read."""
        del code
        return asked.answered

    def holds(self, code: str, asked: Round, hash: bytes) -> bool:
        """Nothing waits here."""
        del code, asked, hash
        return False

    def waiting(self) -> tuple[int, bool]:
        """Nothing waits here."""
        return 0, False

    def forget(self, alive: Callable[[str], bool]) -> None:
        """Nothing is kept here of rooms that are gone."""
