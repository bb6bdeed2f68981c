"""How much may be written: no part of the software fills the log, whatever a stranger sends."""

import logging
from collections import defaultdict

from hosting.bucket import Bucket

AT_ONCE, PER_SECOND = 20, 0.1  # lines of one logger


class Quiet(logging.Filter):
    """Lets through every fault and every event of ours, and a few of the warnings that others write."""

    def __init__(self) -> None:
        super().__init__()
        self.buckets: defaultdict[str, Bucket] = defaultdict(lambda: Bucket(AT_ONCE, PER_SECOND))

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is written."""
        return bool(record.exc_info) or hasattr(record, "event") or self.buckets[record.name].take()
