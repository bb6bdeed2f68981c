"""The charts of the concerns show what their models count, in words, signs and table alike."""

from itertools import product
from typing import Any

import pytest

from content.chapters.concerns.kept import in_a_hundred, lengths
from content.chapters.concerns.remedies import cast, states, week
from content.citations import plain
from content.claims import claim
from content.claims.invented import invented_file
from content.models import REMEDIES, leak_chance, of_a_hundred, reach
from tests.drawings import figure_of, marks, said, singly

LEAK, DIALS, SURVEY = (figure_of("concerns", id) for id in ("leak", "two-dials", "survey"))
EVERY_WAY = [frozenset(each for each, on in zip(REMEDIES, way, strict=True) if on) for way in product((0, 1), repeat=4)]


def titled(drawn: list[dict[str, Any]]) -> str:
    """Give the title that a drawing holds for the page."""
    (found,) = [each["text"] for each in drawn if each["kind"] == "text" and each["fontSize"] == 1]
    return str(found[0] if isinstance(found, list) else found)


def set_by(remedies: frozenset[str]) -> dict[str, bool]:
    """Give the settings that put these remedies on and the others off."""
    return {each: each in remedies for each in REMEDIES}


@pytest.mark.parametrize("remedies", EVERY_WAY, ids=lambda each: "+".join(sorted(each)) or "none")
def test_the_drawing_counts_who_reaches_the_file_as_the_model_does(remedies: frozenset[str]) -> None:
    found, file = reach(remedies, invented_file()), invented_file()

    drawn = marks(DIALS, **set_by(remedies))
    words, people = said(drawn), [each for each in drawn if each["kind"] == "symbol" and each["role"] == "right"]

    assert len(people) == found.stealing + found.using
    assert {f"{found.stealing} of {file.outside}", f"{found.using} of {file.inside}"} <= {*words}
    assert any(f"{found.others} other records" in each for each in words)
    assert ("picture" in words) == bool(found.pictures)
    assert sum("checked" in each for each in words) == found.checked
    assert sum("on trust" in each for each in words) == found.trusted


@pytest.mark.parametrize("width", [286, 760])
def test_every_record_and_every_person_of_the_invented_case_is_drawn(width: int) -> None:
    file = invented_file()

    drawn = marks(DIALS, width=width)

    assert sum(each["kind"] == "rect" for each in drawn) == file.pictures + file.others
    assert set(cast()["who"]) <= {*said(drawn)}


def test_the_week_and_the_people_are_those_of_the_claim() -> None:
    records, people = week()["record"].value_counts(), cast()
    file = invented_file()

    assert {name: claim("Q20").value(name) for name in records.index} == dict(records)
    assert (people["side"] == 0).sum() == file.outside
    assert (people["side"] == 1).sum() == file.inside
    assert people["purpose"].sum() == file.purpose


@pytest.mark.parametrize("figure", [DIALS, LEAK], ids=lambda each: each.id)
def test_the_chart_opens_on_its_title(figure: Any) -> None:
    assert titled(marks(figure)) == plain(figure.title)


def test_the_title_follows_the_lock_and_the_limit_and_nothing_else() -> None:
    titles = {(each["lock"][:2], each["limit"][:2]): each["title"] for each in states().to_dict("records")}

    assert len(set(states()["title"])) == len(titles) == 4


@pytest.mark.parametrize(("holders", "chance"), [(1, "0.1"), (3, "1"), (3, "5"), (30, "5")])
def test_as_many_locks_are_open_as_the_model_says(holders: int, chance: str) -> None:
    chances = [leak_chance(float(chance) / 100, holders, years) for years, _ in lengths()]

    drawn = marks(LEAK, holders=holders, chance=chance)
    locks = [each for each in singly(drawn) if each["kind"] == "symbol"]
    outlined = [each for each in locks if each["fill"] == "transparent"]

    assert len(locks) == 400
    assert len(outlined) == sum(of_a_hundred(each).part for each in chances)
    opened = [each for each in locks if each["role"] == "assumed"]
    assert len(opened) == sum(of_a_hundred(each).whole for each in chances)
    assert sorted(set(map(in_a_hundred, chances)) - {*said(drawn)}) == []
    assert f"in {in_a_hundred(chances[2])} of a hundred cases" in titled(drawn)


def test_a_small_chance_is_not_said_to_be_none_and_a_great_one_not_all() -> None:
    rare, sure = (marks(LEAK, holders=each, chance=chance) for each, chance in ((1, "0.1"), (30, "5")))

    assert "fewer than one" in said(rare)
    assert "more than 99" in said(sure)
    assert titled(sure) == (
        "Kept for 10 years by 30 holders, it leaks in more than 99 of a hundred cases; deleted at once, in none"
    )


@pytest.mark.parametrize(("width", "each_stands_for"), [(760, 1), (286, 2)])
def test_the_frame_holds_those_who_must_have_said_both(width: int, each_stands_for: int) -> None:
    drawn = marks(SURVEY, width=width)
    corners = [each for each in drawn if each["kind"] == "rule" and each["role"] == "wrong"]
    left, right = (pick(each["x"] for each in corners) for pick in (min, max))
    people = [each for each in drawn if each["kind"] == "symbol" and left < each["x"] < right]
    rows = sorted({each["y"] for each in people})

    counted = [sum(each["y"] == row and each["role"] == "right" for each in people) for row in rows]

    assert counted == [round(100 * claim("K06").value("both")) // each_stands_for] * 2


def test_the_survey_colours_no_worry_as_wrong() -> None:
    drawn = marks(SURVEY)

    assert [each["text"] for each in drawn if each["role"] == "wrong" and each["kind"] == "text"] == [
        plain("at least {K06.both:share} said both")
    ]
    assert {each["strokeWidth"] for each in drawn if each["kind"] == "rule" and each["role"] == "wrong"} == {3}
