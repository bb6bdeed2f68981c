"""Claims that should be checked again by now: `python tests/ageing.py` names each on a line, and fails for none."""

import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds only its own folder

from content.claims import CLAIMS
from content.evidence import Claim


def overdue(claims: Iterable[Claim], today: date) -> list[str]:
    """Say of each claim whose day has passed what it says and since when it waits."""
    return [
        f"warning: claim {each.id} should have been checked again by {each.again}: {each.sentence()}"
        for each in claims
        if each.again and each.again.last < today
    ]


if __name__ == "__main__":
    print("\n".join(overdue(CLAIMS, datetime.now(UTC).date())) or "no claim waits to be checked again")
