"""What a reader sees when a page fails: one clear sentence."""

import logging

import htpy as h

from content.translations import say
from pages.components.markup import show_html

LOG = logging.getLogger(__name__)


def apologise(fault: Exception) -> bool:
    """Write the fault to the log and a sentence to the page; Streamlit then shows nothing of its own."""
    LOG.error("a page failed", exc_info=fault)
    show_html(h.p(".apology", role="alert")[say(SENTENCE)])
    return True


SENTENCE = (
    "Something on this page could not be shown. The rest of the explainer still works: choose another page above, or "
    "load this one again."
)
