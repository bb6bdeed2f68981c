"""The document of a page: known, guarded, and sent for pages alone."""

from pathlib import Path

import pytest
from markupsafe import Markup
from streamlit.file_util import get_static_dir

from hosting.documents import is_page
from hosting.policy import policy
from pages.components.document import PARTS, document, documents, scripts_below

STREAMLIT = Path(get_static_dir())


def test_a_document_that_looks_different_is_refused_at_the_start() -> None:
    with pytest.raises(ValueError, match="Streamlit's document"):
        document("<html><body></body></html>", Markup())


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


def test_what_every_chapter_shows_is_asked_for_with_the_page_and_not_when_the_first_chart_comes() -> None:
    for html in documents(STREAMLIT, "1").values():
        for part in (*PARTS, "embed.", "purify."):
            assert f'href="./static/js/{part}' in html, part
        for name in scripts_below(STREAMLIT / "static" / "js", PARTS):
            assert html.count(f"/{name}") == 1, name


def test_scripts_that_import_each_other_are_listed_once_and_what_is_missing_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "Html.1.js").write_text('import{a}from"./b.js";import"./gone.js";', encoding="utf-8")
    (tmp_path / "b.js").write_text("import './Html.1.js'", encoding="utf-8")

    assert scripts_below(tmp_path, ("Html.",)) == ("Html.1.js", "b.js")
    assert scripts_below(tmp_path, ("Other.",)) == ()
