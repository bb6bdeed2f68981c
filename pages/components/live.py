"""What a document says only to who asks for it: the claim in the address, the server's word, the request itself."""

from collections.abc import Callable, Mapping

from starlette.requests import Request

from content.editions.html.ledger import asked_for
from content.editions.html.markup import Html
from content.editions.html.opening import page_head
from content.pages.sources import SOURCES
from content.site import SITE_PAGES
from pages.components import privacy
from pages.components.taken import taken


def asked(request: Request) -> str | None:
    """Give the claim that the address asks for, if any."""
    return request.query_params.get("claim")


FILLED: Mapping[str, Callable[[Request], Html]] = {
    "opening": lambda request: page_head(SOURCES, SITE_PAGES, asked(request)),
    "asked": lambda request: asked_for(asked(request)),
    "unserved": privacy.unserved,
    "request": privacy.request,
    "logged": privacy.logged,
    "kept": privacy.kept,
    "rooms": privacy.rooms,
    "allowed": privacy.allowed,
    "counted": privacy.counted,
    "contact": privacy.contact_of_host,
    "taken": taken,
}
