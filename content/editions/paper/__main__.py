"""Writes the sheets to print, as PDF in A4 and in US Letter: `python -m content.editions.paper OUT`."""

import sys

from content.editions.command import run
from content.editions.every import PAPER


def main(words: list[str]) -> int:
    """Write the sheets as asked."""
    return run("content.editions.paper", __doc__, (PAPER,), PAPER.files, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
