"""A page on the screen: its HTML, its charts, its folded parts and the ledger in reading order."""

from collections.abc import Iterable
from typing import assert_never

import streamlit as st

from content.blocks import Figure, Ledger
from content.editions.html.page import written
from content.editions.html.parts import Fold, Part, Rest, Stretch
from content.page import Page
from content.site import SITE_PAGES, every_figure
from content.translations import LANGUAGES, speaking
from pages.components.charts import show_chart, warm_charts
from pages.components.ledger import show_ledger
from pages.components.live import filled
from pages.components.markup import show_html


def show(page: Page) -> None:
    """Show the page in the reader's language."""
    show_parts(written(page))


def show_parts(parts: Iterable[Part]) -> None:
    """Show stretches of HTML, charts, folded parts and the ledger as they come."""
    for part in parts:
        match part:
            case Stretch():
                show_html(part.html(filled))
            case Figure():
                show_chart(part)
            case Fold():
                with st.expander(label(part), key="since"):
                    show_parts(part.parts)
            case Rest():
                with st.container(key=f"long-{part.number}"):  # by this key our style hides it from the short page
                    show_parts(part.parts)
            case Ledger():
                show_ledger()
            case _:
                assert_never(part)


def label(fold: Fold) -> str:
    """Write what a folded part shows while it is closed, in Streamlit's Markdown."""
    return f"*{fold.start} →* **{fold.summary}** {fold.teaser}"


def warm_pages() -> None:
    """Write every page and draw every chart in every language."""
    warm_charts(every_figure())
    for language in LANGUAGES:
        with speaking(language):
            for page in SITE_PAGES:
                written(page)
