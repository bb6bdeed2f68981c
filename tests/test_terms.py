"""A term opens in place at its first use on a page, never too early, and the glossary holds each once."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from content.chapter import Chapter
from content.chapters.real_name_registration import CHAPTER as REGISTRATION
from content.citations import tells_of_later, term_forms, term_pattern
from content.editions.html.inline import Writer
from content.editions.html.parts import Fold
from content.glossary import TERMS, Term
from content.pages.glossary import GLOSSARY
from content.site import SITE_PAGES
from tests.walks import (
    CHAPTER,
    OF_2019,
    TERM,
    folds,
    html_above_the_folds,
    html_of,
    parts_on,
    stretches,
    without_margins,
    words_of,
)

LATER = {each.id for each in TERMS if tells_of_later(each.text)}
BUTTON = re.compile(r'<button type="button" class="term" popovertarget="term-([\w-]+)">([^<]*)</button>')
# Where no term opens: the page in brief, the cards, a quoted person's own words, the words of a link.
CLOSED = re.compile(
    r'<details class="brief">.*?</details>|<div class="popovers">.*|<blockquote>.*?</blockquote>|<a [^>]*>.*?</a>',
    re.DOTALL,
)
PARAGRAPH = re.compile(r'<(?:p(?: class="(?:lead|note)")?|li)>(.*?)</(?:p|li)>', re.DOTALL)


def uses(html: str) -> Iterator[tuple[str, bool]]:
    """Give each use of a term in a paragraph or a point, in reading order: its id, and whether it opens there."""
    for paragraph in PARAGRAPH.findall(CLOSED.sub("", without_margins(html))):
        for place, words in enumerate(re.split(r'(<button type="button" class="term".*?</button>)', paragraph)):
            if place % 2:
                yield BUTTON.findall(words)[0][0], True
            else:
                found = term_pattern().finditer(words_of(words))
                yield from ((term_forms()[match[0].casefold()].id, False) for match in found)


def uses_on(chapter: Chapter) -> list[tuple[str, bool]]:
    """List the uses of the terms that may open where they stand, folded parts included."""
    found: list[tuple[str, bool]] = []
    for part in parts_on(chapter):
        may = chapter.later or isinstance(part, Fold)
        for html in stretches([part]):
            found += [(id, opens) for id, opens in uses(html) if may or id not in LATER]
    return found


@CHAPTER
def test_a_term_opens_at_its_first_use_in_a_paragraph_and_only_there(chapter: Chapter) -> None:
    first: dict[str, bool] = {}
    found = uses_on(chapter)
    for id, opens in found:
        first.setdefault(id, opens)

    assert first
    assert [id for id, opens in first.items() if not opens] == []
    assert {id for id, times in Counter(id for id, opens in found if opens).items() if times > 1} == set()


@CHAPTER
def test_a_term_is_a_button_once_on_a_page_and_its_words_are_one_of_its_forms(chapter: Chapter) -> None:
    buttons = BUTTON.findall(html_of(chapter))

    assert len({id for id, _ in buttons}) == len(buttons)
    assert all(term_forms()[words.casefold()] is TERM[id] for id, words in buttons)


@OF_2019
def test_a_term_of_a_later_time_never_opens_in_the_part_of_2019(chapter: Chapter) -> None:
    opened = {id for id, _ in BUTTON.findall(html_above_the_folds(chapter))}

    assert opened
    assert not opened & LATER


def test_a_term_of_a_later_time_opens_where_the_later_time_is_told() -> None:
    text = f"So the {TERM['personal-information-protection-law'].word} says."

    assert "personal-information-protection-law" in LATER
    assert "<button" not in Writer().inline(text, terms=True)
    assert "<button" in Writer(after_2019=True).inline(text, terms=True)


def test_a_later_term_opens_in_since_then() -> None:
    opened = {id for id, _ in BUTTON.findall("".join(stretches(folds(REGISTRATION))))}

    assert opened & LATER


def test_there_are_as_many_terms_as_a_reader_can_use() -> None:
    assert 25 <= len(TERMS) <= 40


def test_no_two_terms_share_an_id_or_a_form() -> None:
    forms = [form.casefold() for each in TERMS for form in (each.word, *each.also)]

    assert len({each.id for each in TERMS}) == len(TERMS)
    assert [form for form, times in Counter(forms).items() if times > 1] == []


@pytest.mark.parametrize("each", TERMS, ids=lambda each: each.id)
def test_every_term_opens_on_some_page(each: Term) -> None:
    pages = [page for page in SITE_PAGES if f'class="term" popovertarget="term-{each.id}"' in html_of(page)]

    assert pages


def test_the_glossary_holds_each_term_once_with_its_chinese_form() -> None:
    entries = dict(re.findall(r'<dt id="([^"]+)" tabindex="-1">(.*?)</dt>', html_of(GLOSSARY)))

    assert html_of(GLOSSARY).count("<dt ") == len(TERMS)
    assert entries.keys() == {each.id for each in TERMS}
    for each in TERMS:
        assert entries[each.id].startswith(each.word)
        assert re.findall(r'<span lang="zh-Hans"[^>]*>(.*?)</span>', entries[each.id]) == [each.chinese] * bool(
            each.chinese
        )


@pytest.mark.parametrize("each", [each for each in TERMS if each.chinese], ids=lambda each: each.id)
def test_a_chinese_form_is_written_in_chinese(each: Term) -> None:
    assert re.fullmatch(r"(SIM)?[\u4e00-\u9fff]+", each.chinese)
