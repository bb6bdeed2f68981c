"""The reader writes a rule: words first, then counters that move in the browser alone."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader

FRAUD, REFUSED = "Swindlers borrow a cousin's card.", "A grandmother keeps her wired phone."
REFUSED_SAYS, LEAK_SAYS = "[class*='sentence_refused_says_'] text", "[class*='sentence_leak_says_'] text"


@pytest.fixture
def writer(reader: Reader) -> Reader:
    """A reader on the page where a rule is written."""
    reader.visit("/since-2019")
    return reader


def write_both(reader: Reader) -> None:
    reader.write(reader.page.locator("form[data-own='my-rule']"), FRAUD, REFUSED)
    expect(reader.page.locator("#my-counters")).to_be_visible()


def saying(writer: Reader, name: str) -> str:
    """Give a sentence that the page holds ready for the script."""
    return str(writer.page.locator(".rules").get_attribute(f"data-say-{name}"))


def expect_the_counters_wait(page: Page) -> None:
    expect(page.locator("#my-counters")).to_be_hidden()
    expect(page.locator("[data-foot='my-counters']")).to_be_hidden()
    expect(page.locator(".vega-bind input[name='another']")).to_be_hidden()
    expect(page.locator(REFUSED_SAYS)).to_be_hidden()


@pytest.mark.inside
def test_the_counters_wait_out_of_sight_until_both_questions_are_answered(writer: Reader) -> None:
    form = writer.page.locator("form[data-own='my-rule']")
    expect_the_counters_wait(writer.page)

    writer.write(form, FRAUD, "   ")
    expect(form.locator("output")).to_contain_text("Both questions first, please.")
    expect(form.locator("textarea").last).to_be_focused()
    expect_the_counters_wait(writer.page)
    writer.write(form, FRAUD, REFUSED)

    expect(form.locator("output")).to_contain_text("The counters stand below.")
    expect(writer.page.locator("#my-counters")).to_be_visible()
    expect(writer.page.locator("[data-foot='my-counters']")).to_be_visible()
    expect(writer.page.locator(".vega-bind input[name='another']")).to_be_visible()
    expect(writer.page.locator(REFUSED_SAYS)).to_be_visible()


def test_counters_that_wait_do_not_widen_a_narrow_page(writer: Reader) -> None:
    writer.page.set_viewport_size({"width": 320, "height": 900})
    writer.reload()

    expect_the_counters_wait(writer.page)
    for box in ("document.documentElement", "document.querySelector('[data-testid=stMain]')"):
        assert writer.page.evaluate(f"{box}.scrollWidth <= {box}.clientWidth"), box


@pytest.mark.inside
def test_a_safeguard_moves_the_counters_speaks_and_sends_nothing(writer: Reader) -> None:
    write_both(writer)
    refused = writer.page.locator(REFUSED_SAYS)
    expect(refused).not_to_contain_text("we do not know")
    before = len(writer.frames)

    writer.page.locator(".vega-bind input[name='another']").focus()
    writer.page.keyboard.press("Space")
    expect(refused).to_contain_text("we do not know: 0 to")
    writer.page.get_by_label("Deleted after the match").check()

    expect(writer.page.locator(LEAK_SAYS)).to_have_text("nothing kept, nothing to leak")
    expect(writer.page.locator("div.unseen[role='status']")).to_contain_text("nothing kept, nothing to leak")
    expect(writer.page.locator("div.unseen[role='status']")).to_contain_text("Honest buyers sent away")
    assert len(writer.frames) == before


@pytest.mark.inside
def test_the_nearest_rules_are_marked_and_named(writer: Reader) -> None:
    write_both(writer)
    named, near = writer.page.locator(".nearest"), writer.page.locator(".case.near h3")
    expect(named).to_have_text(saying(writer, "none"))
    expect(near).to_have_count(0)

    writer.page.get_by_label("Another way to prove oneself").check()
    expect(named).to_have_text(saying(writer, "nearest").format(places="China, the face rules"))
    expect(near).to_have_text(["China, the face rules"])
    writer.page.get_by_label("Deleted after the match").check()

    expect(named).to_have_text(saying(writer, "nearest").format(places="South Korea"))
    expect(near).to_have_text(["South Korea"])
    writer.page.get_by_label("Deleted after the match").uncheck()
    writer.page.get_by_label("Another way to prove oneself").uncheck()
    writer.page.get_by_label("Nothing is kept at all").check()

    expect(named).to_have_text(saying(writer, "nearest").format(places="Mexico"))
    expect(near).to_have_text(["Mexico"])


@pytest.mark.inside
def test_the_address_holds_the_safeguards_and_never_the_words(writer: Reader) -> None:
    writer.answer("five-days-apart", "b")
    write_both(writer)

    writer.page.get_by_label("Another way to prove oneself").check()
    writer.page.get_by_label("Audit by outsiders").check()
    writer.page.wait_for_function("() => location.search.includes('audit=true')")

    assert writer.page.url == f"{writer.server.url}/since-2019?another=true&audit=true"
    assert not any("cousin" in str(frame) or "grandmother" in str(frame) for frame in writer.frames)


def test_a_shared_address_ticks_the_safeguards_and_the_counters_still_wait_for_words(writer: Reader) -> None:
    writer.open("/since-2019?another=true&duty=true")

    expect_the_counters_wait(writer.page)
    expect(writer.page.locator(".vega-bind input[name='another']")).to_be_checked()
    expect(writer.page.locator(".vega-bind input[name='duty']")).to_be_checked()
    expect(writer.page.locator(".vega-bind input[name='nothing']")).not_to_be_checked()
    write_both(writer)
    expect(writer.page.locator(REFUSED_SAYS)).to_contain_text("we do not know: 0 to")
    expect(writer.page.locator(".nearest")).to_contain_text("China, the face rules")


def test_words_are_kept_while_they_are_written_and_come_back(writer: Reader) -> None:
    writer.page.locator("form[data-own] textarea").first.press_sequentially(FRAUD)
    writer.wait_until_kept(FRAUD)

    writer.reload()

    expect(writer.page.locator("form[data-own] textarea").first).to_have_value(FRAUD)
    expect_the_counters_wait(writer.page)


@pytest.mark.inside
def test_every_counter_says_who_bears_it_and_no_total_is_drawn(writer: Reader) -> None:
    write_both(writer)

    bearers = writer.page.locator("[class*='words_'][class*='_bearer_'] text")

    expect(bearers).to_contain_text(["the buyer", "the card's owner", "everyone whose face is kept", "in the file"])
    expect(bearers).to_have_count(4)


@pytest.mark.inside
def test_the_counters_that_wait_for_words_take_no_room(reader: Reader) -> None:
    reader.visit("/since-2019")

    heights = reader.page.locator(".waits").evaluate_all("(parts) => parts.map((part) => part.offsetHeight)")

    assert heights
    assert set(heights) == {0}


@pytest.mark.inside
def test_the_counters_that_wait_are_drawn_as_wide_as_the_other_charts(reader: Reader) -> None:
    reader.visit("/since-2019")
    charts = reader.page.locator("[data-testid='stVegaLiteChart'] svg")

    widths = charts.evaluate_all("(charts) => charts.map((chart) => chart.width.baseVal.value)")

    assert max(widths) - min(widths) < 12
