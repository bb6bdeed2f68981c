"""The margin beside a text: whence each paragraph has what it says, for eyes alone."""

import re

import htpy as h
import pytest

from content.claims import claim
from content.editions.html.inline import Writer
from content.editions.html.margin import came_from, meaning, row, rows
from content.evidence import Status
from content.ledger import entries
from content.page import Page
from content.site import SITE_PAGES
from content.translations import HANS, speaking
from tests.walks import TERM, html_of, without_margins

MARGIN = re.compile(r'<div class="beside" aria-hidden="true">(.*?</div>)</div>', re.DOTALL)
NOTED = re.compile(r'<div class="noted[^"]*"><b class="number">([^<]*)</b> <span>([^<]*)</span></div>')


def beside(text: str, writer: Writer | None = None) -> list[tuple[str, str]]:
    return NOTED.findall(str(row(text, writer or Writer(), h.p)))


def test_a_source_stands_beside_the_first_paragraph_that_rests_on_it_alone() -> None:
    html = str(rows("So. [[A01]]\n\nSo again. [[A01]] And more. [[R16]]", Writer()))

    assert [NOTED.findall(each)[0][0] for each in html.split('class="row"') if "noted" in each] == ["1", "2"]


def test_claims_of_one_source_share_a_line() -> None:
    twice = [each.claim for each in entries() if each.claim.sources == claim("A01").sources][:2]

    notes = beside(" ".join(f"So. [[{each.id}]]" for each in twice))

    assert notes == [("1,2", came_from(twice[0], later=False))]


def test_a_paragraph_names_three_sources_at_most_and_the_next_one_the_rest_that_it_rests_on() -> None:
    by_source = {came_from(each.claim, later=False): each.claim.id for each in entries()}
    ids = list(by_source.values())[:4]
    writer = Writer()

    first = beside(f"So. [[{' '.join(ids)}]]", writer)
    second = beside(f"So again. [[{' '.join(ids)}]]", writer)

    assert [number for number, _ in first] == ["1", "2", "3"]
    assert [number for number, _ in second] == ["4"]


@pytest.mark.parametrize(
    ("status", "words"),
    [(Status.ARITHMETIC, "our sum"), (Status.ASSUMPTION, "assumed"), (Status.UNKNOWN, "not found")],
)
def test_what_nobody_published_is_said_in_words(status: Status, words: str) -> None:
    each = next(entry.claim for entry in entries() if entry.claim.status is status)

    assert f'class="noted {status.name.lower()}"' in str(row(f"So. [[{each.id}]]", Writer(), h.p))
    assert beside(f"So. [[{each.id}]]") == [("1", words)]


def test_the_margin_of_a_page_that_tells_of_2019_names_no_later_day() -> None:
    later = next(
        entry.claim
        for entry in entries()
        if (day := entry.claim.sources[0].published) and day.after_2019 and entry.claim.status.measured
    )

    assert not re.search(r"\b202\d\b", came_from(later, later=False))
    assert re.search(r"\b202\d\b", came_from(later, later=True))


def test_a_term_stands_beside_its_first_use_where_the_text_gives_it_room() -> None:
    long = (
        "A carrier sells numbers, and here is a sentence that goes on for long enough to fill some lines of text. " * 3
    )

    assert f"<b>Carrier</b> {meaning(TERM['carrier'])}" in str(row(long, Writer(), h.p)).replace("&#39;", "'")
    assert "beside" not in str(row("A carrier.", Writer(), h.p))


@pytest.mark.parametrize("page", SITE_PAGES, ids=lambda page: page.module)
def test_a_margin_holds_nothing_that_is_read_twice_or_stops_a_reader(page: Page) -> None:
    html = html_of(page)

    for margin in MARGIN.findall(html):
        assert not re.search(r"<(a|button|input|summary)\b|tabindex| id=", margin)
        assert len(NOTED.findall(margin)) + margin.count('class="defined"') >= 1
        assert len(NOTED.findall(margin)) <= 3
    assert 'class="beside"' not in without_margins(html)


def test_a_source_with_a_foreign_name_is_one_beside_its_number() -> None:
    with speaking(HANS):
        html = str(row("So. [[A01]]", Writer(), h.p))

    assert re.search(r'</b> <span><span lang="en">CNN Business</span>, [^<]*</span></div>', html)
