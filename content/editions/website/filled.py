"""What a server would fill in at each showing."""

from collections.abc import Callable, Mapping

import htpy as h
from markupsafe import Markup, escape

from content.blocks import Live
from content.editions.html.corrections import contact
from content.editions.html.markup import Html
from content.editions.html.opening import page_head
from content.editions.html.privacy import policy_lines
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


FILLED: Mapping[str, Callable[[str], Html]] = {  # of the policy of the page
    "opening": lambda _: page_head(SOURCES, SITE_PAGES),
    "asked": lambda _: unknown(),
    "allowed": lambda policy: policy_lines(policy, MEANINGS),
    "kept": lambda _: h.p[say(NO_COOKIE)],
    "rooms": lambda _: h.p[say(HELD)],
    "contact": lambda _: contact(""),
}


def filled(piece: Markup | Live, policy: str) -> Markup:
    """Give the HTML of a piece, on a page of this policy; what only a server knows is left out."""
    if not isinstance(piece, Live):
        return piece
    return escape(FILLED[piece.id](policy)) if piece.id in FILLED else Markup()
