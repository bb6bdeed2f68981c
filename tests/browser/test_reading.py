"""What a reader does on the way: check a source, open a term, go on, come by a link, search the ledger."""

import pytest
from playwright.sync_api import Browser, Locator, expect

from content.claims import CLAIMS, claim
from content.editions.html.ledger_list import FOUND
from content.ledger import search as search_ledger
from content.translations import HANS, say, speaking
from tests.browser.reader import Reader, reading
from tests.servers import Server


def found_by(reader: Reader) -> Locator:
    """Find the sentence that counts what the ledger shows."""
    return reader.page.locator(".ledger .count")


@pytest.mark.inside
def test_a_source_opens_from_its_sentence_by_keyboard_and_closes_again(reader: Reader) -> None:
    reader.visit("/face-scan-rule")
    mark = reader.page.locator("p.lead button.mark").first

    mark.focus()
    reader.page.keyboard.press("Enter")
    card = reader.page.locator("#claim-R16")
    expect(card).to_be_visible()
    expect(card).to_contain_text("Who says so:")
    expect(card.locator("ul.sources a").first).to_have_attribute("href", claim("R16").sources[0].link or "")
    reader.page.keyboard.press("Escape")

    expect(card).to_be_hidden()
    expect(mark).to_be_focused()


@pytest.mark.inside
def test_a_term_opens_in_place_by_keyboard_and_closes_again(reader: Reader) -> None:
    reader.visit("/face-scan-rule")
    term = reader.page.locator("button.term[popovertarget='term-false-match']")
    card = reader.page.locator("#term-false-match")

    term.focus()
    reader.page.keyboard.press("Enter")
    expect(card).to_be_visible()
    expect(card).to_contain_text("The machine takes two different people for one.")
    reader.page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(term).to_be_focused()


@pytest.mark.inside
def test_a_term_leads_to_its_place_in_the_glossary(reader: Reader) -> None:
    reader.visit("/face-scan-rule")
    reader.page.locator("button.term[popovertarget='term-false-match']").click()
    card = reader.page.locator("#term-false-match")

    reader.go(card.get_by_role("link", name="This term in the glossary"))

    expect(reader.page.locator("dt#false-match")).to_be_in_viewport()
    expect(reader.page.locator("dt#false-match")).to_be_focused()


def test_a_term_and_a_source_open_by_a_tap(chromium: Browser, server: Server) -> None:
    with reading(chromium, server, width=390, touch=True) as reader:
        reader.open("/face-scan-rule")

        reader.page.locator("button.term[popovertarget='term-false-match']").tap()
        expect(reader.page.locator("#term-false-match")).to_be_visible()
        reader.page.locator("#term-false-match .close").tap()
        expect(reader.page.locator("#term-false-match")).to_be_hidden()
        reader.page.locator("p.lead button.mark").first.tap()

        expect(reader.page.locator("#claim-R16")).to_be_visible()


@pytest.mark.inside
def test_a_card_leads_to_the_address_of_its_claim(reader: Reader) -> None:
    reader.visit("/face-scan-rule")
    reader.page.locator("p.lead button.mark").first.click()
    reader.page.locator("#claim-R16 a", has_text="ledger").click()
    reader.page.wait_for_url("**/sources?claim=R16")

    found = reader.page.locator(".entry.found")
    expect(found).to_contain_text("R16")
    expect(found.locator("h2")).to_be_focused()


def test_the_ledger_knows_both_chinese_scripts_and_english_names(reader: Reader) -> None:
    reader.open("/sources?lang=zh-Hans")
    search = reader.page.locator(".finder [name=search]")

    for text in ("實名制", "Legal Daily"):
        search.fill(text)
        with speaking(HANS):
            found = say(FOUND["found"]).format(found=len(search_ledger(text)), all=len(CLAIMS))
        expect(found_by(reader)).to_have_text(found)


@pytest.mark.inside
def test_the_ledger_is_searched_and_filtered(reader: Reader) -> None:
    reader.visit("/sources")
    search = reader.page.get_by_label("Search the claims")

    search.fill("fingerprint")
    search.press("Enter")
    expect(found_by(reader)).to_have_text(f"{len(search_ledger('fingerprint'))} of {len(CLAIMS)} claims")
    expect(reader.page.locator(".entry:visible").first).to_contain_text("fingerprint")
    for typed in ("shop's", "shop’s"):
        search.fill(typed)
        search.press("Enter")
        expect(found_by(reader)).to_have_text(f"{len(search_ledger(typed))} of {len(CLAIMS)} claims")
        assert search_ledger(typed)
    search.fill("zzzz")
    search.press("Enter")

    expect(found_by(reader)).to_contain_text("Nothing fits")
    expect(reader.page.locator(".entry:visible")).to_have_count(0)


@pytest.mark.inside
def test_an_unknown_claim_gets_a_sentence_and_the_ledger(reader: Reader) -> None:
    reader.visit("/sources?claim=<b>nothing</b>")

    expect(reader.page.locator(".apology")).to_contain_text("No claim has the id “<b>nothing</b>”")
    expect(reader.page.locator(".entry").first).to_be_visible()
