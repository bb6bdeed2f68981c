"""The glossary as HTML: every term with its meaning, its Chinese form and the pages that use it."""

from collections.abc import Collection, Mapping

import htpy as h

from content.editions.html.inline import Writer
from content.glossary import TERMS, Term
from content.page import Page
from content.translations import say, spoken


def in_order() -> list[Term]:
    """List the terms in the order of the reader's alphabet; in Chinese, which has none, as the story brings them."""
    return list(TERMS) if spoken().han else sorted(TERMS, key=lambda each: say(each.word).casefold())


def letters() -> h.Element | h.Fragment:
    """Write a way to the first term of each letter, where words have letters."""
    if spoken().han:
        return h.fragment[()]
    first: dict[str, str] = {}
    for each in in_order():
        first.setdefault(say(each.word)[0].upper(), each.id)
    links = [h.li[h.a(href=f"#{id}")[letter]] for letter, id in first.items()]
    return h.nav(".contents.letters", aria_label=say("First letters"))[h.ul[links]]


def term_list(writer: Writer, used: Mapping[Page, Collection[str]]) -> h.Element:
    """Write every term; `used` gives the terms that open on each page, in the order of the story."""
    return h.dl(".terms")[[entry(each, where(each, used), writer) for each in in_order()]]


def where(each: Term, used: Mapping[Page, Collection[str]]) -> list[h.Element]:
    """Write a link to each page that uses the term: its number for the eye, its title for the ear."""
    return [
        h.a(href=page.address, aria_label=f"{number}. {say(page.title)}", title=say(page.title))[number]
        for number, page in enumerate(used, start=1)
        if each.id in used[page]
    ]


def entry(each: Term, links: list[h.Element], writer: Writer) -> h.Element:
    """Write one term."""
    chinese = [" ", h.span(lang="zh-Hans", class_="chinese")[beside]] if (beside := each.chinese_beside()) else None
    return h.div[
        h.dt(id=each.id, tabindex="-1")[say(each.word), chinese],
        h.dd[
            writer.paragraphs(each.text, terms=False),
            h.p(".stands")[h.span[say("Used in chapter")], [(" ", link) for link in links]] if links else None,
        ],
    ]
