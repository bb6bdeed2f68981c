"""Where rooms are kept: a SQLite file for one process, or a PostgreSQL for several."""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

APP = "a-face-for-a-phone-number"
FILE, LOCK = "rooms.sqlite", "rooms.lock"
SAFE = (  # a journal of the other kind and freed pages would keep what was written when
    "journal_mode = DELETE",
    "secure_delete = ON",
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "busy_timeout = 1500",
)
NO_DATABASE = "There are no rooms: DATABASE_URL names no PostgreSQL that this app can use."
HELD = "There are no rooms: another process has their file. Several processes share rooms through DATABASE_URL."
POSTGRES = ("postgres", "postgresql", "postgresql+psycopg")


class UnusableError(Exception):
    """The place where rooms would be kept cannot be used; its text is a sentence without anything secret."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where rooms are kept: in a database of several processes, or in a folder of this one."""

    database: URL | None
    folder: Path

    @property
    def several(self) -> bool:
        """Whether several processes write there."""
        return self.database is not None


def place_of(database: str, folder: str) -> Place:
    """Read the two settings; UnusableError where they name nothing that can be used."""
    if not database:
        return Place(None, Path(folder) if folder else platformdirs.user_data_path(APP, appauthor=False))
    try:
        url = make_url(database)
    except (ArgumentError, ValueError):
        raise UnusableError(NO_DATABASE) from None
    if url.drivername not in POSTGRES:
        raise UnusableError(NO_DATABASE)
    return Place(url.set(drivername="postgresql+psycopg"), Path())


def connected(place: Place) -> Engine:
    """Make what connects there."""
    return of_postgres(place.database) if place.database else of_sqlite(place.folder / FILE)


def of_postgres(url: URL) -> Engine:
    """Connect to a PostgreSQL: a lost line is noticed before it is used, and one that hangs is given up."""
    patience = {"connect_timeout": 3, "options": "-c statement_timeout=4000 -c lock_timeout=3000"}
    return create_engine(
        url,
        pool_size=4,
        max_overflow=2,
        pool_timeout=3,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args=patience,
    )


def of_sqlite(file: Path) -> Engine:
    """Connect to a file that its owner alone may read."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.touch(mode=0o600)
    engine = create_engine(URL.create("sqlite", database=str(file)), hide_parameters=True)
    event.listen(engine, "connect", made_safe)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def made_safe(connection: Any, _record: object) -> None:
    """Set what SQLite forgets with each connection, and leave its transactions to us."""
    connection.isolation_level = None
    for each in SAFE:
        connection.execute(f"PRAGMA {each}")


def taken_alone(folder: Path) -> sqlite3.Connection:
    """Hold the folder for this process until the process ends; UnusableError where another one has it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = sqlite3.connect(folder / LOCK, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("PRAGMA journal_mode = MEMORY")
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as fault:
        lock.close()
        if "locked" in str(fault):
            raise UnusableError(HELD) from None
        raise OSError(os.strerror(5)) from fault
    return lock
