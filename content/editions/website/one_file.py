"""All pages in one file, which needs nothing beside itself."""

import base64
import gzip
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import htpy as h
from markupsafe import Markup

from content.editions.html.markup import Html
from content.editions.html.script import BROWSER, DRAWN, EARLY, FIRST, joined
from content.editions.website.addresses import asked_of, is_page, part_of, relinked
from content.editions.website.charts import chart_files, charts_name, charts_text
from content.editions.website.documents import page_of, stamp
from content.editions.website.filled import Around
from content.editions.website.fonts import FONTS, fonts_text
from content.editions.website.looks import drawing, looks
from content.editions.website.policy import policy_of_one
from content.editions.website.program import LICENCES, vega
from content.editions.website.served import served_at
from content.editions.website.variants import site
from content.pages.teach import TEACH
from content.translations import say

OWN = Path(__file__).parent / "browser"
NO_SCRIPT = "This is the first page. The others stand packed in this file, and a script brings them out."


def one_file() -> str:
    """Write the file: its first page as it is, all pages and what they need packed behind it."""
    start = joined(OWN / "start.js", OWN / "one", BROWSER, DRAWN)
    first, style = EARLY + FIRST, looks(fonts=True)
    policy = policy_of_one((first, start, vega()), (style,))
    foot = h.fragment[without_script(), stamp(), [packed(*each) for each in beside(policy)], script(start)]
    front = site()[0]
    return relinked(page_of(front, head(policy, first, style), foot, Around(policy), alone=True), place_inside)


def head(policy: str, first: str, style: str) -> Html:
    """Write what the file may do, and its style."""
    return h.fragment[
        h.meta(http_equiv="Content-Security-Policy", content=policy),
        h.meta(name="referrer", content="no-referrer"),
        h.link(rel="icon", href="/reader/favicon.svg"),
        [h.meta(data_font=family, data_weight=weight) for _, family, weight in FONTS],
        script(first),
        h.style[Markup(style)],  # noqa: S704 - files of ours
    ]


def beside(policy: str) -> Iterator[tuple[str, str]]:
    """List what is packed, by its name: every page, the charts, fonts, Vega and its licences.

    The first page too, for whoever comes back to it from another one.
    """
    for page in site():
        yield page.address, relinked(page_of(page, Markup(), Markup(), Around(policy), alone=True), place_inside)
    for page in site():
        if text := charts_text(page):
            yield charts_name(page), text
    yield "fonts", fonts_text()
    yield "vega", vega()
    yield "vega-LICENCES.txt", LICENCES.read_text(encoding="utf-8")


def packed(name: str, text: str) -> h.Element:
    """Write what waits until it is asked for; no time stands in it."""
    inside = base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode()
    return h.script(type="text/plain", data_file=name)[inside]


def script(text: str) -> h.Element:
    """Write a script into the file; ValueError where its text would end it."""
    if "</script" in text or "<!--" in text:
        raise ValueError("a script of ours would end where it stands")
    return h.script[Markup(text)]  # noqa: S704 - files of ours


def place_inside(address: str) -> str:
    """Give what stands in the file for an address of the app; LookupError for what is nowhere."""
    if is_page(address):
        asked = asked_of(address)
        return f"?page={urlsplit(address).path.removeprefix('/')}{f'&{asked}' if asked else ''}{part_of(address)}"
    if served_at(address):
        return f"?page={TEACH.slug}"  # which says where it can be had
    if address.startswith("/figures/"):
        return "#"  # the script makes the file
    return chart_files().get(address) or drawing(address.removeprefix("/reader/"))


def without_script() -> h.Element:
    """Say that the other pages need a script."""
    return h.noscript[h.p(".apology")[say(NO_SCRIPT)]]
