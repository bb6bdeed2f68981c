"""How many readers fit: counted by their sockets, in all and never by address."""

import time
from collections import deque
from collections.abc import Callable

from hosting.bucket import TokenBucket

BURST = 10  # seconds of arrivals that may come in one instant, as a lecture does
ON_THE_WAY = 20.0  # seconds that a reader who waited and was let in may take until the page connects
LONGEST_DELAY = 10.0  # seconds that a socket may have to wait for its turn; Streamlit's script gives up after 15
SOCKETS_A_READER = 1.2  # a page costs little and is given freely, so that somewhat more may connect than fit


class Capacity:
    """Counts the pages that asked this process for something, and those who waited outside and are on their way."""

    def __init__(self, most: int, per_second: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.most = most
        self.ceiling = max(most + 1, int(most * SOCKETS_A_READER))
        self.kept_back = max(most // 50, min(5, most // 10))  # places that who waits leaves to who is inside
        self.arrivals = TokenBucket(per_second * BURST, per_second, clock)
        self.clock = clock
        self.open = 0
        self.refused = 0
        self.coming: deque[float] = deque()

    def has_space(self) -> bool:
        """Whether one more reader fits."""
        return self.open < self.most

    def admits_waiting(self) -> bool:
        """Whether a reader who waits outside may come in now; the last places are not for them."""
        now = self.clock()
        while self.coming and now - self.coming[0] > ON_THE_WAY:
            self.coming.popleft()
        if self.open + len(self.coming) >= self.most - self.kept_back:
            return False
        self.coming.append(now)
        return True

    def enter(self, *, known: bool) -> float | None:
        """Count a socket and give the seconds until it may connect; None for a new one that does not fit."""
        delay = 0.0 if known else self.delay()
        if delay is None:
            self.refused += 1
            return None
        self.open += 1
        if self.coming and not known:
            self.coming.popleft()
        return delay

    def delay(self) -> float | None:
        """Give the seconds until one more session may begin."""
        return self.arrivals.wait(LONGEST_DELAY) if self.open < self.ceiling else None

    def leave(self) -> None:
        """Note that a socket was closed."""
        self.open -= 1
