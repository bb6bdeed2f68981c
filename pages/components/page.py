"""A page as Streamlit shows it: its charts in reading order, for the slots of the written page."""

from content.page import Page
from content.site import every_figure
from pages.components.charts import show_chart, warm_charts


def show(page: Page) -> None:
    """Show the charts of the page."""
    for figure in page.figures():
        show_chart(figure)


def warm_pages() -> None:
    """Draw every chart in every language."""
    warm_charts(every_figure())
