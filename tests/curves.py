"""The two bell curves that the chart of the counter calculates with, in Python."""

from statistics import NormalDist


def assumed_rates(strictness: float, separation: float) -> tuple[float, float]:
    """Give the (false match rate, false non-match rate) of a threshold `strictness`, in standard deviations
    above the impostors' mean, when the genuine curve lies `separation` further up.
    """
    curve = NormalDist()
    return 1 - curve.cdf(strictness), curve.cdf(strictness - separation)
