"""What has words for a reader: each part lists them once, and is checked when it is built."""

from collections.abc import Iterator
from typing import ClassVar

from content.evidence import Claim
from content.prose import check, used


def need(holds: bool, complaint: str) -> None:
    """Raise ValueError with the complaint unless it holds."""
    if not holds:
        raise ValueError(complaint)


class Said:
    """Something with words for a reader: TEXTS names the fields that hold them, in reading order.

    Whatever is built is checked: its texts, and what its kind refuses besides.
    """

    __slots__ = ()
    TEXTS: ClassVar[tuple[str, ...]]

    def __post_init__(self) -> None:
        self._refuse()
        check(*(value for value in self._values() if isinstance(value, str)))

    def _refuse(self) -> None:
        """Raise ValueError for what this kind cannot be."""

    def texts(self) -> Iterator[str]:
        """Give every text that a reader sees, in reading order."""
        for value in self._values():
            yield from (value,) if isinstance(value, str) else value.texts()

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that it rests on, each once."""
        parts = (used(value) if isinstance(value, str) else value.claims() for value in self._values())
        return tuple(dict.fromkeys(each for part in parts for each in part))

    def _values(self) -> Iterator["str | Said"]:
        for name in self.TEXTS:
            value = getattr(self, name)
            yield from value if isinstance(value, tuple) else (value,)
