"""No sentence can break the page around it: whatever a translation holds is shown as the words that it is."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from content import translations
from content.blocks import Voice
from content.claims import CLAIMS
from content.editions.drawings import drawn
from content.editions.html import privacy
from content.editions.html.document import line, lost_page
from content.editions.html.inline import Writer
from content.editions.html.ledger import asked_for, claim_card, entry_html
from content.editions.html.ledger_list import ledger_list
from content.editions.html.markup import Html
from content.editions.html.masthead import masthead
from content.editions.html.rows import voice
from content.editions.html.slots import controls
from content.glossary import TERMS
from content.ledger import entries
from content.page import Page
from content.site import every_figure
from content.translations import Language, speaking
from hosting.log import EVENTS
from tests.walks import PAGE, html_of

NASTY = ' "&amp; & \'x\' <b class="y">[ </p> </section> -->'
STRANGE = Language(code="qq", locale="en_GB", name="a language of quotes, stars and tags")
FORMS = {form for each in TERMS for form in (each.word, *each.also)}  # a text is searched for them
# What there is for the languages that are not spoken: an offer of each, and the English words by which one may search.
OTHERS = re.compile(r'<div class="offers">.*?</div>|<span class="also".*?</span>')
MARKS = "span that marks a language"
VOID = {"input", "br", "meta", "link", "img", "source"}


class Nasty(dict[str, str]):
    """A translation of every sentence that ends in all that means something in HTML."""

    def get(self, sentence: str, _default: Any = None) -> str:
        return sentence if sentence in FORMS else super().get(sentence, sentence + NASTY)


@pytest.fixture
def translated(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Give the translations of a language that no file could bring: what does not fit its English is not taken."""
    strange, known = Nasty(), translations.catalogue
    monkeypatch.setattr(translations, "catalogue", lambda code: strange if code == STRANGE.code else known(code))
    return strange


class Tree(HTMLParser):
    """The elements of a piece of HTML with the names of their attributes; ValueError where one is not closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[int, str, list[str]]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        if self.open:
            raise ValueError(f"not closed: {self.open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A date is told by its English form; only a language that readers can choose can be the present one; what stays
        # foreign in another language is marked there.
        named = [] if tag == "td" else sorted(name for name, _ in attrs if name not in ("aria-current", "lang"))
        marks = tag == "span" and [name for name, _ in attrs] == ["lang"]
        self.elements += [] if marks else [(len(self.open) - self.open.count(MARKS), tag, named)]
        self.open += [] if tag in VOID else [MARKS if marks else tag]

    def handle_endtag(self, tag: str) -> None:
        if self.open.pop() not in (tag, MARKS):
            raise ValueError(f"closed out of order: {tag}")


def elements(html: Html | str) -> list[tuple[int, str, list[str]]]:
    """Give the structure of a piece of HTML; ValueError where there is none."""
    return Tree(OTHERS.sub("", str(html))).elements


def pieces() -> Iterator[Html]:
    """Write what stands outside the pages."""
    yield masthead("/")
    yield from (entry_html(each) for each in entries()[:20])
    yield from (claim_card(each) for each in CLAIMS[:20])
    yield from (asked_for(id) for id in ("A01", "none"))
    yield from (lost_page("1"), line(), ledger_list())
    yield from filter(None, (controls(each, drawn(each)) for each in every_figure()))
    yield from (privacy.logged(EVENTS), privacy.counted({"refused": 1}, 9), privacy.cookie_added("c"))
    yield from (privacy.request({"host": "h"}, {"a": "b"}), privacy.allowed({"vary": "x"}), privacy.unserved())


@PAGE
@pytest.mark.usefixtures("translated")
def test_a_page_in_a_language_of_quotes_and_tags_has_the_same_elements(page: Page) -> None:
    english = elements(html_of(page))

    with speaking(STRANGE):
        assert elements(html_of(page)) == english


@pytest.mark.usefixtures("translated")
def test_what_stands_outside_the_pages_has_the_same_elements_too() -> None:
    english = [elements(each) for each in pieces()]

    with speaking(STRANGE):
        assert [elements(each) for each in pieces()] == english


@pytest.mark.parametrize("sign", ["*", "[x](/y)"])
def test_what_a_mark_says_of_its_source_is_never_taken_for_markup_of_the_text(
    translated: dict[str, str], sign: str
) -> None:
    translated |= {"Source": f"Source {sign}"}

    with speaking(STRANGE):
        html = Writer().inline("One thing. [[A01]] Another thing. [[A02]]")

    first, second = re.findall(r'aria-label="([^"]*)"', html)
    assert unescape(first) == f"Source {sign} 1"
    assert unescape(second) == f"Source {sign} 2"


@given(st.lists(st.sampled_from(["*", "[", "](/concerns)", "[[A01 A02]]", "one", "EFF", " ", "<", "&"])).map("".join))
@example("[one *two](/concerns) three*")
@example("one [two[[A01]]](/concerns)")
def test_links_stress_marks_and_terms_never_cross(text: str) -> None:
    elements(Writer().inline(text, terms=True))


def test_marks_are_numbered_in_the_order_in_which_they_are_read() -> None:
    writer = Writer()

    voice(Voice("Who [[A01]]", "about", "interest", "says. [[A02]]", "More. [[A03]]"), writer)

    assert writer.numbers == {"A01": 1, "A02": 2, "A03": 3}
