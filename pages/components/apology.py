"""What the server does when a page script fails: a line in the log; the written page stands without its charts."""

import logging

LOG = logging.getLogger(__name__)


def apologise(fault: Exception) -> bool:
    """Write the fault to the log; Streamlit then shows nothing of its own."""
    LOG.error("a page failed", exc_info=fault)
    return True
