"""What only a running app has, and what the website says at its address: where it can be had."""

from collections.abc import Mapping
from urllib.parse import urlsplit

import htpy as h
from markupsafe import Markup, escape

from content.editions.html.document import NAME, band, plain_page
from content.translations import say

SERVED: Mapping[str, tuple[str, str, str]] = {  # its address: its drawing, its heading, where it can be had
    "/class": (
        "no-class",
        "A room for a class needs the app",
        "These pages are files, and no server stands behind them that could hold a room. Whoever teaches can run the "
        "app on a laptop for everybody in the same room; the project says how, under “Run it”. Read on: {home}.",
    ),
}


def served_at(address: str) -> str | None:
    """Give the address of the thing that only the app has to which this one belongs, if any."""
    path = urlsplit(address).path
    return next((each for each in SERVED if path == each or path.startswith(f"{each}/")), None)


def served_page(address: str, foot: h.Element) -> Markup:
    """Write the page that says where the thing of this address can be had."""
    drawing, heading, where = SERVED[address]
    name, sentence = say(NAME), say(where)
    linked = escape(sentence).format(home=h.a(href="/")[name])
    return plain_page("", band(drawing, say(heading), linked), foot, about=sentence.format(home=name))
