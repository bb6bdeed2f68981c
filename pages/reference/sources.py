"""Sources: the audit of the article, and the ledger of every claim, each with an address of its own."""

import streamlit as st

from pages.components.ledger import opening, show_ledger
from pages.components.markup import show_html
from pages.components.page import show_page

show_html(opening(st.query_params.get("claim")))
show_page("audit")
show_ledger()
