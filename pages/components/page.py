"""A page on the screen: its HTML, its charts and its folded parts in reading order."""

from collections.abc import Callable, Iterable

import streamlit as st

from content.blocks import Figure
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.editions.html.audit import audit_parts
from content.editions.html.chapter import chapter_parts
from content.editions.html.check import check_yourself
from content.editions.html.glossary import glossary
from content.editions.html.parts import Fold, Part
from content.editions.html.privacy import privacy
from content.site import every_figure
from content.translations import LANGUAGES, speaking
from content.translations.once import once_per_language
from pages.components.charts import show_chart, warm_charts
from pages.components.markup import show_html


def show(chapter: Chapter) -> None:
    """Show the chapter in the reader's language."""
    show_parts(written(chapter.module))


def show_page(name: str) -> None:
    """Show a page that is no chapter, by its name in WRITERS."""
    show_parts(written(name))


def show_parts(parts: Iterable[Part]) -> None:
    """Show stretches of HTML, charts and folded parts as they come."""
    for part in parts:
        if isinstance(part, Figure):
            show_chart(part)
        elif isinstance(part, Fold):
            with st.expander(part.summary, key="since"):
                show_parts(part.parts)
        else:
            show_html(part)


def _writer(chapter: Chapter) -> Callable[[], tuple[Part, ...]]:
    return lambda: chapter_parts(chapter, CHAPTERS)


WRITERS: dict[str, Callable[[], tuple[Part, ...]]] = {
    **{chapter.module: _writer(chapter) for chapter in CHAPTERS},
    "check_yourself": lambda: check_yourself(CHAPTERS),
    "glossary": lambda: glossary(CHAPTERS),
    "audit": audit_parts,
    "privacy": privacy,
}


@once_per_language
def written(name: str) -> tuple[Part, ...]:
    """Write the page."""
    return WRITERS[name]()


def warm_pages() -> None:
    """Write every page and draw every chart in every language."""
    warm_charts(every_figure())
    for language in LANGUAGES:
        with speaking(language):
            for name in WRITERS:
                written(name)
