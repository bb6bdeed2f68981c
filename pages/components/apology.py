"""What a reader sees when a page fails: one clear sentence."""

import logging

import streamlit as st

from content.translations import say

LOG = logging.getLogger(__name__)


def apologise(fault: Exception) -> bool:
    """Write the fault to the log and a sentence to the page; Streamlit then shows nothing of its own."""
    LOG.error("a page failed", exc_info=fault)
    st.html(f'<p class="apology" role="alert">{say(SENTENCE)}</p>')
    return True


SENTENCE = (
    "Something on this page could not be shown. The rest of the explainer still works: choose another page above, or "
    "load this one again."
)
