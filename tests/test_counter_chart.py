"""The chart of the counter shows what its table says, on every date and at either width."""

from functools import cache
from typing import Any

import pytest

from content.chapters.at_the_counter.asked_for import ITEMS, STEPS, TITLES, items, runs
from content.citations import plain
from content.drawing.look import as_on_paper
from content.drawing.pixels import PAPER
from tests.drawings import figure_of, marks, said

STEPPER = figure_of("at_the_counter", "stepper")
EACH = pytest.mark.parametrize("step", STEPS)
PHONE, DESK = 286, 760


@cache
def chart(step: str, width: int = DESK) -> list[dict[str, Any]]:
    return marks(STEPPER, step=step, width=width)


def bars(drawn: list[dict[str, Any]], role: str | None) -> list[dict[str, Any]]:
    return [mark for mark in drawn if mark["kind"] == "rect" and mark["role"] == role]


def test_the_counter_gathered_its_questions_in_the_order_of_the_rules() -> None:
    found = runs(items()).to_dict("records")

    days = list(STEPS)
    asked = {(list(ITEMS)[run["item"]], days[run["start"]]) for run in found if run["kind"] != "none"}
    assert asked == {
        ("card", "named"),
        ("card", "read"),
        ("name", "named"),
        ("photo", "photographed"),
        ("match", "matched"),
    }
    assert sum(run["end"] - run["start"] for run in found) == len(ITEMS) * len(STEPS)


@EACH
def test_what_is_drawn_as_new_is_new_in_the_table(step: str) -> None:
    rows = items()
    day = list(STEPS).index(step)

    new = bars(chart(step), "wrong")

    wanted = rows[(rows["step"] == step) & rows["answer"].str.contains("new")]["item"]
    width = (DESK - 176) / len(STEPS)
    assert sorted(round((bar["y"] - 64) / 54) for bar in new) == sorted(list(ITEMS).index(item) for item in wanted)
    assert all(bar["x"] == pytest.approx(176 + day * width) for bar in new)


@EACH
def test_the_title_says_new_where_something_is_drawn_as_new(step: str) -> None:
    drawn = chart(step)

    assert plain(TITLES[step]) in said(drawn)
    assert bool(bars(drawn, "wrong")) == (" new;" in TITLES[step] and "nothing" not in TITLES[step])
    assert said(drawn).count("NEW") == len(bars(drawn, "wrong"))


def test_the_untouched_chart_opens_on_its_finding() -> None:
    words = said(marks(STEPPER))

    assert plain(STEPPER.title) in words
    assert "Dec 2019" in words
    assert "NEW" in words


@pytest.mark.parametrize("width", [PHONE, DESK])
@EACH
def test_the_words_in_a_bar_have_room_in_it(step: str, width: int) -> None:
    drawn = chart(step, width)
    labels = [mark for mark in drawn if mark["kind"] == "text" and mark.get("fill") == PAPER and mark["text"] != "NEW"]

    full = bars(drawn, "right")
    assert labels
    for label in labels:
        (inside,) = [bar for bar in full if bar["y"] < label["y"] < bar["y"] + bar["height"]
                     and bar["x"] < label["x"] < bar["x"] + bar["width"]]  # fmt: skip
        assert label["x"] + 6.5 * len(label["text"]) < inside["x"] + inside["width"]


def test_words_on_a_bar_are_white_where_no_page_says_what_its_paper_is() -> None:
    assert as_on_paper(PAPER) == "white"
