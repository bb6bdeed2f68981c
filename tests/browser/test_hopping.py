"""A reader who hops about: the address is theirs, the page that stands is the page of the address, no session dies."""

import random

import pytest
from playwright.sync_api import Page, expect

from content.site import SITE_PAGES
from tests.browser.reader import Reader

GAPS = (30, 60, 120, 200, 300, 600)  # milliseconds between two presses
STANDS = "() => document.querySelector('h1[data-page]')?.dataset.page === location.pathname"
ENTRIES = "navigation.entries().length"


def press(page: Page, address: str) -> None:
    """Press the door to a page, wherever the masthead is being drawn anew."""
    page.evaluate("(address) => document.querySelector(`.masthead nav a[href='${address}']`)?.click()", address)


def hop(reader: Reader, chance: random.Random, times: int) -> None:
    for _ in range(times):
        press(reader.page, chance.choice(SITE_PAGES).address)
        reader.page.wait_for_timeout(chance.choice(GAPS))


def expect_the_page_of_the_address(reader: Reader) -> None:
    reader.page.wait_for_function(STANDS, timeout=15_000)
    reader.settle()
    assert reader.page.evaluate(STANDS)
    expect(reader.page.get_by_role("dialog")).to_have_count(0)


def test_thirty_presses_end_on_the_page_that_was_pressed_last(reader: Reader) -> None:
    reader.open("/")
    chance = random.Random(7)

    hop(reader, chance, 30)
    press(reader.page, "/pushback")

    expect_the_page_of_the_address(reader)
    assert reader.page.url.endswith("/pushback")
    assert reader.complaints == []


def test_going_back_quickly_ends_where_it_should_and_cuts_nothing_off(reader: Reader) -> None:
    reader.open("/")
    visited = [page.address for page in SITE_PAGES[1:9]]
    for address in visited:
        reader.go_by_the_masthead(address)
    entries = reader.page.evaluate(ENTRIES)

    for gap in (30, 60, 120, 200, 300):
        reader.page.evaluate("history.back()")
        reader.page.wait_for_timeout(gap)
    expect_the_page_of_the_address(reader)

    assert reader.page.url.endswith(visited[-6])
    assert reader.page.evaluate(ENTRIES) == entries
    reader.page.evaluate("history.go(5)")
    reader.page.wait_for_url(f"**{visited[-1]}")
    expect_the_page_of_the_address(reader)


def test_three_quick_presses_leave_three_steps_to_go_back(reader: Reader) -> None:
    reader.open("/")
    entries = reader.page.evaluate(ENTRIES)

    for address in ("/concerns", "/glossary", "/pushback"):
        press(reader.page, address)
        reader.page.wait_for_timeout(60)
    expect_the_page_of_the_address(reader)

    assert reader.page.evaluate(ENTRIES) == entries + 3


def test_a_double_press_leaves_one_step_to_go_back(reader: Reader) -> None:
    reader.open("/")
    entries = reader.page.evaluate(ENTRIES)

    reader.page.locator(".masthead nav a[href='/concerns']").dblclick()
    expect_the_page_of_the_address(reader)

    assert reader.page.evaluate(ENTRIES) == entries + 1


@pytest.mark.parametrize("address", ["/concerns", "/concerns#leak"])
def test_charts_that_did_not_come_are_asked_for_again(reader: Reader, address: str) -> None:
    reader.open(address)
    before = len(reader.frames)

    reader.page.evaluate("document.querySelectorAll('[class*=st-key-chart-]').forEach((each) => each.remove())")
    reader.page.evaluate("document.querySelector('#chart-leak .vega-embed').replaceChildren()")
    with reader.page.expect_event("console", lambda _: len(reader.frames) > before, timeout=10_000):
        reader.page.evaluate("setInterval(() => console.log('time passes'), 500)")

    assert reader.page.url.endswith(address)


@pytest.mark.parametrize("before", ["/sources", "/glossary"])
def test_a_search_that_was_not_entered_does_not_hold_the_reader_back(reader: Reader, before: str) -> None:
    reader.open(before)
    if before != "/sources":
        reader.go_by_the_masthead("/sources")

    reader.page.get_by_label("Search the claims").press_sequentially("camera")
    reader.page.locator(".masthead nav a[href='/concerns']").click()

    expect(reader.page.locator("h1[data-page='/concerns']")).to_be_visible()
    reader.settle()
    assert reader.page.url.endswith("/concerns")
