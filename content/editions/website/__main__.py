"""Writes the website: `python -m content.editions.website OUT`."""

import argparse
import sys
from pathlib import Path

try:
    import vl_convert  # noqa: F401 - asked for here, where what is missing can be said
except ImportError:
    sys.exit("The website needs vl-convert-python: python -m pip install -r requirements-dev.txt")

from content.editions.website.edition import edition
from content.editions.website.writing import NotEmptyError, refuse, write

REFUSED, FAILED = 2, 1


def main(words: list[str]) -> int:
    """Write the website as asked, and say what came of it."""
    asked = argparse.ArgumentParser(prog="python -m content.editions.website", description=__doc__)
    asked.add_argument("out", type=Path, help="the folder to make; one that holds anything is not touched")
    asked.add_argument("--public", default="", help="where the world will find it, as https://face.example.org")
    given = asked.parse_args(words)
    try:
        refuse(given.out)
        files = edition(given.public.rstrip("/"))
        write(files, given.out)
    except NotEmptyError:
        print(f"{given.out} exists and is no empty folder, so nothing was written.", file=sys.stderr)
        return REFUSED
    except OSError as fault:
        print(f"{given.out} could not be written, and nothing of it is left: {fault.strerror}.", file=sys.stderr)
        return FAILED
    print(f"{given.out}: {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
