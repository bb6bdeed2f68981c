"""What a reader may take along of each edition as HTML: all of it, and each file."""

from collections.abc import Collection, Mapping

import htpy as h

from content.editions.citing import edition_line
from content.editions.every import DATA, PACKS, PAPER, WEBSITE, Edition
from content.editions.offered import PAGES, TABLES, Offer, files_of
from content.editions.packs.names import TOLD
from content.editions.paper.names import SIZES, place_of, size_of, titles
from content.translations import say

ALL = "All of it, in every language, in one file (zip)"
SAME = "All say what the pages say, to the figure, and all name the same edition."
ORDER = (PAPER, PACKS, WEBSITE, DATA)  # what a teacher asks for first
PAPER_SIZES: Mapping[str, str] = {"a4": "A4", "letter": "Letter", "a3": "A3", "tabloid": "Tabloid"}
WORDS: Mapping[Edition, Mapping[str, str]] = {WEBSITE: PAGES, PACKS: TOLD, DATA: TABLES}


def take_along(
    there: Collection[Offer], lacking: Mapping[Edition, str] = {}, *, how: str, at_once: bool = False
) -> h.Element:
    """Write what is there of each edition, and of one that cannot be made what it lacks.

    `how` says how one gets it; a file that is there `at_once` is saved and not opened.
    """
    return h.div(".take-along")[
        h.p[say(how), " ", say(SAME), " ", edition_line()],
        [edition(each, there, lacking.get(each, ""), at_once=at_once) for each in ORDER],
    ]


def edition(each: Edition, there: Collection[Offer], lacking: str, *, at_once: bool) -> h.Fragment | None:
    """Write what is there of one edition, or what it lacks."""
    files = [name for name in files_of(each) if Offer(each, name) in there]
    if not files and not lacking:
        return None
    whole = Offer(each)
    return h.fragment[
        h.h3[say(each.title)],
        h.p[say(each.about)],
        h.p(".apology")[lacking] if lacking else None,
        h.p[link(whole, say(ALL), at_once=at_once, about=say(each.title))] if whole in there else None,
        (sheets if each is PAPER else listed)(each, files, at_once=at_once) if files else None,
        h.p(".apology")[say(each.without)] if files and each.without and len(files) < len(files_of(each)) else None,
    ]


def sheets(each: Edition, _files: Collection[str], *, at_once: bool) -> h.Element:
    """Write every sheet with its two sizes of paper."""
    head = h.tr[[h.th(scope="col")[words] for words in (say("Sheet"), *map(sized, SIZES))]]
    rows = [
        h.tr[h.th(scope="row")[title], [h.td[sheet(each, name, size, at_once=at_once)] for size in SIZES]]
        for name, title in titles().items()
    ]
    return h.table[h.thead[head], h.tbody[rows]]


def sheet(each: Edition, name: str, size: str, *, at_once: bool) -> h.Element:
    """Write the link to a sheet; it says how large that is."""
    offer = Offer(each, place_of(name, size))
    return link(offer, sized(size_of(name, size)), at_once=at_once, about=titles()[name])


def sized(size: str) -> str:
    """Name a size of paper."""
    return say(PAPER_SIZES[size])


def listed(each: Edition, files: Collection[str], *, at_once: bool) -> h.Element:
    """Write each file with what it is for."""
    offers = {name: Offer(each, name) for name in files}
    return h.ul[
        [
            h.li[link(offer, offer.saved_as, at_once=at_once), h.span[say(WORDS[each][name])]]
            for name, offer in offers.items()
        ]
    ]


def link(offer: Offer, words: str, *, at_once: bool, about: str = "") -> h.Element:
    """Write the link to a file; who hears it hears of what it is."""
    saved = offer.saved_as if at_once else None
    label = f"{words}: {about}" if about else None
    return h.a(href=offer.address, download=saved, aria_label=label, rel="nofollow")[words]
