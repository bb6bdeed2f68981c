"""An attacker knows who was present and when each answered, sees every screen and every file, and no one's vote.

What they cannot do is shown by a second lesson in which somebody votes the other way: all that they see is the same.
"""

import asyncio
import json
import sqlite3
import struct
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from classroom.engine import FILE
from classroom.hosts import mark
from classroom.kept import add_room
from classroom.limits import Limits
from classroom.rooms import Rooms
from classroom.rules import pole
from classroom.state import Room, Round
from classroom.storage import Storage
from classroom.views import Asked, board, state
from hosting.bucket import TokenBucket
from tests.classes import FACT, VIEW, devices, ended, opened
from tests.loops import run

Rounds: TypeAlias = Sequence[tuple[Round, Sequence[int]]]
LATER = 40_000_000  # a minute in which every room of these lessons still lives
ROOM = Room("acorn-actor-album-alarm", LATER, b"h" * 32, b"s" * 32)
QUICK = settings(max_examples=15, deadline=None)
IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # a file is the same there, and quicker
VIEWS = st.lists(st.lists(st.integers(0, 3), min_size=10, max_size=24), min_size=1, max_size=2)


@dataclass
class Seen:
    """All that the attacker sees: screens, and the files before and after every commit."""

    screens: list[str] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    journals: list[tuple[tuple[int, bytes], ...]] = field(default_factory=list)


@cache
def empty() -> bytes:
    """Make a file without rooms once."""
    with tempfile.TemporaryDirectory() as folder:
        storage = Storage("", folder)
        storage.open()
        storage.close()
        return (Path(folder) / FILE).read_bytes()


def journaled(journal: bytes) -> Iterator[tuple[int, bytes]]:
    """Read the pages in a journal, without the random number that each journal has."""
    if len(journal) < 28:
        return
    sector, size = struct.unpack(">II", journal[20:28])
    for start in range(sector, len(journal) - size - 7, size + 8):
        yield struct.unpack(">I", journal[start : start + 4])[0], journal[start + 4 : start + 4 + size]


def watched(storage: Storage, file: Path, seen: Seen) -> None:
    """Copy the files whenever a transaction is about to be kept, and when it was."""
    journal = file.with_name(f"{file.name}-journal")

    def before(_connection: object) -> None:
        seen.journals.append(tuple(journaled(journal.read_bytes() if journal.exists() else b"")))

    def after(_raw: object, _record: object) -> None:
        assert not journal.exists()
        seen.files.append(file.read_bytes())

    event.listen(storage.engine, "commit", before)
    event.listen(storage.engine, "checkin", after)


async def lesson(folder: Path, rounds: Rounds, seen: Seen, *, backwards: bool = False) -> None:
    """Hold a lesson: every device answers each round, it is closed and shown, and everything is looked at."""
    (folder / FILE).write_bytes(empty())
    storage = Storage("", str(folder))
    storage.open()
    watched(storage, folder / FILE, seen)
    rooms = Rooms(storage, Limits(TokenBucket))
    await storage.run(add_room, ROOM)
    await rooms.look()
    for number, (asked, votes) in enumerate(rounds):
        await opened(rooms, ROOM.code, asked)
        answers = list(zip(devices(len(votes), seed=number), votes, strict=True))
        for device, choice in reversed(answers) if backwards else answers:
            seen.screens.append(await rooms.answer(ROOM.code, asked.place, choice, device))
            await asyncio.sleep(0)
            look(rooms, seen)
        await ended(rooms, ROOM.code)
        await rooms.change(mark, ROOM.code, "shown")
        look(rooms, seen)
    storage.close()


def look(rooms: Rooms, seen: Seen) -> None:
    """Look at the phones and at the board."""
    room, asked = rooms.known(ROOM.code), Asked({}, ("a", "b", "c", "d"))
    assert room
    seen.screens += [json.dumps(state(room, asked)), json.dumps(board(room, asked, ("",), rooms.answers.answered))]


def seen_of(rounds: Rounds, *, backwards: bool = False) -> Seen:
    """Give what the attacker sees of a lesson."""
    seen = Seen()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        run(lesson(Path(folder), rounds, seen, backwards=backwards))
    return seen


def turned(votes: list[int], device: int) -> list[int]:
    """Let a device vote for the other end of the scale, and somebody of that end for this one, if there is anybody."""
    poles = [pole(VIEW.kind, 4, vote) for vote in votes]
    other = next((at for at, each in enumerate(poles) if each != poles[device]), None)
    return [3 - vote if at in (device, other) else vote for at, vote in enumerate(votes)]


@QUICK
@given(VIEWS, st.integers(0, 1), st.integers(0, 23))
@example([[0] * 10], 0, 0)
@example([[0] * 9 + [3]], 0, 9)
def test_whatever_a_device_votes_on_a_view_the_attacker_sees_the_same(
    lesson: list[list[int]], at: int, device: int
) -> None:
    at, device = at % len(lesson), device % min(map(len, lesson))
    rounds = [replace(VIEW, number=1 + number) for number in range(len(lesson))]
    other = [turned(votes, device) if number == at else votes for number, votes in enumerate(lesson)]

    seen, also = (seen_of(list(zip(rounds, votes, strict=True))) for votes in (lesson, other))

    assert pole(VIEW.kind, 4, lesson[at][device]) != pole(VIEW.kind, 4, other[at][device])
    assert len(seen.files) > 4
    assert seen == also


@QUICK
@given(st.lists(st.integers(0, 3), min_size=1, max_size=40), st.sampled_from([5, 10, 20]))
def test_of_a_fact_no_two_copies_differ_by_fewer_devices_than_a_result_needs(votes: list[int], least: int) -> None:
    seen = seen_of([(replace(FACT, least=least), votes)])
    kept = [rows_of(each) for each in seen.files]

    for (hashes, counts), (later, more) in pairwise(kept):
        assert not later - hashes or len(later - hashes) >= least
        assert (more - counts).total() == len(later - hashes)
    batches = [more - counts for (_, counts), (_, more) in pairwise(kept) if more != counts]
    assert [each for each in batches[:-1] if len(each) < 2] == []
    assert len(kept[-1][0]) == (len(votes) if len(votes) >= least else 0)


@QUICK
@given(st.lists(st.integers(0, 3), min_size=10, max_size=40))
def test_a_journal_tells_nothing_that_the_copy_before_did_not(votes: list[int]) -> None:
    seen = seen_of([(FACT, votes), (VIEW, votes)])

    assert any(seen.journals)
    for journal, before in zip(seen.journals[1:], seen.files, strict=False):
        for page, content in journal:
            assert content == before[(page - 1) * len(content) : page * len(content)]


def test_no_place_in_the_file_tells_in_which_order_the_devices_answered() -> None:
    rounds = [(VIEW, [0, 3] * 8), (replace(FACT, least=5), [0, 1, 2] * 3)]

    assert seen_of(rounds).files == seen_of(rounds, backwards=True).files


def rows_of(copy: bytes) -> tuple[frozenset[bytes], Counter[int]]:
    """Read the hashes and the counts in a copy of the file."""
    with closing(sqlite3.connect(":memory:")) as file:
        file.deserialize(copy)
        hashes = frozenset(hash for (hash,) in file.execute("SELECT hash FROM answered"))
        return hashes, Counter(dict(file.execute("SELECT choice, sum(votes) FROM counts GROUP BY choice")))
