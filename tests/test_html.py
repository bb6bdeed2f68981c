"""The blocks as HTML: escaped, cited, with every answer readable."""

import re
from html.parser import HTMLParser

import pytest

from content.blocks import Choice, Figure, Prediction
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.claims import claim
from content.editions.html.chapter import chapter_parts
from content.editions.html.inline import Page
from content.editions.html.ledger import citation, claim_card, entry_html, status_tag
from content.editions.html.questions import prediction
from content.evidence import Source, Status
from content.ledger import entries

CHAPTER = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
VOID = {"input", "br", "meta", "link", "img", "hr"}


class Balance(HTMLParser):
    """Notes every tag that is closed out of order."""

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


def html_of(chapter: Chapter) -> str:
    return "".join(part for part in chapter_parts(chapter, CHAPTERS) if isinstance(part, str))


@CHAPTER
def test_each_stretch_of_a_page_is_whole(chapter: Chapter) -> None:
    for part in chapter_parts(chapter, CHAPTERS):
        if isinstance(part, Figure):
            continue
        balance = Balance()
        balance.feed(part)

        assert balance.faults == []
        assert balance.open == []


@CHAPTER
def test_a_page_is_few_elements(chapter: Chapter) -> None:
    assert len(chapter_parts(chapter, CHAPTERS)) <= 30


@CHAPTER
def test_every_mark_opens_a_card_that_is_there_once(chapter: Chapter) -> None:
    html = html_of(chapter)
    ids = re.findall(r'\bid="([^"]+)"', html)

    assert len(ids) == len(set(ids))
    assert set(re.findall(r'popovertarget="([^"]+)"', html)) <= set(ids)


@CHAPTER
def test_the_sources_of_later_facts_stand_inside_since_then_alone(chapter: Chapter) -> None:
    html = html_of(chapter)
    outside = html[: html.index('<details class="since">')] + html[html.index('<h2 id="check-it"') :]
    listed = re.findall(r'<li value="\d+"><a href="/sources\?claim=(\w+)"', outside)

    assert listed
    assert not any(claim(id).later for id in listed)


@pytest.mark.parametrize("status", Status)
def test_assumptions_and_unknowns_look_different_from_measured_values(status: Status) -> None:
    each = next(entry.claim for entry in entries() if entry.claim.status is status)
    page = Page()

    mark = page.inline(f"So. [[{each.id}]]")

    assert (f'class="mark {status.name.lower()}"' in mark) is not status.measured
    assert f'class="status {status.name.lower()}"' in status_tag(each)


def test_a_single_source_is_said_to_be_one() -> None:
    alone = next(entry.claim for entry in entries() if entry.claim.single_source)
    several = next(entry.claim for entry in entries() if not entry.claim.single_source)

    assert "We found a single source for this." in claim_card(alone)
    assert "We found a single source for this." not in claim_card(several)


def test_a_citation_gives_publisher_interest_title_and_date() -> None:
    with_link = citation(Source("A & B", "<i>Title</i>", "newspaper", "https://example.org/?a=1&b=2"))
    without = citation(Source("A", "Title", "newspaper"))

    assert "A &amp; B (newspaper)" in with_link
    assert "&lt;i&gt;Title&lt;/i&gt;" in with_link
    assert 'href="https://example.org/?a=1&amp;b=2"' in with_link
    assert "undated" in with_link
    assert "no link can be given" in without
    assert "<a" not in without


def test_words_are_escaped_in_every_place() -> None:
    choices = (Choice("<script>", why="<b>", right=True), Choice("&", why='"'))
    block = Prediction("p", "<img src=x>", choices, reveal="<i>")

    html = prediction(block, Page())

    for raw in ("<script>", "<b>", "<img", "<i>"):
        assert raw not in html


def test_every_choice_is_answered_in_words() -> None:
    block = next(block for block in CHAPTERS[0].blocks if isinstance(block, Prediction))

    html = prediction(block, Page())

    assert html.count("<li data-choice=") == len(block.choices)
    assert html.count('class="right"') == 1
    assert "<details" in html


def test_an_entry_of_the_ledger_names_its_pages() -> None:
    shared = next(entry for entry in entries() if len(entry.chapters) > 1)
    alone = next(entry for entry in entries() if not entry.chapters)

    assert all(f'href="{chapter.address}"' in entry_html(shared) for chapter in shared.chapters)
    assert "this ledger alone" in entry_html(alone)
