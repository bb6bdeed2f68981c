"""Ratios, and the counters of a reader's own rule, against hand-worked numbers and at their edges."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.claims.checks import rule_inputs
from content.models import SAFEGUARDS, Inputs, Span, base_for, per_thousand, rule_counters

# 10,000 buyers, 50 of them impostors; the ceilings of two rules; three holders, ten years.
GIVEN = Inputs(
    honest=9_950,
    impostors=50,
    false_match=(0.0005, 0.0001),
    false_non_match=(0.01, 0.05),
    yearly_leak=(0.001, 0.05),
    holders=3,
    holders_on_device=1,
    years=10,
)
COUNTS = st.floats(min_value=1, max_value=1e9)
SETS = [frozenset(each) for size in range(len(SAFEGUARDS) + 1) for each in combinations(SAFEGUARDS, size)]


def ends(span: Span) -> tuple[float, float]:
    return span.low, span.high


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


def test_a_rule_without_safeguards_counts_what_the_models_count() -> None:
    found = rule_counters(frozenset(), GIVEN)

    assert ends(found["refused"]) == pytest.approx((99.5, 497.5))
    assert ends(found["passed"]) == pytest.approx((0.005, 0.025))
    assert ends(found["leak"]) == pytest.approx((0.0296, 0.785), abs=0.0005)
    assert not any(span.open for span in found.values())


def test_another_way_may_refuse_nobody_and_may_let_everybody_through() -> None:
    found = rule_counters(frozenset({"another"}), GIVEN)

    assert ends(found["refused"]) == pytest.approx((0, 497.5))
    assert ends(found["passed"]) == pytest.approx((0.005, 50))
    assert found["refused"].open
    assert found["passed"].open
    assert found["leak"] == rule_counters(frozenset(), GIVEN)["leak"]


@pytest.mark.parametrize("chosen", [{"nothing"}, {"remove"}, {"nothing", "remove"}, {"nothing", "device"}])
def test_what_is_not_kept_cannot_leak(chosen: set[str]) -> None:
    assert rule_counters(frozenset(chosen), GIVEN)["leak"] == Span(0, 0)


def test_a_match_on_the_device_leaves_one_holder_and_devices_that_nobody_counted() -> None:
    leak = rule_counters(frozenset({"device"}), GIVEN)["leak"]

    assert ends(leak) == pytest.approx((0.00996, 0.401), abs=0.0005)
    assert leak.open


def test_how_many_hold_data_when_the_match_stays_on_the_device_is_given() -> None:
    as_many = replace(GIVEN, holders_on_device=GIVEN.holders)

    leaks = [rule_counters(frozenset(chosen), as_many)["leak"] for chosen in ((), ("device",))]

    assert ends(leaks[0]) == ends(leaks[1])


@pytest.mark.parametrize("chosen", SETS, ids=lambda chosen: "+".join(sorted(chosen)) or "none")
def test_an_audit_and_a_duty_move_nothing_and_no_span_is_upside_down(chosen: frozenset[str]) -> None:
    found = rule_counters(chosen, GIVEN)

    assert found == rule_counters(chosen - {"audit", "duty"}, GIVEN)
    assert all(0 <= span.low <= span.high for span in found.values())
    assert found["leak"].high <= 1


def test_the_counters_start_from_what_the_claims_say() -> None:
    assert rule_inputs() == GIVEN


def test_an_unknown_safeguard_and_a_rate_that_is_no_share_are_refused() -> None:
    with pytest.raises(ValueError, match="magic, wand"):
        rule_counters(frozenset({"wand", "magic", "audit"}), GIVEN)
    for rates in ((-0.1, 0.1), (0.1, 1.1)):
        with pytest.raises(ValueError, match="share"):
            rule_counters(frozenset(), Inputs(1, 1, rates, (0, 0), (0, 0), 1, 1, 1))
        with pytest.raises(ValueError, match="share"):
            rule_counters(frozenset(), Inputs(1, 1, (0, 0), (0, 0), rates, 1, 1, 1))


def test_every_safeguard_has_a_name_of_its_own() -> None:
    assert len(set(SAFEGUARDS)) == len(SAFEGUARDS) == 6
