"""How strict the machine is: its two error rates at each setting, as Vega expressions."""

from content import models
from content.claims import claim

SETTINGS = {
    "maker": "a phone maker's claim",
    "ceiling": "the EU border ceiling",
    "own": "my own (assumed)",
}


def rates() -> tuple[float, float, float, float]:
    """Give the maker's false match rate, the ceiling's two rates (shares) and the assumed separation."""
    fmr, fnmr = claim("F12").value("fmr"), claim("F12").value("fnmr")
    return claim("K03").value("rate"), fmr, fnmr, models.assumed_separation(fmr, fnmr)


def false_match_rate() -> str:
    """Give the false match rate (share) of the chosen setting, as a Vega expression."""
    maker, ceiling, _, _ = rates()
    return f"(setting == 'maker' ? {maker} : setting == 'ceiling' ? {ceiling} : pow(10, -strictness))"


def false_non_match_rate() -> str:
    """Give the false non-match rate (share) of the chosen setting, as a Vega expression; the maker states none."""
    _, _, ceiling, separation = rates()
    own = f"cumulativeNormal(quantileNormal(1 - pow(10, -strictness)) - {separation})"
    return f"(setting == 'ceiling' ? {ceiling} : setting == 'own' ? {own} : 0)"


def odds() -> str:
    """Give the number of comparisons for one false match, as a Vega expression."""
    return f"format(1 / {false_match_rate()}, ',.0f')"
