"""Writes the question banks: `python -m content.editions.packs OUT`."""

import os
import sys

try:
    import genanki  # noqa: F401 - asked for here, where what is missing can be said
except ImportError:
    sys.exit("The question banks need genanki: python -m pip install -r requirements-editions.txt")

from content.editions.command import asking, make
from content.editions.packs.edition import COURSE, edition


def main(words: list[str]) -> int:
    """Write the banks as asked; without the address of the pages there is no course that links to them."""
    given = asking("content.editions.packs", __doc__, os.environ.get("PUBLIC_URL", "")).parse_args(words)
    code = make(given.out, lambda: edition(given.public))
    if not code and not given.public:
        print(f"{COURSE} is left out: it links to the pages, so it needs their address. --public gives it.")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
