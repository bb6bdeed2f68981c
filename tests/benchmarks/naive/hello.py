"""The smallest Streamlit page: what any page costs at the least."""

import streamlit as st

st.write("Hello")
