"""What has words for a reader: each part lists them once, and is checked when it is built."""

from collections.abc import Iterator
from typing import ClassVar

from content.citations import refuse_unfounded, used
from content.evidence import Claim


def need(holds: bool, complaint: str) -> None:
    """Raise ValueError with the complaint unless it holds."""
    if not holds:
        raise ValueError(complaint)


class Said:
    """Something with words for a reader: TEXTS names the fields that hold them, in reading order, FOLDED those to open.

    Whatever is built is checked: its texts, and what its kind refuses besides.
    """

    __slots__ = ()
    TEXTS: ClassVar[tuple[str, ...]]
    FOLDED: ClassVar[tuple[str, ...]] = ()

    def __post_init__(self) -> None:
        self._refuse()
        refuse_unfounded(*(value for value in self._values() if isinstance(value, str)))

    def _refuse(self) -> None:
        """Raise ValueError for what this kind cannot be."""

    def texts(self, *, folded: bool = True) -> Iterator[str]:
        """Give every text that a reader sees, in reading order; without the `folded` ones, what is read unopened."""
        for value in self._values(folded=folded):
            yield from (value,) if isinstance(value, str) else value.texts(folded=folded)

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that it rests on, each once."""
        parts = (used(value) if isinstance(value, str) else value.claims() for value in self._values())
        return tuple(dict.fromkeys(each for part in parts for each in part))

    def _values(self, *, folded: bool = True) -> Iterator["str | Said"]:
        for name in self.TEXTS:
            if folded or name not in self.FOLDED:
                value = getattr(self, name)
                yield from value if isinstance(value, tuple) else (value,)
