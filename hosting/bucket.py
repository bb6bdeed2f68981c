"""So many in one instant and so many a second after that: for messages, for new sessions, for lines of the log."""

import time
from collections.abc import Callable


class TokenBucket:
    """Fills with tokens at a steady pace, up to so many, and gives them out."""

    __slots__ = ("at_once", "clock", "left", "per_second", "seen")

    def __init__(self, at_once: float, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.at_once = self.left = at_once
        self.per_second = per_second
        self.clock = clock
        self.seen = clock()

    def take(self) -> bool:
        """Take a token, if there is one now."""
        return self.wait(0) is not None

    def wait(self, longest: float) -> float | None:
        """Take the next token and give the seconds until it comes; None where that would be too long."""
        now = self.clock()
        self.left = min(self.at_once, self.left + (now - self.seen) * self.per_second)
        self.seen = now
        seconds = max(0.0, (1 - self.left) / self.per_second)
        if seconds > longest:
            return None
        self.left -= 1
        return seconds
