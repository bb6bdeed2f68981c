"""A page checks all that it says, knows its place, and is the same page wherever it is asked for."""

import re

import pytest

from content.blocks import LIVE, Block, Brief, Heading, Live, Prose, Skip
from content.editions.html.parts import whole
from content.page import Group, Page
from pages.components.live import FILLED
from tests.walks import filled, stretches


def a_page(
    heading: str = "For a lesson",
    standfirst: str = "One lesson.",
    blocks: tuple[Block, ...] = (Prose("Take a class."),),
    short: str = "",
    counts: dict[str, int] | None = None,
) -> Page:
    return Page(
        slug="teach",
        module="check_yourself",  # whose sign it borrows
        group=Group.PRACTISE,
        title="Teach",
        heading=heading,
        standfirst=standfirst,
        blocks=blocks,
        short=short,
        counts=counts or {},
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"heading": "Teach it in 2019"},
        {"standfirst": "45 minutes."},
        {"standfirst": "{lessons:count} lessons."},
        {"standfirst": "So it was. [[Z99]]"},
        {"short": "Teach 1"},
        {"blocks": (Skip("nowhere", "Skip this."),)},
    ],
)
def test_a_page_that_types_a_figure_or_leads_nowhere_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises((ValueError, LookupError)):
        a_page(**changes)  # type: ignore[arg-type]


def test_a_page_may_count_what_is_its_own() -> None:
    page = a_page(standfirst="{lessons:count} lessons from {R16.start:date}.", counts={"lessons": 3})

    assert page.stands_first() == "3 lessons from 1 December 2019."


def test_a_new_page_has_a_head_an_end_and_its_neighbours_without_a_word_of_html() -> None:
    before, page, after = a_page(), a_page(blocks=(Heading("one", "One lesson"), Prose("So. [[R16]]"))), a_page()

    html = "".join(stretches(whole(page, (before, page, after))))

    assert '<p class="place">Practise · Teach</p><h1 id="page" tabindex="-1" data-page="/teach">' in html
    assert re.findall(r'<h2 id="([^"]+)"', html) == ["one", "check-it"]
    assert re.findall(r'<a class="(prev|next)" href="/teach">', html) == ["next", "prev"]
    assert "<small>Practise · Teach</small> <strong>For a lesson</strong> <em>One lesson.</em>" in html
    assert "<small>Practise</small> Teach</a>" in html
    assert html.count('<div popover id="claim-R16"') == 1


def test_a_page_in_brief_takes_the_numbers_of_the_text_below_it() -> None:
    page = a_page(blocks=(Brief("So. [[A01 R16]]"), Prose("It was so. [[R16]] And so. [[A01]]")))

    html = "".join(stretches(whole(page, (page,))))

    assert re.findall(r'popovertarget="claim-([\w-]+)" aria-label="([^"]*)"', html) == [
        ("R16-A01", "2 sources"),
        ("R16", "Source 1"),
        ("A01", "Source 2"),
    ]


def test_every_place_that_a_showing_fills_is_filled_by_the_app() -> None:
    assert set(FILLED) == set(LIVE)
    assert filled(Live("asked")) == ""
    with pytest.raises(ValueError, match="opening"):
        Live("elsewhere")
