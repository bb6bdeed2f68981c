"""Sources: the ledger of every claim, each with an address of its own."""

import streamlit as st

from pages.components.ledger import opening, show_ledger

st.html(opening(st.query_params.get("claim")))
show_ledger()
