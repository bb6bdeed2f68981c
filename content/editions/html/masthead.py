"""The head of every page: the name of the explainer and the way to each of its pages."""

from html import escape

from content.page import Group, Page
from content.site import SITE_PAGES
from content.translations import say


def masthead(address: str) -> str:
    """Write the head of the page at this address, with a door to every page that exists."""
    groups = "".join(_group(group, address) for group in Group)
    name = escape(say("A Face for a Phone Number"))
    return (
        f'<div class="masthead"><a class="name" href="{SITE_PAGES[0].address}">{name}</a>'
        f'<nav aria-label="{escape(say("All pages"))}">{groups}</nav></div>'
        f'<p class="left-out" role="status" hidden>{say(LEFT_OUT)}</p>'
        f'<p class="earlier" role="status" data-say-cleared="{escape(say(CLEARED))}" hidden>{say(EARLIER)} '
        f'<button type="button" data-forget="now">{say("Somebody else is here now")}</button></p>'
    )


EARLIER = "This browser keeps answers that were given here before."
CLEARED = "Cleared. Nothing of whoever was here before is left in this browser."
LEFT_OUT = "Something that this browser had kept could not be read, so it was left out. Everything else is still there."


def _group(group: Group, address: str) -> str:
    doors = "".join(
        _door(each, here=each.address == address) for each in SITE_PAGES if each.group is group and each.doors
    )
    return f'<ul aria-label="{escape(say(group.value))}">{doors}</ul>'


def _door(each: Page, *, here: bool) -> str:
    current = ' aria-current="page"' if here else ""
    name = escape(say(each.short or each.title))
    return f'<li data-visited="{each.address}"><a href="{each.address}"{current}>{name}</a></li>'
