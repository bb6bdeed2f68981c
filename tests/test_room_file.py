"""What is kept of a room, and what is known of it after a restart."""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from classroom.engine import FILE
from classroom.errors import UnknownError
from classroom.state import Round
from tests.classes import FACT, VIEW, devices, ended, heard, opened, rooms_in, started
from tests.loops import run

CLASS = {device: number % 3 for number, device in enumerate(devices(120))}


def test_who_was_counted_before_a_restart_is_counted_once_and_who_waited_sends_again(tmp_path: Path) -> None:
    votes = dict(list(CLASS.items())[:25])

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

    code, said = run(before())
    again, done = run(after(code))

    assert (said.count("counted"), said.count("held")) == (again.count("counted"), again.count("held"))
    assert said.count("counted") >= FACT.least
    assert done.counts == (9, 8, 8, 0)


def test_the_second_answer_of_a_device_changes_nothing_and_a_closed_round_takes_none(tmp_path: Path) -> None:
    votes = dict(list(CLASS.items())[:12])

    async def lesson() -> tuple[Round, list[str], list[str]]:
        with rooms_in(tmp_path) as rooms:
            code = await started(rooms, VIEW)
            await heard(rooms, code, VIEW, dict.fromkeys(votes, 0))
            await heard(rooms, code, VIEW, dict.fromkeys(votes, 3))
            done = await ended(rooms, code)
            return done, await heard(rooms, code, VIEW, votes), await heard(rooms, code, VIEW, {"f" * 32: 0})

    done, same, late = run(lesson())

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

    code, secret = run(lesson())
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
        code = run(started(before, FACT))

    assert run(lesson(code)) == [code] * 5


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

    code, kept = run(lesson())

    assert code.encode() not in kept
