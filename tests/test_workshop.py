"""What readers take along is made once, by a program of its own, and kept whole or not at all."""

import asyncio
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hosting.kept import Kept, folder_of
from hosting.workshop import State, Workshop
from tests.loops import run

WRITES = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_bytes(b'whole'); open(sys.argv[2], 'a').write('made ')"
NEVER_ENDS = "import pathlib, sys, time; pathlib.Path(sys.argv[1]).write_bytes(b'half'); time.sleep(600)"
FINDS_NO_ROOM = "raise SystemExit(3)"
FAILS = "raise SystemExit('no font of ours has it')"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def workshop(folder: Path, program: str, *, patience: float = 60.0, rest: float = 60.0) -> Workshop:
    """Give a workshop that makes everything by this program; it counts beside the folder."""
    counted = str(folder.parent / "counted")
    return Workshop(
        Kept(folder, "key"), lambda _, file: [sys.executable, "-c", program, str(file), counted], Path(), patience, rest
    )


async def settled(here: Workshop, *names: str) -> list[State]:
    """Ask for all of these at once, wait until nothing is made any more, and say how it stands then."""
    working = asyncio.create_task(here.run())
    for name in names:
        here.ask(name)
    while here.waiting:
        await asyncio.sleep(0.02)
    working.cancel()
    return [here.failed[name][0] for name in dict.fromkeys(names)]


def made(folder: Path) -> int:
    """Count how often the program ran to its end."""
    counted = folder.parent / "counted"
    return len(counted.read_text().split()) if counted.exists() else 0


def test_who_asks_while_something_is_made_waits_for_the_same(folder: Path) -> None:
    here = workshop(folder, WRITES)

    run(settled(here, "a", "a", "b", "a"))

    assert made(folder) == 2
    assert [path.read_bytes() for path in (here.kept.find("a"), here.kept.find("b")) if path] == [b"whole"] * 2


def test_what_is_kept_is_there_for_the_next_server_and_is_not_made_again(folder: Path) -> None:
    run(settled(workshop(folder, WRITES), "a"))

    after = workshop(folder, FAILS)

    assert run(settled(after, "a")) == [State.MAKING]
    assert made(folder) == 1


def test_another_content_is_made_anew_and_the_old_one_goes(folder: Path) -> None:
    run(settled(workshop(folder, WRITES), "a"))
    other = workshop(folder, WRITES)
    other.kept.key = "other"

    run(settled(other, "a"))

    assert made(folder) == 2
    assert [path.name.split(".")[1] for path in folder.iterdir()] == ["other"]


@pytest.mark.parametrize("damage", [lambda content: content[:-1], lambda content: b"W" + content[1:], lambda _: b""])
def test_a_file_that_lost_or_changed_a_byte_is_never_given_out(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    here = workshop(folder, WRITES)
    run(settled(here, "a"))
    (path,) = folder.iterdir()
    path.write_bytes(damage(path.read_bytes()))

    assert here.kept.find("a") is None
    assert list(folder.iterdir()) == []


def test_a_program_that_does_not_end_is_stopped_and_leaves_nothing(folder: Path) -> None:
    here = workshop(folder, NEVER_ENDS, patience=0.5)

    assert run(settled(here, "a")) == [State.TOO_LONG]

    assert here.ask("a") is State.TOO_LONG
    assert list(folder.iterdir()) == []


def test_a_server_that_ends_takes_its_program_along_and_leaves_nothing(folder: Path) -> None:
    here = workshop(folder, NEVER_ENDS)

    async def ended() -> None:
        working = asyncio.create_task(here.run())
        here.ask("a")
        while not list(folder.glob("making-*/a.zip")):
            await asyncio.sleep(0.02)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)

    run(ended())

    assert list(folder.iterdir()) == []


def test_a_full_disk_is_told_apart_from_other_faults_and_tried_again_later(folder: Path) -> None:
    assert run(settled(workshop(folder, FINDS_NO_ROOM), "a")) == [State.NO_ROOM]
    assert run(settled(workshop(folder, FAILS), "a")) == [State.FAILED]

    here = workshop(folder, FAILS, rest=0.0)
    run(settled(here, "a"))
    assert here.ask("a") is State.MAKING


def test_why_something_was_not_made_is_in_the_log(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    run(settled(workshop(folder, FAILS), "a"))

    assert "no font of ours has it" in caplog.text


def test_what_a_killed_server_left_is_thrown_away_later(folder: Path) -> None:
    here = workshop(folder, WRITES)
    left = here.kept.room()

    here.kept.tidy(time.time() - 60)
    assert left.is_dir()
    here.kept.tidy(time.time() + 60)

    assert not left.exists()


def test_where_the_usual_folder_cannot_be_written_another_one_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")

    assert folder_of("", tmp_path / "usual") == tmp_path / "usual"
    assert folder_of("", tmp_path / "file" / "below").is_dir()
