"""The first page of the folder of all editions: the way to the pages, and every file of the others."""

from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

import htpy as h
from markupsafe import escape

from content.editions.html.document import NAME, band, plain_page
from content.editions.html.take_along import take_along
from content.editions.offered import offers
from content.editions.website.addresses import file_of, is_page, relinked
from content.translations import say

ABOUT = "This folder has the explainer in every form. {read}, or take what you need."
READ = "Read it in this browser"
HOW = "A click saves a file, or opens it."


def front(names: Collection[str]) -> str:
    """Write the page, for a folder that has these files."""
    there = {each for each in offers() if each.place in names}
    about = escape(say(ABOUT)).format(read=h.a(href="/")[say(READ)])
    listed = h.div(".written")[take_along(there, how=HOW, at_once=True)]
    page = plain_page("", band("sheets", say(NAME), about), listed)
    known = {**{each.address: each.place for each in there}, **beside(names)}
    return relinked(page, lambda address: place(address, known))


def beside(names: Collection[str]) -> Mapping[str, str]:
    """Give the file of the website behind each address that a page loads."""
    loaded = {f"/reader/{name.split('/', 3)[3]}": name for name in names if name.startswith("website/files/")}
    return {**loaded, "/reader/reader.css": loaded["/reader/style.css"]}


def place(address: str, known: Mapping[str, str]) -> str:
    """Give the file behind an address; LookupError for what is nowhere."""
    path = urlsplit(address).path
    return f"website/{file_of(path)}" if is_page(address) else known[path]
