"""What a class votes on is fair: about rules, and with as much to say yes to for the one side as for the other."""

import re
from collections import Counter

import pytest

from content.blocks import Paired
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.lesson.polls import LONGEST, SCALE, STATEMENTS, Asks, Statement, Yes, statement
from content.site import every_figure
from tests.walks import CHAPTER, asked, matrices

# What nobody in a class is asked about: where somebody comes from, what somebody believes, whom somebody votes for.
PERSONAL = re.compile(
    r"\b(I|me|my|we|us|our|you|your|famil\w*|parent\w*|religio\w*|muslim\w*|uyghur\w*|chin\w+|hong kong|government\w*"
    r"|state|part(?:y|ies)|country|countries|nation\w*|minister\w*|police|foreign\w*|migrant\w*)\b",
    re.IGNORECASE,
)
EACH = pytest.mark.parametrize("each", STATEMENTS, ids=lambda each: each.id)


@CHAPTER
def test_each_of_the_two_questions_of_a_chapter_has_one_statement(chapter: Chapter) -> None:
    found = [each.question for each in STATEMENTS if each.chapter == chapter.address]

    assert found == list(Asks)
    assert tuple(each.value for each in Asks) == Paired.TEXTS


def test_a_statement_has_a_name_that_nothing_else_has() -> None:
    others = {each.id for chapter in CHAPTERS for each in asked(chapter)}
    others |= {each.id for each in matrices()} | {each.id for each in every_figure()}

    assert len({each.id for each in STATEMENTS}) == len(STATEMENTS)
    assert not others & {each.id for each in STATEMENTS}


def test_half_of_them_are_worded_for_either_side_and_so_are_those_of_each_question() -> None:
    sides = Counter(each.leans for each in STATEMENTS)
    by_question = {(each.question, each.leans) for each in STATEMENTS}

    assert sides[Yes.MORE_CHECKS] == sides[Yes.FEWER_CHECKS] == len(STATEMENTS) / 2
    assert by_question == {(question, side) for question in Asks for side in Yes}


@EACH
def test_a_statement_is_short_and_about_no_person_people_or_government(each: Statement) -> None:
    assert len(each.text) <= LONGEST
    assert PERSONAL.search(each.text) is None


def test_the_scale_has_no_middle() -> None:
    assert len(SCALE) % 2 == 0


def test_what_is_too_long_or_unknown_is_refused() -> None:
    with pytest.raises(ValueError, match="longer"):
        Statement("poll-long", "Long. " * LONGEST, "/", Asks.SAY_NO, Yes.MORE_CHECKS)
    with pytest.raises(LookupError, match="nothing"):
        statement("nothing")
