"""A chapter on the screen: its HTML and its charts in reading order."""

from functools import cache

import streamlit as st

from content.blocks import Figure
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.editions.html.chapter import chapter_parts
from content.translations import LANGUAGES, language_of, speaking, spoken
from pages.components.charts import show_chart, warm_charts


def show(chapter: Chapter) -> None:
    """Show the chapter in the reader's language."""
    for part in parts(chapter.module, spoken().code):
        if isinstance(part, Figure):
            show_chart(part)
        else:
            st.html(part)


@cache
def parts(module: str, code: str) -> tuple[str | Figure, ...]:
    """Write the chapter once for each language."""
    chapter = next(chapter for chapter in CHAPTERS if chapter.module == module)
    with speaking(language_of(code)):
        return chapter_parts(chapter, CHAPTERS)


def warm_chapters() -> None:
    """Write every chapter and draw every chart in every language."""
    for chapter in CHAPTERS:
        warm_charts(chapter.figures())
        for language in LANGUAGES:
            parts(chapter.module, language.code)
