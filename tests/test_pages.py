"""Every page script runs without an exception, and brings its charts."""

from functools import cache

import pytest
from streamlit.testing.v1 import AppTest

from content.page import Page
from content.site import SITE_PAGES
from tests.servers import ROOT

PAGE = pytest.mark.parametrize("page", SITE_PAGES, ids=lambda page: page.script)


def frame() -> AppTest:
    return AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=30).run()


@cache
def opened(page: Page) -> AppTest:
    """Run a page once, for all that is asked of it."""
    return frame().switch_page(page.script).run()


@PAGE
def test_a_page_runs(page: Page) -> None:
    assert not opened(page).exception


@PAGE
def test_every_chart_of_a_page_is_there_and_has_words(page: Page) -> None:
    charts = opened(page).get("vega_lite_chart")

    assert len(charts) == len(page.figures())
    assert all(chart.proto.alt for chart in charts)


def test_the_frame_opens_on_the_first_chapter() -> None:
    assert len(frame().get("vega_lite_chart")) == len(SITE_PAGES[0].figures())


@pytest.mark.parametrize("lang", ["xx", "<script>", ""])
def test_an_unknown_language_in_the_address_is_english(lang: str) -> None:
    page = AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=30)
    page.query_params["lang"] = lang

    page.run()

    assert not page.exception
