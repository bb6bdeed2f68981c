"""Archives in a folder of the server's own: each whole, or not there; its name holds the hash of all its bytes."""

import hashlib
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

LETTERS = 16  # of the hash of an archive
MAKING = "making-"  # how the folder begins in which one is being made


class Kept:
    """The archives of one content: what has another key is of another one, and goes when its like is made anew."""

    def __init__(self, folder: Path, key: str) -> None:
        self.folder = folder
        self.key = key
        self.known: dict[Path, tuple[int, int]] = {}  # how large each was and when it was written, as it was read

    def find(self, name: str) -> Path | None:
        """Give the archive of this name where it is there and whole; a damaged one is thrown away."""
        for path in sorted(self.folder.glob(f"{name}.{self.key}.*.zip")):
            with suppress(OSError):
                if self.is_whole(path):
                    return path
                path.unlink()
        return None

    def is_whole(self, path: Path) -> bool:
        """Whether a file has the bytes that its name says; it is read again only where it was written again."""
        about = path.stat()
        seen = (about.st_size, about.st_mtime_ns)
        if self.known.get(path) != seen and hash_of(path) != mark_of(path):
            return False
        self.known[path] = seen
        return True

    def room(self) -> Path:
        """Make a folder in which one archive can be made; OSError where there is no place for it."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Path(tempfile.mkdtemp(prefix=MAKING, dir=self.folder))

    def take_in(self, name: str, made: Path) -> None:
        """Keep what was made, and throw away what was kept under this name."""
        kept = self.folder / f"{name}.{self.key}.{hash_of(made)}.zip"
        made.replace(kept)
        for other in self.folder.glob(f"{name}.*.zip"):
            if other != kept:
                other.unlink(missing_ok=True)

    def tidy(self, before: float) -> None:
        """Throw away what a server left that ended while it made something, before this moment."""
        for left in self.folder.glob(f"{MAKING}*"):
            with suppress(OSError):
                if left.stat().st_mtime < before:
                    shutil.rmtree(left)


def mark_of(path: Path) -> str:
    """Give the hash that the name of an archive says."""
    return path.name.split(".")[-2]


def hash_of(path: Path) -> str:
    """Give the hash of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:LETTERS]


def inside(path: Path, name: str) -> bytes:
    """Read one file of an archive that has all in one folder; KeyError where it is not there."""
    with ZipFile(path) as archive:
        folder = archive.namelist()[0].partition("/")[0]
        return archive.read(f"{folder}/{name}")


def folder_of(given: str, usual: Path) -> Path:
    """Give the folder that was set, or the usual one; where that cannot be written, one that nobody else knows."""
    folder = Path(given) if given else usual
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder if os.access(folder, os.W_OK) else Path(tempfile.mkdtemp(prefix="editions-"))
