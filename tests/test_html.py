"""The pages as HTML: whole, cited, with every card there once and no markup left over."""

import re
from html.parser import HTMLParser
from itertools import pairwise

from content.blocks import Figure, Heading, OwnRule, SinceThen
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.chapters.since_2019 import CHAPTER as SINCE_2019
from content.editions.html.page import written
from content.editions.html.parts import Fold
from content.page import Page
from tests.walks import (
    CHAPTER,
    OF_2019,
    PAGE,
    explained,
    folds,
    html_above_the_folds,
    html_of,
    marked,
    parts_on,
    since,
    stretches,
    told,
    words_of,
)

VOID = {"input", "br", "meta", "link", "img", "hr"}
LISTED = re.compile(r'<li value="\d+"><a href="/sources\?claim=(\w+)"')


class Balance(HTMLParser):
    """Notes every tag that is closed out of order, and refuses a handler of events."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


@PAGE
def test_each_stretch_of_a_page_is_whole(page: Page) -> None:
    for stretch in stretches(written(page)):
        balance = Balance()
        balance.feed(stretch)

        assert stretch
        assert balance.faults == []
        assert balance.open == []


@PAGE
def test_a_page_is_few_elements(page: Page) -> None:
    parts = parts_on(page)
    inside = [part for fold in folds(page) for part in fold.parts]

    assert len(parts) + len(inside) <= 30
    assert not any(isinstance(part, Fold) for part in inside)


@PAGE
def test_every_mark_opens_a_card_that_is_there_once(page: Page) -> None:
    html = html_of(page)
    ids = re.findall(r'\bid="([^"]+)"', html)
    cards = {id for id in ids if id.startswith(("claim-", "term-"))}

    assert len(ids) == len(set(ids))
    assert set(re.findall(r'popovertarget="([^"]+)"', html)) == cards
    assert cards == set(re.findall(r'<div popover id="([^"]+)"', html))


@PAGE
def test_no_markup_is_left_over(page: Page) -> None:
    words = words_of(html_of(page))

    assert not re.search(r"\[\[|\]\]|\]\(|\*\w|\w\*", words)
    assert not re.search(r"\{[A-Z]\d\d\.|:(count|share|date|number|month|year|weekday|plain)\}", words)


@PAGE
def test_every_field_has_a_label_and_every_list_of_choices_a_legend(page: Page) -> None:
    html = html_of(page)

    assert html.count("<fieldset") == html.count("<legend>")
    for id in re.findall(r'<textarea id="([^"]+)"', html):
        assert f'<label for="{id}">' in html
    assert len(re.findall(r"<label><input type=\"radio\"", html)) == html.count('type="radio"')


@PAGE
def test_every_button_says_whether_it_hands_in_a_form(page: Page) -> None:
    html = html_of(page)

    kinds = re.findall(r"<button[^>]*>", html)

    assert [each for each in kinds if not re.search(r' type="(button|submit)"', each)] == []
    assert not re.search(r'type="submit"', re.sub(r"<form.*?</form>", "", html, flags=re.DOTALL))


@PAGE
def test_headings_go_down_one_step_at_a_time(page: Page) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", html_of(page))]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(down - up <= 1 for up, down in pairwise(levels))


@CHAPTER
def test_the_blocks_and_the_parts_of_a_page_come_in_the_same_order(chapter: Chapter) -> None:
    wanted = [block.id for block in told(chapter) if isinstance(block, Heading | Figure | OwnRule)]
    parts = [part for part in parts_on(chapter) if not isinstance(part, Fold)]

    ids = re.findall(r'<h[23](?: [\w-]+="[^"]*")*? id="([^"]+)"', "".join(stretches(parts)))

    assert ids == [*wanted, "check-it"]
    assert [part for part in parts if isinstance(part, Figure)] == [
        block for block in told(chapter) if isinstance(block, Figure)
    ]


@OF_2019
def test_since_then_brings_its_own_charts_and_sources(chapter: Chapter) -> None:
    (fold,) = folds(chapter)
    inside = "".join(stretches([fold]))

    charts = [part for part in fold.parts if isinstance(part, Figure)]
    listed, opened = set(LISTED.findall(inside)), set(marked(inside))

    assert charts == [block for block in since(chapter) if isinstance(block, Figure)]
    assert listed <= opened
    assert opened - listed <= set(marked(html_above_the_folds(chapter)))


@CHAPTER
def test_the_sources_of_a_page_list_each_claim_that_is_marked_on_it_once(chapter: Chapter) -> None:
    shown = html_above_the_folds(chapter)
    sources = html_of(chapter).rpartition('<h2 id="check-it"')[2]

    listed = LISTED.findall(sources)

    assert len(listed) == len(set(listed))
    assert set(listed) == {*marked(shown), *explained(shown)}


def test_one_page_has_no_since_then() -> None:
    assert [chapter.module for chapter in CHAPTERS if not folds(chapter)] == [SINCE_2019.module]
    assert not any(isinstance(block, SinceThen) for block in CHAPTERS[-1].blocks)


def test_a_date_in_a_table_is_not_broken_into_lines() -> None:
    cells = re.findall(r"<td( class=\"date\")?>([^<]*)</td>", html_of(SINCE_2019))

    dates = {words for kind, words in cells if kind}
    assert {"1 December 2019", "8 August 2023", "January 2020"} <= dates
    assert not [words for kind, words in cells if not kind and re.fullmatch(r"\d{1,2} \w+ \d{4}", words)]
