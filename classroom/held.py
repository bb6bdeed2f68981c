"""Answers of one process: they wait in memory until enough of them are written together."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from classroom.counted import close_held, has_answered, write_batch
from classroom.errors import NOTHING_ASKED, AwayError, MeaninglessError
from classroom.rules import MOST_DEVICES, ready
from classroom.state import Kind, Room, Round
from classroom.storage import SOON, WAIT, Storage

COUNTED, HELD, CLOSED, FULL = "counted", "held", "closed", "full"
PAUSE = 1.0  # seconds until a batch that could not be written is tried again


@dataclass(slots=True)
class Waiting:
    """The answers to one round that are not written yet, the oldest first, and whose are."""

    poles: dict[bytes, int] = field(default_factory=dict)
    written: set[bytes] = field(default_factory=set)
    whole: bool = False  # whether all that was written of this round is known here
    closing: bool = False
    failed: bool = False
    task: asyncio.Task[None] | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Held:
    """Holds answers: to a guess they are written in batches, to a view not before the round is closed."""

    def __init__(self, storage: Storage, known: Callable[[str], Room | None], learn: Callable[[Room], None]) -> None:
        self.storage, self.known, self.learn = storage, known, learn
        self.rounds: dict[tuple[str, str, int], Waiting] = {}

    def begin(self, code: str, asked: Round) -> None:
        """Note that a round begins here, so that nothing of it was written before."""
        self.rounds[code, *asked.place] = Waiting(whole=True)

    async def answer(self, code: str, asked: Round, hash: bytes, pole: int) -> str:
        """Take an answer, and say whether it is written, waits, or comes too late."""
        waiting = self.rounds.setdefault((code, *asked.place), Waiting()) if asked.open else Waiting()
        if hash not in waiting.poles and hash not in waiting.written and not waiting.whole:
            waiting.written |= await self.storage.run(has_answered, code, [hash])
        if hash in waiting.written:
            return COUNTED
        now = self.round(code, asked)
        if not now.open:
            return CLOSED
        return self.hold(code, now, waiting, (hash, pole))

    def round(self, code: str, asked: Round) -> Round:
        """Give the round as it is at this moment."""
        room = self.known(code)
        found = room.round(*asked.place) if room else None
        if found is None:
            raise MeaninglessError(NOTHING_ASKED)
        return found

    def hold(self, code: str, asked: Round, waiting: Waiting, answer: tuple[bytes, int]) -> str:
        """Keep an answer of a device that has given none, and see whether a batch is ready."""
        if waiting.closing:
            raise AwayError(SOON, WAIT)
        if answer[0] not in waiting.poles:
            if asked.answered + len(waiting.poles) >= MOST_DEVICES:
                return FULL
            waiting.poles[answer[0]] = answer[1]
        if asked.kind is Kind.FACT and not waiting.task and self.batch(code, asked, waiting):
            waiting.task = asyncio.create_task(self.write(code, asked, waiting))
        if waiting.failed:
            raise AwayError(SOON, WAIT)
        return HELD

    def batch(self, code: str, asked: Round, waiting: Waiting) -> Mapping[bytes, int]:
        """Give the answers that may be written now."""
        room = self.known(code)
        now = room.round(*asked.place) if room else None
        if now is None or not now.open or waiting.closing:
            return {}
        going = ready(list(waiting.poles.values()), now.least)
        return dict(list(waiting.poles.items())[:going])

    async def write(self, code: str, asked: Round, waiting: Waiting) -> None:
        """Write batches while there are any; one that fails is tried again."""
        try:
            while self.batch(code, asked, waiting):
                try:
                    await self.write_one(code, asked, waiting)
                    waiting.failed = False
                except AwayError:
                    waiting.failed = True
                    await asyncio.sleep(PAUSE)
        finally:
            waiting.task = None

    async def write_one(self, code: str, asked: Round, waiting: Waiting) -> None:
        """Write one batch; until that is done its answers wait like the others."""
        async with waiting.lock:
            going = self.batch(code, asked, waiting)
            room = await self.storage.run(write_batch, code, asked, going) if going else None
            if room:
                waiting.written |= going.keys()
                for each in going:
                    del waiting.poles[each]
                self.learn(room)

    async def close(self, code: str, asked: Round) -> Room:
        """Close the open round with all that waits; where that fails it stays open and nothing is lost."""
        waiting = self.rounds.setdefault((code, *asked.place), Waiting())
        waiting.closing = True
        try:
            async with waiting.lock:
                room = await self.storage.run(close_held, code, dict(waiting.poles))
        finally:
            waiting.closing = False
        del self.rounds[code, *asked.place]
        self.learn(room)
        return room

    def answered(self, code: str, asked: Round) -> int:
        """Give how many have answered a round."""
        waiting = self.rounds.get((code, *asked.place))
        return asked.answered + (len(waiting.poles) if waiting else 0)

    def holds(self, code: str, asked: Round, hash: bytes) -> bool:
        """Whether an answer of this device waits."""
        waiting = self.rounds.get((code, *asked.place))
        return waiting is not None and hash in waiting.poles

    def waiting(self) -> tuple[int, bool]:
        """Count the answers that wait for rounds whose number may be told, and say whether more wait."""
        counted, more = 0, False
        for (code, question, number), waiting in self.rounds.items():
            asked = room.round(question, number) if (room := self.known(code)) else None
            enough = asked is not None and self.answered(code, asked) >= asked.least
            counted += len(waiting.poles) if enough else 0
            more = more or bool(waiting.poles and not enough)
        return counted, more

    def forget(self, alive: Callable[[str], bool]) -> None:
        """Forget what waits for rooms that are gone."""
        for place in [place for place in self.rounds if not alive(place[0])]:
            del self.rounds[place]
