"""The session script: the reader's language, the pages that exist, then the charts of the page."""

import streamlit as st

from content.site import SITE_PAGES
from content.translations import language_of, say, speak

speak(language_of(st.query_params.get("lang")))
pages = [st.Page(each.script, title=say(each.title), url_path=each.slug, default=not each.slug) for each in SITE_PAGES]
st.navigation(pages, position="hidden").run()
