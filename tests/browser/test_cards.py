"""Paper for a class: pupils' sheets without answers, and cards to hold up, each on the sheets that are promised."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from pypdfium2 import PdfDocument

from content.blocks import Prediction, Question
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.editions.html.questions import LETTERS
from content.page import flattened
from tests.browser.paper import SIDE, run_together, sheets
from tests.browser.reader import Reader, reading
from tests.servers import Server

COUNT_PRINTS = "window.prints = 0; window.print = () => { window.prints += 1; }"
PRINTED = "() => window.prints === 1"
NO_ANSWER = ("Your answer", "The answer", "Name", "Class:", "Commit to my guess")
WHY = "Why do you think so?"
MARKS = """() => [...document.querySelectorAll('[data-guess]')].map(({ dataset }) =>
  document.querySelector(`#chart-${dataset.foot} input[name=guess]`).value)"""


@pytest.fixture(scope="module")
def teacher(chromium: Browser, server: Server) -> Iterator[Reader]:
    """Somebody who answered everything on the machine that prints."""
    with reading(chromium, server) as one:
        one.page.add_init_script(COUNT_PRINTS)
        yield one


def pdf_of(teacher: Reader, paper: str) -> bytes:
    return teacher.page.pdf(format=paper, margin={"top": SIDE, "right": SIDE, "bottom": SIDE, "left": SIDE})


def charts_name(teacher: Reader) -> str:
    return teacher.page.locator("main > .written > h2").first.inner_text()


def chosen(block: Prediction | Question, *, right: bool) -> str:
    return next(letter for letter, choice in zip(LETTERS, block.choices, strict=False) if choice.right is right)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
def test_a_class_gets_two_sheets_of_a_chapter_that_give_no_answer_away(teacher: Reader, chapter: Chapter) -> None:
    teacher.visit(chapter.address)
    teacher.open_since()
    asked = [block for block in flattened(chapter.blocks) if isinstance(block, Prediction | Question)]
    for block in asked:
        teacher.answer(block.id, chosen(block, right=False))
    before = teacher.page.evaluate(MARKS)

    teacher.open(f"{chapter.address}?print=pupils")
    teacher.page.wait_for_function(PRINTED)
    assert set(teacher.page.evaluate(MARKS)) <= {"-1"}  # what the chart draws of a guess
    paper = [run_together(sheet) for sheet in sheets(pdf_of(teacher, "A4"))]

    assert len(paper) <= 2
    assert run_together(WHY) in paper[0]
    assert run_together(charts_name(teacher)) in paper[1]  # it gives the answer
    assert [words for words in NO_ANSWER if run_together(words) in "".join(paper)] == []
    whys = [choice.why for block in asked for choice in block.choices if "{" not in choice.why]
    assert [why for why in whys if run_together(why) in "".join(paper)] == []
    assert "".join(paper).count(run_together(WHY)) == len(chapter.predictions()[:1]) + 1
    expect(teacher.page.locator("html[data-print]")).to_have_count(0)  # for this printing alone
    expect(teacher.page.locator("html")).to_have_attribute("data-length", "everything")
    assert "print=" not in teacher.page.url
    teacher.page.wait_for_function(f"(before) => JSON.stringify(({MARKS})()) === JSON.stringify(before)", arg=before)


def test_paper_for_a_class_is_one_press_away_on_a_chapter(teacher: Reader) -> None:
    teacher.open("/concerns")

    teacher.page.locator(".page-foot .for-pupils").first.click()

    teacher.page.wait_for_function(PRINTED)
    expect(teacher.page.locator("html")).to_have_attribute("data-print", "pupils")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_four_cards_are_printed_on_one_sheet_each_twice_with_a_shape_of_its_own(teacher: Reader, paper: str) -> None:
    teacher.open("/cards?print=cards")
    teacher.page.wait_for_function(PRINTED)

    file = pdf_of(teacher, paper)

    assert len(PdfDocument(file)) == 1
    assert sorted(run_together("".join(sheets(file)))) == sorted("ABCD" * 2)
    names = teacher.page.get_by_role("img").evaluate_all(
        "(cards) => cards.map((card) => card.getAttribute('aria-label')).filter(Boolean)"
    )
    assert names == [
        "Card A: a full circle",
        "Card B: a striped square",
        "Card C: a dotted triangle",
        "Card D: an empty diamond",
    ]


def test_the_cards_stand_in_no_search_engine(teacher: Reader) -> None:
    teacher.open("/cards")

    expect(teacher.page.locator("meta[name='robots']")).to_have_attribute("content", "noindex")


def test_a_page_says_how_it_is_cited_and_draws_its_address_as_a_code(teacher: Reader) -> None:
    teacher.open("/concerns?tool=no")
    cite = teacher.page.locator(".cite")
    cite.locator("summary").click()
    address = f"{teacher.server.url}/concerns"

    expect(cite.locator(".citation")).to_contain_text(address)
    expect(cite.locator(".bibtex")).to_contain_text(f"url = {{{address}}}")
    cite.get_by_role("button").click()

    code = cite.get_by_role("img", name=f"A code that leads to {address}")
    expect(code).to_be_visible()
    teacher.page.wait_for_function("() => document.querySelector('.cite .code img').naturalWidth > 100")
    assert teacher.hosts == {teacher.server.url.removeprefix("http://")}
