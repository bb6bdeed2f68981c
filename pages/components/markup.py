"""HTML of ours on the screen."""

import streamlit as st


class Markup:
    """HTML that Streamlit takes as it is; in a plain text it first looks for indented lines, which takes its time."""

    def __init__(self, html: str) -> None:
        self.html = html

    def _repr_html_(self) -> str:
        return self.html


def show_html(html: str) -> None:
    """Show the HTML, which is not empty."""
    st.html(Markup(html))
