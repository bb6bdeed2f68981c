"""Where rooms are kept: what breaks there loses no answer that was counted, counts none twice, and harms no page."""

import asyncio
import logging
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from classroom.engine import FILE, HELD, NO_DATABASE
from classroom.errors import AwayError
from classroom.rooms import Rooms
from classroom.schema import NEWER
from classroom.state import Round
from classroom.storage import AWAY, Storage
from tests.classes import FACT, devices, ended, heard, rooms_in, started
from tests.loops import run
from tests.servers import ROOT

CLASS = {device: number % 3 for number, device in enumerate(devices(120))}
KILLED = """
import os, signal, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from classroom.storage import Storage
event.listen(Engine, "after_cursor_execute", lambda c, u, s, *r: "CREATE TABLE counts" in s and os.kill(os.getpid(), 9))
Storage("", sys.argv[1]).open()
"""


def set_pragma(connection: Connection, sentence: str) -> None:
    connection.exec_driver_sql(f"PRAGMA {sentence}")


async def until_counted(rooms: Rooms, code: str, device: str) -> str:
    """Ask again, as a phone does, until the answer is counted."""
    for _ in range(100):
        if (heard_now := (await heard(rooms, code, FACT, {device: 0}))[0]) == "counted":
            break
        await asyncio.sleep(0.05)
    return heard_now


@contextmanager
def locked(file: Path) -> Any:
    """Hold the file as another program might."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


async def met(folder: Path, sick: Callable[[Rooms], Any]) -> tuple[list[str], str, Round]:
    """Let a class answer while storage is sick and again when it is well; a close meanwhile fails."""
    with rooms_in(folder) as rooms:
        code = await started(rooms, FACT)
        await rooms.storage.run(set_pragma, "busy_timeout = 1")
        async with sick(rooms):
            said = await heard(rooms, code, FACT, CLASS)
            await asyncio.sleep(0.2)
            said += await heard(rooms, code, FACT, dict(list(CLASS.items())[:1]))
            with pytest.raises(AwayError):
                await ended(rooms, code)
        first = await until_counted(rooms, code, next(iter(CLASS)))
        return said, first, await ended(rooms, code)


class FullDisk:
    """A disk on which no further page fits."""

    def __init__(self, rooms: Rooms) -> None:
        self.rooms = rooms

    async def __aenter__(self) -> None:
        await self.rooms.storage.run(set_pragma, "max_page_count = 1")  # what there is stays

    async def __aexit__(self, *_: object) -> None:
        await self.rooms.storage.run(set_pragma, "max_page_count = 1000000")


class LockedFile:
    """A file that another program holds."""

    def __init__(self, rooms: Rooms) -> None:
        self.lock = locked(Path(str(rooms.storage.settings[1])) / FILE)

    async def __aenter__(self) -> None:
        self.lock.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.lock.__exit__(None, None, None)


@pytest.mark.parametrize("sick", [FullDisk, LockedFile])
def test_while_nothing_can_be_written_answers_wait_and_then_each_counts_once(
    tmp_path: Path, sick: Callable[[Rooms], Any]
) -> None:
    said, first, done = run(met(tmp_path, sick))

    assert said[-1] == "not_counted"
    assert "counted" not in said or sick is FullDisk
    assert first == "counted"
    assert done.counts == (40, 40, 40, 0)


@pytest.mark.parametrize("folder", ["file/rooms", "/proc/nowhere"])
def test_without_a_folder_to_write_in_rooms_are_off_and_tried_again(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").write_text("no folder")
    storage = Storage("", str(tmp_path / folder))
    storage.open()
    off = storage.off
    storage.settings = ("", str(tmp_path / "rooms"))
    storage.open()
    storage.close()

    assert off == AWAY
    assert storage.off == ""


@pytest.mark.parametrize("database", ["mysql://a/b", "nonsense", "sqlite:///x", "postgresql://h:port/x"])
def test_a_database_that_is_no_postgresql_is_refused_without_its_address(
    database: str, caplog: pytest.LogCaptureFixture
) -> None:
    storage = Storage(database, "")
    storage.open()

    assert storage.off == NO_DATABASE
    assert database not in caplog.text


def test_tables_of_a_newer_program_are_refused_and_left_as_they_are(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with rooms_in(tmp_path):
        pass
    with closing(sqlite3.connect(tmp_path / FILE)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (tmp_path / FILE).read_bytes()

    with caplog.at_level(logging.WARNING), rooms_in(tmp_path) as rooms, pytest.raises(AwayError, match="newer version"):
        run(rooms.new())

    assert NEWER in caplog.text
    assert (tmp_path / FILE).read_bytes() == before


def test_a_start_that_is_killed_while_it_makes_the_tables_harms_nothing(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, check=False, timeout=60)

    with rooms_in(tmp_path) as rooms:
        code = run(started(rooms, FACT))

    assert ended.returncode == -9
    assert code


def test_a_second_process_leaves_the_rooms_to_the_first(tmp_path: Path) -> None:
    with rooms_in(tmp_path), rooms_in(tmp_path) as second:
        assert second.storage.off == HELD
    with rooms_in(tmp_path) as third:
        assert third.storage.off == ""
