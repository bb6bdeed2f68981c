"""The head of every page: the name of the explainer and the way to each of its pages."""

import htpy as h
from markupsafe import Markup, escape

from content.editions.html.markup import sayings
from content.page import Group, Page
from content.site import SITE_PAGES
from content.translations import say
from content.translations.once import once_per_language


@once_per_language  # every showing of a page brings it
def masthead(address: str) -> Markup:
    """Write the head of the page at this address, with a door to every page that exists."""
    name = h.a(".name", href=SITE_PAGES[0].address)[say("A Face for a Phone Number")]
    clear = h.button(type="button", data_forget="now")[say("Somebody else is here now")]
    head = h.fragment[
        h.div(".masthead")[name, h.nav(aria_label=say("All pages"))[[_group(group, address) for group in Group]]],
        h.p(".left-out", role="status", hidden=True)[say(LEFT_OUT)],
        h.p(".earlier", sayings({"cleared": CLEARED}), role="status", hidden=True)[f"{say(EARLIER)} ", clear],
    ]
    return escape(head)


EARLIER = "This browser keeps answers that were given here before."
CLEARED = "Cleared. Nothing of whoever was here before is left in this browser."
LEFT_OUT = "Something that this browser had kept could not be read, so it was left out. Everything else is still there."


def _group(group: Group, address: str) -> h.Element:
    doors = [_door(each, here=each.address == address) for each in SITE_PAGES if each.group is group and each.doors]
    return h.ul(aria_label=say(group.value))[doors]


def _door(each: Page, *, here: bool) -> h.Element:
    link = h.a(href=each.address, aria_current="page" if here else None)[say(each.short or each.title)]
    return h.li(data_visited=each.address)[link]
