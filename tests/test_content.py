"""The content keeps its promises: sourced, dated, in its place, in its order."""

import re

import pytest

from content.blocks import Matrix, Prediction, Question, Quotation, SinceThen
from content.chapter import RHYTHM, Chapter, part_of, texts_of
from content.chapters import CHAPTERS
from content.claims import CLAIMS, claim
from content.evidence import LONGEST_QUOTATION, Claim, Status
from content.glossary import TERMS
from content.ledger import entries
from content.prose import EXEMPT, LINK, TERM, plain, used
from content.words import PLACE

CHAPTER = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)

# Which facts a page owes its reader: in the chapter, and in "Since then".
OWED = {
    "at_the_counter": ("A01 A05 A06 A07 A08 A12 A16 R01 R05 R12 R13 R15 R16 M08 A09 M09", ""),
    "real_name_registration": (
        "A05 A07 A10 A11 R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12 R13 W10 M11",
        "R14 R23 R24 R25 R26 R27 R33 R34 R35 W11 W12 W13 W16",
    ),
    "face_scan_rule": (
        "A01 A02 A03 A06 A12 A16 R15 R16 R17 R18 R19 F12 F21 M08 F05 F06 F07 F08 F09 F11",
        "F10 F13 F14 F15 F16 R20 R21 R22 R28 R29 R30 R31 R32 D09",
    ),
    "concerns": (
        "A17 A18 A19 A20 A21 A22 A23 E01 E02 E04 E05 E06 E07 S01 S02 S03 S04 S05 R09 D01 D02 D03 D04 D05 D08 D10 D11",
        "D06 D07 D09 E08",
    ),
    "pushback": (
        "A30 A31 A32 A33 A34 A35 A36 A37 A38 A39 G01 G02 G03 G04 G11 G12 H01 H02 H03 H04 H05 H06 H07 N01 N02 N03 N04 "
        "N05 W01 W02 W03 W04 W05 B01 B02 S02 S04 S05",
        "G05 G06 G07 G08 G09 G10 H08 H09",
    ),
}


def claims_of(chapter: Chapter, *, since: bool) -> set[str]:
    blocks = [block for block in chapter.blocks if isinstance(block, SinceThen) == since]
    texts = [text for block in blocks for text in texts_of(block)]
    quoted = {block.quote.claim.id for block in blocks if isinstance(block, Quotation)}
    opened = {match["id"] for text in texts for match in TERM.finditer(text)}
    explained = [term.text for term in TERMS if term.id in opened]
    return {each.id for text in (*texts, *explained) for each in used(text)} | quoted


@CHAPTER
def test_every_fact_owed_to_a_page_stands_there(chapter: Chapter) -> None:
    told, since = OWED[chapter.module]

    assert set(told.split()) - claims_of(chapter, since=False) == set()
    assert set(since.split()) - claims_of(chapter, since=True) == set()


def test_what_stands_on_no_page_stands_in_the_ledger() -> None:
    ids = {entry.claim.id for entry in entries()}

    assert {"A15", "A40", "A41"} <= ids
    assert ids == {each.id for each in CLAIMS}


@CHAPTER
def test_nothing_after_2019_stands_outside_since_then(chapter: Chapter) -> None:
    later = [id for id in claims_of(chapter, since=False) if claim(id).later]

    assert later == []


@CHAPTER
def test_no_year_after_2019_is_read_outside_since_then(chapter: Chapter) -> None:
    for block in chapter.blocks:
        if isinstance(block, SinceThen):
            continue
        for text in texts_of(block):
            assert not re.search(r"\b20[2-9]\d\b", plain(text)), text
            assert not re.search(r"\b(later on|eventually|would go on to|in the end)\b", plain(text)), text


@pytest.mark.parametrize("each", [each for each in CLAIMS if not each.later], ids=lambda each: each.id)
def test_a_claim_of_2019_does_not_tell_what_came_later(each: Claim) -> None:
    words = f"{each.sentence()} {each.warning()}"

    assert not re.search(r"\b20[2-9]\d\b", words)


@pytest.mark.parametrize("each", CLAIMS, ids=lambda each: each.id)
def test_every_claim_can_be_read_and_checked(each: Claim) -> None:
    assert each.sentence().endswith(".")
    assert "TODO" not in each.sentence() + each.warning()
    assert each.sources
    assert each.status in Status
    assert len(each.sentence().split()) <= 40
    for template in (each.text, each.caution):
        assert not re.search(r"\d", PLACE.sub("", template)), template


def test_sources_with_no_link_say_what_they_are() -> None:
    for each in CLAIMS:
        for source in each.sources:
            assert source.link or source.title
            assert source.publisher not in source.interest


@CHAPTER
def test_a_chapter_keeps_its_rhythm(chapter: Chapter) -> None:
    parts = [part for part in map(part_of, chapter.blocks) if part]

    assert [parts.index(part) for part in RHYTHM] == sorted(parts.index(part) for part in RHYTHM)


@CHAPTER
def test_no_figure_is_typed_in_prose(chapter: Chapter) -> None:
    texts = [chapter.title, chapter.heading, chapter.standfirst, chapter.teaser]
    for text in (*texts, *(text for block in chapter.blocks for text in texts_of(block))):
        bare = PLACE.sub("", re.sub(r"\[\[.*?\]\]", "", text))
        for exempt, _ in EXEMPT:
            bare = bare.replace(exempt, "")
        assert not re.search(r"\d", bare), text


@CHAPTER
def test_every_link_in_the_text_leads_to_a_page_that_exists(chapter: Chapter) -> None:
    pages = {*(each.address for each in CHAPTERS), "/sources"}
    for block in chapter.blocks:
        for text in texts_of(block):
            assert {match["address"] for match in LINK.finditer(text)} <= pages


@CHAPTER
def test_nothing_in_quotation_marks_is_longer_than_a_quotation_may_be(chapter: Chapter) -> None:
    for block in chapter.blocks:
        for text in texts_of(block):
            for words in re.findall(r"“([^”]*)”", plain(text)):
                assert len(words.split()) <= LONGEST_QUOTATION


@CHAPTER
def test_assumptions_and_unknowns_are_marked_where_the_model_stands(chapter: Chapter) -> None:
    if chapter.module in ("face_scan_rule", "concerns"):
        kinds = {claim(id).status for id in claims_of(chapter, since=False)}

        assert {Status.ASSUMPTION, Status.UNKNOWN, Status.ARITHMETIC} <= kinds


def test_a_finding_about_groups_never_stands_without_its_counterpart() -> None:
    for chapter in CHAPTERS:
        for block in chapter.blocks:
            ids = {each.id for text in texts_of(block) for each in used(text)}
            assert "F06" not in ids or "F07" in ids


def test_the_count_of_all_users_never_stands_without_its_limit() -> None:
    home = " ".join(text for block in CHAPTERS[0].blocks for text in texts_of(block))

    assert home.index("{M08.mobile_users:count}") < home.index("To the numbers that they already held")


def test_ids_of_questions_sections_and_charts_are_unique() -> None:
    questions = [
        block.id
        for chapter in CHAPTERS
        for block in chapter.blocks
        if isinstance(block, Prediction | Question | Matrix)
    ]
    assert len(questions) == len(set(questions))
    for chapter in CHAPTERS:
        ids = [heading.id for heading in chapter.headings()] + [figure.id for figure in chapter.figures()]
        assert len(ids) == len(set(ids))


def test_every_term_is_opened_somewhere() -> None:
    opened = {
        match["id"]
        for chapter in CHAPTERS
        for block in chapter.blocks
        for text in texts_of(block)
        for match in TERM.finditer(text)
    }

    assert opened <= {term.id for term in TERMS}
    assert opened


@pytest.mark.parametrize("word", ["regime", "Big Brother", "dystopia", "Orwellian", "social credit", "the Chinese "])
def test_no_loaded_word_is_used(word: str) -> None:
    for chapter in CHAPTERS:
        for block in chapter.blocks:
            for text in texts_of(block):
                assert word not in plain(text).replace("the Chinese Academy", "")
