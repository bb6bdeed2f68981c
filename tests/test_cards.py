"""A claim, a source or a question as HTML: escaped, dated, with every answer readable."""

import re

import pytest

from content.blocks import Bar, Bars, Choice, NumberQuestion, Prediction, Question
from content.chapters import CHAPTERS
from content.editions.html.bars import bars
from content.editions.html.inline import Writer
from content.editions.html.ledger import claim_card, entry_html, status_tag
from content.editions.html.questions import prediction, quiz_question
from content.editions.html.sources import citation
from content.editions.html.written_numbers import number_question
from content.evidence import Status
from content.ledger import entries
from content.publication import Source


@pytest.mark.parametrize("status", Status)
def test_assumptions_and_unknowns_look_different_from_measured_values(status: Status) -> None:
    each = next(entry.claim for entry in entries() if entry.claim.status is status)
    writer = Writer()

    mark = writer.inline(f"So. [[{each.id}]]")

    assert (f'<span class="{status.name.lower()}">1</span></button>' in mark) is not status.measured
    assert f'class="status {status.name.lower()}"' in status_tag(each.status)


def test_a_single_source_is_said_to_be_one() -> None:
    alone = next(entry.claim for entry in entries() if entry.claim.single_source)
    several = next(entry.claim for entry in entries() if not entry.claim.single_source)

    assert "We found a single source for this." in claim_card(alone)
    assert "We found a single source for this." not in claim_card(several)


def test_a_citation_gives_publisher_interest_title_and_date() -> None:
    with_link = citation(Source("A & B", "<i>Title</i>", "newspaper", "https://example.org/?a=1&b=2"))
    without = citation(Source("A", "Title", "newspaper"))

    assert 'A &amp; B<span class="on-screen"> (newspaper)</span>' in with_link
    assert "&lt;i&gt;Title&lt;/i&gt;" in with_link
    assert 'href="https://example.org/?a=1&amp;b=2"' in with_link
    assert "undated" in with_link
    assert "no link can be given" in without
    assert "<a" not in without


def test_words_are_escaped_in_every_place() -> None:
    choices = (Choice("<script>", why="<b>", right=True), Choice("&", why='"'))
    block = Prediction("p", "<img src=x>", choices, reveal="<i>")

    html = str(prediction(block, Writer()))

    for raw in ("<script>", "<b>", "<img", "<i>"):
        assert raw not in html


def test_every_choice_is_answered_in_words() -> None:
    block = next(block for block in CHAPTERS[0].blocks if isinstance(block, Prediction))

    html = str(prediction(block, Writer()))

    assert html.count("<li data-choice=") == len(block.choices)
    assert html.count('class="right"') == 1
    assert "<details" in html


def test_a_question_of_check_yourself_asks_how_sure_before_it_answers() -> None:
    block = next(block for block in CHAPTERS[0].quiz if isinstance(block, Question))

    html = str(quiz_question(block, CHAPTERS[0].address, Writer(site=CHAPTERS)))

    assert html.count(f'name="{block.id}-sure"') == 3
    assert html.index("How sure are you?") < html.index('<button type="submit">') < html.index('data-choice="a"')
    assert html.count("<li data-choice=") == len(block.choices)
    assert 'data-chapter="/"' in html


NUMBERS = [block for block in CHAPTERS[0].quiz if isinstance(block, NumberQuestion)]


def test_a_number_is_asked_for_in_a_named_field_that_says_how_far_off_it_may_be() -> None:
    block = NUMBERS[0]

    html = str(number_question(block, CHAPTERS[0].address, Writer(site=CHAPTERS)))

    assert re.search(rf'<label class="number" for="{block.id}-number"><span class="unseen">Your number:', html)
    assert re.search(rf'<input id="{block.id}-number"[^>]* inputmode="decimal"', html)
    assert f'aria-describedby="{block.id}-allowed"' in html
    assert "Up to 5% too much or too little counts as right." in html


def test_the_sum_of_a_number_is_folded_away_and_can_be_read_without_a_script() -> None:
    block = NUMBERS[0]

    form, _, answer = str(number_question(block, CHAPTERS[0].address, Writer(site=CHAPTERS))).partition("<details")

    assert str(Writer().inline(block.right.text)) not in form
    assert str(Writer().inline(block.right.text)) in answer
    assert answer.count("<li data-number=") == len(block.choices)


def test_a_chart_of_a_question_can_be_read_by_those_who_do_not_see_it() -> None:
    block = Bars("Cats", (Bar("Here", "{Q44.listed:count}"), Bar("There", "{Q44.people:count}")))

    html = str(bars(block, Writer(site=CHAPTERS)))

    assert re.sub(r"<[^>]+>", " ", html).split() == ["Cats", "Here", "200", "There", "6,000"]
    assert re.findall(r"--length: ([\d.]+)", html) == ["0.0333", "1.0000"]


def test_an_entry_of_the_ledger_names_its_pages() -> None:
    shared = next(entry for entry in entries() if len(entry.chapters) > 1)
    alone = next(entry for entry in entries() if not entry.chapters)

    assert all(f'href="{chapter.address}"' in entry_html(shared) for chapter in shared.chapters)
    assert "this ledger alone" in entry_html(alone)
