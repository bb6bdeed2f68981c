"""Writes the question banks: `python -m content.editions.packs OUT`."""

import sys

from content.editions.command import run
from content.editions.every import PACKS


def main(words: list[str]) -> int:
    """Write the question banks as asked."""
    return run("content.editions.packs", __doc__, (PACKS,), PACKS.files, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
