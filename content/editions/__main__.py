"""Writes every edition, each in its own folder: `python -m content.editions OUT`."""

import sys

from content.editions.command import run
from content.editions.every import EDITIONS, every


def main(words: list[str]) -> int:
    """Write every edition as asked."""
    return run("content.editions", __doc__, EDITIONS, every, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
