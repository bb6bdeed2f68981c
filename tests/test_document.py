"""The document of a page: known, guarded, and sent for pages alone."""

import pytest

from hosting.document import Site, document, is_page, policy


def test_a_document_that_looks_different_is_refused_at_the_start() -> None:
    site = Site(
        name="Name", languages={"en": "Scripts, please."}, addresses=frozenset("/"), lost="", full="", version="1"
    )

    with pytest.raises(ValueError, match="Streamlit's document"):
        document("<html><body></body></html>", site, "en")


def test_a_strange_host_never_enters_the_policy() -> None:
    assert "ws://school.example:8501" in policy("", "school.example:8501")
    assert "ws:" not in policy("", "evil.example; script-src *")


@pytest.mark.parametrize("path", ["/_stcore/health", "/static/x.js", "/favicon.png", "/concerns/"])
def test_only_pages_are_answered_as_pages(path: str) -> None:
    assert not is_page(path)
    assert is_page("/")
    assert is_page("/concerns")
