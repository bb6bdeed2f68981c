"""What takes long to write and several tests read: written once in a run, whichever of its processes asks first."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.servers import ROOT

SHARED = "FACE_TESTS_SHARED"  # names the folder that the processes of a run have in common
PUBLIC = "https://face.example.org"
# Another place, another order of hashing and another clock than those of the tests.
ELSEWHERE = {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1", "PUBLIC_URL": ""}


def once(name: str, write: Callable[[Path], object]) -> Path:
    """Give the folder of this name; the first who asks has it written, and all others wait for that."""
    folder = Path(os.environ[SHARED]) / name
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            part = folder.with_suffix(".part")
            write(part)
            part.rename(folder)
    return folder


def read(folder: Path) -> dict[str, bytes]:
    """Read every file below a folder, by its name there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def editions() -> Path:
    """Give the folder that the one command writes for a public address, in a place that is another one than ours."""
    return once("editions", command) / "deep" / "out"


def command(folder: Path) -> None:
    """Run the one command, which makes the folders on the way."""
    words = [sys.executable, "-m", "content.editions", str(folder / "deep" / "out"), "--public", PUBLIC]
    subprocess.run(words, cwd=ROOT, env=os.environ | ELSEWHERE, check=True, capture_output=True)
