"""Charts made ready once for each language: a specification whose data are Arrow bytes."""

import logging
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.dataframe_util import convert_pandas_df_to_arrow_bytes

from content.blocks import Figure
from content.citations import plain
from content.editions.drawings import drawn
from content.tables import BrokenTableError
from content.translations import LANGUAGES, speaking
from content.translations.once import once_per_language

LOG = logging.getLogger(__name__)


def show_chart(figure: Figure) -> None:
    """Show the chart; where its data cannot be read, the written page says so."""
    if spec := ready(figure):
        with st.container(key=f"chart-{figure.id}"):  # by this key our script finds it
            st.vega_lite_chart(spec=dict(spec), alt=in_words(figure), width="stretch", theme=None, key=figure.id)


@once_per_language
def ready(figure: Figure) -> dict[str, Any] | None:
    """Give the specification to hand to Streamlit, or None where the chart's data cannot be read."""
    try:
        spec = dict(drawn(figure))
    except BrokenTableError as fault:
        LOG.warning("figure %s cannot be drawn: %s", figure.id, fault)
        return None
    spec["datasets"] = {name: arrow(rows) for name, rows in spec.get("datasets", {}).items()}
    return spec


@once_per_language
def in_words(figure: Figure) -> str:
    """Give the words that speak for the chart."""
    return plain(figure.in_words)


def arrow(rows: list[dict[str, Any]]) -> bytes:
    """Turn the rows of a dataset into Arrow bytes, which Streamlit passes on as they are."""
    return convert_pandas_df_to_arrow_bytes(pd.DataFrame(rows))


def warm_charts(figures: tuple[Figure, ...]) -> None:
    """Make every chart ready in every language."""
    for language in LANGUAGES:
        with speaking(language):
            for figure in figures:
                ready(figure)
