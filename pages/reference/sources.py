"""Sources: the audit of the article, and the ledger of every claim, each with an address of its own."""

import streamlit as st

from pages.components.ledger import opening, show_ledger
from pages.components.page import show_page

st.html(opening(st.query_params.get("claim")))
show_page("audit")
show_ledger()
