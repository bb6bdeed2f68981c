"""Writes the question banks: `python -m content.editions.packs OUT`."""

import argparse
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

try:
    import genanki  # noqa: F401 - asked for here, where what is missing can be said
except ImportError:
    sys.exit("The question banks need genanki: python -m pip install -r requirements-editions.txt")

from content.editions.packs.edition import COURSE, edition
from content.editions.website.writing import NotEmptyError, refuse, write

REFUSED, FAILED = 2, 1


def address(given: str) -> str:
    """Read the address of the pages; ValueError for what is none."""
    parts = urlsplit(given)
    if given and (parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment):
        raise ValueError(given)
    return given.rstrip("/")


def main(words: list[str]) -> int:
    """Write the banks as asked, and say what came of it."""
    asked = argparse.ArgumentParser(prog="python -m content.editions.packs", description=__doc__)
    asked.add_argument("out", type=Path, help="the folder to make; one that holds anything is not touched")
    asked.add_argument(
        "--public",
        type=address,
        default=os.environ.get("PUBLIC_URL", ""),
        help="where the pages are, as https://face.example.org; PUBLIC_URL where it is not given",
    )
    given = asked.parse_args(words)
    try:
        refuse(given.out)
        files = edition(given.public)
        write(files, given.out)
    except NotEmptyError:
        print(f"{given.out} exists and is no empty folder, so nothing was written.", file=sys.stderr)
        return REFUSED
    except OSError as fault:
        print(f"{given.out} could not be written, and nothing of it is left: {fault.strerror}.", file=sys.stderr)
        return FAILED
    print(f"{given.out}: {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB")
    if COURSE not in files:
        print(f"{COURSE} is left out: it links to the pages, so it needs their address. --public gives it.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
