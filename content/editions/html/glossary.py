"""The glossary as HTML: every term with its meaning, its Chinese form and the pages that use it."""

from collections.abc import Collection, Mapping
from html import escape

from content.editions.html.inline import Writer
from content.glossary import TERMS, Term
from content.page import Page
from content.translations import say


def in_order() -> list[Term]:
    """List the terms in the order of the reader's alphabet."""
    return sorted(TERMS, key=lambda each: say(each.word).casefold())


def letters() -> str:
    """Write a way to the first term of each letter."""
    first: dict[str, str] = {}
    for each in in_order():
        first.setdefault(say(each.word)[0].upper(), each.id)
    links = "".join(f'<li><a href="#{id}">{escape(letter)}</a></li>' for letter, id in first.items())
    return f'<nav class="contents letters" aria-label="{say("First letters")}"><ul>{links}</ul></nav>'


def term_list(writer: Writer, used: Mapping[Page, Collection[str]]) -> str:
    """Write every term; `used` gives the terms that open on each page."""
    items = (entry(each, [page for page in used if each.id in used[page]], writer) for each in in_order())
    return f"<dl>{''.join(items)}</dl>"


def entry(each: Term, pages: list[Page], writer: Writer) -> str:
    """Write one term."""
    chinese = f' <span lang="zh-Hans" class="chinese">{each.chinese}</span>' if each.chinese else ""
    links = ", ".join(f'<a href="{page.address}">{escape(say(page.title))}</a>' for page in pages)
    stands = f'<p class="stands">{say("Used on:")} {links}</p>' if links else ""
    meaning = writer.paragraphs(each.text, terms=False)
    return f'<dt id="{each.id}" tabindex="-1">{escape(say(each.word))}{chinese}</dt><dd>{meaning}{stands}</dd>'
