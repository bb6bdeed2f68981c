"""The document of a page: whole, with a slot for each chart; and what starts Streamlit in it."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from markupsafe import escape
from starlette.requests import Request
from streamlit.file_util import get_static_dir

from content.chapters import CHAPTERS
from content.editions.html.parts import fold_summary
from content.page import Page
from content.site import SITE_PAGES
from hosting.documents import is_page
from hosting.policy import policy
from pages.components.document import PARTS, documents, scripts_below, starter, streamlit_of
from tests.walks import PAGE, folds, html_of

BUNDLE = Path(get_static_dir())
STREAMLIT = streamlit_of(BUNDLE)


@cache
def written() -> dict[str, Any]:
    """Write the documents of all pages, once."""
    return dict(documents("1", ""))


def asked(page: Page, query: str = "", language: str = "en") -> str:
    """Give the document as a server answers it."""
    request = Request({"type": "http", "scheme": "http", "query_string": query.encode(), "headers": []})
    pieces = written()[language][page.address]
    return "".join(piece if isinstance(piece, str) else piece(request) for piece in pieces)


@PAGE
def test_a_document_is_the_whole_page_and_says_where_the_reader_is(page: Page) -> None:
    html = asked(page)

    assert html.count("<h1 ") == 1
    assert f'data-page="{page.address}"' in html
    (here,) = re.findall(rf'<a href="{page.address}" aria-current="page">(.*?)</a>', html)
    assert f'<span class="title">{escape(page.short or page.title)}</span>' in here
    assert f"<title>{escape(page.title)} · A Face for a Phone Number</title>" in html
    assert f'name="description" content="{escape(page.stands_first())}"' in html
    ids = re.findall(r' id="([^"]*)"', html_of(page))
    assert [id for id in re.findall(r' id="([^"]*)"', html) if id in ids] == ids


@PAGE
def test_a_page_that_is_dark_by_itself_is_darkened_by_no_extension(page: Page) -> None:
    head = asked(page).partition("</head>")[0]

    assert '<meta name="color-scheme" content="light dark">' in head
    assert '<meta name="darkreader-lock">' in head


@PAGE
def test_every_chart_has_its_slot_with_room_and_controls(page: Page) -> None:
    html = asked(page)

    for figure in page.figures():
        slot = html.partition(f' id="chart-{figure.id}">')[2].partition("data-foot")[0]
        assert "--wide: " in slot
        bound = [each for each in figure.draw(figure.data()).to_dict()["params"] if "bind" in each]
        assert slot.count('class="vega-bind"') == len(bound)


@PAGE
def test_since_then_is_closed_until_a_reader_opens_it(page: Page) -> None:
    found = re.findall(r'<details class="since"( open)?>(<summary>.*?</summary>)', asked(page))

    assert found == [("", str(fold_summary(fold))) for fold in folds(page)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("claim=R16", 'data-claim="R16"'),
        ("claim=r16.", 'data-claim="R16"'),
        ("claim=Z99", "No claim has the id “Z99”"),
        ("claim=<script>", "No claim has the id “&lt;script&gt;”"),
    ],
)
def test_a_claim_has_an_address_and_an_unknown_one_a_sentence(query: str, found: str) -> None:
    (sources,) = [page for page in SITE_PAGES if page.asks]

    assert found in asked(sources, query)
    assert found not in asked(sources)


@pytest.mark.parametrize("lacks", ["root", "scripts", "soon"])
def test_a_streamlit_that_looks_different_is_refused_at_the_start(tmp_path: Path, lacks: str) -> None:
    signs = {"root": 'id="root"', "scripts": 'type="module"', "soon": "modulepreload"}
    html = (BUNDLE / "index.html").read_text(encoding="utf-8").replace(signs[lacks], "other")
    (tmp_path / "index.html").write_text(html, encoding="utf-8")

    with pytest.raises(ValueError, match=f"Streamlit's document has changed: it lacks {lacks}"):
        streamlit_of(tmp_path)


def test_a_strange_host_never_enters_the_policy() -> None:
    assert "ws://school.example:8501" in policy("", "school.example:8501")
    assert "ws:" not in policy("", "evil.example; script-src *")
    assert "ws:" not in policy("", "[::1]:8501")  # browsers read a policy that names one as a mistake


@pytest.mark.parametrize("path", ["/_stcore/health", "/_stcore/stream", "/numbers", "/figures/a.svg"])
def test_what_others_answer_is_no_page(path: str) -> None:
    assert not is_page(path, "/figures")


@pytest.mark.parametrize("path", ["/", "/concerns", "/concerns/", "/favicon.png", "/figures/a/b", "/figures/"])
def test_nothing_is_left_for_streamlits_own_page(path: str) -> None:
    assert is_page(path, "/figures")


def test_what_every_chapter_shows_is_fetched_with_the_start_and_nothing_before_the_first_paint() -> None:
    html = asked(CHAPTERS[0])

    start = json.loads(starter(STREAMLIT).partition("window.face.start = ")[2].partition(";\n")[0])
    for part in (*PARTS, "embed."):
        assert any(f"/static/js/{part}" in name for name in start["soon"]), part
    assert len(set(start["soon"])) == len(start["soon"])
    assert "modulepreload" not in html
    assert '<script type="module"' not in html


def test_scripts_that_import_each_other_are_listed_once_and_what_is_missing_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "Html.1.js").write_text('import{a}from"./b.js";import"./gone.js";', encoding="utf-8")
    (tmp_path / "b.js").write_text("import './Html.1.js'", encoding="utf-8")

    assert scripts_below(tmp_path, ("Html.",)) == ("Html.1.js", "b.js")
    assert scripts_below(tmp_path, ("Other.",)) == ()
