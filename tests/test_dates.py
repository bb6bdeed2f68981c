"""The pages of 2019 stay in 2019: what came later waits in "Since then" and on the last page."""

import re

import pytest

from content.blocks import Figure, Said
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import plain, tells_of_later, used
from content.claims import CLAIMS, claim
from content.editions.credits import credit
from content.evidence import Claim
from content.pages.check_yourself import CHECK_YOURSELF, anchor
from tests.drawings import svg, texts
from tests.walks import OF_2019, cited_in, folds, html_above_the_folds, html_of, told, words_of

YEAR_AFTER = re.compile(r"\b20[2-9]\d\b")
HINDSIGHT = re.compile(r"\b(later on|eventually|would go on to|in the end)\b")


def of_2019(chapter: Chapter) -> list[Said]:
    """List the blocks that tell of 2019 alone: the chapter without "Since then", and its part of Check yourself."""
    return [*told(chapter), *chapter.quiz]


@OF_2019
def test_no_claim_about_a_later_time_is_used_outside_since_then(chapter: Chapter) -> None:
    outside = cited_in(of_2019(chapter)) | {each.id for each in used(chapter.brief)}

    assert [id for id in outside if claim(id).later] == []


@OF_2019
def test_no_later_year_and_no_hindsight_is_read_outside_since_then(chapter: Chapter) -> None:
    own = [chapter.title, chapter.heading, chapter.standfirst, chapter.brief]
    for text in (*own, *(text for block in of_2019(chapter) for text in block.texts())):
        assert not YEAR_AFTER.search(plain(text)), text
        assert not HINDSIGHT.search(plain(text)), text


def test_no_door_on_the_first_page_tells_what_came_later() -> None:
    for chapter in CHAPTERS:
        assert not tells_of_later(chapter.teaser), chapter.module
        assert not YEAR_AFTER.search(plain(f"{chapter.title} {chapter.teaser}"))


@OF_2019
def test_no_chart_outside_since_then_shows_a_later_year(chapter: Chapter) -> None:
    for figure in (block for block in told(chapter) if isinstance(block, Figure)):
        shown = " ".join(texts(svg(figure)))

        assert not YEAR_AFTER.search(f"{shown} {credit(figure)}"), figure.id


@OF_2019
def test_a_page_read_from_top_to_bottom_names_no_later_year(chapter: Chapter) -> None:
    words = words_of(html_above_the_folds(chapter))

    assert not YEAR_AFTER.search(words)


@OF_2019
def test_the_sources_of_later_facts_stand_inside_since_then_alone(chapter: Chapter) -> None:
    outside = html_of(chapter).rpartition('<h2 id="check-it"')[2]

    listed = re.findall(r'<li value="\d+"><a href="/sources\?claim=(\w+)"', outside)

    assert listed
    assert not any(claim(id).later for id in listed)


@OF_2019
def test_what_came_later_is_folded_away(chapter: Chapter) -> None:
    (fold,) = folds(chapter)

    assert fold.summary == "Since then"


@OF_2019
def test_the_questions_of_a_chapter_on_check_yourself_name_no_later_year(chapter: Chapter) -> None:
    sections = re.split(r'(?=<h2 id=")', html_of(CHECK_YOURSELF))

    (section,) = [each for each in sections if each.startswith(f'<h2 id="{anchor(chapter)}"')]

    assert not YEAR_AFTER.search(words_of(section))


@pytest.mark.parametrize("each", [each for each in CLAIMS if not each.later], ids=lambda each: each.id)
def test_a_claim_of_2019_does_not_tell_what_came_later(each: Claim) -> None:
    words = f"{each.sentence()} {each.warning()}"

    assert not YEAR_AFTER.search(words)
