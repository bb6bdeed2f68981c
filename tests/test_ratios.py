"""Ratios against hand-worked numbers and at their edges, and the ranges that the reader's own rule cites."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.claims import claim
from content.models import base_for, per_thousand

COUNTS = st.floats(min_value=1, max_value=1e9)


def test_the_figure_of_shanghai_is_its_cameras_over_its_people() -> None:
    assert per_thousand(2_985_984, 26_317_104) == pytest.approx(113.46, abs=0.005)
    assert per_thousand(6, 2_000) == 3
    assert per_thousand(0, 5) == 0


@given(COUNTS, COUNTS)
def test_half_as_many_people_make_twice_the_figure(cameras: float, people: float) -> None:
    assert per_thousand(cameras, people / 2) == pytest.approx(2 * per_thousand(cameras, people))


@pytest.mark.parametrize("people", [0, -1])
def test_a_ratio_without_people_is_refused(people: float) -> None:
    with pytest.raises(ValueError, match="people"):
        per_thousand(1, people)


def test_the_articles_share_needs_a_population_of_1308_million() -> None:
    assert base_for(850, 0.65) == pytest.approx(1_307.7, abs=0.05)
    assert base_for(5, 1) == 5


@given(COUNTS, st.floats(min_value=0.001, max_value=1))
def test_a_share_of_its_whole_is_the_part(part: float, share: float) -> None:
    assert share * base_for(part, share) == pytest.approx(part)


@pytest.mark.parametrize("share", [0, -0.1, 1.1, float("nan")])
def test_a_part_of_nothing_or_of_no_share_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match=r"share|nothing"):
        base_for(1, share)


def test_what_no_safeguard_brings_is_worked_out_by_hand() -> None:
    assert (claim("K17").value("low"), claim("K17").value("high")) == (100, 498)  # 9,950 buyers: 1%, 5%
    assert (claim("K18").value("low"), claim("K18").value("high")) == (0.005, 0.025)  # 50 impostors: 0.01%, 0.05%
    assert (claim("K19").value("low"), claim("K19").value("high")) == (0.03, 0.79)  # 1 - 0.999^30, 1 - 0.95^30
