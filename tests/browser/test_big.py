"""One piece of a page stands alone on the screen: read from the last row, worked with keys, its answer hidden."""

import pytest
from playwright.sync_api import Locator, expect

from content.editions.html.big import OF_BIG
from content.lesson.polls import SCALE, STATEMENTS
from tests.browser.reader import Reader
from tests.browser.screens import TWO_FRAMES, resize
from tests.browser.test_pages import AXE, RULES
from tests.browser.test_paper import AT_REST

pytestmark = pytest.mark.inside
GUESS, CHART, LAST = "perfect-lock", "leak", "question-of-the-machine"
ASKED = f"/concerns?big={GUESS}"
ORDER = "[...document.querySelectorAll('main :is(h3.finding, .chart)')].map((each) => each.id)"
SIZE = "(part) => parseFloat(getComputedStyle(part).fontSize)"
BEYOND = """() => [...document.querySelectorAll('dialog.big *')]
  .filter((each) => each.checkVisibility() && !each.closest('svg'))
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => each.outerHTML.slice(0, 80))"""
ENLARGED = """(chart) => { const svg = chart.querySelector('svg.marks');
  return svg.getBoundingClientRect().width / Number(svg.getAttribute('width')); }"""


def view(reader: Reader) -> Locator:
    return reader.page.get_by_role("dialog")


def press(reader: Reader, act: str) -> None:
    reader.page.locator(f"[data-act='{act}']").click()


def box(reader: Reader, letter: str, round: int) -> Locator:
    return reader.page.locator(f"[data-hand='{letter}'][data-round='{round}']")


def wrong_by_axe(reader: Reader) -> list[str]:
    reader.page.evaluate(AXE)
    found: list[str] = reader.page.evaluate(
        "async (rules) => (await axe.run({ include: 'dialog.big', exclude: 'svg' }, { runOnly: rules })).violations"
        ".map((each) => each.id + ': ' + each.nodes.map((node) => node.html.slice(0, 120)).join(' '))",
        RULES,
    )
    return found


def test_a_guess_is_shown_alone_by_its_button_and_escape_gives_page_and_focus_back(reader: Reader) -> None:
    reader.visit("/concerns")
    reader.answer(GUESS, "b")  # what was answered here before is nobody's business in a class
    button = reader.page.locator(f"[data-big='{GUESS}']")

    button.focus()
    reader.page.keyboard.press("Enter")

    expect(view(reader).get_by_role("heading")).to_be_focused()
    expect(view(reader).locator(".choice")).to_have_count(4)
    expect(view(reader).locator(".known, .right, .chosen, .told > *")).to_have_count(0)
    reader.page.keyboard.press("Enter")
    expect(view(reader).locator(".choice.right .letter")).to_have_text("C")
    expect(view(reader).locator(".told")).to_contain_text("Yes: the holder can still look.")
    reader.page.keyboard.press("Enter")
    expect(view(reader).locator(".known, .right, .told > *")).to_have_count(0)
    for _ in range(12):
        reader.page.keyboard.press("Tab")
        assert reader.page.evaluate("!document.activeElement.closest('.page')")
    reader.page.keyboard.press("Escape")
    expect(view(reader)).to_have_count(0)
    expect(button).to_be_focused()
    assert "big" not in reader.page.url


def test_arrow_keys_go_through_every_piece_and_leave_each_chart_in_its_place(reader: Reader) -> None:
    reader.visit("/concerns")
    before = reader.page.evaluate(ORDER)
    names = []

    reader.visit(ASKED)
    total = int(reader.page.locator(".turns .which").inner_text().split()[-1])
    for number in range(1, total + 1):
        expect(reader.page.locator(".turns .which")).to_have_text(OF_BIG["where"].format(number=number, total=total))
        names.append(view(reader).locator("#alone, h3.finding").inner_text())
        reader.page.keyboard.press("ArrowRight")

    assert len(set(names)) == total > 5
    assert f"big={LAST}" in reader.page.url
    press(reader, "leave")
    expect(view(reader)).to_have_count(0)
    assert reader.page.evaluate(ORDER) == before


def test_a_link_leads_to_a_chart_alone_and_back_leads_out_of_it_without_a_server(reader: Reader) -> None:
    reader.visit("/concerns")
    reader.visit("/glossary")
    reader.page.context.set_offline(True)
    try:
        reader.visit(f"/concerns?big={CHART}")
        chart = view(reader).locator(f"#chart-{CHART}")

        expect(chart.locator("svg.marks")).to_be_in_viewport()
        before = view(reader).get_by_role("heading").inner_text()
        chart.locator("input[type='range']").first.press("ArrowRight")
        expect(view(reader).get_by_role("heading")).not_to_have_text(before)
        reader.page.go_back()
        expect(reader.page.locator("h1[data-page='/glossary']")).to_be_visible()
        expect(view(reader)).to_have_count(0)
    finally:
        reader.page.context.set_offline(False)


def test_hands_are_counted_and_what_is_no_number_of_hands_is_refused_in_words(reader: Reader) -> None:
    reader.visit(ASKED)
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))
    press(reader, "hands")
    expect(box(reader, "a", 0)).to_be_focused()

    press(reader, "bars")
    expect(reader.page.locator(".complaint")).to_have_text(OF_BIG["none"])
    for wrong in ("-3", "many", "10,000", "10000", "2.5"):
        box(reader, "a", 0).fill(wrong)
        press(reader, "bars")
        expect(reader.page.locator(".complaint")).to_have_text(OF_BIG["wrong"])
        expect(box(reader, "a", 0)).to_be_focused()
        expect(view(reader).locator(".tally table")).to_have_count(0)
    box(reader, "a", 0).fill("4")
    expect(reader.page.locator(".complaint")).to_have_text("")
    box(reader, "c", 0).fill("8")
    box(reader, "c", 1).fill("11")
    reader.page.get_by_role("button", name="C, After: one more").click()
    reader.page.get_by_role("button", name="D, After: one fewer").click()
    assert wrong_by_axe(reader) == []
    press(reader, "bars")

    expect(view(reader).locator("caption")).to_have_text("Before: 12 answered · After: 12 answered")
    expect(view(reader).locator(".shift")).to_have_text(
        ["4 fewer than before", "as many as before", "4 more than before", "as many as before"]
    )
    expect(view(reader).locator("tbody.right")).to_have_count(0)
    press(reader, "answer")
    expect(view(reader).locator("tbody.right th").first).to_have_text("C · Watching The answer")
    assert wrong_by_axe(reader) == []
    assert [url for url in asked if not url.startswith(("data:", "blob:"))] == []
    press(reader, "next")
    press(reader, "previous")
    press(reader, "bars")
    expect(view(reader).locator("caption")).to_contain_text("12 answered")  # it is kept while the window is open
    reader.page.reload()
    press(reader, "bars")
    expect(reader.page.locator(".complaint")).to_have_text(OF_BIG["none"])  # and nowhere else


def test_a_statement_is_shown_in_tenths_of_two_poles_and_never_as_of_one_mind_or_of_few(reader: Reader) -> None:
    reader.visit("/concerns?big=" + next(each.id for each in STATEMENTS if each.chapter == "/concerns"))
    expect(view(reader).locator(".choice .words")).to_have_text(list(SCALE))
    expect(reader.page.locator("[data-act='answer']")).to_be_hidden()
    press(reader, "hands")

    box(reader, "a", 0).fill("20")
    box(reader, "b", 0).fill("10")
    box(reader, "c", 1).fill("4")
    press(reader, "bars")

    poles = ["9 in 10 or more", "Too few answers to be shown", "1 in 10 or fewer", "Too few answers to be shown"]
    expect(view(reader).locator(".tally td")).to_have_text(poles)


@pytest.mark.parametrize(("width", "height", "least"), [(1280, 720, 28), (1920, 1080, 42)])
def test_the_last_row_can_read_it(reader: Reader, width: int, height: int, least: int) -> None:
    reader.visit(ASKED)
    resize(reader, width, height)

    for words in ("h2", ".choice .words", ".letter"):
        assert view(reader).locator(words).first.evaluate(SIZE) >= least, words
    while not view(reader).locator(".chart").count():
        reader.page.keyboard.press("ArrowRight")
    reader.settle()
    reader.page.wait_for_timeout(AT_REST)
    assert view(reader).locator(".chart").evaluate(ENLARGED) >= 1.35 * width / 1280
    assert wrong_by_axe(reader) == []


def test_a_phone_shows_it_without_scrolling_sideways(reader: Reader) -> None:
    for address in (f"/concerns?big={LAST}", f"/concerns?big={CHART}"):
        reader.visit(address)
        resize(reader, 320, 640)
        if LAST in address:
            press(reader, "hands")
        reader.page.evaluate(TWO_FRAMES)

        assert reader.page.evaluate(BEYOND) == []
