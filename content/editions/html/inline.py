"""A text as HTML: figures written, sentences marked with their sources, terms and links in place."""

import re
from dataclasses import dataclass, field
from html import escape

import htpy as h
from markupsafe import Markup

from content.chapter import Chapter
from content.citations import LINK, MARK, STRESS, paragraphs, tells_of_later, term_forms, term_pattern, written
from content.claims import claim
from content.editions.html.elsewhere import either
from content.editions.html.marks import mark
from content.editions.html.markup import Html
from content.evidence import Claim
from content.glossary import Term
from content.page import Page
from content.translations import say, spoken

# A mark stays on the line of the word before it, unless that word begins or ends some markup. The space behind a mark
# makes room for it inside a line; at the end of one both hang over the edge, so that no line ends early for a mark.
# A link and a mark stay as they are when terms are sought.
TAGGED = re.compile(r"(?P<kept>\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)|&[a-z]+;)|(?P<free>[^\[&]+|.)")
TERM = r'<button[^>]* class="term"[^>]*>[^<]{1,24}</button>[^\s*\[\]<>]*'  # a longer one may be parted from its mark
TERM_HAN = r'<button[^>]* class="term"[^>]*>[^<]{1,12}</button>'
MARKED = re.compile(rf"(?P<word>{TERM}|(?<![^\s])[^\s*\[\]\)<>]+)?{MARK.pattern}(?P<space> (?=\S))?")
MARKED_HAN = re.compile(
    rf"(?P<word>{TERM_HAN}|[^\s*\[\]\)<>&;])?{MARK.pattern}(?P<space> (?=\S))?"
)  # of words that touch
SIGNS = (("*", "&#42;"), ("[", "&#91;"), ("]", "&#93;"))  # what a text marks its links and its stress with


@dataclass(slots=True)
class Writer:
    """What writes one page: it numbers the claims in reading order, collects the terms and knows the story around."""

    page: Page | None = None
    site: tuple[Page, ...] = ()
    after_2019: bool = False  # whether later facts may be told where the page is being written
    numbers: dict[str, int] = field(default_factory=dict)
    terms: dict[str, Html] = field(default_factory=dict)  # the card of each term that was linked
    places: set[tuple[str, ...]] = field(default_factory=set)  # claims that one mark opens together
    noted: set[str] = field(default_factory=set)  # claims that stand in the margin
    later: set[str] = field(default_factory=set)  # claims that stand in "Since then" alone
    anchors: set[str] = field(default_factory=set)  # names of its paragraphs that an address may give

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The story, in its order."""
        return tuple(page for page in self.site if isinstance(page, Chapter))

    @property
    def here(self) -> Page:
        """The page that is being written; LookupError where there is none."""
        if self.page is None:
            raise LookupError("no page is being written, only a text")
        return self.page

    def inline(self, text: str, *, terms: bool = False) -> Markup:
        """Write one run of text, every word of it escaped; `terms` links each term at its first use on the page."""
        html = escape(written(text), quote=False)
        if terms:
            html = TAGGED.sub(lambda match: match["kept"] or self._terms(match["free"]), html)
        marked = MARKED_HAN if spoken().han else MARKED
        html = marked.sub(lambda match: self._mark(match["ids"], match["word"], match["space"]), html)
        html = LINK.sub(lambda match: done(h.a(href=match["address"])[stressed(match["words"])]), html)
        return stressed(html)

    def paragraphs(self, text: str, kind: str | None = None, *, terms: bool = True) -> h.Fragment:
        """Write paragraphs that an empty line parts."""
        parts = paragraphs(text)
        return h.fragment[[h.p(class_=kind)[self.either(each, terms=terms)] for each in parts]]

    def either(self, text: str, *, terms: bool = False) -> h.Node:
        """Write one run of text, and what is true in its place on a platform that keeps what is chosen."""
        return either(text, lambda words: self.inline(words, terms=terms))

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that stand on the page, in reading order."""
        return tuple(claim(id) for id in self.numbers)

    def number_of(self, cited: Claim) -> int:
        """Give the number that marks the claim on this page."""
        return self.numbers[cited.id]

    def _mark(self, ids: str, word: str | None, space: str | None) -> str:
        cited = [claim(id) for id in dict.fromkeys(ids.split())]
        numbers = {self.numbers.setdefault(each.id, len(self.numbers) + 1): each for each in cited}
        in_order = {number: numbers[number] for number in sorted(numbers)}
        self.places.add(tuple(each.id for each in in_order.values()))
        button, signs = mark(in_order)
        held = h.span[Markup(word or ""), button]
        return done(h.span(".marks", style=f"--signs:{signs if space else 0}")[held, space])

    def _terms(self, text: str) -> str:
        return term_pattern().sub(lambda match: self._term(match[0]), text)

    def _term(self, words: str) -> str:
        found = term_forms()[words.casefold()]
        if found.id in self.terms or (tells_of_later(found.text) and not self.after_2019):
            return words
        self.terms[found.id] = Markup()  # its own text must not link it again
        self.terms[found.id] = self.term_card(found)
        return done(h.button(type="button", class_="term", popovertarget=f"term-{found.id}")[Markup(words)])

    def term_card(self, each: Term) -> h.Fragment:
        """Write a glossary entry, with the Chinese term where there is one."""
        chinese = [" ", h.span(lang="zh-Hans")[beside]] if (beside := each.chinese_beside()) else None
        word = h.p(".standing")[h.strong[say(each.word)], chinese]
        return h.fragment[word, self.paragraphs(each.text, terms=False)]


def stressed(html: str) -> Markup:
    """Write what a text stresses, which is escaped already; a sign that is left over is a sign."""
    return Markup(STRESS.sub(lambda match: str(h.em[Markup(match["words"])]), html))


def done(html: h.Element | h.Fragment) -> str:
    """Write elements inside a text so that what is sought in it later finds nothing in them."""
    text = "".join(html.iter_chunks())
    for sign, entity in SIGNS:
        text = text.replace(sign, entity)
    return text
