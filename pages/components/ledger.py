"""The ledger on the screen: one claim by its address, then the search, the filters and the list."""

from html import escape

import streamlit as st

from content.audit import AUDIT
from content.chapters import CHAPTERS
from content.claims import known
from content.editions.html.ledger import entry_html, legend
from content.evidence import Status
from content.ledger import Entry, entries, search, speakers
from content.prose import plain
from content.translations import LANGUAGES, say, speaking
from content.translations.once import once_per_language
from pages.components.markup import show_html


def opening(id: str | None) -> str:
    """Write the heading of the page, the claim that the address asks for, and what each status means."""
    return (
        f'<p class="place">{say("Look it up")} · {say("Sources and audit")}</p>'
        f'<h1 tabindex="-1" data-page="/sources" data-asked="{escape((id or "")[:20])}">'
        f"{say('Check every number')}</h1>"
        f'<p class="standfirst">{say("Every sentence rests on a claim, and every claim on a source.")}</p>'
        f'<nav class="contents" aria-label="{say("On this page")}"><ul>{contents()}</ul></nav>{asked_for(id)}'
        f"<details><summary>{say('What each status means')}</summary>{legend()}</details>"
    )


def contents() -> str:
    """Write the way to each check of the audit and to the ledger."""
    places = [(heading.id, plain(heading.text)) for heading in AUDIT.headings()] + [("ledger", say("The ledger"))]
    return "".join(f'<li><a href="#{id}">{escape(words)}</a></li>' for id, words in places)


def asked_for(id: str | None) -> str:
    """Write the claim that the address asks for, or a sentence where there is none."""
    if id is None:
        return ""
    if not known(id):
        sentence = say("No claim has the id {id}. The whole ledger stands below.")
        return f'<p class="apology" role="status">{escape(sentence.format(id=id[:20]))}</p>'
    return entry_html(entry_of(id), found=True)


def show_ledger() -> None:
    """Show the search, the filters and what they find."""
    text = st.text_input(
        say("Search the claims"), key="search", bind="query-params", placeholder=say("a word, a name, an id")
    )
    left, middle, right = st.columns(3)
    titles = {chapter.slug: say(chapter.title) for chapter in CHAPTERS}
    slug = left.selectbox(
        say("Chapter"), [None, *titles], format_func=lambda one: say("all") if one is None else titles[one]
    )
    status = middle.selectbox(say("Status"), [None, *Status], format_func=lambda one: say(one.value if one else "all"))
    speaker = right.selectbox(say("Who says so"), [None, *speakers()], format_func=lambda one: say(one or "all"))
    found = search(text[:200], slug=slug, status=status, speaker=speaker)
    count = say("{found} of {all} claims").format(found=len(found), all=len(entries()))
    if not found:
        count += ". " + say("Nothing fits. Take a word or a filter away.")
    show_html(f'<p role="status">{count}</p>' + "".join(written(entry) for entry in found))


@once_per_language  # dates and numbers take their time
def written(entry: Entry) -> str:
    """Write an entry of the list."""
    return entry_html(entry)


def entry_of(id: str) -> Entry:
    """Give the entry of the claim, which is known."""
    return next(entry for entry in entries() if entry.claim.id == id)


def warm_ledger() -> None:
    """Write every entry in every language before the first reader comes."""
    for language in LANGUAGES:
        with speaking(language):
            for entry in entries():
                written(entry)
