"""Back, forward and reload return a reader to the place, in the folds that were open, while charts come in late."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.reader import ALL_QUESTIONS, FOLD, Reader

NEAR = 4  # pixels
KEPT = "() => history.state && history.state.place"
TOP_OF = "(selector) => document.querySelector(selector).getBoundingClientRect().top"
AT_TOP = "() => scrollY === 0"


def scroll_to(reader: Reader, y: int) -> None:
    """Turn the wheel until the page stands there, and wait until the place is kept."""
    reader.page.mouse.move(600, 400)
    reader.page.mouse.wheel(0, y - reader.page.evaluate("scrollY"))
    reader.page.wait_for_function("(y) => Math.abs(scrollY - y) < 2", arg=y)
    reader.page.wait_for_timeout(300)


def expect_the_page_at(reader: Reader, y: int) -> None:
    reader.settle()
    reader.page.wait_for_function("([y, near]) => Math.abs(scrollY - y) <= near", arg=[y, NEAR], timeout=10_000)
    reader.page.wait_for_timeout(700)
    assert abs(reader.page.evaluate("scrollY") - y) <= NEAR


@pytest.mark.parametrize("width", [390, 1280])
def test_back_from_a_term_in_the_glossary_returns_to_the_place(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 844})
    reader.open("/face-scan-rule")
    scroll_to(reader, 2816)
    term = reader.page.locator("button.term").first.get_attribute("popovertarget")
    reader.page.evaluate("(id) => document.getElementById(id).showPopover()", term)
    reader.go(reader.page.locator(f"#{term} a", has_text="This term in the glossary"))
    expect(reader.page.locator("dt:focus")).to_be_in_viewport()
    word = reader.page.evaluate("scrollY")

    reader.page.go_back()
    expect_the_page_at(reader, 2816)
    reader.page.go_forward()

    expect_the_page_at(reader, word)


def test_back_from_a_claim_in_the_ledger_returns_to_the_place_inside_the_folds_that_were_open(reader: Reader) -> None:
    reader.open("/concerns")
    reader.open_since()
    reader.page.locator("details.data > summary").first.click()
    inside = reader.page.locator(f"{FOLD} button.mark").last
    inside.scroll_into_view_if_needed()
    reader.page.mouse.wheel(0, 40)
    reader.page.wait_for_timeout(500)
    before = reader.page.evaluate("scrollY")
    inside.click()
    reader.go(reader.page.locator("[popover]:popover-open a", has_text="This claim in the ledger"))
    expect(reader.page.locator(".entry.found")).to_be_in_viewport()

    reader.page.go_back()

    expect_the_page_at(reader, before)
    expect(reader.page.locator(FOLD)).to_have_attribute("open", "")
    expect(reader.page.locator("details.data").first).to_have_attribute("open", "")
    expect(reader.page.locator(f"{FOLD} button.mark").last).to_be_in_viewport()


@pytest.mark.parametrize(("address", "y"), [("/face-scan-rule", 3500), (ALL_QUESTIONS, 9000)])
def test_a_reload_returns_to_the_place(reader: Reader, address: str, y: int) -> None:
    reader.open(address)
    scroll_to(reader, y)

    reader.reload()

    expect_the_page_at(reader, y)


def test_the_place_is_held_while_charts_come_in_late(reader: Reader) -> None:
    reader.open("/face-scan-rule")
    scroll_to(reader, 5200)
    mark = reader.page.evaluate(KEPT)

    def late(route: Route) -> None:
        reader.page.wait_for_timeout(1500)
        route.continue_()

    reader.page.route("**/static/js/embed.*", late)
    reader.reload()

    expect_the_page_at(reader, 5200)
    assert abs(reader.page.evaluate(TOP_OF, f"#{mark['part']}") - mark["from"]) <= NEAR


def test_a_link_to_a_part_of_the_page_is_a_step_that_leads_back(reader: Reader) -> None:
    reader.open("/face-scan-rule")
    reader.page.get_by_role("button", name="On this page").click()
    reader.page.locator(".parts a[href='#one-or-many']").click()
    expect(reader.page.locator("#one-or-many")).to_be_focused()
    expect(reader.page.locator("#one-or-many")).to_be_in_viewport()

    reader.page.go_back()

    reader.page.wait_for_function(AT_TOP)
    assert reader.page.url.endswith("/face-scan-rule")
    reader.page.go_forward()
    expect(reader.page.locator("#one-or-many")).to_be_in_viewport()
    assert reader.page.url.endswith("/face-scan-rule#one-or-many")


def test_back_to_the_ledger_returns_to_the_search_and_the_place(reader: Reader) -> None:
    reader.open("/sources?search=camera")
    entry = "document.querySelector('.entry').getBoundingClientRect().top"
    y = reader.page.evaluate(f"Math.round({entry} + scrollY) + 400")
    scroll_to(reader, y)
    reader.visit("/glossary")

    reader.page.go_back()

    expect_the_page_at(reader, y)
    expect(reader.page.get_by_label("Search the claims")).to_have_value("camera")


def test_of_a_place_nothing_more_is_kept_than_the_page_that_tells_of_it_says(reader: Reader) -> None:
    reader.open("/privacy")
    scroll_to(reader, 900)

    kept = reader.page.evaluate("history.state")

    assert set(kept) == {"place"}
    assert set(kept["place"]) == {"part", "from", "open"}
    expect(reader.page.locator("main")).to_contain_text("where on the page you were and which parts were unfolded")


def test_a_page_that_is_come_to_by_a_link_begins_at_its_top(reader: Reader) -> None:
    reader.open("/concerns")
    scroll_to(reader, 3000)

    reader.go(reader.page.locator(".ways a.next"))

    reader.page.wait_for_function(AT_TOP)
    expect(reader.page.locator("h1")).to_be_focused()


def test_an_address_of_a_chart_lands_on_it_drawn_with_its_title_in_view(reader: Reader) -> None:
    reader.open("/face-scan-rule#buyers")

    expect(reader.page.locator("#buyers")).to_be_in_viewport(ratio=1)
    expect(reader.page.locator("#chart-buyers svg.marks")).to_be_in_viewport()


def test_who_moves_on_is_not_pulled_back(reader: Reader) -> None:
    reader.open("/face-scan-rule#buyers")
    expect(reader.page.locator("#buyers")).to_be_in_viewport(ratio=1)

    reader.page.evaluate("scrollBy({ top: -1200, behavior: 'instant' })")  # as the bar at the edge of a window does
    before = reader.page.evaluate("scrollY")
    reader.page.wait_for_timeout(1200)

    assert reader.page.evaluate("scrollY") == before


def test_a_page_that_is_lower_for_a_moment_does_not_take_its_reader_up(reader: Reader) -> None:
    reader.open("/concerns")
    scroll_to(reader, reader.page.evaluate("document.documentElement.scrollHeight - innerHeight"))
    before = reader.page.evaluate("scrollY")
    reader.reload()
    expect_the_page_at(reader, before)

    lowest = reader.page.evaluate("""() => {
      const last = document.querySelector('.page > :last-child');
      last.style.cssText = `height: ${last.offsetHeight - 100}px; overflow: hidden`;
      const lowest = scrollY;
      last.style.cssText = '';
      return lowest;
    }""")

    assert lowest < before - NEAR
    expect_the_page_at(reader, before)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_window_scrolls_and_no_box_in_it(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 844})
    reader.open("/concerns")

    inner = "() => [...document.querySelectorAll('#root *')].filter((each) => each.scrollHeight > each.clientHeight + 4"
    inner += " && /auto|scroll/.test(getComputedStyle(each).overflowY) && !each.closest('[popover], .scroll')).length"

    assert reader.page.evaluate("document.scrollingElement.scrollHeight") > 4000
    assert reader.page.evaluate(inner) == 0


def test_what_sticks_to_the_edge_of_the_screen_does_so_while_the_window_scrolls(reader: Reader) -> None:
    reader.page.set_viewport_size({"width": 390, "height": 844})
    reader.open("/since-2019")
    row = reader.page.locator(".own-rule .six")

    scroll_to(reader, round(row.evaluate("(row) => row.getBoundingClientRect().top + scrollY")) + 300)

    assert row.evaluate("(row) => row.getBoundingClientRect().top") == 0
