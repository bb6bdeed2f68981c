"""The arithmetic behind the charts, as pure functions of plain numbers."""

from dataclasses import dataclass
from statistics import NormalDist

_STANDARD = NormalDist()


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What a one-to-one check does to a group of buyers; every field is a count of people."""

    honest_refused: float
    impostors_passed: float
    impostors_refused: float

    @property
    def refused(self) -> float:
        """People whom the check turned away."""
        return self.honest_refused + self.impostors_refused


def false_matches(faces: int, false_match_rate: float) -> float:
    """Expect this many wrong matches when one stranger's face is compared with `faces` others.

    `false_match_rate` is a share from 0 to 1; comparisons are taken as independent. ValueError for a rate
    outside that range or a negative number of faces.
    """
    _share("false match rate", false_match_rate)
    if faces < 0:
        raise ValueError(f"a number of faces cannot be {faces}")
    return faces * false_match_rate


def outcomes(honest: float, impostors: float, false_match_rate: float, false_non_match_rate: float) -> Outcomes:
    """Count what happens to honest buyers and impostors (people) at the two error rates (shares, 0 to 1).

    The rates are the field's standard ones: false non-match for genuine comparisons, false match for impostor
    comparisons. ValueError for a rate outside 0 to 1 or a negative count.
    """
    _share("false match rate", false_match_rate)
    _share("false non-match rate", false_non_match_rate)
    if honest < 0 or impostors < 0:
        raise ValueError("a count of people cannot be negative")
    return Outcomes(
        honest_refused=honest * false_non_match_rate,
        impostors_passed=impostors * false_match_rate,
        impostors_refused=impostors * (1 - false_match_rate),
    )


def assumed_separation(false_match_rate: float, false_non_match_rate: float) -> float:
    """Give the distance, in standard deviations, between two bell curves that meet both rates at one threshold.

    The equal-variance model of signal detection: d' = z(1 - FMR) + z(1 - FNMR). Both rates lie strictly between
    0 and 1, else ValueError.
    """
    return _STANDARD.inv_cdf(1 - false_match_rate) + _STANDARD.inv_cdf(1 - false_non_match_rate)


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
