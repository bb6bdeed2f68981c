"""Two lengths of a page in the browser: chosen, kept, shared, printed; a reader never loses the place or a chart."""

import pytest
from playwright.sync_api import Browser, PdfMargins, expect
from pypdfium2 import PdfDocument

from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.reading_time import words_to_read
from tests.browser.paper import printed, run_together
from tests.browser.reader import BLANK, FORGOTTEN, Reader, reading
from tests.servers import Server
from tests.walks import CHAPTER

MOST = 250  # words of a short page, beside those in its drawing
FOR_ALL_SHORT = 2  # sheets of paper
FOR_ALL = 6
PAPER: PdfMargins = {"top": "1cm", "right": "1cm", "bottom": "1cm", "left": "1cm"}
# Navigation, controls and folds are not read; of rows with the same choices those of the first.
WORDS = """() => {
  const skip = 'nav, .chart, .place, .lengths, .left, [popover], .unseen, .tools, .copying, .hint, output, .earlier,'
    + ' .left-out, summary, [aria-hidden=true], button:not(.term), [data-kind=matrix] fieldset ~ fieldset label';
  const count = (text) => text.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
  const seen = (part) => part.checkVisibility({ visibilityProperty: true });
  let words = 0;
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const around = walk.currentNode.parentElement;
    if (seen(around) && !around.closest(skip)) words += count(walk.currentNode.data);
  }
  const lines = [...document.querySelectorAll("svg.marks text:not([opacity='0'])")].filter(seen)
    .flatMap((text) => (text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text]));
  return [words, lines.reduce((sum, line) => sum + count(line.textContent), 0)];
}"""
LENGTH = "document.documentElement.dataset.length"
WIDTHS = """() => [...document.querySelectorAll(".chart")]
  .map((chart) => [chart.clientWidth, chart.querySelector('svg.marks').getBoundingClientRect().width])"""
ALL_DRAWN = """(count) => [...document.querySelectorAll(".chart svg.marks .role-mark")].length
  && document.querySelectorAll(".chart:has(svg.marks)").length === count"""


@pytest.fixture(scope="module")
def short(chromium: Browser, server: Server) -> "Reader":  # type: ignore[misc]
    """A reader who has chosen the short form."""
    with reading(chromium, server) as one:
        yield one


def open_short(one: Reader, address: str) -> None:
    """Open a page in its short form and wait for the one chart that it has."""
    path, _, part = address.partition("#")
    one.page.goto(f"{one.server.url}{path}?read=short" + (f"#{part}" if part else ""))
    one.page.wait_for_selector(f"h1[data-page='{path}']")
    one.page.wait_for_function(
        "() => document.querySelector('svg.marks .role-mark') && document.querySelector('.ways')"
    )


def come(one: Reader, address: str, length: str) -> None:
    """Go to a page in this length, which goes along from page to page."""
    if one.page.url == BLANK or one.page.evaluate(LENGTH) != length:
        one.open(f"{address}?read={length}")
    else:
        one.visit(address)
    assert one.page.evaluate(LENGTH) == length


@CHAPTER
def test_a_short_page_is_short_on_the_screen_and_on_paper(short: Reader, chapter: Chapter) -> None:
    come(short, chapter.address, "short")

    words, drawn = short.page.evaluate(WORDS)
    paper = [len(PdfDocument(short.page.pdf(format=size, margin=PAPER))) for size in ("A4", "Letter")]

    assert words <= MOST
    assert words + drawn == pytest.approx(
        words_to_read(chapter, CHAPTERS, short=True), rel=0.2
    )  # one chart weighs much
    assert max(paper) <= FOR_ALL_SHORT


@CHAPTER
def test_the_words_that_the_minutes_come_from_stand_there(short: Reader, chapter: Chapter) -> None:
    come(short, chapter.address, "everything")

    words, drawn = short.page.evaluate(WORDS)

    assert words + drawn == pytest.approx(words_to_read(chapter, CHAPTERS), rel=0.1)
    paper = short.page.pdf(format="A4", margin=PAPER)
    assert len(PdfDocument(paper)) <= FOR_ALL


def test_a_chosen_length_is_kept_shared_by_the_address_and_forgotten(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as one:
        one.open("/concerns")
        assert one.page.evaluate(LENGTH) == "everything"
        one.page.locator(".lengths label", has_text="minutes").click()
        one.page.wait_for_url("**/concerns?read=short")
        one.wait_until_kept('"length":"short"')

        open_elsewhere = one.another_tab()
        open_elsewhere.page.goto(f"{server.url}/pushback")
        assert open_elsewhere.page.evaluate(LENGTH) == "short"
        open_elsewhere.page.wait_for_url("**/pushback?read=short")
        one.page.goto(f"{server.url}/concerns?read=everything")
        assert one.page.evaluate(LENGTH) == "everything"
        one.wait_until_kept('"length":"everything"')


def test_what_is_forgotten_is_no_longer_in_the_address(short: Reader) -> None:
    open_short(short, "/concerns")
    short.wait_until_kept('"length":"short"')

    short.page.evaluate(FORGOTTEN)

    short.page.wait_for_url("**/concerns")
    assert short.page.evaluate(LENGTH) == "everything"
    assert '"short"' not in (short.page.evaluate("localStorage.getItem('a-face-for-a-phone-number')") or "")


def test_paper_of_a_short_page_has_the_question_and_the_finding_and_no_answer(short: Reader) -> None:
    open_short(short, "/concerns")
    lock = short.page.locator(".vega-bind input[name='locked']")
    lock.set_checked(False)

    paper = "".join(printed(short))

    assert run_together("Which worry is left?") in paper
    assert run_together("The lock stops all 6 outside") in paper
    assert "Theanswer" not in paper
    expect(lock).not_to_be_checked()
    expect(short.page.locator("#two-dials")).to_contain_text("No lock")


def test_paper_of_the_whole_page_opens_every_fold_and_closes_it_again(short: Reader) -> None:
    short.open("/glossary?read=everything")
    short.visit("/concerns")
    opened = "document.querySelectorAll('main details[open]').length"

    short.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert short.page.evaluate("document.querySelectorAll('details:not([open])').length") == 0
    short.page.evaluate("dispatchEvent(new Event('afterprint'))")

    assert short.page.evaluate(opened) == 0


def test_the_length_goes_along_from_page_to_page(short: Reader) -> None:
    open_short(short, "/concerns")

    short.page.locator(".ways .next").click()
    short.page.wait_for_selector("h1[data-page='/cameras-and-control']")

    assert short.page.evaluate(LENGTH) == "short"
    short.page.wait_for_url("**/cameras-and-control?read=short")


def test_a_chart_that_was_hidden_is_drawn_as_wide_as_the_page_when_it_is_shown(short: Reader) -> None:
    open_short(short, "/face-scan-rule")

    short.page.get_by_role("button", name="Read everything").click()
    short.page.wait_for_function(ALL_DRAWN, arg=3)

    expect(short.page.locator(".lengths input[value='everything']")).to_be_focused()
    assert [drawn for wide, drawn in short.page.evaluate(WIDTHS) if abs(wide - drawn) > 2] == []


@pytest.mark.parametrize("part", ["the-notice", "buyers"])
def test_a_link_to_what_only_the_whole_page_has_shows_the_whole_page(short: Reader, part: str) -> None:
    open_short(short, f"/face-scan-rule#{part}")

    expect(short.page.locator(f"#{part}")).to_be_in_viewport(timeout=10_000)
    assert short.page.evaluate(LENGTH) == "everything"
    short.page.locator(".ways .next").click()
    short.page.wait_for_function(f"() => {LENGTH} === 'short'")


def test_a_reader_in_the_middle_stays_at_what_both_lengths_have(short: Reader) -> None:
    short.open("/pushback?read=everything")
    paired = short.page.locator("section.paired")
    paired.scroll_into_view_if_needed()

    short.page.locator(".lengths input[value='short']").evaluate(
        "(input) => { input.checked = true; input.dispatchEvent(new Event('change', { bubbles: true })); }"
    )

    short.page.wait_for_function(f"() => {LENGTH} === 'short'")
    expect(paired).to_be_in_viewport()
