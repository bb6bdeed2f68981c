"""HTML of ours on the screen."""

import streamlit as st
from markupsafe import Markup, escape

from content.editions.html.markup import Html


class AsItIs:
    """HTML that Streamlit takes as it is; in a plain text it first looks for indented lines, which takes its time."""

    def __init__(self, html: Markup) -> None:
        self.html = html

    def _repr_html_(self) -> str:
        return self.html


def show_html(html: Html) -> None:
    """Show the HTML, which is not empty."""
    st.html(AsItIs(escape(html)))  # noqa: TID251 - here it is escaped
