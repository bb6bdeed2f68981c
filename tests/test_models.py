"""The models of errors and leaks against hand-worked numbers and at their edges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.models import (
    File,
    Opened,
    Reach,
    assumed_separation,
    false_alarms,
    false_matches,
    leak_chance,
    of_a_hundred,
    outcomes,
    reach,
    turned_away,
)
from tests.curves import assumed_rates

SHARES = st.floats(min_value=0, max_value=1)
COUNTS = st.integers(min_value=0, max_value=10**9)


def test_once_in_a_million_over_all_users_is_847() -> None:
    assert false_matches(847_000_000, 1e-6) == pytest.approx(847)
    assert false_matches(847_000_000, 1e-4) == pytest.approx(84_700)
    assert false_matches(1, 1e-6) == pytest.approx(1e-6)


@pytest.mark.parametrize(("rate", "refused"), [(0.01, 10), (0.0245, 24.5), (0.0362, 36.2), (0.05, 50)])
def test_genuine_customers_refused_in_a_thousand(rate: float, refused: float) -> None:
    assert outcomes(1_000, 0, 0, rate).honest_refused == pytest.approx(refused)


@pytest.mark.parametrize(("rate", "passed"), [(0.0005, 5), (1e-4, 1), (1e-5, 0.1), (1e-6, 0.01)])
def test_impostors_accepted_in_ten_thousand(rate: float, passed: float) -> None:
    assert outcomes(0, 10_000, rate, 0).impostors_passed == pytest.approx(passed)


@pytest.mark.parametrize(
    ("impostors", "honest_refused", "refused", "share"),
    [(50, 99.5, 149.475, 0.666), (100, 99, 198.95, 0.498), (200, 98, 297.9, 0.329), (460, 95.4, 555.17, 0.172)],
)
def test_how_many_of_those_refused_are_honest_follows_from_the_impostors(
    impostors: int, honest_refused: float, refused: float, share: float
) -> None:
    found = outcomes(10_000 - impostors, impostors, 0.0005, 0.01)

    assert found.honest_refused == pytest.approx(honest_refused)
    assert found.refused == pytest.approx(refused)
    assert found.honest_share == pytest.approx(share, abs=0.0005)


def test_where_nobody_is_refused_no_share_of_them_is_honest() -> None:
    with pytest.raises(ValueError, match="nobody"):
        _ = outcomes(10, 0, 0, 0).honest_share


def test_who_picks_the_card_of_somebody_alike_passes_more_often_than_a_stranger() -> None:
    found = outcomes(9_950, 40, 0.0005, 0.01, look_alikes=10, look_alike_match_rate=0.1)

    assert found.impostors_passed == pytest.approx(0.02)
    assert found.look_alikes_passed == pytest.approx(1)
    assert found.passed_wrongly == pytest.approx(1.02)
    assert found.refused == pytest.approx(99.5 + 39.98 + 9)


@pytest.mark.parametrize(
    ("people", "listed", "one_in", "wrong"),
    [(40_000, 100, 100_000, 40), (1_000, 2_000, 100_000, 20), (1_000, 1, 100_000, 0.01), (500, 0, 10, 0)],
)
def test_people_times_the_list_over_one_error_in_so_many(people: int, listed: int, one_in: float, wrong: float) -> None:
    assert false_alarms(people, listed, one_in) == pytest.approx(wrong)


def test_a_leak_is_one_chance_in_four() -> None:
    assert leak_chance(0.01, 3, 10) == pytest.approx(0.26, abs=0.001)
    assert leak_chance(0.001, 3, 10) == pytest.approx(0.03, abs=0.001)
    assert leak_chance(0.05, 3, 10) == pytest.approx(0.79, abs=0.005)


@given(SHARES, st.integers(0, 100))
def test_what_is_deleted_at_once_cannot_leak(chance: float, holders: int) -> None:
    assert leak_chance(chance, holders, 0) == 0


@given(st.integers(1, 100), st.integers(1, 100))
def test_a_certain_leak_is_certain_and_an_impossible_one_impossible(holders: int, years: int) -> None:
    assert leak_chance(1, holders, years) == 1
    assert leak_chance(0, holders, years) == 0


@given(SHARES, st.integers(1, 50), st.integers(0, 50))
def test_more_years_or_holders_never_make_a_leak_less_likely(chance: float, holders: int, years: int) -> None:
    assert leak_chance(chance, holders, years + 1) >= leak_chance(chance, holders, years)
    assert leak_chance(chance, holders + 1, years) >= leak_chance(chance, holders, years)


@given(COUNTS, COUNTS, SHARES, SHARES)
def test_nobody_is_lost_between_the_outcomes(honest: int, impostors: int, fmr: float, fnmr: float) -> None:
    found = outcomes(honest, impostors, fmr, fnmr, look_alikes=impostors, look_alike_match_rate=fnmr)

    assert 0 <= found.honest_refused <= honest
    assert found.impostors_passed + found.impostors_refused == pytest.approx(impostors)
    assert found.look_alikes_passed + found.look_alikes_refused == pytest.approx(impostors)


@given(COUNTS)
def test_a_rate_of_zero_matches_nobody_and_of_one_everybody(faces: int) -> None:
    assert false_matches(faces, 0) == 0
    assert false_matches(faces, 1) == faces


@given(st.floats(1e-6, 0.4), st.floats(1e-6, 0.4))
def test_the_assumed_curves_meet_the_two_rates_they_are_made_for(fmr: float, fnmr: float) -> None:
    separation = assumed_separation(fmr, fnmr)
    strictness = assumed_separation(fmr, 0.5)  # z(1 - FMR), since z(0.5) is 0

    assert assumed_rates(strictness, separation) == pytest.approx((fmr, fnmr), rel=1e-5)


@given(st.floats(-3, 6), st.floats(0.01, 2))
def test_a_stricter_setting_trades_one_error_for_the_other(strictness: float, step: float) -> None:
    lenient, strict = assumed_rates(strictness, 5), assumed_rates(strictness + step, 5)

    assert strict[0] <= lenient[0]
    assert strict[1] >= lenient[1]


@pytest.mark.parametrize("rate", [-0.1, 1.1, float("nan")])
def test_a_rate_that_is_no_share_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="share"):
        false_matches(1, rate)
    with pytest.raises(ValueError, match="share"):
        outcomes(1, 1, rate, 0)
    with pytest.raises(ValueError, match="share"):
        outcomes(1, 1, 0, 0, 1, rate)
    with pytest.raises(ValueError, match="share"):
        leak_chance(rate, 1, 1)


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        outcomes(-1, 0, 0, 0)
    with pytest.raises(ValueError, match="negative"):
        outcomes(0, 0, 0, 0, -1)
    with pytest.raises(ValueError, match="negative"):
        leak_chance(0.1, 1, -1)
    with pytest.raises(ValueError, match="cannot be"):
        false_matches(-1, 0.1)
    with pytest.raises(ValueError, match="cannot be"):
        false_alarms(-1, 1, 10)
    with pytest.raises(ValueError, match="cannot be"):
        false_alarms(1, -1, 10)


def test_more_errors_than_comparisons_are_refused() -> None:
    with pytest.raises(ValueError, match="more than one in each"):
        false_alarms(1, 1, 0.5)


@pytest.mark.parametrize(
    ("chance", "opened"),
    [
        (0, Opened(0)),
        (0.001, Opened(0, part=True)),
        (0.0049, Opened(0, part=True)),
        (0.005, Opened(1)),
        (0.26, Opened(26)),
        (0.994, Opened(99)),
        (0.9995, Opened(99, part=True)),
        (1, Opened(100)),
    ],
)
def test_a_chance_opens_none_of_a_hundred_locks_only_where_there_is_no_chance(chance: float, opened: Opened) -> None:
    assert of_a_hundred(chance) == opened


FILE_OF_ONE = File(pictures=1, others=20, outside=6, inside=6, purpose=2)


@pytest.mark.parametrize(
    ("remedies", "found"),
    [
        ("", Reach(stealing=6, using=6, pictures=1, others=20, checked=0, trusted=0)),
        ("locked", Reach(stealing=0, using=6, pictures=1, others=20, checked=0, trusted=1)),
        ("limited", Reach(stealing=6, using=2, pictures=1, others=20, checked=0, trusted=1)),
        ("deleted", Reach(stealing=6, using=6, pictures=0, others=20, checked=0, trusted=1)),
        ("audited", Reach(stealing=6, using=6, pictures=1, others=20, checked=0, trusted=0)),
        ("locked limited audited", Reach(stealing=0, using=2, pictures=1, others=20, checked=2, trusted=0)),
    ],
)
def test_a_lock_moves_those_outside_alone_and_a_limit_those_inside_alone(remedies: str, found: Reach) -> None:
    assert reach(frozenset(remedies.split()), FILE_OF_ONE) == found


def test_no_model_has_a_remedy_that_nobody_named() -> None:
    with pytest.raises(ValueError, match="prayer"):
        reach(frozenset({"locked", "prayer"}), FILE_OF_ONE)


@given(st.floats(min_value=1e-6, max_value=0.5), st.floats(min_value=0, max_value=6))
def test_a_group_is_turned_away_where_its_curve_lies_under_the_threshold(rate: float, separation: float) -> None:
    _, expected = assumed_rates(assumed_separation(rate, 0.5), separation)

    assert turned_away(rate, separation) == pytest.approx(expected)
    assert turned_away(rate, 0) == pytest.approx(1 - rate)
