"""The storage of rooms: every piece of work is one transaction in a thread, and what fails is tried again."""

import logging
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Concatenate, ParamSpec, TypeVar

from anyio import CapacityLimiter, fail_after, to_thread
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from classroom.engine import Place, UnusableError, connected, place_of, taken_alone
from classroom.errors import AwayError
from classroom.schema import migrate

LOG = logging.getLogger(__name__)
FAULTS = (SQLAlchemyError, sqlite3.Error, OSError, RuntimeError)
PATIENCE = 5.0  # seconds for a piece of work in a database of several processes
PAUSE = 1.0  # seconds in which storage that failed is left alone
SOON, LATER = 2, 20  # seconds after which a phone tries again: after a fault, while rooms are off
AT_ONCE = 4  # pieces of work in a database of several processes
AWAY = "There are no rooms at the moment: where they are kept cannot be reached. Another try follows."
WAIT = "The rooms cannot be reached at the moment. What you sent is not counted yet."

P = ParamSpec("P")
Given = TypeVar("Given")


class Storage:
    """Runs work where rooms are kept; `off` says why there are none, where that is so."""

    def __init__(self, database: str, folder: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.settings = database, folder
        self.clock = clock
        self.several = bool(database)
        self.engine: Engine | None = None
        self.lock: sqlite3.Connection | None = None
        self.off = ""
        self.rest_until = 0.0

    def open(self) -> None:
        """Reach the place and bring its tables up to date; where that fails, rooms are off until it works."""
        try:
            self.reach(place_of(*self.settings))
        except UnusableError as fault:
            self.turn_off(str(fault))
        except FAULTS as fault:
            self.turn_off(AWAY, kind_of(fault))

    def reach(self, place: Place) -> None:
        """Take the place, migrate and keep the connections."""
        if not place.several and not self.lock:
            self.lock = taken_alone(place.folder)
        engine = connected(place)
        try:
            with engine.begin() as connection:
                migrate(connection)
        except BaseException:
            engine.dispose()
            raise
        self.threads = CapacityLimiter(AT_ONCE if place.several else 1)
        self.engine, self.off = engine, ""

    def turn_off(self, why: str, kind: str = "") -> None:
        """Say why there are no rooms; the story goes on."""
        if why != self.off:
            LOG.warning("%s %s", why, kind)
        self.off = why
        self.close()

    def close(self) -> None:
        """Let go of the place."""
        if self.engine:
            self.engine.dispose()
        if self.lock:
            self.lock.close()
        self.engine = self.lock = None

    async def run(self, work: Callable[Concatenate[Connection, P], Given], *values: P.args, **named: P.kwargs) -> Given:
        """Do a piece of work as one transaction; AwayError where it was not done, or nobody knows."""
        engine = self.ready()

        def whole() -> Given:
            with engine.begin() as connection:
                return work(connection, *values, **named)

        try:
            return await self.in_thread(whole)
        except (SQLAlchemyError, OSError) as fault:
            self.rest_until = self.clock() + (PAUSE if self.several else 0)
            LOG.warning("the rooms were not reached: %s", kind_of(fault))
            raise AwayError(SOON, WAIT) from None

    def ready(self) -> Engine:
        """Give what connects; AwayError where there is nothing, or it failed just now."""
        if not self.engine:
            raise AwayError(LATER, self.off)
        if self.clock() < self.rest_until:
            raise AwayError(SOON, WAIT)
        return self.engine

    async def in_thread(self, whole: Callable[[], Given]) -> Given:
        """Wait for the work; where several processes write, it may be given up, since no memory rests on its end."""
        if not self.several:
            return await to_thread.run_sync(whole, limiter=self.threads)
        with fail_after(PATIENCE):
            return await to_thread.run_sync(whole, limiter=self.threads, abandon_on_cancel=True)


def kind_of(fault: BaseException) -> str:
    """Name a fault without anything that it holds."""
    cause = getattr(fault, "orig", None)
    with suppress(AttributeError):
        return f"{type(fault).__name__}, {cause.sqlite_errorname}"  # type: ignore[union-attr]
    return type(fault).__name__
