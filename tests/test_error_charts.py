"""The chart of leaks calculates in the browser what the model calculates in Python."""

import itertools
import re

import pytest

from content.models import leak_chance
from tests.drawings import figure_of, marks, said

LEAK = figure_of("concerns", "leak")


@pytest.mark.parametrize(
    ("chance", "holders", "years"),
    [*itertools.product([0.1, 5], [1, 30], [1, 20]), (0, 3, 10), (1, 3, 0), (1, 3, 10), (5, 30, 0)],
)
def test_the_leak_chart_calculates_what_the_model_calculates(chance: float, holders: int, years: int) -> None:
    drawn = marks(LEAK, chance=chance, holders=holders, years=years)

    share = leak_chance(chance / 100, holders, years)
    words = " ".join(said(drawn))
    (label,) = re.findall(r"(\d+)%", words)
    assert abs(int(label) - 100 * share) <= 0.5
    found = re.search(r"somewhere in (\d+) of a", words)
    if years == 0:
        assert "nothing is kept" in words
    else:
        assert found is not None
        assert abs(int(found[1]) - 100 * share) <= 0.5
