"""What writers give and take: HTML in which every plain text is escaped, and every element is closed."""

from collections.abc import Mapping
from typing import TypeAlias

import htpy as h
from markupsafe import Markup

from content.editions.html.elsewhere import sayings_there
from content.page import Page
from content.translations import say

Html: TypeAlias = h.Element | h.Fragment | Markup


def sayings(said: Mapping[str, str]) -> dict[str, str]:
    """Give the sentences that the script says, each an attribute in the reader's language."""
    return {f"data-say-{name}": say(words) for name, words in said.items()} | sayings_there(said)


def page_link(page: Page) -> h.Element:
    """Write a link to a page by its title."""
    return h.a(href=page.address)[say(page.title)]


def body(name: str, *parts: h.Node) -> h.Element:
    """Write the body of a document after a line break, since some readers of HTML fail on a body without text."""
    return h.body(class_=name or None)["\n", parts]
