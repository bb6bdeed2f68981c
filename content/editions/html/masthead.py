"""The head of every page: the name of the explainer, the way to each of its pages and to each part of this one."""

import htpy as h
from markupsafe import Markup, escape

from content.editions.html.elsewhere import either
from content.editions.html.frame import contents_line
from content.editions.html.languages import languages, offer
from content.editions.html.markup import sayings
from content.page import Group, Page
from content.pages.privacy import PRIVACY
from content.site import SITE_PAGES
from content.translations import LANGUAGES, say, spoken
from content.translations.once import once_per_language

STORY = tuple(page for page in SITE_PAGES if page.group is Group.STORY)
EARLIER = "Answers that were given here before are still kept."
CLEARED = "Cleared. Nothing of whoever was here before is left in this browser."
LEFT_OUT = "Something that was kept here could not be read, so it was left out. Everything else is still there."


@once_per_language  # every showing of a page brings it
def masthead(address: str, *, alone: bool = False) -> Markup:
    """Write the head of the page at this address, with a door to every page that exists.

    `alone` is one that stands without its other languages.
    """
    (page,) = (each for each in SITE_PAGES if each.address == address)
    clear = h.button(type="button", data_forget="now")[say("Somebody else is here now")]
    stopped = h.span(".stopped", hidden=True)[f"{say('You stopped at:')} ", h.a(href="/"), ". "]
    head = h.fragment[
        h.div(".masthead")[past(), name(), opens("menu", *stands_at(page)), menu(page, alone=alone)],
        h.p(".left-out", role="status", hidden=True)[say(LEFT_OUT)],
        h.p(".earlier", sayings({"cleared": CLEARED}), role="status", hidden=True)[
            stopped, h.span[say(EARLIER)], " ", clear
        ],
        None if alone else offer(page),
    ]
    return escape(head)


def past() -> h.Element:
    """Write the link that skips this head."""
    return h.a(".past", href="#page")[say("Skip to the page")]


def name() -> h.Element:
    """Write the name of the explainer, which leads to its beginning."""
    mark = h.span(".icon.icon-mark", aria_hidden="true")
    return h.a(".name", href=SITE_PAGES[0].address)[mark, h.span[say("A Face for a Phone Number")]]


def stands_at(page: Page) -> tuple[h.Node, ...]:
    """Say on the button of the menu which chapter of how many this is."""
    sign = tongue() if len(LANGUAGES) > 1 else None
    menu = h.fragment[h.strong[say("Menu")], sign]
    if page not in STORY:
        return (menu,)
    return say("{number} of {total}").format(number=STORY.index(page) + 1, total=len(STORY)), " · ", menu


def opens(id: str, *words: h.Node, here: bool = False) -> h.Element:
    """Write the button that opens a part of the head."""
    return h.button(type="button", popovertarget=id, class_=f"opens to-{id}{' here' * here}")[words]


def menu(page: Page, *, alone: bool) -> h.Element:
    """Write what a phone shows in a menu: every page, and the parts of this one."""
    listed = (
        group(Group.STORY, page),
        group(Group.PRACTISE, page),
        look_up(page),
        in_class(page),
        None if alone else tongues(page),
    )
    pages = h.nav(aria_label=say("All pages"))[listed]
    return h.div(".menu", id="menu", popover=True)[pages, parts(page)]


def look_up(page: Page) -> h.Fragment:
    """Write the pages that are looked up, and the way to what this browser keeps."""
    kept = h.p(".mine")[h.a(href=f"{PRIVACY.address}#kept")[either("What this browser keeps")]]
    button = opens("look-up", say(Group.LOOK_UP.value), here=page.group is Group.LOOK_UP)
    return h.fragment[button, h.div(".panel", id="look-up", popover=True)[group(Group.LOOK_UP, page), kept]]


def in_class(page: Page) -> h.Fragment:
    """Write the pages for whoever teaches."""
    button = opens("in-class", say(Group.IN_CLASS.value), here=page.group is Group.IN_CLASS)
    return h.fragment[button, h.div(".panel", id="in-class", popover=True)[group(Group.IN_CLASS, page)]]


def tongue() -> h.Element:
    """Write the sign of other languages, 文 and A, which everybody knows; it is drawn, so that no font is fetched."""
    return h.span(".icon.tongue", aria_hidden="true")


def tongues(page: Page) -> h.Fragment | None:
    """Write the way to this page in every language, where there is more than one."""
    if len(LANGUAGES) == 1:
        return None
    own = h.span[tongue(), h.span(".unseen")[f"{say('Language')}: {spoken().name}"]]
    return h.fragment[opens("language", own), h.div(".panel", id="language", popover=True)[languages(page)]]


def parts(page: Page) -> h.Fragment | None:
    """Write the way to each part of this page, where it has parts."""
    if not page.headings():
        return None
    title = say("On this page")
    list_of_parts = h.ul[[contents_line(each) for each in page.headings()]]
    button = opens("on-this-page", title)
    return h.fragment[button, h.nav(".panel.parts", id="on-this-page", popover=True, aria_label=title)[list_of_parts]]


def group(kind: Group, page: Page) -> h.Element:
    """Write the doors to the pages of one group."""
    doors = [door(each, here=each is page) for each in SITE_PAGES if each.group is kind]
    return h.ul(aria_label=say(kind.value), class_=kind.name.lower())[doors]


def door(each: Page, *, here: bool) -> h.Element:
    """Write the door to a page; a chapter is known by its number, and by its title to whoever points at that."""
    words: h.Node = h.span(".title")[say(each.short or each.title)]
    if each in STORY:
        words = [h.span(".number")[STORY.index(each) + 1], " ", words, h.span(".done")[f" ({say('read')})"]]
    return h.li(data_visited=each.address)[h.a(href=each.address, aria_current="page" if here else None)[words]]
