"""How much a process and a room may be asked: in memory, and never by the address of whoever asks."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

MOST_ROOMS = 200  # alive at once
OPENED = (20, 20 / 60)  # rooms: so many at once, and so many a second after that
WRONG_CODES = (600, 20.0)  # of a process: a class of 300 that mistypes its code twice is let through
WRONG_KEYS = (20, 1.0)  # of a room


TOO_MANY_KEYS = "Too many wrong keys were tried. Please try again in a minute."


class Bucket(Protocol):
    """Gives out so many at once and so many a second after that."""

    def take(self) -> bool:
        """Take one, if there is one now."""


Pace: TypeAlias = Callable[[float, float], Bucket]


class Limits:
    """What is left of each."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.opened, self.wrong_codes, self.wrong_tokens = pace(*OPENED), pace(*WRONG_CODES), pace(*WRONG_KEYS)
        self.keys: dict[str, Bucket] = {}

    def wrong_key(self, code: str) -> bool:
        """Note a wrong key of a room that exists; False where there were too many."""
        return self.keys.setdefault(code, self.pace(*WRONG_KEYS)).take()

    def forget(self, alive: frozenset[str]) -> None:
        """Forget the rooms that are gone."""
        self.keys = {code: bucket for code, bucket in self.keys.items() if code in alive}
