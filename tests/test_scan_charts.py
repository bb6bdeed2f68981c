"""The charts of the face scan draw, and say, what the models calculate in Python."""

import itertools
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from content.blocks import Figure
from content.citations import plain
from content.claims import claim
from content.models import assumed_separation, false_alarms, outcomes
from tests.curves import assumed_rates
from tests.drawings import controls, figure_of, marks, said, singly

CROWD, BUYERS, ALARMS = (figure_of("face_scan_rule", id) for id in ("crowd", "buyers", "alarms"))
EVERYONE = 847_000_000


def people(drawn: Iterable[dict[str, Any]], role: str) -> list[tuple[float, float]]:
    """Give the places of the people that are drawn in the colour of a role."""
    return [(each["x"], each["y"]) for each in singly(drawn) if each["kind"] == "symbol" and each["role"] == role]


def whole(expected: float) -> int:
    """Round as a drawing does: from two thirds on there is somebody."""
    return int(expected + 0.5) if expected >= 2 / 3 else 0


def all_said(drawn: Iterable[dict[str, Any]]) -> str:
    """Join the words of a drawing."""
    return " ".join(said(drawn))


@pytest.mark.parametrize("figure", [CROWD, BUYERS, ALARMS], ids=lambda figure: figure.id)
def test_an_untouched_drawing_says_its_title(figure: Figure) -> None:
    assert plain(figure.title) in said(marks(figure))


FACES = (1, 30, 1_000, 1_000_000, EVERYONE)


@pytest.mark.parametrize(
    ("setting", "odds", "faces"),
    [
        *(("maker", 1_000_000, faces) for faces in FACES),
        *(("ceiling", 2_000, faces) for faces in FACES),
        ("own", 10_000_000, 1_000_000),
        ("own", 10_000_000, EVERYONE),
        ("own", 1_000, 1_000),
        ("own", 1_000, 1_000_000),
        ("own", 1_000, EVERYONE),
    ],
)
def test_every_wrong_face_is_one_person_in_a_place_of_its_own_or_said_to_be_shade(
    setting: str, odds: int, faces: int
) -> None:
    drawn = marks(CROWD, setting=setting, faces=str(faces), odds=str(odds if setting == "own" else 100_000))

    wrong, in_square = false_alarms(1, faces, odds), 1_000_000 / odds
    words, found = all_said(drawn), people(drawn, "wrong")
    shade = faces == EVERYONE and in_square > 1
    assert len(found) == len(set(found)) == (0 if shade else whole(wrong))
    assert (f"{in_square:,.0f} of them wrong, drawn as shade" in words) is shade
    assert any(each["kind"] == "rule" and each["role"] == "wrong" for each in drawn) is shade
    if whole(wrong) > 1:
        assert f"about {whole(wrong):,} wrong faces" in words
        assert f" {whole(wrong):,} wrong faces in every search" in words
    elif not whole(wrong) and faces > 1:
        assert f"a wrong face in {1 / wrong:,.0f} searches" in words


@pytest.mark.parametrize(
    ("guess", "squares", "words"),
    [
        (0, None, "You said none. It is 847."),
        (8, 8, "You said 8: that would be 8 squares. It is 106 times as many."),
        (850, 46, "You said 850: that is about all of these squares."),
        (85_000, 46, "You said 85,000: that would be 100 times all these squares."),
    ],
)
def test_the_guess_stands_as_so_many_squares_and_says_the_distance(guess: int, squares: int | None, words: str) -> None:
    drawn = marks(CROWD, guess=guess)

    boxes = [each for each in drawn if each["kind"] == "rect"]
    assert words in said(drawn)
    assert [each["width"] for each in boxes] == ([pytest.approx(squares * 760 / 46)] if squares else [])


def test_a_guess_stands_only_where_it_was_asked_for() -> None:
    for setting in ({"setting": "ceiling"}, {"faces": "1000000"}, {}):
        drawn = marks(CROWD, **setting, guess=8 if setting else -1)

        assert "You said" not in all_said(drawn)
        assert not [each for each in drawn if each["kind"] == "rect"]


STOPS = {1: 5, 3: 100, 7: 2_000, 10: 20_000}  # one stranger passes in so many


def met(odds: int, impostors: int, *, alike: bool) -> tuple[float, float]:
    """Give, of 10,000 buyers, the honest sent away and the impostors let through, as the models have them."""
    fmr, fnmr, rate = claim("F12").value("fmr"), claim("F12").value("fnmr"), claim("P07").value("rate")
    threshold = assumed_separation(1 / odds, 0.5)
    _, away = assumed_rates(threshold, assumed_separation(fmr, fnmr))
    _, caught = assumed_rates(threshold, assumed_separation(fmr, 1 - rate))
    look_alikes = impostors // 5 if alike else 0
    found = outcomes(10_000 - impostors, impostors - look_alikes, 1 / odds, away, look_alikes, 1 - caught)
    return found.honest_refused, found.passed_wrongly


@pytest.mark.parametrize(
    ("strictness", "impostors", "alike"),
    [*itertools.product(STOPS, [50, 460], [False]), (1, 460, True), (7, 50, True), (10, 460, True)],
)
def test_a_person_is_drawn_for_each_mistake_at_the_counter_and_each_impostor_stopped(
    strictness: int, impostors: int, alike: bool
) -> None:
    drawn = marks(BUYERS, strictness=strictness, impostors=str(impostors), alike=alike)

    honest, passed = map(whole, met(STOPS[strictness], impostors, alike=alike))
    words = all_said(drawn)
    assert len(people(drawn, "wrong")) == honest + passed
    assert len(people(drawn, "right")) == impostors - passed
    assert f"of {honest + impostors - passed:,} refused" in words
    assert (f"about {honest:,} of" in words) is (f"Honest, sent away: {honest:,}" in words) is (honest > 0)
    assert (f"{passed:,} let through wrongly" in words) is (f"let through: {passed:,}" in words) is (passed > 0)
    assert all(0 < x < 760 for x, _ in people(drawn, "wrong") + people(drawn, "right"))


def test_a_lenient_machine_is_seen_to_let_impostors_through_and_look_alikes_first() -> None:
    lenient, strict = (met(STOPS[stop], 460, alike=True) for stop in (1, 10))

    assert lenient[1] > 100 > 1 > lenient[0]
    assert strict[0] > 400


@pytest.mark.parametrize("width", [286, 760])
@pytest.mark.parametrize(("strictness", "impostors"), [(7, "50"), (1, "460"), (10, "460")])
def test_every_buyer_is_one_dot(width: int, strictness: int, impostors: str) -> None:
    drawn = marks(BUYERS, width=width, strictness=strictness, impostors=impostors)

    dots: Counter[str] = Counter()
    for each in drawn:
        if each["kind"] == "rule" and each.get("strokeCap") == "round":
            dots[each["role"] or "bought"] += 1 + round((each["y2"] - each["y"]) / each["strokeDash"][1])
    assert dots.total() == 10_000
    assert dots["wrong"] == len(people(drawn, "wrong"))
    assert dots["right"] == len(people(drawn, "right"))


@pytest.mark.parametrize(
    ("passing", "listed", "odds", "coming"),
    [
        (20_000, 30, 10_000, 2),
        (2_000, 3, 1_000, 1),
        (40_000, 100, 100_000, 10),
        (1_000, 1, 10_000_000, 20),
        (50_000, 100, 1_000, 20),
    ],
)
def test_the_alarm_sum_draws_each_alarm_and_says_what_it_does_not_draw(
    passing: int, listed: int, odds: int, coming: int
) -> None:
    drawn = marks(ALARMS, passing=passing, listed=listed, one_in=str(odds), coming=coming)

    wrong, right, words = false_alarms(passing, listed, odds), min(coming, listed), all_said(drawn)
    assert len(people(drawn, "right")) == right
    assert len(people(drawn, "wrong")) == min(whole(wrong), 240)
    assert (f"False alarms: {whole(wrong):,}; 240 are drawn" in words) is (wrong > 240)
    assert (f"about {wrong:,.0f} false alarms a day beside {right} right" in words) is (wrong >= 1)
    assert (f"one false alarm in {1 / wrong:,.0f} days" in words) is (wrong < 1)
    assert f"{passing * listed:,} comparisons a day" in words


def test_two_thousand_pupils_and_three_banned_give_six_false_alarms_a_day() -> None:
    assert "= 6" in said(marks(ALARMS, passing=2_000, listed=3, one_in="1000", coming=0))


def test_one_face_and_one_false_alarm_are_said_as_one() -> None:
    words = said(marks(ALARMS, passing=10_000, listed=1, one_in="10000", coming=1))

    assert (
        "10,000 people a day, 1 face on a list, one error in 10,000: about 1 false alarm a day beside 1 right" in words
    )


def test_no_more_people_on_the_list_come_than_the_list_has_and_the_chart_says_so() -> None:
    words = said(marks(ALARMS, passing=10_000, listed=2, one_in="10000", coming=10))

    assert "Right alarms: 2; the list has no more" in words


def test_a_school_of_twelve_hundred_and_a_large_station_are_on_one_slider() -> None:
    (bound,) = [each["bind"] for each in controls(ALARMS) if each["name"] == "passing"]

    people = range(bound["min"], bound["max"] + 1, bound["step"])
    assert {200, 1_200, 50_000} <= set(people)
    assert len(people) < 1_000


@pytest.mark.parametrize(
    ("listed", "coming", "words"),
    [
        (3, 1, "About 7 alarms a day, 1 of them right."),
        (3, 0, "About 6 alarms a day, none of them right."),
        (1, 3, "About 3 alarms a day, 1 of them right."),
    ],
)
def test_how_many_alarms_are_right_is_said_in_a_sentence_that_fits(listed: int, coming: int, words: str) -> None:
    assert words in said(marks(ALARMS, passing=2_000, listed=listed, one_in="1000", coming=coming))


def test_a_single_alarm_that_is_false_is_said_so() -> None:
    words = said(marks(ALARMS, passing=1_000, listed=1, one_in="1000", coming=0))

    assert "About one alarm a day, and that a false one." in words


def test_whom_the_list_has_not_stands_as_an_outline_beside_the_right_alarms() -> None:
    drawn = marks(ALARMS, passing=10_000, listed=2, one_in="10000", coming=10)

    outlines = [each for each in drawn if each["kind"] == "symbol" and each.get("fill") == "transparent"]
    assert len(outlines) == 8


@pytest.mark.parametrize("impostors", ["50", "460"])
def test_the_buyers_are_said_to_include_the_impostors(impostors: str) -> None:
    words = all_said(marks(BUYERS, impostors=impostors))

    assert f"among them {impostors} impostors (assumed)" in words
