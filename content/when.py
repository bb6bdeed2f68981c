"""Dates as exact as a source gives them: a day, a month or a year."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A date with the precision of its source: year, year and month, or a full day."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError(f"{self.year}: a day needs a month")
        _ = self.last  # a date that the calendar lacks raises here

    @classmethod
    def written(cls, text: str) -> "When":
        """Read a date as a table has it: "2019", "2019-12" or "2019-12-01"."""
        return cls(*map(int, text.split("-")))

    def __str__(self) -> str:
        """Write the date as a table does: "2019", "2019-12" or "2019-12-01"."""
        return "-".join(f"{part:02}" for part in (self.year, self.month, self.day) if part is not None)

    @property
    def first(self) -> date:
        """The earliest day that this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def after_2019(self) -> bool:
        """Whether all of it lies after 31 December 2019."""
        return self.first >= AFTERWARDS.first


AFTERWARDS = When(2020)  # what the pages of 2019 do not tell
