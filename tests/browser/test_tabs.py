"""Two tabs of one browser agree about what is kept."""

import pytest
from playwright.sync_api import expect

from content.editions.html.check_yourself import KEPT
from tests.browser.reader import ALL_QUESTIONS, Reader

pytestmark = pytest.mark.inside
MINE = "Somebody else's card is enough."


def test_two_tabs_agree_and_neither_loses_what_the_other_wrote(reader: Reader) -> None:
    reader.visit(ALL_QUESTIONS)
    other = reader.another_tab()
    other.open("/")

    other.answer("which-was-new", "a")
    expect(reader.page.locator("[data-replay='which-was-new'] .you")).to_have_text("You said: The ID card.")
    reader.answer("check-who-must-match", "b", sure="a")
    other.answer("who-falls-under-it", "b")
    other.open(ALL_QUESTIONS)

    expect(reader.page.locator(".kept > p")).to_have_text(KEPT["some"].format(answers=3, words=0, read=0))
    expect(other.page.locator(".kept > p")).to_have_text(KEPT["some"].format(answers=3, words=0, read=0))
    expect(other.page.locator("form[data-ask='check-who-must-match'] output")).to_contain_text("That is right.")
    other.answer("check-draft-or-rule", "a", sure="a")
    expect(reader.page.locator("form[data-ask='check-draft-or-rule'] output")).to_contain_text("That is right.")


def test_a_choice_not_yet_handed_in_stays_while_a_second_tab_opens_and_writes(reader: Reader) -> None:
    reader.visit("/")
    choice = reader.page.locator("form[data-ask='which-was-new'] input[value='b']")
    choice.check()
    other = reader.another_tab()

    other.open(ALL_QUESTIONS)
    other.answer("check-who-must-match", "b", sure="a")

    reader.wait_until_kept("check-who-must-match")
    expect(choice).to_be_checked()


def test_what_found_no_room_stays_in_its_tab_while_another_writes(reader: Reader) -> None:
    reader.open(ALL_QUESTIONS)
    full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
    reader.page.evaluate(f"() => {{ window.room = Storage.prototype.setItem; {full} }}")
    reader.answer("check-who-must-match", "b", sure="a")
    other = reader.another_tab()
    other.open("/")

    other.answer("which-was-new", "a")

    expect(reader.page.locator("[data-replay='which-was-new'] .you")).to_have_text("You said: The ID card.")
    expect(reader.page.locator("form[data-ask='check-who-must-match'] output")).to_contain_text("That is right.")
    reader.page.evaluate("() => { Storage.prototype.setItem = window.room; }")
    reader.answer("check-draft-or-rule", "a", sure="a")
    kept = reader.kept() or ""
    assert [id in kept for id in ("which-was-new", "check-who-must-match", "check-draft-or-rule")] == [True] * 3


def test_forgetting_in_one_tab_empties_the_other(reader: Reader) -> None:
    reader.visit("/since-2019")
    reader.answer("five-days-apart", "c")
    reader.write(reader.page.locator("form[data-own]"), MINE, "I keep my number.")
    reader.wait_until_kept(MINE)
    other = reader.another_tab()
    other.open(ALL_QUESTIONS)

    other.forget()

    expect(reader.page.locator("form[data-ask='five-days-apart'] output")).to_have_text("")
    expect(reader.page.locator("form[data-ask='five-days-apart'] input:checked")).to_have_count(0)
    expect(reader.page.locator("form[data-own] textarea").last).to_have_value("")


def test_forgetting_in_one_tab_empties_the_field_in_which_the_other_was_writing(reader: Reader) -> None:
    reader.visit("/since-2019")
    field = reader.page.locator("form[data-own] textarea").first
    field.press_sequentially(MINE)
    reader.wait_until_kept(MINE)
    other = reader.another_tab()
    other.open(ALL_QUESTIONS)

    other.forget()

    expect(field).to_have_value("")
    assert other.kept() is None
