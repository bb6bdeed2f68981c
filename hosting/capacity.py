"""How many readers fit: counted by their sockets, in all and never by address."""

import time
from collections.abc import Callable

from hosting.bucket import TokenBucket

BURST = 10  # seconds of arrivals that may come in one instant, as a lecture does
LONGEST_DELAY = 10.0  # seconds that a socket may have to wait for its turn; Streamlit's script gives up after 15


class Capacity:
    """Counts the pages that asked this process for something."""

    def __init__(self, most: int, per_second: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.most = most
        self.arrivals = TokenBucket(per_second * BURST, per_second, clock)
        self.clock = clock
        self.open = 0
        self.refused = 0

    def enter(self, *, known: bool) -> float | None:
        """Count a socket and give the seconds until it may connect; None for a new one that does not fit."""
        delay = 0.0 if known else self.delay()
        if delay is None:
            self.refused += 1
            return None
        self.open += 1
        return delay

    def delay(self) -> float | None:
        """Give the seconds until one more session may begin."""
        return None if self.is_full() else self.arrivals.wait(LONGEST_DELAY)

    def is_full(self) -> bool:
        """Whether no new session may begin."""
        return self.open >= self.most

    def leave(self) -> None:
        """Note that a socket was closed."""
        self.open -= 1
