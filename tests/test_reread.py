"""Every question leads back to the paragraph of the story that tells its answer."""

import re

import pytest

from content.blocks import Heading, NumberQuestion, Question
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import cited, plain
from content.editions.html.page import written
from content.editions.html.questions import place_of
from content.editions.html.tongue import in_these_signs
from content.page import flattened
from content.reread import in_paragraphs, in_sections, told_at
from tests.walks import html_of, page_at, stretches

ASKED = [(chapter, block) for chapter in CHAPTERS for block in chapter.quiz]
EACH = pytest.mark.parametrize(("chapter", "block"), ASKED, ids=[block.id for _, block in ASKED])
CHECK_YOURSELF = "".join(stretches(written(page_at("/check-yourself"))))


@EACH
def test_the_place_to_read_again_is_there_once_and_tells_what_makes_the_answer_right(
    chapter: Chapter, block: Question | NumberQuestion
) -> None:
    (right,) = (choice for choice in block.choices if choice.right)

    told = told_at(block, chapter, CHAPTERS)

    assert html_of(told.chapter).count(f'id="{told.anchor}"') == 1
    places = [each for each in (*in_paragraphs(told.chapter), *in_sections(told.chapter)) if each.anchor == told.anchor]
    assert any(each.rests_on & set(cited(right.why)) for each in places)
    assert CHAPTERS.index(told.chapter) <= CHAPTERS.index(chapter)


def test_the_place_to_read_again_is_called_by_a_heading_of_its_page() -> None:
    for chapter, block in ASKED:
        told = told_at(block, chapter, CHAPTERS)

        headings = {each.text for each in flattened(told.chapter.blocks) if isinstance(each, Heading)}

        assert told.under in headings | {told.chapter.heading}
        assert in_these_signs(plain(told.under)) in place_of(told)


def test_nearly_all_lead_to_a_paragraph_and_the_others_to_a_section() -> None:
    anchors = [told_at(block, chapter, CHAPTERS).anchor for chapter, block in ASKED]

    assert sum(each.startswith("says-") for each in anchors) >= 0.85 * len(anchors)


@EACH
def test_each_question_stands_in_the_document_once_and_says_where_to_read_again(
    chapter: Chapter, block: Question | NumberQuestion
) -> None:
    assert CHECK_YOURSELF.count(f'data-ask="{block.id}"') == 1
    answer = CHECK_YOURSELF.partition(f'data-answer="{block.id}"')[2].partition("</details>")[0]
    assert re.search(rf'<p class="again">.*href="{re.escape(told_at(block, chapter, CHAPTERS).address)}"', answer)
