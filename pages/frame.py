"""The session script: the reader's language, the pages that exist, the masthead, then the page."""

import streamlit as st

from content.chapters import CHAPTERS
from content.translations import language_of, say, speak
from pages.components.masthead import masthead

speak(language_of(st.query_params.get("lang")))
story = [
    st.Page(f"chapters/{chapter.module}.py", title=say(chapter.title), url_path=chapter.slug, default=not chapter.slug)
    for chapter in CHAPTERS
]
sources = st.Page("reference/sources.py", title=say("Sources"), url_path="sources")
page = st.navigation([*story, sources], position="hidden")
st.set_page_config(page_title=f"{page.title} · {say('A Face for a Phone Number')}")
st.html(masthead(f"/{page.url_path}"))
page.run()
