"""The rows of the table: what was measured, how it compares, and whether the aim is met."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import ceil
from statistics import median

HEADINGS = ("measured", "our app", "stock", "five charts, naive", "ours ÷ stock", "ours ÷ naive", "aim", "met?")


@dataclass(frozen=True, slots=True)
class Reading:
    """One measured value; `over` where it is only known to be larger, `remark` for what was not done."""

    value: float
    over: bool = False
    remark: str = ""

    def __str__(self) -> str:
        shown = f"{self.value:,.{0 if self.value >= 100 else 1 if self.value >= 10 else 2}f}"
        return f"{'over ' if self.over else ''}{shown}{f' ({self.remark})' if self.remark else ''}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was measured with its unit, by the name of the site; `aim` is the most that our value may be."""

    what: str
    readings: dict[str, Reading]
    aim: float | None = None
    unit: str = ""
    notes: tuple[str, ...] = field(default=())

    def cells(self, names: Iterable[str]) -> list[str]:
        """Give the cells of the row; the first of the names is ours."""
        ours, *others = (self.readings.get(name) for name in names)
        ratios = [ratio(ours, other) for other in others]
        aim = "" if self.aim is None else f"< {self.aim:,g} {self.unit}".strip()
        return [self.what, *(str(each or "—") for each in (ours, *others)), *ratios, aim, self.verdict(ours)]

    def verdict(self, ours: Reading | None) -> str:
        """Say whether the aim is met, and by how much it is missed."""
        if self.aim is None or ours is None:
            return ""
        if ours.value < self.aim and not ours.over:
            return "yes"
        return f"no, by {'over ' if ours.over else ''}{100 * (ours.value / self.aim - 1):,.0f} %"


def ratio(ours: Reading | None, other: Reading | None) -> str:
    """Divide our value by the other; a bound where one of the two is a bound, nothing where both are."""
    if ours is None or other is None or not other.value or (ours.over and other.over):
        return "—"
    bound = "over " if ours.over else "under " if other.over else ""
    return f"{bound}{ours.value / other.value:.2f}"


def table(rows: Iterable[Row], names: Iterable[str]) -> str:
    """Write the rows as a Markdown table."""
    names = tuple(names)
    lines = [HEADINGS, tuple("---" for _ in HEADINGS), *(row.cells(names) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def middle(values: Iterable[float]) -> Reading:
    """Give the median of what several rounds measured."""
    return Reading(median(values))


def at_share(values: Iterable[tuple[float, bool]], share: float, remark: str = "") -> Reading:
    """Give the value that this share (0 to 1) of the values does not exceed; each comes with whether it is final.

    A value that is not final can only grow: where one that is not larger did not end, the answer is a bound.
    """
    ordered = sorted(values)
    found = ordered[max(0, ceil(share * len(ordered)) - 1)][0]
    return Reading(found, any(value <= found and not final for value, final in ordered), remark)
