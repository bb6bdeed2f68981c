"""Files as a folder: all of them, or none."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path


class NotEmptyError(Exception):
    """The place holds something already."""


class UnmadeError(Exception):
    """An edition cannot be made; says why, and what helps, in a sentence."""


def write(files: Mapping[str, bytes], out: Path) -> None:
    """Make the folder; NotEmptyError where it holds anything, OSError and nothing left where it cannot be made."""
    refuse(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = out.parent / f".{out.name}-{os.getpid()}"
    beside.mkdir()
    try:
        for name, content in files.items():
            write_one(beside / name, content)
        if out.exists():
            out.rmdir()
        beside.rename(out)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def refuse(out: Path) -> None:
    """Refuse a place that holds anything."""
    if out.is_symlink() or (out.exists() and not (out.is_dir() and not any(out.iterdir()))):
        raise NotEmptyError


def write_one(path: Path, content: bytes) -> None:
    """Write a file and wait until the disk has it: one that is full says so then."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
