"""What a page says only while it is shown: the claim that the address asks for, the server's and the browser's word."""

from collections.abc import Callable, Mapping

import streamlit as st

from content.blocks import Live
from content.editions.html.corrections import contact
from content.editions.html.ledger import asked_for
from content.editions.html.markup import Html
from content.editions.html.opening import page_head
from content.pages.sources import SOURCES
from content.site import SITE_PAGES
from pages.components import privacy


def asked() -> str | None:
    """Give the claim that the address asks for, if any."""
    return st.query_params.get("claim")


def filled(place: Live) -> Html:
    """Write what stands in this place at this showing."""
    return FILLED[place.id]()


FILLED: Mapping[str, Callable[[], Html]] = {
    "opening": lambda: page_head(SOURCES, SITE_PAGES, asked()),
    "asked": lambda: asked_for(asked()),
    "unserved": privacy.unserved,
    "request": privacy.request,
    "logged": privacy.logged,
    "kept": privacy.kept,
    "allowed": privacy.allowed,
    "counted": privacy.counted,
    "contact": lambda: contact(said.contact if (said := privacy.served()) else ""),
}
