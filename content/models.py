"""The arithmetic behind the charts, as pure functions of plain numbers."""

from dataclasses import dataclass
from math import floor
from statistics import NormalDist

_STANDARD = NormalDist()


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What a one-to-one check does to a group of buyers; every field is a count of people.

    Impostors are strangers to the card's owner; look-alikes are impostors who picked the card of somebody like them.
    """

    honest_refused: float
    impostors_passed: float
    impostors_refused: float
    look_alikes_passed: float = 0
    look_alikes_refused: float = 0

    @property
    def refused(self) -> float:
        """People whom the check turned away."""
        return self.honest_refused + self.impostors_refused + self.look_alikes_refused

    @property
    def passed_wrongly(self) -> float:
        """Impostors of both kinds whom the check let through."""
        return self.impostors_passed + self.look_alikes_passed

    @property
    def honest_share(self) -> float:
        """The share of honest people (0 to 1) among those refused; ValueError where nobody is."""
        if self.refused == 0:
            raise ValueError("where nobody is refused, nobody refused is honest")
        return self.honest_refused / self.refused


def false_matches(faces: int, false_match_rate: float) -> float:
    """Expect this many wrong matches when one stranger's face is compared with `faces` others.

    `false_match_rate` is a share from 0 to 1. ValueError for a rate outside that range or a negative number of faces.
    """
    _share("false match rate", false_match_rate)
    if faces < 0:
        raise ValueError(f"a number of faces cannot be {faces}")
    return faces * false_match_rate


def false_alarms(people: int, listed: int, one_in: float) -> float:
    """Expect this many wrong matches when each of `people` is compared with each of `listed` pictures of others.

    One comparison `one_in` goes wrong; that is 1 or more, else ValueError, as for a negative number of people.
    """
    if one_in < 1:
        raise ValueError(f"one error in {one_in} comparisons is more than one in each")
    if people < 0 or listed < 0:
        raise ValueError(f"{people} people and {listed} pictures cannot be compared")
    return people * listed / one_in


def outcomes(
    honest: float,
    impostors: float,
    false_match_rate: float,
    false_non_match_rate: float,
    look_alikes: float = 0,
    look_alike_match_rate: float = 0,
) -> Outcomes:
    """Count what one try each does to honest buyers, impostors and look-alikes (people) at these rates (0 to 1).

    The first two rates are the field's standard ones: false match for strangers, false non-match for genuine
    comparisons; the third is how often a look-alike is taken for the owner. ValueError for a rate outside 0 to 1 or
    a negative count.
    """
    _share("false match rate", false_match_rate)
    _share("false non-match rate", false_non_match_rate)
    _share("look-alikes' match rate", look_alike_match_rate)
    if min(honest, impostors, look_alikes) < 0:
        raise ValueError("a count of people cannot be negative")
    return Outcomes(
        honest_refused=honest * false_non_match_rate,
        impostors_passed=impostors * false_match_rate,
        impostors_refused=impostors * (1 - false_match_rate),
        look_alikes_passed=look_alikes * look_alike_match_rate,
        look_alikes_refused=look_alikes * (1 - look_alike_match_rate),
    )


def assumed_separation(false_match_rate: float, false_non_match_rate: float) -> float:
    """Give the distance, in standard deviations, between two bell curves that meet both rates at one threshold.

    The equal-variance model of signal detection: d' = z(1 - FMR) + z(1 - FNMR). Both rates lie strictly between
    0 and 1, else ValueError.
    """
    return _STANDARD.inv_cdf(1 - false_match_rate) + _STANDARD.inv_cdf(1 - false_non_match_rate)


def turned_away(false_match_rate: float, separation: float) -> float:
    """Give the share (0 to 1) of a group that a check turns away where it lets strangers pass at this rate.

    Strangers' likeness is a bell curve, the group's the same curve `separation` standard deviations further up. The
    rate lies strictly between 0 and 1, else ValueError.
    """
    return _STANDARD.cdf(_STANDARD.inv_cdf(1 - false_match_rate) - separation)


def leak_chance(yearly_chance: float, holders: int, years: float) -> float:
    """Give the chance (0 to 1) of at least one leak: 1 - (1 - p) ** (holders * years).

    `yearly_chance` is a share from 0 to 1 for each holder and year, all independent. ValueError for a chance
    outside 0 to 1 or a negative number of holders or years.
    """
    _share("yearly chance", yearly_chance)
    if holders < 0 or years < 0:
        raise ValueError("holders and years cannot be negative")
    return float(1 - (1 - yearly_chance) ** (holders * years))


@dataclass(frozen=True, slots=True)
class Opened:
    """Of a hundred locks, those that a chance opens; `part` where one more stands for less than a whole lock."""

    whole: int
    part: bool = False


def of_a_hundred(chance: float) -> Opened:
    """Count of a hundred locks those that a chance (0 to 1) opens, to the nearest.

    Never none where there is a chance, and never all where one is left: then less than one lock stands for the rest.
    """
    _share("chance", chance)
    nearest = floor(100 * chance + 0.5)
    if 0 < chance < 1 and nearest in (0, 100):
        return Opened(min(nearest, 99), part=True)
    return Opened(nearest)


REMEDIES = ("locked", "deleted", "limited", "audited")


@dataclass(frozen=True, slots=True)
class File:
    """What is kept about one number, and who would like it; every field is a count.

    Of the people inside, `purpose` work on what the file was made for.
    """

    pictures: int
    others: int
    outside: int
    inside: int
    purpose: int


@dataclass(frozen=True, slots=True)
class Reach:
    """Who reaches a file: people outside who can steal it, people inside who may use it; and what it still holds.

    `checked` counts the remedies, other than the audit, that somebody from outside checks, `trusted` the others.
    """

    stealing: int
    using: int
    pictures: int
    others: int
    checked: int
    trusted: int


def reach(remedies: frozenset[str], file: File) -> Reach:
    """Count who reaches a file under these remedies. ValueError for one outside REMEDIES.

    A lock keeps all people outside from it, and nobody inside. A limit leaves it to those whose work it was made for,
    and stops no thief. What is deleted is the pictures. An audit opens and shuts nothing: it checks the others.
    """
    if strange := remedies - set(REMEDIES):
        raise ValueError(f"no model has a remedy {', '.join(sorted(strange))}")
    audited, taken = "audited" in remedies, len(remedies - {"audited"})
    return Reach(
        stealing=0 if "locked" in remedies else file.outside,
        using=file.purpose if "limited" in remedies else file.inside,
        pictures=0 if "deleted" in remedies else file.pictures,
        others=file.others,
        checked=taken if audited else 0,
        trusted=0 if audited else taken,
    )


def _share(name: str, value: float) -> None:
    if not 0 <= value <= 1:
        raise ValueError(f"the {name} is a share between 0 and 1, not {value}")


def per_thousand(cameras: float, people: float) -> float:
    """Divide a count of cameras by a count of people: cameras for every 1,000 people. ValueError without people."""
    if people <= 0:
        raise ValueError(f"a ratio needs people, not {people}")
    return 1_000 * cameras / people


def base_for(part: float, share: float) -> float:
    """Give the whole of which `part` is the `share` (0 to 1, not 0): part / share."""
    _share("share", share)
    if share == 0:
        raise ValueError("nothing can be no part of a whole")
    return part / share
