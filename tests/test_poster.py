"""The poster of the timeline: one side, every rule at its date, nothing upon anything else, in each language."""

from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import pdfua
import pypdfium2
import pytest

from content.blocks import Paired
from content.chapters.since_2019.law_dates import SIDES, law
from content.claims import claim
from content.editions.codes import code_of
from content.editions.html.tongue import in_these_signs
from content.editions.naming import folder
from content.editions.paper.explainer import WAY
from content.editions.paper.names import PAPERS, POSTER, SIZES, size_of
from content.editions.paper.poster import TURNS, poster
from content.editions.paper.press import press
from content.translations import LANGUAGES, Language, say, speaking
from tests.sheets import closed

PUBLIC = "https://face.example.org"
POINTS = {"a4": (842, 1191), "letter": (792, 1224)}  # A3 and Tabloid
EDGE = 25  # points from the edge that a printer leaves white
TOUCH = 1.0  # points: lines of one text may share as much
Box: TypeAlias = tuple[float, float, float, float]  # left, bottom, right, top, in points


@pytest.fixture(
    params=[(language, size) for language in LANGUAGES for size in SIZES],
    ids=lambda case: f"{case[0].code}-{case[1]}",
    scope="module",
)
def case(request: pytest.FixtureRequest) -> tuple[Language, str, bytes]:
    """Print the poster in a language and a size."""
    language, size = request.param
    with speaking(language), press() as ours:
        return language, size, ours.printed("poster", PAPERS[size_of(POSTER, size)], say("Timeline"), poster(PUBLIC))


def lines(page: pypdfium2.PdfPage) -> list[Box]:
    """Give where each line of words stands."""
    text = page.get_textpage()
    return [text.get_rect(place) for place in range(text.count_rects())]


def test_one_large_side_names_every_rule_with_its_day_and_tells_the_turning_points(
    case: tuple[Language, str, bytes], tmp_path: Path
) -> None:
    language, size, content = case
    (tmp_path / "poster.pdf").write_bytes(content)

    (page,) = pypdfium2.PdfDocument(content)
    found = closed(page.get_textpage().get_text_bounded())
    report = pdfua.validate(str(tmp_path / "poster.pdf"))

    assert tuple(map(round, page.get_size())) == POINTS[size]
    assert [finding.message for finding in report.findings] == []
    with speaking(language):
        wanted = [*map(say, SIDES.values()), *map(say, Paired.HEADS), *law()["words"], *law()["day"], *law()["id"]]
        wanted += [claim(id).sentence() for id in TURNS] + [f"{PUBLIC}/{folder()}"]
        assert [each for each in wanted if closed(in_these_signs(each)) not in found] == []


def test_no_word_stands_upon_another_or_near_the_edge(case: tuple[Language, str, bytes]) -> None:
    _, size, content = case
    (page,) = pypdfium2.PdfDocument(content)

    where = lines(page)

    wide, high = POINTS[size]
    assert [
        each for each in where if each[0] < EDGE or each[1] < EDGE or each[2] > wide - EDGE or each[3] > high - EDGE
    ] == []
    assert [pair for pair in combinations(where, 2) if upon(*pair)] == []


def upon(one: Box, other: Box) -> bool:
    """Tell whether two lines share more than a hair."""
    return all(min(one[at + 2], other[at + 2]) - max(one[at], other[at]) > TOUCH for at in (0, 1))


def test_the_rules_of_a_side_stand_in_the_order_of_their_days(case: tuple[Language, str, bytes]) -> None:
    language, _, content = case
    (page,) = pypdfium2.PdfDocument(content)
    text = page.get_textpage()
    with speaking(language):
        table = law().sort_values("years")

    for _, rules in table.groupby("side"):
        heights = [text.get_charbox(text.search(id, match_case=True).get_next()[0])[1] for id in rules["id"]]

        assert heights == sorted(heights, reverse=True)


def test_with_an_address_the_poster_has_the_code_that_leads_there_and_without_the_way() -> None:
    for language in LANGUAGES:
        with speaking(language):
            assert poster(PUBLIC)["drawing"] == code_of(f"{PUBLIC}/{folder()}").decode()
            assert f"{PUBLIC}/{folder()}" in poster(PUBLIC)["start"]
            assert (poster("")["drawing"], poster("")["start"]) == ("", say(WAY))
