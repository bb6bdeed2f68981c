"""How strict a machine is: in how many comparisons it takes a stranger for you, and what that costs the others."""

import json
from dataclasses import dataclass

from content import models
from content.citations import plain
from content.claims import claim

# From lenient to strict, as parts and multiples of what an EU border rule allows.
OF_LIMIT = (1 / 400, 1 / 40, 1 / 20, 1 / 10, 1 / 4, 1 / 2, 1, 2.5, 5, 10)


def maker() -> int:
    """Give the comparisons for one error that a phone maker claims."""
    return int(claim("F21").value("face"))


def limit() -> int:
    """Give the comparisons for one error that an EU border rule allows."""
    return int(claim("K31").value("odds"))


def named() -> dict[int, str]:
    """Give the comparisons for one error that a reader may choose from, each with the name of its figure."""
    steps = {int(claim("P11").value(each)): f"P11.{each}" for each in ("often", "less", "seldom", "least")}
    return dict(
        sorted(
            ({int(claim("Q12").value("odds")): "Q12.odds"} | steps | {maker(): "F21.face", limit(): "K31.odds"}).items()
        )
    )


def choices(*without: int) -> dict[str, str]:
    """Give them as a control has them: each with its words, but not those that another button stands for."""
    return {str(odds): f"{{{name}:number}}" for odds, name in named().items() if odds not in without}


def in_words(odds: str) -> str:
    """Write the comparisons for one error as the prose does, as a Vega expression."""
    return f"{json.dumps({str(each): plain(f'{{{name}:number}}') for each, name in named().items()})}[{odds}]"


ALIKE = claim("P07").value("of_all")  # look-alikes among impostors, where there are any
STOPS = tuple(round(limit() * part) for part in OF_LIMIT)  # in so many tries one stranger gets through


@dataclass(frozen=True, slots=True)
class Setting:
    """A stop from lenient to strict, as shares from 0 to 1: strangers and look-alikes that pass, honest turned away."""

    odds: int
    strangers: float
    look_alikes: float
    honest: float


def settings() -> tuple[Setting, ...]:
    """Give every stop on the curves that we assume; one of them meets the EU limit exactly."""
    fmr, fnmr, alike = claim("F12").value("fmr"), claim("F12").value("fnmr"), claim("P07").value("rate")
    owners, look_alikes = (models.assumed_separation(fmr, away) for away in (fnmr, 1 - alike))
    return tuple(
        Setting(
            odds,
            1 / odds,
            1 - models.turned_away(1 / odds, look_alikes),
            models.turned_away(1 / odds, owners),
        )
        for odds in STOPS
    )
