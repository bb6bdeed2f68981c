"""The ledger as HTML: every claim in a line with the way to all that stands behind it, and what finds one."""

import htpy as h
from markupsafe import Markup

from content.chapters import CHAPTERS
from content.editions.html.ledger import entry_html, head, stands_on, whole_entry
from content.editions.html.markup import sayings
from content.evidence import Status
from content.ledger import Entry, entries, speakers
from content.site import claim_address
from content.translations import say, spoken
from content.translations.variants import pairs

WHOLE = "/reader/ledger-{code}.html"  # where every entry stands with all that is behind it
FOUND = {"found": "{found} of {all} claims", "nothing": "Nothing fits. Take a word or a filter away."}


def ledger_list() -> h.Element:
    """Write the search, which needs a script, and every claim in short; the script brings the rest of each."""
    return listed({"data-whole": WHOLE.format(code=spoken().code)}, [in_short(each) for each in entries()])


def ledger_at_once() -> h.Element:
    """Write the search and every claim with all that stands behind it, for pages that no server completes."""
    return listed({"data-brought": "whole"}, [in_full(each) for each in entries()])


def listed(given: dict[str, str], written: list[h.Element]) -> h.Element:
    """Write the search above the claims."""
    all_of_them = len(entries())
    count = say(FOUND["found"]).format(found=all_of_them, all=all_of_them)
    if spoken().han:
        given = given | {"data-variants": pairs()}
    return h.section(given | sayings(FOUND), class_="written ledger", aria_label=say("The ledger"))[
        finder(), h.p(".count", role="status")[count], h.div(".entries")[written]
    ]


def finder() -> h.Element:
    """Write the search and the filters."""
    chapters = [(chapter.slug or "/", say(chapter.title)) for chapter in CHAPTERS]
    statuses = [(status.name.lower(), say(status.value)) for status in Status]
    said_by = [(name, say(name)) for name in speakers()]
    return h.form(".finder", role="search", method="dialog", hidden=True)[
        h.label[
            h.span[say("Search the claims")],
            h.input(type="search", name="search", maxlength=200, placeholder=say("a word, a name, an id")),
        ],
        choice("on", "Chapter", chapters),
        choice("status", "Status", statuses),
        choice("by", "Who says so", said_by),
    ]


def choice(name: str, label: str, options: list[tuple[str, str]]) -> h.Element:
    """Write one filter."""
    shown = [h.option(value=value)[words] for value, words in [("", say("all")), *options]]
    return h.label[h.span[say(label)], h.select(name=name)[shown]]


def marks(entry: Entry) -> dict[str, str]:
    """Give the name of an entry for addresses, and what the filters look at."""
    return {
        "id": entry.claim.id,
        "data-id": entry.claim.id,
        "data-on": " ".join(chapter.slug or "/" for chapter in entry.chapters),
        "data-status": entry.claim.status.name.lower(),
        "data-by": entry.claim.speaker,
    }


def in_short(entry: Entry) -> h.Element:
    """Write a claim with its speaker and the way to the rest."""
    each = entry.claim
    more = h.a(href=claim_address(each.id))[f"{each.id}: {say('who says so, and the sources')}"]
    return h.article(".entry", marks(entry))[head(each), h.p[more]]


def in_full(entry: Entry) -> h.Element:
    """Write a claim with all that stands behind it."""
    return h.article(".entry", marks(entry))[whole_entry(entry.claim, stands_on(entry))]


def whole_ledger() -> Markup:
    """Write every entry with all that is behind it, in the order of the list."""
    return Markup().join(entry_html(each) for each in entries())
