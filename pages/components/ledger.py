"""The ledger on the screen: the search, the filters and the list."""

import htpy as h
import streamlit as st
from markupsafe import Markup

from content.chapters import CHAPTERS
from content.editions.html.ledger import entry_html
from content.evidence import Status
from content.ledger import Entry, entries, search, speakers
from content.translations import LANGUAGES, say, speaking
from content.translations.once import once_per_language
from pages.components.markup import show_html


def show_ledger() -> None:
    """Show the search, the filters and what they find."""
    text = st.text_input(
        say("Search the claims"), key="search", bind="query-params", placeholder=say("a word, a name, an id")
    )
    left, middle, right = st.columns(3)
    titles = {chapter.slug: say(chapter.title) for chapter in CHAPTERS}
    slug = left.selectbox(
        say("Chapter"),
        [None, *titles],
        format_func=lambda one: say("all") if one is None else titles[one],
        key="chapter",
        bind="query-params",
    )
    status = middle.selectbox(
        say("Status"),
        [None, *Status],
        format_func=lambda one: say(one.value if one else "all"),
        key="status",
        bind="query-params",
    )
    speaker = right.selectbox(
        say("Who says so"),
        [None, *speakers()],
        format_func=lambda one: say(one or "all"),
        key="speaker",
        bind="query-params",
    )
    found = search(text[:200], slug=slug, status=status, speaker=speaker)
    count = say("{found} of {all} claims").format(found=len(found), all=len(entries()))
    if not found:
        count += ". " + say("Nothing fits. Take a word or a filter away.")
    show_html(h.fragment[h.p(role="status")[count], Markup().join(map(written, found))])


@once_per_language  # dates and numbers take their time
def written(entry: Entry) -> Markup:
    """Write an entry of the list."""
    return entry_html(entry)


def warm_ledger() -> None:
    """Write every entry in every language before the first reader comes."""
    for language in LANGUAGES:
        with speaking(language):
            for entry in entries():
                written(entry)
