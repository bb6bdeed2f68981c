"""What a server would fill in at each showing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import htpy as h
from markupsafe import Markup, escape

from content.blocks import Live
from content.editions.every import WEBSITE
from content.editions.html.corrections import contact
from content.editions.html.markup import Html
from content.editions.html.opening import page_head
from content.editions.html.privacy import policy_lines
from content.editions.html.take_along import take_along
from content.editions.offered import Offer
from content.editions.website.policy import MEANINGS
from content.pages.sources import SOURCES
from content.site import SITE_PAGES
from content.translations import say

NO_COOKIE = "These files set no cookie. Whoever hands them out may set one of their own."
HELD = "Nothing of ours runs here, so no room, no account and no log-in is held anywhere."
UNKNOWN = "No claim has the id “{id}”. The whole ledger stands below."


def unknown() -> h.Element:
    """Write where the script says that there is no claim of the id that the address asks for."""
    return h.p(".apology.unknown", role="status", hidden=True, data_say_unknown=say(UNKNOWN))


BESIDE = "The explainer comes as files as well, in the folders beside these pages. A click saves one, or opens it."
ELSEWHERE = (
    "There are sheets to print, question banks and tables as well: “python -m content.editions” writes them, and a "
    "running app gives them here."
)


@dataclass(frozen=True, slots=True)
class Around:
    """What a page may do, and which files stand beside it."""

    policy: str
    there: frozenset[Offer] = frozenset()


def taken(there: frozenset[Offer]) -> Html:
    """Write what stands beside the pages, or where it can be had."""
    alone = {each.edition for each in there} <= {WEBSITE}
    return take_along(there, how=ELSEWHERE if alone else BESIDE, at_once=True)


FILLED: Mapping[str, Callable[[Around], Html]] = {
    "opening": lambda _: page_head(SOURCES, SITE_PAGES),
    "asked": lambda _: unknown(),
    "allowed": lambda around: policy_lines(around.policy, MEANINGS),
    "kept": lambda _: h.p[say(NO_COOKIE)],
    "rooms": lambda _: h.p[say(HELD)],
    "contact": lambda _: contact(""),
    "taken": lambda around: taken(around.there),
}


def filled(piece: Markup | Live, around: Around) -> Markup:
    """Give the HTML of a piece; what only a server knows is left out."""
    if not isinstance(piece, Live):
        return piece
    return escape(FILLED[piece.id](around)) if piece.id in FILLED else Markup()
