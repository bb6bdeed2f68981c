"""The chart of the five cases shows what the reader has placed, and its words say the same."""

import re

import pytest

from content.blocks import Row
from content.chapters.pushback.cases import WHAT_SAYING_NO_BROUGHT
from content.prose import plain
from tests.drawings import figure_of

MATRIX = figure_of("pushback", "matrix")


def test_the_chart_marks_each_case_where_the_answer_of_the_guess_puts_it() -> None:
    marked = MATRIX.data().query("had == 'yes'")

    found = dict(zip(marked["case"], marked["answer"], strict=True))

    assert found == {plain(row.short): plain(row.right) for row in WHAT_SAYING_NO_BROUGHT.rows}


@pytest.mark.parametrize("row", WHAT_SAYING_NO_BROUGHT.rows, ids=lambda row: row.short)
def test_the_words_of_the_chart_put_each_case_where_the_chart_does(row: Row) -> None:
    assert f"{row.short}: {row.right}" in plain(MATRIX.in_words)


def test_the_words_of_the_chart_call_a_column_empty_that_is() -> None:
    empty = set(WHAT_SAYING_NO_BROUGHT.columns) - {row.right for row in WHAT_SAYING_NO_BROUGHT.rows}

    assert set(re.findall(r"column “(.*?)” is empty", plain(MATRIX.in_words))) == empty
