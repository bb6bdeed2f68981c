"""Writes the open data: `python -m content.editions.data OUT`."""

import sys

from content.editions.command import run
from content.editions.every import DATA


def main(words: list[str]) -> int:
    """Write the open data as asked."""
    return run("content.editions.data", __doc__, (DATA,), DATA.files, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
