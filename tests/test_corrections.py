"""What was said wrongly stays to be seen, and the claims concerned lead to it."""

from dataclasses import replace
from datetime import date

import pytest

from content.blocks import Correction
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.claims import CLAIMS, claim
from content.editions.html.corrections import contact
from content.editions.html.ledger import claim_card
from content.evidence import Status
from content.formats import in_date
from content.pages.corrections import CORRECTIONS, MADE, made_to
from content.pages.corrections.brought_up import by_a_reader, by_ourselves
from content.when import When
from tests.ageing import overdue
from tests.walks import html_of


def test_the_newest_correction_stands_first_and_each_has_a_place_of_its_own() -> None:
    assert [each.on for each in MADE] == sorted((each.on for each in MADE), reverse=True)
    assert len({each.id for each in MADE}) == len(MADE)


@pytest.mark.parametrize("id", sorted({id for each in MADE for id in each.concerns}))
def test_a_claim_that_was_corrected_leads_to_its_corrections(id: str) -> None:
    card = claim_card(claim(id))

    assert all(f'href="{CORRECTIONS.address}#{each.id}"' in card for each in made_to(id))


@pytest.mark.parametrize("each", MADE, ids=lambda each: each.id)
def test_what_brought_a_mistake_up_is_told_in_one_form(each: Correction) -> None:
    assert each.noticed.startswith((by_a_reader().rstrip("."), by_ourselves("").rstrip(".")))
    assert each.noticed.endswith(".")


def test_a_correction_that_leaves_something_out_is_refused() -> None:
    for changes in ({"said": ""}, {"noticed": " "}, {"concerns": ()}, {"on": When(2026)}):
        with pytest.raises(ValueError, match="correction"):
            replace(MADE[0], **changes)


def test_whom_to_tell_is_the_hosts_own_address_or_said_to_be_missing() -> None:
    assert 'href="mailto:face@example.org"' in str(contact("face@example.org"))
    assert 'href="https://example.org/mistakes?a=1&amp;b=2"' in str(contact("https://example.org/mistakes?a=1&b=2"))
    assert "given no address" in str(contact(""))


def test_what_ages_is_named_on_the_day_after_and_not_before() -> None:
    ageing = replace(CLAIMS[0], again=When(2026, 12))

    assert overdue((ageing,), date(2026, 12, 31)) == []
    assert CLAIMS[0].id in overdue((ageing,), date(2027, 1, 1))[0]


@pytest.mark.parametrize("each", [each for each in CLAIMS if each.status is Status.UNKNOWN], ids=lambda each: each.id)
def test_a_card_of_what_was_not_found_says_where_and_until_when(each: object) -> None:
    card = claim_card(each)  # type: ignore[arg-type]

    assert "Where we looked:" in card
    assert "Until " in card


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
def test_a_page_that_did_not_find_something_says_until_when_it_looked(chapter: Chapter) -> None:
    looked = [each.looked.until for each in chapter.claims() if each.looked]

    shown = "Where this page says that we found nothing" in html_of(chapter)
    assert shown is bool(looked)
    assert not looked or f"we looked until {in_date(max(looked))}." in html_of(chapter)
