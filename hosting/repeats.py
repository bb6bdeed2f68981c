"""The same line of the log again and again is written once in a while, with a count."""

import time
from collections.abc import Callable
from typing import Any, TypeAlias

Fields: TypeAlias = dict[str, Any]

QUIET = 10.0  # seconds between two lines that say the same
MOST = 500  # different lines that are remembered


class Repeats:
    """Remembers what was written just now, so that nobody can fill the log with one line."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.seen: dict[tuple[object, ...], tuple[float, int, Fields]] = {}  # when written, how many left out since

    def again(self, line: Fields) -> int | None:
        """Count how many of the same were left out before this one; None where this one is left out too."""
        if "again" not in line:
            return 0
        now, key = self.clock(), tuple(value for name, value in line.items() if name not in ("time", "again"))
        written, left_out, _ = self.seen.get(key, (-QUIET, 0, line))
        if now - written < QUIET:
            self.seen[key] = (written, left_out + 1, line)
            return None
        if len(self.seen) >= MOST:
            self.seen.clear()
        self.seen[key] = (now, 0, line)
        return left_out

    def left_out(self) -> list[Fields]:
        """Give the lines that were left out and that nothing follows, each with its count, and forget what is old."""
        old = [key for key, (written, _, _) in self.seen.items() if self.clock() - written >= QUIET]
        found = [self.seen.pop(key) for key in old]
        return [line | {"again": left_out} for _, left_out, line in found if left_out]
