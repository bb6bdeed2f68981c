"""Every page on paper: all that is folded is open, the charts stay whole, and nothing that only a screen can use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Literal
from unicodedata import normalize

import pytest
from playwright.sync_api import Browser, PdfMargins, expect
from pypdf import PdfReader

from content.claims import claim
from content.site import SITE_PAGES
from tests.browser.reader import Reader, reading
from tests.browser.test_pages import FIGURES, path_of
from tests.servers import Server

SIDE = "1cm"
INSIDE = 794 - 2 * 38  # CSS pixels between the margins of A4
CONTROLS = (
    *("Commit to my guess", "Check my answer", "Reveal all", "Now choose the safeguards", "How sure are you?"),
    *("Copy a link", "Take it along", "Save as a file", "Print this page", "Forget everything", "Search the claims"),
)
LISTED = "#check-it ~ .page-sources li > a[href*='claim=']:first-child, .entry a[href^='/sources?claim=']"
WORDS = ".stApp, [data-testid='stMain'] :is(p, li, td, th, dd, dt, h1, h2, h3, a, span, summary, legend, label)"
DARK = 180  # of 255, for the brightest of red, green and blue
RUNS = """(parts) => parts.flatMap((part) => {
  const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode())
    if (!walk.currentNode.parentElement.closest('button, .tools, .hint, [data-testid=stIconMaterial]'))
      texts.push(walk.currentNode.data);
  return texts;
})"""
BEYOND = """() => [...document.querySelectorAll('[data-testid=stMain] :is(p, li, td, th, h2, h3, dd, svg, .scroll)')]
  .filter((each) => each.checkVisibility() && !each.closest('[popover], .unseen')
    && (each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < 0
      || each.matches('.scroll') && each.scrollWidth > each.clientWidth + 1))
  .map((each) => each.tagName + ': ' + each.textContent.slice(0, 40))"""
COLOUR = """(parts, name) =>
  [...new Set(parts.filter((part) => part.checkVisibility()).map((part) => getComputedStyle(part)[name]))]"""


def run_together(text: str) -> str:
    """Give the text without white space and ligatures, which a PDF sets as it likes."""
    return re.sub(r"\s+", "", normalize("NFKC", text))


@dataclass(frozen=True, slots=True)
class Paper:
    """A page on paper, and the reader who printed it."""

    reader: Reader
    sheets: tuple[str, ...]

    def holds(self, text: str) -> bool:
        """Whether the words stand on a sheet, or begin on one and end on the next."""
        words = run_together(text)
        if any(words in sheet for sheet in self.sheets):
            return True
        turns = list(zip(self.sheets, self.sheets[1:], strict=False))
        cuts = [(words[:cut], words[cut:]) for cut in range(1, len(words))]
        return any(first in above and rest in below for first, rest in cuts for above, below in turns)

    def lacking(self, selector: str) -> list[str]:
        """List the words below the selector that are not on paper."""
        runs: list[str] = self.reader.page.locator(selector).evaluate_all(RUNS)
        assert any(run.strip() for run in runs)
        return [run for run in dict.fromkeys(runs) if not self.holds(run)]


# Paper is white whatever the screen was: every other page is printed from a dark one.
@pytest.fixture(scope="module", params=SITE_PAGES, ids=lambda page: page.slug or "at-the-counter")
def paper(request: pytest.FixtureRequest, chromium: Browser, server: Server) -> Iterator[Paper]:
    """One page as a reader who opened nothing prints it."""
    scheme: Literal["light", "dark"] = "dark" if SITE_PAGES.index(request.param) % 2 else "light"
    with reading(chromium, server) as reader:
        reader.page.emulate_media(color_scheme=scheme)
        reader.open(request.param.address)
        yield Paper(reader, printed(reader))


def printed(reader: Reader) -> tuple[str, ...]:
    """Print the page and give the words of each sheet."""
    margin: PdfMargins = {"top": SIDE, "right": SIDE, "bottom": SIDE, "left": SIDE}
    file = BytesIO(reader.page.pdf(format="A4", margin=margin))
    return tuple(run_together(sheet.extract_text()) for sheet in PdfReader(file).pages)


def colours(reader: Reader, selector: str, name: str) -> set[tuple[float, ...]]:
    """List the colours that the elements have, as red, green, blue and, where not 1, the opacity."""
    found = reader.page.locator(selector).evaluate_all(COLOUR, name)
    return {tuple(map(float, re.findall(r"[\d.]+", each))) for each in found}


def test_every_heading_is_on_paper(paper: Paper) -> None:
    assert paper.lacking(":is(h1, h2, h3):not(.popovers *)") == []


def test_all_that_is_folded_is_on_paper(paper: Paper) -> None:
    assert paper.lacking("[data-testid='stMain'] details:not(details details)") == []


def test_the_sources_close_the_page_on_paper(paper: Paper) -> None:
    ids = paper.reader.page.locator(LISTED).evaluate_all(
        "(links) => links.map((link) => new URL(link.href).searchParams.get('claim'))"
    )
    end = re.split("CheckitSourcesofthispage|TheledgerEverypublisher", "".join(paper.sheets))[-1]

    assert ids
    assert [id for id in ids if run_together(id) not in end] == []
    publishers = {source.publisher for id in ids for source in claim(id).sources}
    assert [each for each in publishers if run_together(each) not in end] == []


def test_no_control_and_no_way_to_another_page_is_on_paper(paper: Paper) -> None:
    place = str(paper.reader.page.locator(".place").text_content())

    assert [words for words in CONTROLS if run_together(words) in "".join(paper.sheets)] == []
    assert paper.sheets[0].startswith(run_together(f"A Face for a Phone Number{place}"))


def test_every_chart_is_on_paper_with_its_words(paper: Paper) -> None:
    charts = paper.reader.page.locator("[data-testid='stVegaLiteChart']")
    drawn = [each.locator("svg text").all_text_contents() for each in charts.all()]

    assert len(drawn) == len(FIGURES.get(path_of(paper.reader), ()))
    for words in drawn:
        assert words
        assert [each for each in words if not paper.holds(each)] == []


def test_nothing_is_cut_off_at_the_side_of_the_paper(paper: Paper) -> None:
    paper.reader.page.emulate_media(media="print")
    paper.reader.page.set_viewport_size({"width": INSIDE, "height": 1000})
    paper.reader.settle()

    for box in ("document.documentElement", "document.querySelector('[data-testid=stMain]')"):
        assert paper.reader.page.evaluate(f"{box}.scrollWidth <= {box}.clientWidth"), box
    assert paper.reader.page.evaluate(BEYOND) == []


def test_the_paper_is_white_and_its_words_are_dark(paper: Paper) -> None:
    paper.reader.page.emulate_media(media="print")
    look = partial(colours, paper.reader)

    assert look(".stApp", "backgroundColor") == {(255, 255, 255)}
    assert look("[data-testid='stVegaLiteChart'] svg", "backgroundColor") <= {(0, 0, 0, 0)}
    assert look("[data-testid='stVegaLiteChart'] svg .background", "fill") <= {(0, 0, 0, 0)}
    words = look(WORDS, "color") | look("[data-testid='stVegaLiteChart'] svg text", "fill")
    assert {each for each in words if max(each[:3]) > DARK} == set()


def test_the_counters_that_wait_for_words_are_on_paper(reader: Reader) -> None:
    reader.open("/since-2019")
    expect(reader.page.locator("#my-counters")).to_be_hidden()

    paper = Paper(reader, printed(reader))

    assert paper.lacking("#my-counters, [data-foot='my-counters'] > details") == []
    assert paper.holds("Honest buyers sent away")
