"""The reader sets a rule: cards turn in the browser alone, a link holds the switches, and one sheet the rule."""

from itertools import combinations
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, expect

from content.blocks.met import SAFEGUARDS
from content.chapters.since_2019.six_people import SIX_PEOPLE
from content.editions.html.met import found_words, key
from tests.browser.paper import printed, run_together
from tests.browser.reader import Reader

FRAUD, REFUSED = "Swindlers borrow a cousin's card.", "A grandmother keeps her wired phone."
SETS = [frozenset(each) for size in range(len(SAFEGUARDS) + 1) for each in combinations(SAFEGUARDS, size)]
# Sets the switches as the address does, and gives the heading, and of each card the outcome and the turns that show.
SET = """(chosen) => {
  for (const input of document.querySelectorAll('[data-setting]'))
    if (input.checked !== chosen.includes(input.dataset.setting)) input.click();
  const seen = (card) => [...card.querySelectorAll('.turn')]
    .flatMap((turn, place) => (turn.checkVisibility() ? [place] : []));
  return [document.querySelector('#my-counters').textContent,
    ...[...document.querySelectorAll('.person')].map((card) => [card.dataset.outcome, seen(card)])];
}"""
BEHIND_THE_ROW = """(marks) => marks.every((mark) => {
  mark.focus();
  const [box, row] = [mark.getBoundingClientRect(), document.querySelector('.six').getBoundingClientRect()];
  return box.top >= row.bottom || box.bottom <= row.top;
})"""


@pytest.fixture
def setter(reader: Reader) -> Reader:
    """A reader on the page where a rule is set."""
    reader.visit("/since-2019")
    return reader


def switch(reader: Reader, name: str) -> Locator:
    return reader.page.locator(f"[data-setting='{name}']")


def outcome_of(reader: Reader, short: str) -> Locator:
    return reader.page.locator(f".person[data-short='{short}'] .turn:visible .outcome")


def saying(reader: Reader, name: str) -> str:
    """Give a sentence that the page holds ready for the script."""
    return str(reader.page.locator(".rules").get_attribute(f"data-say-{name}"))


@pytest.mark.inside
def test_the_rule_opens_on_another_way_with_nothing_typed(setter: Reader) -> None:
    found = setter.page.locator("#my-counters")

    expect(found).to_have_text("Six people meet your rule: 3 another way · 1 refused · 2 not known")
    expect(switch(setter, "another")).to_be_checked()
    expect(setter.page.locator(".own-rule .turn:visible")).to_have_count(7)
    expect(setter.page.locator(".person").first).to_be_visible()


@pytest.mark.inside
def test_under_every_rule_the_cards_and_the_heading_say_what_the_table_says(setter: Reader) -> None:
    for chosen in SETS:
        heading, *cards = setter.page.evaluate(SET, sorted(chosen))

        met = [(each, each.met(chosen)) for each in SIX_PEOPLE.cards()]
        assert cards == [[key(turn.outcome), [each.turns.index(turn)]] for each, turn in met], sorted(chosen)
        assert heading == found_words(SIX_PEOPLE, chosen)


@pytest.mark.inside
def test_a_switch_turns_cards_by_keyboard_says_which_and_sends_nothing(setter: Reader) -> None:
    before = len(setter.frames)
    expect(outcome_of(setter, "grandmother")).to_have_text("another way")

    switch(setter, "another").focus()
    setter.page.keyboard.press("Space")

    expect(outcome_of(setter, "grandmother")).to_have_text("we do not know")
    expect(outcome_of(setter, "card’s owner")).to_have_text("served")
    told = setter.page.locator(".own-rule .turned")
    expect(told).to_contain_text("grandmother: we do not know; refused buyer: refused; says no: refused")
    expect(setter.page.locator("#my-counters")).to_contain_text("1 served · 3 refused · 2 not known")
    switch(setter, "duty").check()
    expect(told).to_have_text("No card turns.")
    expect(setter.page.locator(".aside[data-of='duty']")).to_be_visible()
    expect(setter.page.locator(".aside[data-of='audit']")).to_be_hidden()
    assert len(setter.frames) == before


@pytest.mark.inside
def test_the_nearest_rules_are_marked_and_named_and_what_none_has_is_said(setter: Reader) -> None:
    named, near = setter.page.locator(".nearest"), setter.page.locator(".rule.near h3")
    nearest = {
        ("another",): ["South Korea"],
        ("another", "device"): ["China, the face rules"],
        ("nothing",): ["Mexico"],
        ("remove",): ["South Korea"],
        (): ["China, the phone counter"],
    }

    for chosen, places in nearest.items():
        setter.page.evaluate(SET, list(chosen))
        expect(named).to_have_text(saying(setter, "nearest").format(places="; ".join(places)))
        expect(near).to_have_text(places)
    setter.page.evaluate(SET, ["another", "audit", "duty"])

    lacking = saying(setter, "lacking").format(safeguards="Audit by outsiders; Duty to report leaks")
    expect(named).to_contain_text(lacking)


@pytest.mark.inside
def test_the_address_holds_the_switches_and_never_the_words(setter: Reader) -> None:
    setter.write(setter.page.locator("form[data-own='my-rule']"), FRAUD, REFUSED)

    switch(setter, "another").uncheck()
    switch(setter, "remove").check()
    setter.page.wait_for_function("() => location.search.includes('remove=true')")

    assert setter.page.url == f"{setter.server.url}/since-2019?another=false&remove=true"
    assert not any("cousin" in str(frame) or "grandmother" in str(frame) for frame in setter.frames)


def test_a_shared_link_opens_on_the_rule_as_it_was_set(reader: Reader) -> None:
    reader.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.open("/since-2019?another=false&nothing=true#my-counters")
    expect(reader.page.locator("#my-counters")).to_be_in_viewport()
    expect(reader.page.locator("#my-counters")).to_be_focused()
    expect(outcome_of(reader, "the file")).to_have_text("no face is kept")
    expect(reader.page.locator("#my-counters")).to_contain_text("4 refused · 2 not known")

    reader.page.locator(".own-rule").get_by_role("button", name="Link").click()

    expect(reader.page.locator(".own-rule .copying").get_by_role("status")).to_contain_text("Copied.")
    link = urlsplit(reader.page.evaluate("navigator.clipboard.readText()"))
    assert (link.path, link.fragment) == ("/since-2019", "my-counters")
    assert parse_qs(link.query) == {each: ["true" if each == "nothing" else "false"] for each in SAFEGUARDS}


def test_the_rule_is_printed_alone_on_one_sheet_and_the_page_comes_back(reader: Reader) -> None:
    reader.page.add_init_script("window.print = () => {}")
    reader.open("/since-2019?remove=true")
    reader.write(reader.page.locator("form[data-own='my-rule']"), FRAUD, "")

    reader.page.get_by_role("button", name="Print my rule").click()
    (sheet,) = printed(reader)

    rule = frozenset({"another", "remove"})
    for text in ("My rule for a phone number", "✓ Deleted after the match", "– Audit by outsiders", FRAUD):
        assert run_together(text) in sheet, text
    for each in SIX_PEOPLE.cards():
        assert run_together(f"{each.who}: {each.met(rule).outcome.value}.") in sheet, each.short
    expect(reader.page.locator(".sheet")).to_have_count(0)
    assert "one-sheet" not in str(reader.page.locator("html").get_attribute("class"))


def test_without_our_script_the_rule_stands_as_it_opens_and_the_table_has_the_rest(reader: Reader) -> None:
    reader.page.route("**/reader/reader.js*", lambda route: route.abort())
    reader.open("/since-2019")

    expect(reader.page.locator("#my-counters")).to_contain_text("3 another way")
    expect(switch(reader, "another")).to_be_disabled()
    expect(reader.page.get_by_role("button", name="Print my rule")).to_be_hidden()
    reader.page.locator(".own-rule details summary").click()
    expect(reader.page.locator(".own-rule table tbody tr")).to_have_count(sum(len(e.turns) for e in SIX_PEOPLE.cards()))


def test_words_are_kept_while_they_are_written_and_come_back(setter: Reader) -> None:
    setter.page.locator("form[data-own] textarea").first.press_sequentially(FRAUD)
    setter.wait_until_kept(FRAUD)

    setter.reload()

    expect(setter.page.locator("form[data-own] textarea").first).to_have_value(FRAUD)


@pytest.mark.inside
@pytest.mark.parametrize("width", [320, 1280])
def test_what_has_the_focus_is_never_below_the_row_of_the_six(setter: Reader, width: int) -> None:
    setter.page.set_viewport_size({"width": width, "height": 640})

    marks = setter.page.locator(".people button.mark:visible")

    assert marks.count() > 6
    assert marks.evaluate_all("(marks) => { marks.reverse(); return (" + BEHIND_THE_ROW + ")(marks); }")


@pytest.mark.inside
def test_a_setting_that_no_switch_has_is_ignored(reader: Reader) -> None:
    reader.visit("/since-2019?another=maybe&nothing=1&audit=TRUE&remove=")

    expect(reader.page.locator("[data-setting][data-ready]")).to_have_count(len(SAFEGUARDS))
    expect(reader.page.locator("[data-setting]:checked")).to_have_count(1)
    expect(switch(reader, "another")).to_be_checked()
    assert reader.complaints == []
