"""The glossary as HTML: every term with its meaning, its Chinese form and the pages that use it."""

from collections.abc import Collection, Mapping

import htpy as h
from markupsafe import Markup

from content.editions.html.inline import Writer
from content.editions.html.markup import page_link
from content.glossary import TERMS, Term
from content.page import Page
from content.translations import say


def in_order() -> list[Term]:
    """List the terms in the order of the reader's alphabet."""
    return sorted(TERMS, key=lambda each: say(each.word).casefold())


def letters() -> h.Element:
    """Write a way to the first term of each letter."""
    first: dict[str, str] = {}
    for each in in_order():
        first.setdefault(say(each.word)[0].upper(), each.id)
    links = [h.li[h.a(href=f"#{id}")[letter]] for letter, id in first.items()]
    return h.nav(".contents.letters", aria_label=say("First letters"))[h.ul[links]]


def term_list(writer: Writer, used: Mapping[Page, Collection[str]]) -> h.Element:
    """Write every term; `used` gives the terms that open on each page."""
    return h.dl[[entry(each, [page for page in used if each.id in used[page]], writer) for each in in_order()]]


def entry(each: Term, pages: list[Page], writer: Writer) -> h.Fragment:
    """Write one term."""
    chinese = [" ", h.span(lang="zh-Hans", class_="chinese")[each.chinese]] if each.chinese else None
    links = Markup(", ").join(map(page_link, pages))
    return h.fragment[
        h.dt(id=each.id, tabindex="-1")[say(each.word), chinese],
        h.dd[
            writer.paragraphs(each.text, terms=False),
            h.p(".stands")[f"{say('Used on:')} ", links] if links else None,
        ],
    ]
