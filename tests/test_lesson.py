"""A lesson can be run from its page: its minutes add up, every place and question is there, no plan meets Xinjiang."""

import re
from dataclasses import replace
from typing import Any

import pytest

from content.blocks import Kind, Matrix, Plan, Points, Prediction, Skip, Step
from content.chapter import Chapter, prediction_of
from content.chapters import CHAPTERS
from content.citations import LINK, plain
from content.editions.html.inline import Writer
from content.editions.html.lesson import big_address
from content.editions.html.outside import for_crawlers
from content.lesson.minutes import spent
from content.lesson.plans import PLANS, SHORT, pages_of, refuse_haste, time_to_prepare
from content.lesson.polls import STATEMENTS
from content.page import flattened
from content.pages.answers import ANSWERS
from content.pages.cards import CARDS
from content.pages.teach import TEACH
from content.site import SITE_PAGES
from pages.components.document import documents
from tests.test_reading import HARDEST_PAGE, grade
from tests.walks import CHAPTER, PAGE, asked, html_of, page_at, words_of

EACH = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.id)
NAMED = re.compile("Xinjiang|Uyghur")
STEP = Step(minutes=3, kind=Kind.LOOK, where="[There](/)", say="Look.")


def named_places() -> set[str]:
    """List what the page for teachers links to where it says what is named where."""
    lists = [block for block in TEACH.blocks if isinstance(block, Points)]
    (said,) = [block for block in lists if "#xinjiang" in block.items[0]]
    return {match["address"] for item in said.items for match in LINK.finditer(item)}


@EACH
def test_the_steps_of_a_plan_follow_each_other_to_its_end(plan: Plan) -> None:
    starts, ends, _ = zip(*plan.timed(), strict=True)

    assert (starts[0], ends[-1]) == (0, plan.minutes)
    assert starts[1:] == ends[:-1]
    assert sum(plan.spent(kind) for kind in Kind) == plan.minutes


@pytest.mark.parametrize(
    "changes",
    [{"minutes": 21}, {"steps": SHORT.steps[1:]}, {"steps": (*SHORT.steps, STEP)}],
)
def test_a_plan_that_does_not_add_up_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="minutes and not"):
        replace(SHORT, **changes)


@pytest.mark.parametrize(
    "changes", [{"minutes": 0}, {"say": ""}, {"where": ""}, {"kind": Kind.VOTE}, {"usual": (1,)}, {"say": "In 2019."}]
)
def test_a_step_that_lacks_something_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        replace(STEP, **changes)


def test_a_plan_with_less_time_for_a_chapter_than_it_takes_to_read_is_refused() -> None:
    hasty = replace(STEP, minutes=1, where="[The concerns](/concerns)")

    with pytest.raises(ValueError, match=r"1 minutes for /concerns"):
        refuse_haste(replace(SHORT, minutes=1, steps=(hasty,)))


@EACH
def test_a_plan_is_prepared_in_ten_minutes(plan: Plan) -> None:
    assert time_to_prepare(plan) <= 10


@EACH
def test_all_that_a_plan_asks_can_be_voted_on_and_its_usual_answers_are_wrong(plan: Plan) -> None:
    statements = {each.id for each in STATEMENTS}

    for step in plan.steps:
        if step.asks and step.asks not in statements:
            guess = prediction_of(step.asks, CHAPTERS)[1]
            assert isinstance(guess, Prediction)
            assert not any(guess.choices[place].right for place in step.usual)
    votes = [step.asks for step in plan.steps if step.kind is Kind.VOTE]
    assert votes
    assert all(step.asks in votes[: votes.index(step.asks) + 1] for step in plan.steps if step.again)


@EACH
def test_what_a_plan_puts_on_the_wall_is_on_the_page_that_its_link_names(plan: Plan) -> None:
    writer = Writer(TEACH, SITE_PAGES)

    for id in {id for step in plan.steps for id in step.big}:
        address, _, asks = big_address(id, writer).partition("?big=")
        page = page_at(address)
        there = {each.id for each in (*page.figures(), *page.predictions())}
        assert asks == id
        assert id in there | {each.id for each in STATEMENTS if each.chapter == address}
        assert f'href="{address}?big={id}"' in html_of(TEACH)
    with pytest.raises(LookupError, match="nothing"):
        big_address("nothing", writer)


@PAGE
def test_the_note_for_teachers_says_where_xinjiang_is_named(page: Any) -> None:
    told = html_of(page).partition('<h2 id="check-it"')[0].partition('<div class="popovers">')[0]
    addresses = {each.partition("#")[0] for each in named_places()}

    if page is TEACH:
        return
    assert not NAMED.search(words_of(told)) or page.address in addresses


@EACH
def test_no_plan_opens_a_place_where_xinjiang_is_named(plan: Plan) -> None:
    opened = {match["address"] for step in plan.steps for match in LINK.finditer(step.where)}

    assert opened
    assert opened & named_places() == set()


@CHAPTER
def test_wherever_a_chapter_names_xinjiang_a_line_before_it_leads_past(chapter: Chapter) -> None:
    past = ""
    for block in flattened(chapter.blocks):
        if getattr(block, "id", None) == past:
            past = ""
        if isinstance(block, Skip):
            past = block.to
        elif NAMED.search(" ".join(map(plain, block.texts()))) and getattr(block, "id", None) != "xinjiang":
            assert past, block


def test_the_answer_sheet_has_every_question_once_with_its_right_choice() -> None:
    html = html_of(ANSWERS)
    sheet = {id: words_of(item) for id, item in re.findall(r'<li data-answers="([^"]+)">(.*?)</li>', html, re.DOTALL)}
    one = {each.id: each for chapter in CHAPTERS for each in asked(chapter)}
    rows = {each.id: each for chapter in CHAPTERS for each in flattened(chapter.blocks) if isinstance(each, Matrix)}

    assert len(re.findall("data-answers=", html)) == len(sheet)
    assert sheet.keys() == one.keys() | rows.keys()
    for id, each in one.items():
        (right,) = (choice for choice in each.choices if choice.right)
        assert flat(plain(each.prompt)) in flat(sheet[id])
        assert flat(plain(right.text)) in flat(sheet[id])
    for id, matrix in rows.items():
        assert all(flat(f"{plain(row.text)}: {row.right}") in flat(sheet[id]) for row in matrix.rows)


def flat(words: str) -> str:
    """Give the words as a browser shows them, without what HTML escapes."""
    return re.sub(r"&#?\w+;|['\"&<>\s]", "", words)


def test_programs_that_search_the_web_find_the_lessons_and_are_asked_to_leave_out_what_stands_for_a_class_alone() -> (
    None
):
    listed = for_crawlers("https://face.example.org")["/sitemap.xml"]
    written = next(iter(documents("1", "").values()))

    for page in SITE_PAGES:
        document = "".join(piece for piece in written[page.address] if isinstance(piece, str))
        assert (f"{page.address}</loc>" in listed) is not page.unlisted
        assert ('<meta name="robots" content="noindex">' in document) is page.unlisted
    assert {page.address for page in SITE_PAGES if page.unlisted} == {ANSWERS.address, CARDS.address}


def test_the_chart_of_minutes_shows_what_its_title_and_its_words_say() -> None:
    table = spent()
    kept = zip(table["plan"], table["kind"], table["end"] - table["start"], strict=True)
    long = {(plan, kind): int(minutes) for plan, kind, minutes in kept}

    for plan in PLANS:
        name = plain(plan.short)
        assert long[name, "TALK"] + long[name, "VOTE"] > plan.minutes / 2
    names = [plain(plan.short) for plan in PLANS]
    assert [min(Kind, key=lambda kind: long[name, kind.name]) for name in names] == [Kind.WRITE, Kind.LOOK, Kind.LOOK]
    assert max(Kind, key=lambda kind: long[names[-1], kind.name]) is Kind.WRITE


def test_the_page_for_teachers_reads_easily_and_says_that_nobody_has_tried_it() -> None:
    words = [plain(text) for text in TEACH.texts()]

    assert grade("\n\n".join(each for each in words if each.rstrip("”").endswith((".", "?")))) <= HARDEST_PAGE
    assert "Nobody has tried them in a school yet." in " ".join(words)


def test_every_chapter_of_a_plan_is_named_where_the_plan_is_prepared() -> None:
    html = html_of(TEACH)

    for plan in PLANS:
        head = html.partition(f'id="{plan.id}"')[2].partition("<ol>")[0]
        assert re.findall(r'<a href="([^"]*)"', head) == [each.address for each in pages_of(plan)]
