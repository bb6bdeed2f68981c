"""The command that makes an edition: it writes a folder, or says in a sentence why not."""

import argparse
import errno
import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from content.editions.every import GET, WEBSITE, Edition
from content.editions.writing import NotEmptyError, UnmadeError, is_packed, refuse, write, write_packed
from content.tables import BrokenTableError
from content.translations import say

REFUSED, FAILED, NO_ROOM, STOPPED = 2, 1, 3, 130
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
ELSE = "Name one that is not there yet."
ANEW = f"Install it anew: {GET} --force-reinstall"
HELPS: Mapping[tuple[int, ...], str] = {  # what to do, by the reason why nothing can be written
    FULL: "Make room, or name a place on another disk.",
    (errno.ENOTDIR, errno.EEXIST): f"{{where}} is no folder, so nothing can stand in it. {ELSE}",
    (errno.EACCES, errno.EPERM, errno.EROFS): "You may not write in {where}. Name a folder of your own.",
    (errno.ENAMETOOLONG,): "Name it with fewer letters.",
    (errno.ELOOP,): "A link on the way leads to itself. Name the place without it.",
}

PUBLIC = (
    "where the world will find the pages: https://face.example.org{below} if OUT is put on https://face.example.org"
)
OUT = "the folder to make, or one file where the name ends with .zip; what holds anything is not touched"


def run(
    module: str,
    about: str | None,
    editions: tuple[Edition, ...],
    edition: Callable[[str], Mapping[str, bytes]],
    words: list[str],
) -> int:
    """Make what the words of the command ask for; where a package is missing, end with how to get it."""
    if missing := [each.missing() for each in editions if each.missing()]:
        sys.exit("\n".join(missing))
    given = asking(module, about, "" if len(editions) == 1 else f"/{WEBSITE.name}").parse_args(words)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # who ends the program leaves no half of it either
    code = make(given.out, lambda: edition(given.public))
    for each in editions:
        if not code and not given.public and each.without:
            print(say(each.without))
    return code


def asking(module: str, about: str | None, below: str) -> argparse.ArgumentParser:
    """Give what reads the words of the command; an address of the pages may stand in PUBLIC_URL as well.

    `below` is where the pages stand in the folder that is made.
    """
    asked = argparse.ArgumentParser(prog=f"python -m {module}", description=about)
    asked.add_argument("out", type=Path, help=OUT)
    help = PUBLIC.format(below=below)
    asked.add_argument("--public", type=address, default=os.environ.get("PUBLIC_URL", ""), help=help)
    return asked


def address(given: str) -> str:
    """Read the address of the pages; ValueError for what is none."""
    parts = urlsplit(given)
    if given and (parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment):
        raise ValueError(given)
    return given.rstrip("/")


def make(out: Path, edition: Callable[[], Mapping[str, bytes]]) -> int:
    """Make the folder, or the file, and say what came of it."""
    try:
        refuse(out)
        files = edition()
        (write_packed if is_packed(out) else write)(files, out)
    except NotEmptyError:
        print(f"{out} exists and is no empty folder, so nothing was written. {ELSE}", file=sys.stderr)
        return REFUSED
    except OSError as fault:
        return unwritten(out, fault)
    except KeyboardInterrupt:
        print(f"{out} was not written, and nothing of it is left: it was stopped.", file=sys.stderr)
        return STOPPED
    except (UnmadeError, BrokenTableError) as fault:
        print(f"{out} was not written: {fault}", file=sys.stderr)
        return FAILED
    except ImportError as fault:  # it was found, and is broken or lacks a library of the system
        print(f"{out} was not written, for a package cannot be loaded: {fault}. {ANEW}", file=sys.stderr)
        return FAILED
    print(f"{out}: {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB")
    return 0


def unwritten(out: Path, fault: OSError) -> int:
    """Say why the disk did not take it, and what helps."""
    print(f"{out} could not be written, and nothing of it is left: {fault.strerror}.", file=sys.stderr)
    where = fault.filename or out.parent
    helps = next((words for errnos, words in HELPS.items() if fault.errno in errnos), "Name another place.")
    print(helps.format(where=where), file=sys.stderr)
    return NO_ROOM if fault.errno in FULL else FAILED
