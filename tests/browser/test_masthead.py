"""The head of a page: one row, a few stops for the Tab key, every page and every part within reach."""

import pytest
from playwright.sync_api import Browser, expect

from content.chapters import CHAPTERS
from content.site import SITE_PAGES
from tests.browser.reader import Reader, reading
from tests.browser.screens import on_a_phone
from tests.servers import Server

STOPS = 14  # before the heading
FURTHER = 8  # from there to the first chart
CHAPTER = pytest.mark.parametrize("address", [chapter.address for chapter in CHAPTERS])
HEIGHT = "(part) => part.getBoundingClientRect().height"
TOP = "(part) => part.getBoundingClientRect().top + scrollY"
# What Tab stops at between two places, a group of radio buttons counted once.
BETWEEN = """([from, to]) => {
  const [start, end] = [from, to].map((selector) => document.querySelector(selector)), groups = new Set();
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll(stops)].filter((each) => {
    const after = start.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
    const before = end.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING;
    const reached = each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.tabIndex >= 0;
    if (!after || !before || !reached) return false;
    if (each.type !== 'radio') return true;
    return !groups.has(each.name) && Boolean(groups.add(each.name));
  });
}"""
NAMES = f"(places) => ({BETWEEN})(places).map((each) => each.textContent.trim() || each.name)"
NO_CARDS = f"(places) => ({BETWEEN})(places).filter((each) => !each.matches('[popovertarget]')).length"
WIDE_BOXES = "(links) => links.map((link) => [link.getBoundingClientRect().x, link.getBoundingClientRect().width])"


@pytest.mark.inside
@CHAPTER
def test_a_few_stops_lead_to_the_heading_and_besides_sources_a_few_more_to_the_first_chart(
    reader: Reader, address: str
) -> None:
    reader.visit(address)

    stops = reader.page.evaluate(NAMES, ["body", "h1"])
    assert 0 < len(stops) <= STOPS, stops
    assert reader.page.evaluate(NO_CARDS, ["h1", "svg.marks"]) <= FURTHER


@pytest.mark.parametrize("address", ["/", "/sources"])
def test_the_first_stop_of_tab_skips_the_head(reader: Reader, address: str) -> None:
    reader.open(address)
    entries = reader.page.evaluate("history.length")

    reader.page.keyboard.press("Tab")
    expect(reader.page.get_by_role("link", name="Skip to the page")).to_be_focused()
    expect(reader.page.locator(".past")).to_be_in_viewport(ratio=1)
    reader.page.keyboard.press("Enter")

    expect(reader.page.locator("h1")).to_be_focused()
    reader.page.keyboard.press("Tab")
    assert not reader.page.evaluate("Boolean(document.activeElement.closest('.masthead'))")
    assert reader.page.evaluate("history.length") == entries


@pytest.mark.inside
def test_a_number_shows_its_title_to_whoever_points_at_it_or_comes_to_it_by_tab(reader: Reader) -> None:
    reader.visit("/face-scan-rule")
    doors = reader.page.locator(".masthead .story a")
    shown = "(link) => Number(getComputedStyle(link.querySelector('.title')).opacity)"

    for place, chapter in enumerate(CHAPTERS):
        expect(doors.nth(place)).to_have_accessible_name(f"{place + 1} {chapter.title}")
    assert [doors.nth(place).evaluate(shown) for place in range(len(CHAPTERS))] == [0, 0, 1, 0, 0, 0, 0]
    doors.nth(4).hover()
    assert doors.nth(4).evaluate(shown) == 1
    reader.page.locator(".name").focus()
    reader.page.keyboard.press("Tab")
    expect(doors.first).to_be_focused()
    assert doors.first.evaluate(shown) == 1


@pytest.mark.inside
def test_what_was_read_is_marked_and_moves_no_word(reader: Reader) -> None:
    reader.visit("/concerns")
    doors = reader.page.locator(".masthead .story a")
    before = doors.evaluate_all(WIDE_BOXES)

    reader.page.locator(".ways").scroll_into_view_if_needed()

    expect(reader.page.locator(".masthead li[data-visited='/concerns']")).to_have_class("read")
    assert doors.evaluate_all(WIDE_BOXES) == before


@pytest.mark.parametrize("address", ["/face-scan-rule", "/sources"])
def test_on_a_phone_the_menu_has_every_page_and_every_part_of_this_one(
    chromium: Browser, server: Server, address: str
) -> None:
    with on_a_phone(chromium, server) as reader:
        reader.open(address)
        page = next(each for each in SITE_PAGES if each.address == address)
        button = reader.page.locator(".to-menu")
        expect(button).to_have_text("3 of 7 · Menu" if page in CHAPTERS else "Menu")
        assert button.evaluate(HEIGHT) >= 44

        button.tap()

        for each in SITE_PAGES:
            expect(reader.page.locator(f".menu a[href='{each.address}']")).to_be_visible()
        for heading in page.headings():
            expect(reader.page.locator(f".menu a[href='#{heading.id}']")).to_be_visible()
        assert min(each.evaluate(HEIGHT) for each in reader.page.locator(".menu a").all()) >= 44
        last = page.headings()[-1].id
        reader.page.locator(f".menu a[href='#{last}']").tap()
        expect(reader.page.locator(".menu")).to_be_hidden()
        expect(reader.page.locator(f"[id='{last}']")).to_be_in_viewport()


def test_the_menu_opens_and_closes_without_a_script_of_ours(chromium: Browser, server: Server) -> None:
    with on_a_phone(chromium, server) as reader:
        reader.page.route("**/reader/reader.js*", lambda route: route.abort())
        reader.page.goto(f"{reader.server.url}/pushback")

        reader.page.locator(".to-menu").tap(timeout=20_000)
        expect(reader.page.locator(".menu a[href='/concerns']")).to_be_visible()
        reader.page.keyboard.press("Escape")

        expect(reader.page.locator(".menu")).to_be_hidden()


def test_whose_answers_these_are_is_said_at_the_foot_and_pushes_nothing(chromium: Browser, server: Server) -> None:
    with reading(chromium, server, width=390) as reader:
        reader.open("/concerns")
        before = reader.page.locator("h1").evaluate(TOP)
        reader.page.evaluate(
            '(key) => localStorage.setItem(key, \'{"read": {"concerns": true}}\')', "a-face-for-a-phone-number"
        )

        reader.open("/concerns")

        expect(reader.page.locator(".earlier")).to_be_in_viewport()
        assert reader.page.locator("h1").evaluate(TOP) == before
        reader.page.mouse.wheel(0, 900)
        expect(reader.page.locator(".earlier")).to_be_hidden()
