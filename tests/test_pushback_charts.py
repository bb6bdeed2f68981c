"""The charts of the five cases: each on its shelf, the reader's placing beside it, a line as long as its days."""

import itertools
import json
import re
from html import unescape
from typing import Any

import pytest

from content.blocks import Row
from content.chapters.pushback import CHAPTER
from content.chapters.pushback.cases import WHAT_SAYING_NO_BROUGHT
from content.chapters.pushback.shelves import HAD
from content.citations import plain
from content.claims import claim
from tests.drawings import figure_of, marks, said, seen, set_to
from tests.walks import html_of

MATRIX, LANES = (figure_of("pushback", id) for id in ("matrix", "what-came-when"))
COLUMNS, CASES = WHAT_SAYING_NO_BROUGHT.columns, WHAT_SAYING_NO_BROUGHT.rows
RIGHT = "".join("abcd"[COLUMNS.index(case.right)] for case in CASES)
WIDTHS = pytest.mark.parametrize("width", [286, 760])


def placing(letters: str) -> int:
    """Write the reader's placing as the number that the page hands to the chart."""
    lines = WHAT_SAYING_NO_BROUGHT.numbers
    return sum(line["abcd".index(letter)] for line, letter in zip(lines, letters, strict=True))


def at(found: list[dict[str, Any]], words: str) -> tuple[float, float]:
    """Give the place of the one text that says these words."""
    (mark,) = [each for each in found if said([each]) == [words]]
    return mark["x"], mark["y"]


def test_the_chart_puts_each_case_where_the_answer_of_the_guess_puts_it() -> None:
    rows = MATRIX.data()

    assert dict(zip(rows["case"], rows["answer"], strict=True)) == {plain(row.short): plain(row.right) for row in CASES}
    assert set(HAD) == {row.short for row in CASES}


@WIDTHS
def test_a_card_stands_on_the_shelf_that_its_case_had(width: int) -> None:
    found = marks(MATRIX, width=width)

    for case in CASES:
        x, y = at(found, plain(case.short))
        board, name = at(found, case.right[:1].upper() + case.right[1:])
        assert (name < y) == (width < 640)
        assert 0 <= x - board < (width if width < 640 else width / 4)
    assert "None of the five" in said(found)


def test_before_the_guess_no_ring_is_drawn_and_nothing_said_of_it() -> None:
    found = marks(MATRIX)

    assert not [each for each in found if each["kind"] == "symbol"]
    assert not [words for words in said(found) if "you said" in words or "Rings" in words]


@pytest.mark.parametrize("letters", [RIGHT, "ccccc", "ddddd", "abcda", "bcaad"])
def test_the_readers_placing_stands_beside_what_happened(letters: str) -> None:
    found = marks(MATRIX, guess=placing(letters))

    right = sum(a == b for a, b in zip(letters, RIGHT, strict=True))
    for case, letter, answer in zip(CASES, letters, RIGHT, strict=True):
        x, y = at(found, plain(case.short))
        below = [each for each in found if 60 < each["y"] - y < 100 and 0 < each["x"] - x < 30]
        words = "as you said" if letter == answer else f"you said: {COLUMNS['abcd'.index(letter)]}"
        assert said(below) == [words]
    assert f"Rings: where you put the cases. {right} of 5 as it turned out." in said(found)
    rings = [each for each in found if each["kind"] == "symbol"]
    assert len(rings) == 2 * len(CASES)
    assert len({(round(each["x"]), round(each["y"])) for each in rings}) == len(rings)


def test_every_placing_is_a_number_of_its_own_that_the_chart_takes() -> None:
    (guess,) = [each for each in set_to(MATRIX)["params"] if each["name"] == "guess"]

    numbers = {placing("".join(letters)) for letters in itertools.product("abcd", repeat=len(CASES))}

    assert numbers == set(range(guess["bind"]["max"] + 1))


def test_the_page_hands_the_chart_the_number_of_a_placing() -> None:
    (given,) = re.findall(r'data-guess="([^"]*)"', html_of(CHAPTER))

    asked, lines = json.loads(unescape(given))

    assert asked == WHAT_SAYING_NO_BROUGHT.id
    assert sum(line[letter] for line, letter in zip(lines, RIGHT, strict=True)) == placing(RIGHT)


@pytest.mark.parametrize("row", CASES, ids=lambda row: row.short)
def test_the_words_of_the_chart_put_each_case_where_the_chart_does(row: Row) -> None:
    assert f"{row.short}: {row.right}" in plain(MATRIX.in_words)


def test_the_words_of_the_chart_call_a_shelf_empty_that_is() -> None:
    empty = set(COLUMNS) - {row.right for row in CASES}

    assert set(re.findall(r"shelf “(.*?)” is empty", plain(MATRIX.in_words))) == empty


@WIDTHS
def test_a_lane_is_as_long_as_the_days_that_it_says(width: int) -> None:
    found = marks(LANES, width=width)
    days = [claim(id).value("days") for id in ("K40", "K42", "K41")]

    lengths = [each["x2"] - each["x"] for each in found if each["kind"] == "rule" and each.get("strokeWidth") == 5]

    assert len(lengths) == len(days)
    one_day = max(lengths) / max(days)
    assert sorted(lengths) == pytest.approx([each * one_day for each in sorted(days)])


def test_the_title_says_the_days_that_the_lanes_say() -> None:
    title = [int(number) for number in re.findall(r"\d+", plain(LANES.title))]
    drawn = [int(number) for words in said(seen(marks(LANES))) for number in re.findall(r"(\d+) days", words)]

    assert sorted(drawn) == sorted(title) == [3, 64, 108]


@WIDTHS
def test_the_day_of_the_rule_is_marked_in_every_lane_at_one_place(width: int) -> None:
    red = [each for each in marks(LANES, width=width) if each["kind"] == "rule" and each["role"] == "wrong"]

    assert len(red) == 5
    assert len({round(each["x"], 3) for each in red}) == 1


def test_on_a_phone_the_name_of_a_shelf_stands_above_its_cards_and_below_the_board_before_it() -> None:
    found = marks(MATRIX, width=286)

    boards = sorted(each["y"] for each in found if each["kind"] == "rule" and each.get("strokeWidth") == 4)
    for case in CASES:
        _, y = at(found, plain(case.short))
        _, name = at(found, case.right[:1].upper() + case.right[1:])
        assert name < y
        assert sum(board < name for board in boards) == COLUMNS.index(case.right)


@WIDTHS
def test_no_line_runs_through_the_days_that_a_lane_says(width: int) -> None:
    found = marks(LANES, width=width)

    lines = [each["y"] for each in found if each["kind"] == "rule" and each["x2"] - each["x"] > 100]
    days = [each["y"] for each in found if each["kind"] == "text" and said([each])[0].endswith(" days")]

    assert days
    assert not [y for y in days for line in lines if y - 13 < line < y + 4]


def test_on_a_phone_a_ring_stands_beside_the_name_of_the_shelf_where_the_reader_put_the_case() -> None:
    found = marks(MATRIX, width=286, guess=placing("ccccc"))

    _, name = at(found, "A rule")
    rings = [each for each in found if each["kind"] == "symbol" and abs(each["y"] - name) < 12]
    assert len(rings) == len(CASES)
    assert min(each["x"] for each in rings) > 150
