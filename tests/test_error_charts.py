"""The charts of errors and leaks calculate in the browser what the models calculate in Python."""

import itertools
import re

import pytest

from content.claims import claim
from content.models import assumed_separation, false_matches, leak_chance, outcomes
from tests.curves import assumed_rates
from tests.drawings import figure_of, marks, said

LEAK = figure_of("concerns", "leak")
MATCH = figure_of("face_scan_rule", "crowd")


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


def rates(setting: str, strictness: float) -> tuple[float, float]:
    """Give the two error rates of a setting as the Python model has them."""
    ceiling = claim("F12").value("fmr"), claim("F12").value("fnmr")
    if setting == "ceiling":
        return ceiling
    if setting == "maker":
        return claim("K03").value("rate"), 0
    return assumed_rates(assumed_separation(10**-strictness, 0.5), assumed_separation(*ceiling))


@pytest.mark.parametrize(
    ("setting", "strictness", "impostors", "alike"),
    [
        *itertools.product(["own"], [2, 3, 4.25, 6], [0, 50, 500], [0]),
        *itertools.product(["ceiling", "maker"], [3], [0, 50, 460], [0, 10]),
    ],
)
def test_the_counter_chart_counts_what_the_model_counts(
    setting: str, strictness: float, impostors: int, alike: int
) -> None:
    drawn = marks(MATCH, setting=setting, strictness=strictness, impostors=impostors, alike=alike)

    alike = min(alike, impostors)
    expected = outcomes(10_000 - impostors, impostors - alike, *rates(setting, strictness), alike, 0.1)
    labels = dict(text.rsplit(": ", 1) for text in said(drawn) if re.match(r"(Honest|Impostors) \w+.*: ", text))
    if setting == "maker":
        assert labels.pop("Honest buyers refused") == "?"
        assert {each["role"] for each in drawn if each["kind"] == "rect"} == {"wrong"}  # what nobody said gets no bar
    else:
        assert as_number(labels.pop("Honest buyers refused")) == pytest.approx(
            expected.honest_refused, rel=0.05, abs=0.5
        )
    assert as_number(labels["Impostors refused"]) == pytest.approx(
        expected.refused - expected.honest_refused, rel=0.05, abs=0.5
    )
    assert as_number(labels["Impostors let through"]) == pytest.approx(expected.passed_wrongly, rel=0.05, abs=1e-9)


def as_number(text: str) -> float:
    """Read a number as a chart writes it."""
    return float(text.replace(",", "").replace("\u2212", "-"))


@pytest.mark.parametrize(
    ("setting", "faces"), list(itertools.product(["maker", "ceiling"], [1, 30, 1_000, 847_000_000]))
)
def test_the_crowd_chart_draws_one_dot_for_each_wrong_match(setting: str, faces: int) -> None:
    drawn = marks(MATCH, setting=setting, faces=str(faces))

    wrong = false_matches(faces, rates(setting, 3)[0])
    dots = [each for each in drawn if each["kind"] == "symbol" and each["role"] == "wrong"]
    assert len(dots) == min(int(wrong + 0.5), 900)
    words = " ".join(said(drawn))
    assert (f"{wrong:,.0f} wrong matches" in words) if wrong >= 1 else (f"a wrong match in {1 / wrong:,.0f}" in words)
