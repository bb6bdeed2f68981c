"""What our own sums start from: figures of other claims, by name, and the sources behind them."""

from collections.abc import Iterable, Mapping
from datetime import date

from content.evidence import Claim, Status
from content.formats import Value
from content.publication import Source
from content.sources import THIS_PROJECT
from content.when import When


class Given:
    """The claims that a sum may refer to; a figure is named `CLAIM.figure`."""

    def __init__(self, *parts: Iterable[Claim]) -> None:
        self._claims = {each.id: each for part in parts for each in part}

    def figure(self, name: str) -> Value:
        """Give a figure as it stands in its claim."""
        id, _, figure = name.partition(".")
        return self._claims[id].figures[figure]

    def number(self, name: str) -> float:
        """Give a figure that is a number."""
        id, _, figure = name.partition(".")
        return self._claims[id].value(figure)

    def count(self, name: str) -> int:
        """Give a figure that is a whole number."""
        return int(self.number(name))

    def when(self, name: str) -> When:
        """Give a figure that is a date."""
        found = self.figure(name)
        if not isinstance(found, When):
            raise TypeError(f"{name} is {found!r}, not a date")
        return found

    def day(self, name: str) -> date:
        """Give a figure that is a day; ValueError where only its month or year is known."""
        when = self.when(name)
        if when.day is None:
            raise ValueError(f"{name} is no day, so no days can be counted from it")
        return when.first

    def days_between(self, start: str, end: str) -> int:
        """Count the days from one figure to another."""
        return (self.day(end) - self.day(start)).days

    def sources(self, *ids: str) -> tuple[Source, ...]:
        """List the sources of these claims, ourselves first."""
        found = (source for id in ids for source in self._claims[id].sources)
        return tuple(dict.fromkeys((THIS_PROJECT, *found)))

    def ours(
        self,
        id: str,
        text: str,
        figures: Mapping[str, Value],
        *rests_on: str,
        as_of: When,
        status: Status = Status.ARITHMETIC,
        caution: str = "",
    ) -> Claim:
        """Make a claim of our own that rests on these."""
        return Claim(
            id=id,
            text=text,
            figures=figures,
            status=status,
            as_of=as_of,
            speaker="This project",
            sources=self.sources(*rests_on),
            caution=caution,
        )
