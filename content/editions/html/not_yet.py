"""What is said instead of a file that a reader wants to take along, while it is made or where it cannot be."""

from collections.abc import Mapping

import htpy as h
from markupsafe import Markup, escape

from content.editions.every import PACKS
from content.editions.html.document import band, plain_page
from content.editions.offered import Offer
from content.editions.packs.names import COURSE
from content.pages.teach import TEACH
from content.translations import say

PAUSE = 3  # seconds until the page asks again
BACK = "Back to {teach}."
NO_FILE = "No file here"
ELSEWHERE = "There is no file at this address. The page for teachers lists all that can be taken along."
MISSING = "Something is missing on this server"
WORDS: Mapping[str, tuple[str, str]] = {  # of each state: its heading, and what it means
    "making": (
        "Your file is being made",
        "It takes some seconds. This page asks again by itself, and then your browser keeps the file.",
    ),
    "no room": (
        "The disk of this server is full",
        "So the file could not be kept. Whoever runs the server has to make room; a minute later it can be asked for "
        "again.",
    ),
    "too long": (
        "It took too long",
        "Making this file did not come to an end, so it was stopped. Please ask again in a minute. If that does not "
        "help, the log of the server says more.",
    ),
    "failed": (
        "This file could not be made",
        "The log of the server says why. Please ask again in a minute.",
    ),
}


def not_yet(state: str, version: str) -> Markup:
    """Write the page for a state; one that will pass soon asks again without a script."""
    heading, sentence = WORDS[state]
    again = h.meta(http_equiv="refresh", content=str(PAUSE)) if state == "making" else None
    return page(say(heading), say(sentence), version, again)


def missing(sentence: str, version: str) -> Markup:
    """Write the page for what cannot be made here, with what it lacks and how to get it."""
    return page(say(MISSING), sentence, version)


def nothing(address: str, version: str) -> Markup:
    """Write the page for an address where no file is; of one that only a public address brings, what it lacks."""
    sentence = say(PACKS.without) if address == Offer(PACKS, COURSE).address else say(ELSEWHERE)
    return page(say(NO_FILE), sentence, version)


def page(heading: str, sentence: str, version: str, head: h.Node = None) -> Markup:
    """Write a page that needs no script, with the way back."""
    back = escape(say(BACK)).format(teach=h.a(href=f"{TEACH.address}#take")[say(TEACH.title)])
    return plain_page(version, band("sheets", heading, escape(f"{sentence} ") + back), head=head)
