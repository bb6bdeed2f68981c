"""Every page runs without an exception, frame included."""

import pytest
from streamlit.testing.v1 import AppTest

from content.chapter import Chapter
from content.chapters import CHAPTERS
from tests.servers import ROOT


def frame() -> AppTest:
    return AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=30).run()


def html_of(page: AppTest) -> str:
    return "".join(element.proto.body for element in page.get("html"))


def test_the_frame_opens_on_the_first_chapter() -> None:
    page = frame()

    assert not page.exception
    assert CHAPTERS[0].heading in html_of(page)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
def test_a_chapter_runs_and_every_chart_has_words(chapter: Chapter) -> None:
    page = frame().switch_page(f"chapters/{chapter.module}.py").run()

    assert not page.exception
    charts = page.get("vega_lite_chart")
    assert len(charts) == len(chapter.figures())
    assert all(chart.proto.alt for chart in charts)
    assert chapter.heading.replace("'", "&#x27;") in html_of(page) or chapter.heading in html_of(page)


def test_the_ledger_runs_searches_and_filters() -> None:
    page = frame().switch_page("reference/sources.py").run()
    everything = html_of(page)

    page.text_input[0].set_value("fingerprint").run()

    assert not page.exception
    assert len(html_of(page)) < len(everything)


@pytest.mark.parametrize("lang", ["xx", "<script>", ""])
def test_an_unknown_language_in_the_address_is_english(lang: str) -> None:
    page = AppTest.from_file(str(ROOT / "pages/frame.py"), default_timeout=30)
    page.query_params["lang"] = lang

    page.run()

    assert not page.exception
    assert CHAPTERS[0].heading in html_of(page)
