"""What a page does for a chart: the title follows, its move is shown, the guess is drawn, idle controls go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from content.citations import plain
from tests.browser.chart_page import CHART, HOME, chart_page, wait_until_drawn
from tests.browser.figure_of_ours import FIGURE, GUESS

TITLE = f"#{FIGURE.id}"
SAID = "div.unseen[role='status']"
PEOPLE = f"{CHART} input[name='people']"
FIGURES = f"{CHART} .mark-symbol path"


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    with chart_page(chromium) as open_page:
        yield open_page


def choose_own(page: Page) -> None:
    page.locator(f"{CHART} label", has_text="as many as you say").click()


def test_controls_stand_above_the_drawing_and_one_without_effect_is_not_there(page: Page) -> None:
    expect(page.locator(PEOPLE)).to_be_hidden()
    expect(page.locator(f"{CHART} input[name='guess']")).to_be_hidden()

    choose_own(page)

    expect(page.locator(PEOPLE)).to_be_visible()
    control, drawing = page.locator(PEOPLE).bounding_box(), page.locator(f"{CHART} svg.marks").bounding_box()
    assert control
    assert drawing
    assert control["y"] + control["height"] <= drawing["y"]


def test_the_heading_says_what_the_chart_says_now_and_at_first_what_it_was_given(page: Page) -> None:
    expect(page.locator(TITLE)).to_have_text(plain(FIGURE.title))

    choose_own(page)

    expect(page.locator(TITLE)).to_have_text("There are 5 people")
    expect(page.locator(SAID)).to_have_text("There are 5 people. 5 people, and no guess.")
    page.locator(f"{CHART} label", has_text="a few").click()
    expect(page.locator(TITLE)).to_have_text(plain(FIGURE.title))


def test_what_is_shown_moves_through_its_stops_and_reaches_the_address_at_its_end_alone(chromium: Browser) -> None:
    with chart_page(chromium, "?group=own", still=False) as page:
        page.clock.install()
        page.get_by_role("button", name="Show me").click()
        page.clock.run_for(2_000)
        halfway = page.locator(PEOPLE).input_value()
        assert "people" not in page.url
        page.clock.run_for(4_000)

        assert 1 < int(halfway) < 40
        expect(page.locator(TITLE)).to_have_text("There are 40 people")
        expect(page.locator(SAID)).to_have_text("There are 40 people. 40 people, and no guess.")
        assert "people=40" in page.url
        expect(page.get_by_role("button", name="Show me")).to_be_visible()


def test_what_is_shown_draws_no_state_twice(chromium: Browser) -> None:
    with chart_page(chromium, "?group=own", still=False) as page:
        page.clock.install()
        page.evaluate(f"""() => {{
          window.moves = [];
          document.querySelector("{PEOPLE}").addEventListener("input", ({{ target }}) => moves.push(target.value));
        }}""")

        page.get_by_role("button", name="Show me").click()
        page.clock.run_for(6_000)

        moves = page.evaluate("() => moves")
        assert moves[-1] == "40"
        assert len(moves) == len(set(moves))


def test_pressing_again_stops_what_is_shown(chromium: Browser) -> None:
    with chart_page(chromium, "?group=own", still=False) as page:
        page.clock.install()
        page.get_by_role("button", name="Show me").click()
        page.clock.run_for(1_000)

        page.get_by_role("button", name="Stop").click()
        page.clock.run_for(4_000)

        assert int(page.locator(PEOPLE).input_value()) < 40


def test_who_asked_for_less_motion_sees_the_first_state_and_the_last(chromium: Browser) -> None:
    with chart_page(chromium, "?group=own") as page:
        page.clock.install()
        page.get_by_role("button", name="Show me").click()
        page.clock.run_for(500)
        first = page.locator(PEOPLE).input_value()
        page.clock.run_for(2_000)

        assert (first, page.locator(PEOPLE).input_value()) == ("1", "40")


def test_a_first_guess_is_drawn_after_a_reload_too_and_never_in_an_address(page: Page) -> None:
    page.locator(f"form[data-ask='{GUESS.id}'] input[value='b']").check()
    page.locator(f"form[data-ask='{GUESS.id}'] button[type='submit']").click()
    expect(page.locator(f"{CHART} .sentence_count_marks text")).to_have_text("3 people, and guess 20")

    page.reload()
    wait_until_drawn(page)

    expect(page.locator(f"{CHART} .sentence_count_marks text")).to_have_text("3 people, and guess 20")
    assert "guess" not in page.url
    page.evaluate("() => { localStorage.clear(); dispatchEvent(new StorageEvent('storage', { key: null })); }")
    expect(page.locator(f"{CHART} .sentence_count_marks text")).to_have_text("3 people, and no guess")


def test_no_address_makes_a_guess(chromium: Browser) -> None:
    with chart_page(chromium, "?guess=20") as page:
        expect(page.locator(f"{CHART} .sentence_count_marks text")).to_have_text("3 people, and no guess")


def test_a_copied_link_opens_on_the_same_drawing_in_another_browser(page: Page, chromium: Browser) -> None:
    choose_own(page)
    page.locator(PEOPLE).fill("7")
    page.locator(f"[data-foot='{FIGURE.id}'] button[data-copy]").click()
    link = page.locator(".copying input").input_value()

    with chart_page(chromium, link.removeprefix(HOME)) as other:
        expect(other.locator(TITLE)).to_have_text("There are 7 people")
        expect(other.locator(FIGURES)).to_have_count(7)


def test_a_picture_has_the_title_of_the_setting_and_no_colour_that_only_a_page_knows(page: Page) -> None:
    choose_own(page)
    expect(page.locator(TITLE)).to_have_text("There are 5 people")
    page.locator(".under summary").click()

    with page.expect_download() as download:
        page.get_by_role("button", name="SVG").click()

    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert "<title>There are 5 people</title>" in text
    assert "A Face for a Phone Number" in text
    assert f"{HOME}?group=own&amp;people=5#{FIGURE.id}" in text
    assert "var(" not in text
    assert "currentColor" not in text
