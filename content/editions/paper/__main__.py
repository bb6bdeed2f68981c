"""Writes the sheets to print, as PDF in A4 and in US Letter: `python -m content.editions.paper OUT`."""

import os
import sys

try:
    import fontTools  # noqa: F401 - asked for here, where what is missing can be said
    import typst  # noqa: F401
    import vl_convert  # noqa: F401
except ImportError as missing:
    sys.exit(f"The sheets to print need {missing.name}: python -m pip install -r requirements-editions.txt")

from content.editions.command import FAILED, asking, make
from content.editions.paper.edition import edition
from content.editions.paper.fonts import FontError


def main(words: list[str]) -> int:
    """Write the sheets as asked."""
    given = asking("content.editions.paper", __doc__, os.environ.get("PUBLIC_URL", "")).parse_args(words)
    try:
        return make(given.out, lambda: edition(given.public))
    except FontError as fault:
        print(f"{given.out} was not written: {fault}", file=sys.stderr)
        return FAILED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
