"""Every fact that a page owes its reader stands there, and what stands on no page stands in the ledger."""

import pytest

from content.blocks import Skip
from content.chapter import Chapter
from content.chapters.cameras_and_control import CHAPTER as CAMERAS
from content.citations import used
from content.glossary import TERMS
from content.ledger import entries
from content.pages.sources import SOURCES
from tests.walks import CHAPTER, cited_in, explained, folds, html_above_the_folds, since, stretches, told

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
        "A17 A18 A19 A20 A21 A22 A23 E01 E02 E04 E05 E06 E07 E08 S01 S02 S03 S04 S05 R09 D01 D02 D03 D04 D05 D08 D10 "
        "D11 T01 T04 T05 V01 V02 V03 Y05 X08",
        "D06 D07 D09 D12 D13 J01 T06",
    ),
    "cameras_and_control": (
        "A04 A13 A14 A15 A23 A24 A25 A26 A27 A28 A29 B01 B02 B03 C01 C02 C03 C04 C05 C09 C10 X02 X03 X04 X05 X07",
        "X01 X06 C06 C07 C08 C12 C13 C15",
    ),
    "pushback": (
        "A30 A31 A32 A33 A34 A35 A36 A37 A38 A39 G01 G02 G03 G04 G11 G12 H01 H02 H03 H04 H05 H06 H07 N01 N02 N03 N04 "
        "N05 W01 W02 W03 W04 W05 B01 B02 S02 S04 S05",
        "G05 G06 G07 G08 G09 G10 G13 H08 H09 H12",
    ),
    "since_2019": (
        "R20 R21 R22 R23 R24 R25 R26 R27 R28 R29 R30 R31 R32 R33 R34 R35 L01 L05 L09 L13 L14 T01 T16 T17 T18 O01 W11 "
        "W12 W13 W14 W15 W17 W18 W19 W20 W22 W23 W24 W25 W26 W27 W28 W34 W35 W36 W37 W39 F13 M10 M12 M13",
        "",
    ),
}
# The five checks of the audit, by the id of their section.
CHECKED = {
    "the-percentage": "A08 A09 M08 M09",
    "two-cities": "A24 A25 C02 C03 C04 C05 C06 C07 C08",
    "how-many-companies": "A37 W01 W02 W03",
    "adopted-or-in-force": "A06 R15 R16",
    "about-what": "A18 A19 A20 A21 A22 E01 E04 E05 E06",
}


@CHAPTER
def test_every_fact_owed_to_a_page_stands_there(chapter: Chapter) -> None:
    owed_then, owed_since = (set(ids.split()) for ids in OWED[chapter.module])
    folded = "".join(stretches(folds(chapter)))

    assert owed_then - cited_in(told(chapter)) - explained(html_above_the_folds(chapter)) == set()
    assert owed_since - cited_in(since(chapter)) - explained(folded) == set()


@pytest.mark.parametrize("section", CHECKED)
def test_every_fact_owed_to_a_check_stands_in_its_section(section: str) -> None:
    ids = [getattr(block, "id", "") for block in SOURCES.blocks]
    starts = [*(ids.index(each) for each in CHECKED), ids.index("ledger")]
    place = list(CHECKED).index(section)

    block_ids = cited_in(SOURCES.blocks[starts[place] : starts[place + 1]])

    assert set(CHECKED[section].split()) - block_ids == set()


def test_the_glossary_owes_what_gender_shades_measured() -> None:
    assert "F11" in {each.id for one in TERMS for each in used(one.text)}


def test_what_stands_on_no_page_stands_in_the_ledger() -> None:
    ids = {entry.claim.id for entry in entries()}

    assert {"A15", "A40", "A41"} <= ids


def test_chinas_answer_on_xinjiang_stands_first_in_since_then() -> None:
    way_past, first, *_ = since(CAMERAS)

    assert isinstance(way_past, Skip)
    assert cited_in([first]) == {"X01"}
