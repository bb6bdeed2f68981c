"""Files as a folder: all of them, or none."""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from content.editions.packs.zipped import zipped


class NotEmptyError(Exception):
    """The place holds something already."""


class UnmadeError(Exception):
    """An edition cannot be made; says why, and what helps, in a sentence."""


def write(files: Mapping[str, bytes], out: Path) -> None:
    """Make the folder; NotEmptyError where it holds anything, OSError and nothing left where it cannot be made."""
    refuse(out)
    beside = out.parent / f".{out.name}-{os.getpid()}"
    with ground_of(out):
        beside.mkdir()
        try:
            for name, content in files.items():
                write_one(beside / name, content)
            if out.exists():
                out.rmdir()
            beside.rename(out)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


@contextmanager
def ground_of(out: Path) -> Iterator[None]:
    """Make the folders above a place; where nothing comes to stand there, those that were made go again."""
    made = [each for each in out.absolute().parents if not each.exists()]
    out.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        for each in made:
            with suppress(OSError):
                each.rmdir()
        raise


def is_packed(out: Path) -> bool:
    """Whether the name asks for one file in the place of a folder."""
    return out.suffix.lower() == ".zip"


def refuse(out: Path) -> None:
    """Refuse a place that holds anything, with OSError one where nothing can be made, before anything is made.

    An empty folder holds nothing, but no file can take its place.
    """
    empty = out.is_dir() and not out.is_symlink() and not is_packed(out) and not any(out.iterdir())
    if not empty and (out.exists() or out.is_symlink()):
        raise NotEmptyError
    ground = next(each for each in out.absolute().parents if os.path.lexists(each))
    if not ground.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(ground))
    if not os.access(ground, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(ground))


def write_packed(files: Mapping[str, bytes], out: Path) -> None:
    """Make the one file; NotEmptyError where there is something already, OSError and nothing left where it cannot."""
    refuse(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = out.with_name(f".{out.name}-{os.getpid()}")
    with ground_of(out):
        try:
            write_one(beside, zipped({f"{out.stem}/{name}": content for name, content in files.items()}))
            beside.rename(out)
        finally:
            beside.unlink(missing_ok=True)


def write_one(path: Path, content: bytes) -> None:
    """Write a file and wait until the disk has it: one that is full says so then."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
