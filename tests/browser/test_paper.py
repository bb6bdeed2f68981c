"""Every page on paper: all that is folded is open, the charts stay whole, and nothing that only a screen can use."""

import re
from functools import partial
from typing import Literal

import pytest

from content.claims import claim
from content.pages.answers import ANSWERS
from content.palette import CHART
from content.site import SITE_PAGES
from tests.browser.paper import Paper, colours, printed, run_together
from tests.browser.reader import Reader
from tests.browser.screens import resize
from tests.browser.test_pages import FIGURES, path_of
from tests.walks import CITES_NOTHING

INSIDE = 794 - 2 * 38  # CSS pixels between the margins of A4
CONTROLS = (
    *("Commit to my guess", "Check my answer", "Reveal all", "Print my rule", "How sure are you?"),
    *("SVGJSON", "DataLink", "Save as a file", "Print this page", "Forget everything", "Search the claims"),
)
LISTED = "#check-it ~ .page-sources li > a[href*='claim=']:first-child, .entry a[href^='/sources?claim=']"
WORDS = "body, #main :is(p, li, td, th, dd, dt, h1, h2, h3, a, span, summary, legend, label)"
DARK = 180  # of 255, for the brightest of red, green and blue
DRAWN = "svg text:not([opacity='0'])"  # a label without room is there and not seen
KEPT = "(parts) => parts.map((part) => parseFloat(part.style.getPropertyValue('--height')))"
HEIGHTS = "(parts) => parts.map((part) => part.getBoundingClientRect().height)"
SHEET, ON_THE_LONGEST, TALL = (each / 2.54 * 96 for each in (7.2, 6.8, 9.5))  # CSS pixels of a chart that is cut down
FOLDED = "#main details:not(details details, .brief)"
AT_REST = 600  # milliseconds, more than the page waits until a chart stands still
FINDINGS = "(parts) => parts.map((part) => part.textContent)"
BEYOND = """() => [...document.querySelectorAll('main :is(p, li, td, th, h2, h3, dd, svg, .scroll)')]
  .filter((each) => each.checkVisibility() && !each.closest('[popover], .unseen')
    && (each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < 0
      || each.matches('.scroll') && each.scrollWidth > each.clientWidth + 1))
  .map((each) => each.tagName + ': ' + each.textContent.slice(0, 40))"""


# Paper is white whatever the screen was: every other page is printed from a dark one.
@pytest.fixture(scope="module", params=SITE_PAGES, ids=lambda page: page.slug or "at-the-counter")
def paper(request: pytest.FixtureRequest, walker: Reader) -> Paper:
    """One page as a reader who opened nothing prints it."""
    scheme: Literal["light", "dark"] = "dark" if SITE_PAGES.index(request.param) % 2 else "light"
    walker.begin_anew()
    walker.page.emulate_media(color_scheme=scheme)
    walker.visit(request.param.address)
    return Paper(walker, printed(walker))


def test_every_heading_is_on_paper(paper: Paper) -> None:
    assert paper.lacking(":is(h1, h2, h3):not(.popovers *)") == []


def test_all_that_is_folded_is_on_paper(paper: Paper) -> None:
    folded = paper.reader.page.locator(FOLDED).count()

    assert bool(folded) is (path_of(paper.reader) != ANSWERS.address)
    assert not folded or paper.lacking(FOLDED) == []


def test_the_sources_close_the_page_on_paper(paper: Paper) -> None:
    ids = paper.reader.page.locator(LISTED).evaluate_all(
        "(links) => links.map((link) => new URL(link.href).searchParams.get('claim'))"
    )
    end = re.split("CheckitSourcesofthispage|TheledgerEverypublisher", "".join(paper.sheets))[-1]

    assert bool(ids) is (path_of(paper.reader) not in CITES_NOTHING)
    assert [id for id in ids if run_together(id) not in end] == []
    publishers = {source.publisher for id in ids for source in claim(id).sources}
    assert [each for each in publishers if run_together(each) not in end] == []


def test_no_control_and_no_way_to_another_page_is_on_paper(paper: Paper) -> None:
    place = str(paper.reader.page.locator(".place").text_content())

    assert [words for words in CONTROLS if run_together(words) in "".join(paper.sheets)] == []
    assert paper.sheets[0].startswith(run_together(f"A Face for a Phone Number{place}"))


def test_every_chart_stands_whole_on_one_sheet_with_its_finding(paper: Paper) -> None:
    page = paper.reader.page
    findings = page.locator("h3.finding").evaluate_all(FINDINGS)
    charts = page.locator(".chart")
    drawn = [each.locator(DRAWN).all_text_contents() for each in charts.all()]

    assert len(drawn) == len(findings) == len(FIGURES.get(path_of(paper.reader), ()))
    assert all(drawn)
    assert [found for found, words in zip(findings, drawn, strict=True) if not paper.whole([found, *words])] == []


def test_paper_keeps_as_much_room_as_a_chart_is_high(paper: Paper) -> None:
    paper.reader.page.emulate_media(media="print")
    resize(paper.reader, INSIDE, 1000)

    paper.reader.page.wait_for_timeout(AT_REST)
    kept = paper.reader.page.locator("h3.finding").evaluate_all(KEPT)
    drawn = paper.reader.page.locator(".chart svg").evaluate_all(HEIGHTS)

    most = ON_THE_LONGEST if path_of(paper.reader) == "/since-2019" else SHEET
    assert drawn == pytest.approx([min(each, TALL if each > 800 else most) for each in kept], abs=4)


def test_nothing_is_cut_off_at_the_side_of_the_paper(paper: Paper) -> None:
    paper.reader.page.emulate_media(media="print")
    paper.reader.page.set_viewport_size({"width": INSIDE, "height": 1000})
    paper.reader.settle()

    assert paper.reader.page.evaluate(BEYOND) == []


def test_the_paper_is_white_and_its_words_are_dark(paper: Paper) -> None:
    paper.reader.page.emulate_media(media="print")
    look = partial(colours, paper.reader)

    for sheet in ("html", "body"):
        assert look(sheet, "backgroundColor") == {(255, 255, 255)}, sheet
    assert look(".chart svg", "backgroundColor") <= {(0, 0, 0, 0)}
    assert look(".chart svg .background", "fill") <= {(0, 0, 0, 0)}
    on_bars = "[fill*='--paper']"  # those have the colour of the paper, on a mark that is printed
    words = look(WORDS, "color") | look(f".chart svg text:not({on_bars})", "fill")
    assert {each for each in words if max(each[:3]) > DARK} == set()


def test_no_colour_of_a_dark_screen_is_left_on_a_printed_chart(paper: Paper) -> None:
    paper.reader.page.emulate_media(media="print")
    marks = ".chart svg :is([fill], [stroke])"

    found = colours(paper.reader, marks, "fill") | colours(paper.reader, marks, "stroke")

    assert found & {tuple(bytes.fromhex(colour.dark[1:])) for colour in CHART.values()} == set()
    grid = ".chart .role-axis-grid line"
    assert {each for each in colours(paper.reader, grid, "strokeOpacity") if each[0] > 0.3} == set()


@pytest.mark.parametrize("paper", [page for page in SITE_PAGES if page.address == "/since-2019"], indirect=True)
def test_the_readers_own_rule_is_on_paper_with_every_outcome(paper: Paper) -> None:
    assert paper.lacking("#my-counters, .own-rule .person > :not([hidden]), .own-rule table") == []


@pytest.mark.parametrize("paper", [page for page in SITE_PAGES if page.address == "/teach"], indirect=True)
def test_each_plan_of_a_lesson_stands_on_one_sheet_and_all_of_it_on_six(paper: Paper) -> None:
    plans = [
        each.locator(".takes strong, .clock").all_text_contents() for each in paper.reader.page.locator(".plan").all()
    ]

    assert plans
    assert [words for words in plans if not paper.whole(words)] == []
    assert len(paper.sheets) <= 6
