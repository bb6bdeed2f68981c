"""Where rooms are kept: what breaks there loses no answer that was counted, counts none twice, and harms no page."""

import asyncio
import logging
import os
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
from classroom.errors import AwayError, UnknownError
from classroom.rooms import Rooms
from classroom.schema import NEWER
from classroom.state import Round
from classroom.storage import AWAY, Storage
from tests.classes import FACT, VIEW, devices, ended, heard, opened, rooms_in, started
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
    said, first, done = asyncio.run(met(tmp_path, sick))

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
        asyncio.run(rooms.new())

    assert NEWER in caplog.text
    assert (tmp_path / FILE).read_bytes() == before


def test_a_start_that_is_killed_while_it_makes_the_tables_harms_nothing(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, check=False, timeout=60)

    with rooms_in(tmp_path) as rooms:
        code = asyncio.run(started(rooms, FACT))

    assert ended.returncode == -9
    assert code


def test_a_second_process_leaves_the_rooms_to_the_first(tmp_path: Path) -> None:
    with rooms_in(tmp_path), rooms_in(tmp_path) as second:
        assert second.storage.off == HELD
    with rooms_in(tmp_path) as third:
        assert third.storage.off == ""


def test_who_was_counted_before_a_restart_is_counted_once_and_who_waited_sends_again(tmp_path: Path) -> None:
    votes = dict(list(CLASS.items())[:14])

    async def before() -> tuple[str, list[str]]:
        with rooms_in(tmp_path) as rooms:
            code = await started(rooms, FACT)
            await heard(rooms, code, FACT, votes)
            await asyncio.sleep(0.2)
            return code, await heard(rooms, code, FACT, votes)

    async def after(code: str) -> tuple[list[str], Round]:
        with rooms_in(tmp_path) as rooms:
            said = await heard(rooms, code, FACT, votes)
            return said, await ended(rooms, code)

    code, said = asyncio.run(before())
    again, done = asyncio.run(after(code))

    assert (said.count("counted"), said.count("held")) == (again.count("counted"), again.count("held"))
    assert said.count("counted") >= 5
    assert done.counts == (5, 5, 4, 0)


def test_the_second_answer_of_a_device_changes_nothing_and_a_closed_round_takes_none(tmp_path: Path) -> None:
    votes = dict(list(CLASS.items())[:12])

    async def lesson() -> tuple[Round, list[str], list[str]]:
        with rooms_in(tmp_path) as rooms:
            code = await started(rooms, VIEW)
            await heard(rooms, code, VIEW, dict.fromkeys(votes, 0))
            await heard(rooms, code, VIEW, dict.fromkeys(votes, 3))
            done = await ended(rooms, code)
            return done, await heard(rooms, code, VIEW, votes), await heard(rooms, code, VIEW, {"f" * 32: 0})

    done, same, late = asyncio.run(lesson())

    assert (done.counts, done.answered) == ((9, 1), 12)
    assert set(same) == {"counted"}
    assert late == ["closed"]


def test_the_file_keeps_no_order_no_journal_and_nothing_of_a_room_that_was_erased(tmp_path: Path) -> None:
    async def lesson() -> tuple[str, str]:
        with rooms_in(tmp_path) as rooms:
            code = await started(rooms, FACT)
            await heard(rooms, code, FACT, CLASS)
            await ended(rooms, code)
            await opened(rooms, code, VIEW)
            room = await rooms.room(code)
            await rooms.erase(code)
            return code, room.secret.hex()

    code, secret = asyncio.run(lesson())
    with closing(sqlite3.connect(tmp_path / FILE)) as file:
        made = [
            sql
            for (sql,) in file.execute("SELECT sql FROM sqlite_master WHERE name != 'alembic_version' AND sql != ''")
        ]
        (mode,) = file.execute("PRAGMA journal_mode").fetchone()

    bytes_kept = (tmp_path / FILE).read_bytes()
    assert len(made) == 5
    assert all("WITHOUT ROWID" in sql for sql in made)
    assert mode == "delete"
    assert not (tmp_path / f"{FILE}-journal").exists()
    assert code.encode() not in bytes_kept
    assert bytes.fromhex(secret) not in bytes_kept
    if os.name == "posix":
        assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_phones_that_ask_in_the_same_moment_after_a_restart_all_find_their_room(tmp_path: Path) -> None:
    async def lesson(code: str) -> list[str]:
        with rooms_in(tmp_path) as rooms:
            return [room.code for room in await asyncio.gather(*(rooms.room(code) for _ in range(5)))]

    with rooms_in(tmp_path) as before:
        code = asyncio.run(started(before, FACT))

    assert asyncio.run(lesson(code)) == [code] * 5


def test_a_room_is_gone_after_a_day_from_the_file_as_well(tmp_path: Path) -> None:
    async def lesson() -> tuple[str, bytes]:
        with rooms_in(tmp_path) as rooms:
            code = await started(rooms, FACT)
            day = rooms.now()
            rooms.now = lambda: day + 24 * 60 * 60
            await rooms.forget_old()
            with pytest.raises(UnknownError):
                await rooms.room(code)
            return code, (tmp_path / FILE).read_bytes()

    code, kept = asyncio.run(lesson())

    assert code.encode() not in kept
