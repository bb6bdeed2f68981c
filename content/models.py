"""The arithmetic behind the charts, as pure functions of plain numbers."""

from dataclasses import dataclass
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


SAFEGUARDS = ("another", "nothing", "remove", "device", "audit", "duty")


@dataclass(frozen=True, slots=True)
class Span:
    """What a model allows, from `low` to `high`; `open` where one of its ends rests on something nobody measured."""

    low: float
    high: float
    open: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the counters of a rule start from: people, shares from 0 to 1, holders, years; pairs are (low, high)."""

    honest: float
    impostors: float
    false_match: tuple[float, float]
    false_non_match: tuple[float, float]
    yearly_leak: tuple[float, float]
    holders: int
    holders_on_device: int
    years: float


def rule_counters(chosen: frozenset[str], given: Inputs) -> dict[str, Span]:
    """Count what a rule with these safeguards brings: people refused and impostors passed, chance of a leak (0 to 1).

    Where another way is open, nobody knows how many it turns away or lets through: from what the machine alone does
    to all of them. What is not kept cannot leak; a match on the device leaves fewer holders; nobody counted devices.
    An audit and a duty to report have no input in any model. ValueError for a safeguard outside SAFEGUARDS.
    """
    if strange := chosen - set(SAFEGUARDS):
        raise ValueError(f"no model has a safeguard {', '.join(sorted(strange))}")
    lenient, strict = (
        outcomes(given.honest, given.impostors, match, non_match)
        for match, non_match in zip(given.false_match, given.false_non_match, strict=True)
    )
    another = "another" in chosen
    holders = given.holders_on_device if "device" in chosen else given.holders
    years = 0 if chosen & {"nothing", "remove"} else given.years
    low, high = (leak_chance(chance, holders, years) for chance in given.yearly_leak)
    passed = sorted((lenient.impostors_passed, strict.impostors_passed))
    refused = sorted((lenient.honest_refused, strict.honest_refused))
    return {
        "refused": Span(0 if another else refused[0], refused[1], open=another),
        "passed": Span(passed[0], given.impostors if another else passed[1], open=another),
        "leak": Span(low, high, open=bool(high) and "device" in chosen),
    }
