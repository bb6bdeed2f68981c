"""The languages in which a page can be read: the way to each, and what programs are told of them."""

import htpy as h

from content.editions.html.markup import Html
from content.page import Page
from content.translations import LANGUAGES, Language, say, speaking, spoken

NAMED = "Languages"
OFFERED = "This page can be read in {language}."  # said in the language that it offers


def way_to(language: Language, address: str) -> str:
    """Give the address of a page in a language, which is named even where it is the usual one: it was chosen."""
    return f"{address}?lang={language.code}"


def languages(page: Page) -> h.Element:
    """Write the way to this page in every language, each by its own name."""
    return h.ul(".languages", aria_label=say(NAMED))[
        [
            h.li(lang=each.code)[
                h.a(
                    href=way_to(each, page.address),
                    hreflang=each.code,
                    data_language=each.code,
                    aria_current="true" if each == spoken() else None,
                )[each.name]
            ]
            for each in LANGUAGES
        ]
    ]


def offer(page: Page) -> Html | None:
    """Write what a script shows to a reader whose browser asks for another language: that, in its own words."""
    others = [each for each in LANGUAGES if each != spoken()]
    if not others:
        return None
    return h.div(".offers")[
        [
            h.p(".offer", lang=each.code, hidden=True)[
                h.a(href=way_to(each, page.address), hreflang=each.code, data_language=each.code)[offered_in(each)],
                " ",
                h.button(type="button", data_stays=spoken().code)[closes_in(each)],
            ]
            for each in others
        ]
    ]


def offered_in(language: Language) -> str:
    """Say in a language that the page can be read in it."""
    with speaking(language):
        return say(OFFERED).format(language=language.name)


def closes_in(language: Language) -> str:
    """Say in a language that what is offered is put away."""
    with speaking(language):
        return say("Close")


def alternates(page: Page, public: str) -> h.Fragment | None:
    """Tell programs where the page is in each language; the one without a name is for everybody else.

    They take whole addresses alone, so that without a public one there are none.
    """
    if not public or len(LANGUAGES) == 1:
        return None
    places = {each.code: f"{public}{address_in(each, page)}" for each in LANGUAGES}
    places["x-default"] = places[LANGUAGES[0].code]
    return h.fragment[[h.link(rel="alternate", hreflang=code, href=href) for code, href in places.items()]]


def address_in(language: Language, page: Page) -> str:
    """Give the one address under which a page in a language is known: the usual one goes without a name."""
    return page.address if language == LANGUAGES[0] else way_to(language, page.address)
