"""Writes the website: `python -m content.editions.website OUT`."""

import sys

try:
    import vl_convert  # noqa: F401 - asked for here, where what is missing can be said
except ImportError:
    sys.exit("The website needs vl-convert-python: python -m pip install -r requirements-dev.txt")

from content.editions.command import asking, make
from content.editions.website.edition import edition


def main(words: list[str]) -> int:
    """Write the website as asked."""
    given = asking("content.editions.website", __doc__).parse_args(words)
    return make(given.out, lambda: edition(given.public))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
