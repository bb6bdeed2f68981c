"""Every page runs without an exception, frame included."""

import re
from functools import cache
from html import escape

import pytest
from streamlit.testing.v1 import AppTest

from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.page import Page
from content.site import SITE_PAGES
from pages.components.page import label
from tests.servers import ROOT
from tests.walks import CHAPTER, folds

PAGE = pytest.mark.parametrize("page", SITE_PAGES, ids=lambda page: page.script)


def frame() -> AppTest:
    return AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=30).run()


@cache
def opened(page: Page) -> AppTest:
    """Run a page once, for all that is asked of it."""
    return frame().switch_page(page.script).run()


def html_of(page: AppTest) -> str:
    return "".join(element.proto.body for element in page.get("html"))


def test_the_frame_opens_on_the_first_chapter() -> None:
    page = frame()

    assert not page.exception
    assert CHAPTERS[0].heading in html_of(page)


@PAGE
def test_a_page_runs_and_says_where_the_reader_is(page: Page) -> None:
    shown = opened(page)

    assert not shown.exception
    html = html_of(shown)
    assert html.count("<h1 ") == 1
    assert f'data-page="{page.address}"' in html
    (here,) = re.findall(rf'<a href="{page.address}" aria-current="page">(.*?)</a>', html)
    assert f'<span class="title">{escape(page.short or page.title)}</span>' in here
    assert "could not be drawn" not in html


@PAGE
def test_every_chart_of_a_page_is_there_and_has_words(page: Page) -> None:
    charts = opened(page).get("vega_lite_chart")

    assert len(charts) == len(page.figures())
    assert all(chart.proto.alt for chart in charts)


@PAGE
def test_since_then_is_closed_until_a_reader_opens_it(page: Page) -> None:
    folded = opened(page).expander

    assert [each.label for each in folded] == [label(fold) for fold in folds(page)]
    assert not any(each.proto.expanded for each in folded)


@CHAPTER
def test_the_heading_of_a_chapter_stands_on_its_page(chapter: Chapter) -> None:
    (page,) = [each for each in SITE_PAGES if each.address == chapter.address]

    shown = html_of(opened(page))

    assert escape(chapter.heading) in shown


def test_the_ledger_runs_searches_and_filters() -> None:
    page = frame().switch_page("reference/sources.py").run()
    everything = html_of(page)

    page.text_input[0].set_value("fingerprint").run()

    assert not page.exception
    assert len(html_of(page)) < len(everything)


@pytest.mark.parametrize(
    ("asked", "found"),
    [("R16", 'data-claim="R16"'), ("r16.", 'data-claim="R16"'), ("Z99", "No claim has the id “Z99”")],
)
def test_a_claim_has_an_address_and_an_unknown_one_a_sentence(asked: str, found: str) -> None:
    page = frame()
    page.query_params["claim"] = asked

    page.switch_page("reference/sources.py").run()

    assert not page.exception
    assert found in html_of(page)


@pytest.mark.parametrize("lang", ["xx", "<script>", ""])
def test_an_unknown_language_in_the_address_is_english(lang: str) -> None:
    page = AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=30)
    page.query_params["lang"] = lang

    page.run()

    assert not page.exception
    assert CHAPTERS[0].heading in html_of(page)
