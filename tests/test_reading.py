"""The texts are short and plain; how hard each reads stands in the output of the tests."""

import re
from collections.abc import Callable

import textstat  # type: ignore[import-untyped]

from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.chapters.cameras_and_control import CHAPTER as CAMERAS
from content.citations import plain, used
from content.reading_time import minutes, running_text
from tests.conftest import READS
from tests.walks import CHAPTER, cited_in, since, told

HARDEST_PAGE, HARDEST_BRIEF = 9.5, 6.5  # Flesch-Kincaid grade: years of school in the United States


def grade(text: str) -> float:
    whole = re.sub(r"(?<=\d)\.(?=\d)", "", text)  # or each decimal point would count as the end of a sentence
    return float(textstat.flesch_kincaid_grade(whole))


@CHAPTER
def test_a_page_reads_easily(chapter: Chapter, record_property: Callable[[str, object], None]) -> None:
    found = grade(running_text(chapter))

    record_property(READS, ("page", chapter.module, found))
    assert found <= HARDEST_PAGE


@CHAPTER
def test_a_page_in_brief_reads_more_easily(chapter: Chapter, record_property: Callable[[str, object], None]) -> None:
    found = grade(plain(chapter.brief))

    record_property(READS, ("brief", chapter.module, found))
    assert found <= HARDEST_BRIEF


@CHAPTER
def test_a_page_in_brief_has_about_a_hundred_words(chapter: Chapter) -> None:
    assert 80 <= len(plain(chapter.brief).split()) <= 120


@CHAPTER
def test_a_page_in_brief_says_nothing_that_its_page_does_not(chapter: Chapter) -> None:
    brief = {each.id for each in used(chapter.brief)}

    assert brief
    assert brief - cited_in(told(chapter)) == set()


@CHAPTER
def test_a_page_takes_four_to_eleven_minutes_and_its_short_form_two_at_most(chapter: Chapter) -> None:
    assert 4 <= minutes([chapter], CHAPTERS) <= 11
    assert minutes([chapter], CHAPTERS, short=True) <= 2


def test_what_is_folded_away_is_not_counted_as_read() -> None:
    assert "China Daily" in " ".join(text for block in since(CAMERAS) for text in block.texts())
    assert "China Daily" not in running_text(CAMERAS)


def test_the_measure_tells_plain_words_from_hard_ones() -> None:
    plain_words = "The cat sat on the mat. It was a warm day and the sun shone."
    hard_words = (
        "Organisational accountability necessitates comprehensive interdisciplinary documentation requirements."
    )

    assert grade(plain_words) < HARDEST_BRIEF < HARDEST_PAGE < grade(hard_words)


def test_a_decimal_point_does_not_end_a_sentence() -> None:
    assert grade("The list gives that city about 39.93 cameras for every thousand people in it.") == grade(
        "The list gives that city about 3993 cameras for every thousand people in it."
    )
