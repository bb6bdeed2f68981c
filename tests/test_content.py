"""The content keeps its promises: sourced, marked, in its place, in its order."""

import re

import pytest

from content.blocks import Figure, Heading, Prose, Skip
from content.chapter import Chapter, part_of
from content.chapters import CHAPTERS
from content.chapters.cameras_and_control import CHAPTER as CAMERAS
from content.citations import plain, used
from content.claims import CLAIMS, claim
from content.evidence import LONGEST_QUOTATION, Claim, Status
from content.glossary import TERMS
from content.page import flattened
from tests.walks import CHAPTER, asked, cited_in, matrices, told


@pytest.mark.parametrize("each", CLAIMS, ids=lambda each: each.id)
def test_every_claim_can_be_read_and_checked(each: Claim) -> None:
    assert each.sentence().endswith(".")
    assert "TODO" not in each.sentence() + each.warning()
    assert len(each.sentence().split()) <= 40


def test_the_interest_of_a_publisher_is_more_than_its_name() -> None:
    for each in CLAIMS:
        for source in each.sources:
            assert source.publisher not in source.interest


def said(chapter: Chapter) -> list[str]:
    """List every text of the chapter and of its questions on Check yourself."""
    blocks = (*chapter.blocks, *chapter.quiz)
    own = [chapter.title, chapter.heading, chapter.standfirst, chapter.teaser, chapter.brief]
    return own + [text for block in blocks for text in block.texts()]


@CHAPTER
def test_a_page_of_the_time_since_needs_no_since_then(chapter: Chapter) -> None:
    assert ("since" in map(part_of, chapter.blocks)) is not chapter.later


@CHAPTER
def test_nothing_in_quotation_marks_is_longer_than_a_quotation_may_be(chapter: Chapter) -> None:
    for text in said(chapter):
        for words in re.findall(r"“([^”]*)”", plain(text)):
            assert len(words.split()) <= LONGEST_QUOTATION


@pytest.mark.parametrize("module", ["face_scan_rule", "concerns", "since_2019"])
def test_assumptions_and_unknowns_are_marked_where_the_model_stands(module: str) -> None:
    chapter = next(each for each in CHAPTERS if each.module == module)

    kinds = {claim(id).status for id in cited_in(told(chapter))}

    assert {Status.ASSUMPTION, Status.UNKNOWN, Status.ARITHMETIC} <= kinds


@CHAPTER
def test_a_finding_about_groups_never_stands_without_its_counterpart(chapter: Chapter) -> None:
    for block in (*flattened(chapter.blocks), *chapter.quiz):
        ids = {each.id for text in block.texts() for each in used(text)}

        assert "F06" not in ids or "F07" in ids


@CHAPTER
def test_who_is_refused_is_never_told_for_one_number_of_impostors_alone(chapter: Chapter) -> None:
    for block in (Prose(chapter.brief), *flattened(chapter.blocks), *chapter.quiz):
        words = " ".join(block.texts())

        assert bool(re.search(r"\{K04\.(share|honest|refused):", words)) == ("_of_more:" in words)


def test_the_count_of_all_users_never_stands_without_its_limit() -> None:
    home = " ".join(text for block in CHAPTERS[0].blocks for text in block.texts())

    assert home.index("{M08.mobile_users:count}") < home.index("To the numbers that they already held")


def test_ids_of_sections_and_charts_are_unique_on_a_page() -> None:
    for chapter in CHAPTERS:
        blocks = list(flattened(chapter.blocks))
        ids = [block.id for block in blocks if isinstance(block, Heading | Figure)]

        assert len(ids) == len(set(ids))


def test_the_passage_on_xinjiang_is_short_can_be_skipped_and_holds_no_chart() -> None:
    blocks = list(CAMERAS.blocks)
    ids = [block.id if isinstance(block, Heading) else "" for block in blocks]
    start = ids.index("xinjiang")
    skip = blocks[start + 1]
    assert isinstance(skip, Skip)

    end = ids.index(skip.to)

    assert not any(ids[start + 1 : end])  # it skips this section and nothing else
    assert not any(isinstance(block, Figure) for block in blocks[start:end])
    passage = [plain(text) for block in blocks[start + 2 : end] for text in block.texts()]
    assert 0 < len(" ".join(passage).split()) <= 150


def test_no_question_asks_about_what_can_be_skipped() -> None:
    skipped = {"A26", "A27", "A28", "A29", "K13", "X01", "X02", "X03", "X04", "X05", "X06"}

    for block in (*(each for chapter in CHAPTERS for each in asked(chapter)), *matrices()):
        assert not cited_in([block]) & skipped, block.id


@pytest.mark.parametrize("word", ["regime", "Big Brother", "dystopia", "Orwellian", "social credit", "the Chinese "])
def test_no_loaded_word_is_used(word: str) -> None:
    texts = [text for chapter in CHAPTERS for text in said(chapter)] + [each.text for each in TERMS]

    for text in texts:
        assert word not in plain(text).replace("the Chinese Academy", "")
