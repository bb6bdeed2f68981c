"""Each language that readers can choose is whole: its pages, its charts and its editions say what the English says."""

import re
from functools import partial
from html.parser import HTMLParser

import pytest
from markupsafe import Markup

from content.blocks import Live
from content.editions.html.board_page import board_page
from content.editions.html.class_page import class_page
from content.editions.html.document import lost_page
from content.editions.html.languages import alternates
from content.editions.html.ledger_list import whole_ledger
from content.editions.html.outside import for_crawlers
from content.editions.html.sources import citation
from content.editions.html.tongue import in_this_language
from content.editions.html.whole import document
from content.editions.packs.bank import bank
from content.editions.website.one_file import without_script
from content.editions.website.served import SERVED, served_page
from content.page import Page
from content.publication import Source
from content.site import SITE_PAGES
from content.translations import HANS, LANGUAGES, Language, speaking
from tests.foreign import english_in
from tests.walks import PAGE

OTHERS = LANGUAGES[1:]
OTHER = pytest.mark.parametrize("language", OTHERS, ids=lambda each: each.code)
SPOKEN = re.compile(r"alt|title|aria-label|aria-description|placeholder|data-say-.*")
CODE = {"script", "style", "code", "pre", "kbd"}
VOID = {"meta", "link", "img", "input", "br", "hr", "source"}


class Shown(HTMLParser):
    """What a reader sees or hears of a piece of HTML, in the language of the page."""

    def __init__(self, html: str, language: Language) -> None:
        super().__init__()
        self.ours = {language.code, None}
        self.texts: list[str] = []
        self.open: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        theirs = given.get("lang") not in self.ours
        self.texts += [value for name, value in given.items() if SPOKEN.fullmatch(name) and not theirs]
        if tag not in VOID:
            self.open.append((tag, tag in CODE or theirs))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(apart for _, apart in self.open):
            self.texts.append(data.strip())


def written(page: Page) -> str:
    pieces = document(page, Markup(), Markup())
    return "".join(in_this_language(str(piece)) for piece in pieces if not isinstance(piece, Live))


@OTHER
@PAGE
def test_no_english_is_left_on_a_page(language: Language, page: Page) -> None:
    with speaking(language):
        html = written(page)

    assert english_in(Shown(html, language).texts, language.code) == []
    assert f'<html lang="{language.code}">' in html


@OTHER
def test_no_english_is_left_outside_the_pages(language: Language) -> None:
    with speaking(language):
        rooms = [class_page("", off=off, trusted=trusted) for off in (True, False) for trusted in (True, False)]
        apart = [*map(partial(served_page, foot=without_script()), SERVED)]
        around = [*rooms, board_page("", off=False), lost_page(""), whole_ledger(), *apart]
        texts = [text for each in around for text in Shown(in_this_language(str(each)), language).texts]

    assert english_in(texts, language.code) == []


def test_the_mark_of_the_content_is_no_english_whatever_letters_it_has() -> None:
    assert english_in(["版本1.0.0（内容ab9bbfff87）"], HANS.code) == []
    assert english_in(["版本1.0.0（内容feedback）"], HANS.code) != []


def test_what_stays_in_its_own_language_is_marked_and_our_words_about_it_are_translated() -> None:
    report = Source("Fox Business", "Cameras (edition of August 2019)", "newspaper", "https://example.org")
    paper = Source("Legal Daily (法制日报)", "[Notice on privacy]", "newspaper", "https://example.org")

    with speaking(HANS):
        foreign, chinese = str(citation(report)), str(citation(paper))

    assert '<span lang="en">Fox Business</span>' in foreign
    assert '<span lang="en">Cameras</span><span lang="zh-Hans">（2019年8月版）' in foreign
    assert chinese.startswith("法制日报<")
    assert 'lang="en"' not in chinese
    assert citation(report).startswith("Fox Business<")


@OTHER
def test_the_questions_have_the_same_keys(language: Language) -> None:
    def keys() -> list[tuple[object, ...]]:
        return [
            (item.id, item.numeric, [(each.letter, each.right, each.number, each.off) for each in item.answers])
            for section in bank()
            for item in section.items
        ]

    english = keys()

    with speaking(language):
        assert keys() == english


def test_programs_are_told_of_every_page_in_every_language() -> None:
    listed = for_crawlers("https://face.example.org")["/sitemap.xml"]

    assert [f"lang={each.code}" in listed for each in OTHERS] == [True] * len(OTHERS)


def test_a_page_names_itself_in_every_language_by_whole_addresses_or_not_at_all() -> None:
    page, public = SITE_PAGES[1], "https://face.example.org"

    named = re.findall(rf'hreflang="([^"]*)" href="{public}/', str(alternates(page, public)))
    assert named == [*(each.code for each in LANGUAGES), "x-default"]
    assert alternates(page, "") is None
