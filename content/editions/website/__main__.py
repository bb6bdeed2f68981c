"""Writes the website: `python -m content.editions.website OUT`."""

import sys

from content.editions.command import run
from content.editions.every import WEBSITE


def main(words: list[str]) -> int:
    """Write the website as asked."""
    return run("content.editions.website", __doc__, (WEBSITE,), WEBSITE.files, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
