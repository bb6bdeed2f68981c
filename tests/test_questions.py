"""Every question is fair: one right choice, a sourced reason for each, and nothing in its form gives it away."""

import re
from collections import Counter
from collections.abc import Callable
from statistics import mean

import pytest

from content.blocks import Choice, Matrix, NumberQuestion, OwnWords, Prediction, Question, near
from content.blocks.asked import are_a_scale
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import cited, plain, used
from content.claims import calculated, invented
from content.evidence import Claim
from content.formats import places
from content.page import flattened
from tests.walks import CHAPTER, asked, cited_in, matrices

CHECK_YOURSELF = [block for chapter in CHAPTERS for block in chapter.quiz]
QUIZ = [block for block in CHECK_YOURSELF if isinstance(block, Question)]
NUMBERS = [block for block in CHECK_YOURSELF if isinstance(block, NumberQuestion)]
ASKED = [block for chapter in CHAPTERS for block in asked(chapter)]
ON_PAGES = [block for block in ASKED if isinstance(block, Prediction | Question) and block not in QUIZ]
EACH = pytest.mark.parametrize("block", ASKED, ids=lambda block: block.id)
CHOSEN = pytest.mark.parametrize("block", QUIZ, ids=lambda block: block.id)
CALCULATED = pytest.mark.parametrize("block", NUMBERS, ids=lambda block: block.id)
SETS = pytest.mark.parametrize(("blocks", "most"), [(QUIZ, 0.3), (ON_PAGES, 0.35)], ids=["quiz", "pages"])

HEDGES = re.compile(
    r"\b(?:may|might|could|perhaps|some|about|nearly|likely|possibly|as well|as good as|open|depends?|as far as|so far"
    r"|nobody|not (?:known|established)|we (?:did not find|found no)|can(?:not| hardly)|never)\b",
    re.IGNORECASE,
)
OF_PLACES = re.compile(
    r"\b(?:above|below|the (?:first|last) (?:one|choice|answer)|all of these|none of these)\b", re.IGNORECASE
)
ABSOLUTES = re.compile(
    r"\b(?:all|always|any|at all|every(?:body|one)?|most|must|never|nobody|no (?:more|one)|none|nothing|only)\b",
    re.IGNORECASE,
)
# How a reader who knows nothing may pick: the choice that has most of this; what has less is struck out.
PICKS: dict[str, Callable[[Choice], int]] = {
    "longest": lambda choice: sum(letter.isalnum() for letter in text_of(choice)),
    "shortest": lambda choice: -sum(letter.isalnum() for letter in text_of(choice)),
    "mildest": lambda choice: len(HEDGES.findall(text_of(choice))),
    "boldest": lambda choice: -len(HEDGES.findall(text_of(choice))),
    "most digits": lambda choice: sum(letter.isdigit() for letter in text_of(choice)),
    "not known": lambda choice: choice.unknown,
    "not “not known”": lambda choice: not choice.unknown,
    "without all and never": lambda choice: not ABSOLUTES.search(text_of(choice)),
    "without a colon": lambda choice: ":" not in text_of(choice),
}


def place_of_the_right(block: Prediction | Question) -> int:
    return next(place for place, choice in enumerate(block.choices) if choice.right)


def luck(block: Prediction | Question, most_of: Callable[[Choice], int]) -> float:
    """Give how often one who picks what has most of it is right; among equals the pick is by chance."""
    found = [most_of(choice) for choice in block.choices]
    best = [place for place, much in enumerate(found) if much == max(found)]
    return (place_of_the_right(block) in best) / len(best)


@EACH
def test_no_two_choices_say_the_same(block: Prediction | Question) -> None:
    assert len({plain(choice.text) for choice in block.choices}) == len(block.choices)


@EACH
def test_a_reason_says_first_whether_the_choice_is_right(block: Prediction | Question) -> None:
    for choice in block.choices:
        assert choice.why.startswith("Yes" if choice.right else "No"), choice.why


@pytest.mark.parametrize("block", CHECK_YOURSELF, ids=lambda block: block.id)
def test_every_reason_of_check_yourself_cites_a_claim(block: Question | NumberQuestion) -> None:
    for choice in block.choices:
        assert cited(choice.why), choice.why


@CHOSEN
def test_a_question_has_four_choices(block: Question) -> None:
    assert len(block.choices) == 4


def test_that_something_is_not_known_is_seldom_offered_and_right_as_often_as_wrong() -> None:
    unknown = [choice for block in QUIZ for choice in block.choices if choice.unknown]
    right = [choice for choice in unknown if choice.right]

    assert 2 <= len(right) <= 4
    assert len(right) <= len(unknown) <= 2 * len(right)


def test_check_yourself_has_enough_questions_and_asks_in_three_ways() -> None:
    assert len(CHECK_YOURSELF) >= 40
    assert len(NUMBERS) >= 8
    assert sum(bool(block.picture) for block in QUIZ) >= 3


def test_ids_of_everything_that_is_asked_are_unique() -> None:
    own = [block.id for each in CHAPTERS for block in flattened(each.blocks) if isinstance(block, OwnWords)]
    ids = [block.id for block in ASKED] + [block.id for block in matrices()] + own

    assert [id for id, times in Counter(ids).items() if times > 1] == []


@SETS
@pytest.mark.parametrize("pick", PICKS)
def test_one_who_looks_at_the_form_of_the_choices_alone_does_no_better_than_chance(
    blocks: list[Prediction | Question], most: float, pick: str
) -> None:
    assert mean(luck(block, PICKS[pick]) for block in blocks) <= most


@SETS
def test_the_right_choice_is_not_given_away_by_its_place(blocks: list[Prediction | Question], most: float) -> None:
    found = Counter(place_of_the_right(block) for block in blocks)

    assert set(found) == {0, 1, 2, 3}
    assert max(found.values()) / len(blocks) <= most + 0.05


def invented_for(block: Question | NumberQuestion) -> set[Claim]:
    """List what was made up for the question: it is told to the reader there, and stands on no page."""
    made_up = {*invented.CLAIMS, *calculated.CLAIMS}
    return made_up & {each for text in block.texts() for each in used(text)}


@pytest.mark.parametrize(
    ("chapter", "block"),
    [(chapter, block) for chapter in CHAPTERS for block in chapter.quiz],
    ids=[block.id for block in CHECK_YOURSELF],
)
def test_what_makes_an_answer_right_was_told_on_its_page_or_on_an_earlier_one(
    chapter: Chapter, block: Question | NumberQuestion
) -> None:
    pages = CHAPTERS[: CHAPTERS.index(chapter) + 1]
    told = {each for page in pages for each in page.claims()}
    (right,) = [choice for choice in block.choices if choice.right]
    rests_on = set(cited(right.why))

    assert rests_on & told
    assert rests_on - told <= invented_for(block)


@CALCULATED
def test_a_number_is_right_a_little_off_as_well_but_not_where_a_slip_leads(block: NumberQuestion) -> None:
    least, most = near(block.right)

    assert least < (block.right.number or 0) < most
    for slip in block.choices:
        assert slip.right or not least <= (slip.number or 0) <= most, slip.text


@CALCULATED
def test_the_sum_of_a_number_is_shown_with_what_it_starts_from(block: NumberQuestion) -> None:
    (sum_of_it,) = [each for each in cited(block.right.why) if each in calculated.ARITHMETIC]

    assert len(places(block.right.why)) >= 2
    assert {name.split(".")[0] for name, _ in places(block.right.text)} == {sum_of_it.id}
    assert len(block.choices) >= 3


def test_an_alarm_is_asked_for_as_people_times_list_by_error_with_numbers_of_its_own() -> None:
    (block,) = [each for each in NUMBERS if each.id == "check-alarms-at-the-museum"]
    given = next(each for each in used(block.prompt) if each.id == "Q44")

    alarms = given.value("people") * given.value("listed") / given.value("odds")

    assert block.right.number == alarms
    assert alarms not in {choice.number for choice in block.choices if not choice.right}


@pytest.mark.parametrize("block", [*QUIZ, *ON_PAGES], ids=lambda block: block.id)
def test_choices_that_are_numbers_stand_in_their_order_and_no_script_shuffles_them(
    block: Prediction | Question,
) -> None:
    numbers = [choice.number for choice in block.choices]

    if None not in numbers:
        assert block.in_order
    assert [words for words in map(text_of, block.choices) if OF_PLACES.search(words)] == [] or block.in_order


def text_of(choice: Choice) -> str:
    return plain(choice.text)


@pytest.mark.parametrize(
    ("values", "in_order"),
    [((1, 20, 300), True), ((300, 20, 1), True), ((20, 1, 300), False), (("", "", ""), False)],
    ids=["rising", "falling", "mixed", "no numbers"],
)
def test_only_numbers_that_rise_or_fall_stand_in_an_order(values: tuple[float | str, ...], in_order: bool) -> None:
    choices = tuple(Choice("Some", why="No.", value=each) for each in values)

    assert are_a_scale(choices) is in_order
    assert are_a_scale((*choices, Choice("Nobody can say", why="No.", unknown=True))) is in_order


def test_what_is_drawn_or_said_to_be_ordered_is_not_shuffled() -> None:
    words = (Choice("Yes", why="Yes.", right=True), Choice("No", why="No."))

    assert not Question(id="x", prompt="Is it?", choices=words).in_order
    assert Question(id="x", prompt="Is it?", choices=words, ordered=True).in_order
    assert [
        block.id for block in ON_PAGES if isinstance(block, Prediction) and block.drawn and not block.in_order
    ] == []


def test_that_something_is_not_known_is_right_only_where_we_looked_for_it() -> None:
    assert Choice("Nothing can be said", why="Yes. [[U07]]", right=True, unknown=True).right
    with pytest.raises(ValueError, match="nothing that was not found"):
        Choice("Nothing can be said", why="Yes. [[R16]]", right=True, unknown=True)


@pytest.mark.parametrize(
    ("id", "given", "sum_of_it"),
    [
        ("check-school-gate", "Q01", "Q04"),
        ("check-stadium-alarm", "Q02", "Q05"),
        ("check-another-crowd-at-the-bank", "Q03", "Q06"),
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
