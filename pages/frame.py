"""The session script: the reader's language, the pages that exist, the masthead, then the page."""

import streamlit as st

from content.editions.html.masthead import masthead
from content.site import SITE_PAGES
from content.translations import language_of, say, speak
from pages.components.markup import show_html

speak(language_of(st.query_params.get("lang")))
pages = [st.Page(each.script, title=say(each.title), url_path=each.slug, default=not each.slug) for each in SITE_PAGES]
page = st.navigation(pages, position="hidden")
st.set_page_config(page_title=f"{page.title} · {say('A Face for a Phone Number')}")
show_html(masthead(f"/{page.url_path}"))
page.run()
