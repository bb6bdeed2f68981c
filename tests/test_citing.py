"""How a page is cited: what CITATION.cff says, of a day and a mark that belong to what is said."""

import re

import pytest

from content.editions import citing
from content.editions.html.cite import cite
from content.editions.html.document import NAME
from content.site import SITE_PAGES
from content.translations import LANGUAGES, speaking
from hosting.codes import is_ours
from tests.servers import ROOT

FILE = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
HERE = "http://localhost:8501"


def test_the_pages_and_the_file_for_citing_say_the_same() -> None:
    assert f'title: "{NAME}"' in FILE
    assert re.findall(r'- name: "(.*)"', FILE) == [citing.AUTHORS]
    assert f"version: {citing.VERSION}\n" in FILE
    assert f"date-released: {citing.RELEASED.isoformat()}" in FILE


def test_a_page_is_cited_by_its_heading_with_the_mark_and_the_day_of_what_it_says() -> None:
    html = str(cite(SITE_PAGES[0]))

    assert f"“{SITE_PAGES[0].heading}”" in html
    assert html.count(citing.content_mark()) == 2
    assert citing.content_day().first >= citing.RELEASED


@pytest.mark.parametrize(
    ("address", "ours"),
    [
        (f"{HERE}/concerns", True),
        (f"{HERE}/concerns?lang=en", True),
        ("https://public.example/concerns", True),
        ("https://elsewhere.example/concerns", False),
        (f"{HERE}/nowhere", False),
        (f"{HERE}@elsewhere.example/concerns", False),
        ("javascript://localhost:8501/concerns", False),
        (f"{HERE}/concerns?{'x' * 300}", False),
        ("http://[", False),
        ("http:///concerns", False),
        ("", False),
    ],
)
def test_a_code_is_drawn_of_a_page_of_ours_and_of_nothing_else(address: str, ours: bool) -> None:
    assert is_ours(address, {"/concerns"}, {"localhost:8501", "public.example", ""}) is ours


def test_the_mark_is_that_of_the_content_in_every_language() -> None:
    marks = set()

    for language in LANGUAGES:
        with speaking(language):
            marks.add(citing.content_mark.__wrapped__())

    assert marks == {citing.content_mark()}


@pytest.mark.parametrize("what", ["SITE_PAGES", "CLAIMS", "CHAPTERS"])
def test_pages_claims_and_keys_are_all_in_the_mark(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(citing, what, getattr(citing, what)[1:])

    assert citing.content_mark.__wrapped__() != citing.content_mark()
