"""Every question is fair: one right choice, a sourced reason for each, and nothing in its form gives it away."""

from collections import Counter
from statistics import mean

import pytest

from content.blocks import Matrix, OwnWords, Prediction, Question
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import cited, plain, used
from content.page import flattened
from tests.walks import CHAPTER, asked, cited_in, matrices

QUIZ = [block for chapter in CHAPTERS for block in chapter.quiz]
ASKED = [block for chapter in CHAPTERS for block in asked(chapter)]
EACH = pytest.mark.parametrize("block", ASKED, ids=lambda block: block.id)
SETS = pytest.mark.parametrize("blocks", [QUIZ, ASKED], ids=["quiz", "all"])


def place_of_the_right(block: Prediction | Question) -> int:
    return next(place for place, choice in enumerate(block.choices) if choice.right)


def lengths(block: Prediction | Question) -> tuple[int, list[int]]:
    """Give the length of the right choice and of each wrong one, in characters."""
    right, *_ = (len(plain(choice.text)) for choice in block.choices if choice.right)
    return right, [len(plain(choice.text)) for choice in block.choices if not choice.right]


@EACH
def test_no_two_choices_say_the_same(block: Prediction | Question) -> None:
    assert len({plain(choice.text) for choice in block.choices}) == len(block.choices)


@EACH
def test_a_reason_says_first_whether_the_choice_is_right(block: Prediction | Question) -> None:
    for choice in block.choices:
        assert choice.why.startswith("Yes" if choice.right else "No"), choice.why


@pytest.mark.parametrize("block", QUIZ, ids=lambda block: block.id)
def test_every_reason_of_check_yourself_cites_a_claim(block: Question) -> None:
    assert len(block.choices) == 4
    for choice in block.choices:
        assert cited(choice.why), choice.why


def test_check_yourself_has_enough_questions() -> None:
    assert len(QUIZ) >= 28


def test_ids_of_everything_that_is_asked_are_unique() -> None:
    own = [block.id for each in CHAPTERS for block in flattened(each.blocks) if isinstance(block, OwnWords)]
    ids = [block.id for block in ASKED] + [block.id for block in matrices()] + own

    assert [id for id, times in Counter(ids).items() if times > 1] == []


@SETS
def test_the_right_choice_is_not_given_away_by_its_length(blocks: list[Prediction | Question]) -> None:
    found = [lengths(block) for block in blocks]

    longest = sum(right > max(wrong) for right, wrong in found) / len(found)
    ratio = mean(right for right, _ in found) / mean(each for _, wrong in found for each in wrong)

    assert longest <= 0.35
    assert 0.75 <= ratio <= 1.25


@SETS
def test_the_right_choice_is_not_given_away_by_its_place(blocks: list[Prediction | Question]) -> None:
    places = Counter(place_of_the_right(block) for block in blocks)

    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) / len(blocks) <= 0.4


@pytest.mark.parametrize(
    ("id", "given", "sum_of_it"),
    [
        ("quiz-school-gate", "Q01", "Q04"),
        ("quiz-stadium-alarm", "Q02", "Q05"),
        ("quiz-another-crowd-at-the-bank", "Q03", "Q06"),
    ],
)
def test_a_case_about_base_rates_states_its_numbers_and_cites_its_sum(id: str, given: str, sum_of_it: str) -> None:
    block = next(block for block in QUIZ if block.id == id)

    assert given in {each.id for each in used(block.prompt)}
    assert all(sum_of_it in {each.id for each in cited(choice.why)} for choice in block.choices)


def test_the_three_cases_about_base_rates_do_not_share_one_answer() -> None:
    cases = [block for block in QUIZ if cited_in([block]) & {"Q01", "Q02", "Q03"}]
    right = [block.choices[place_of_the_right(block)].text for block in cases]

    assert len(cases) == len(set(right)) == 3
    assert any("Impostors" in text for text in right)  # in one crowd most of those refused are impostors


@pytest.mark.parametrize("chapter", CHAPTERS[1:], ids=lambda chapter: chapter.module)
def test_a_chapter_closes_with_a_question_from_an_earlier_chapter(chapter: Chapter) -> None:
    (closing,) = [block for block in chapter.blocks if isinstance(block, Question)]
    earlier = {each.id for before in CHAPTERS[: CHAPTERS.index(chapter)] for each in before.claims()}

    assert cited_in([closing]) & earlier
    assert closing.prompt.startswith("From the page before:")


@CHAPTER
def test_a_chapter_asks_for_one_guess_before_it_tells(chapter: Chapter) -> None:
    guesses = [block for block in chapter.blocks if isinstance(block, Prediction) or is_guess(block)]

    assert len(guesses) == 1
    assert chapter.predictions()[0] is guesses[0]


def is_guess(block: object) -> bool:
    return isinstance(block, Matrix) and block.guess
