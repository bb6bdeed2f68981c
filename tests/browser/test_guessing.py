"""A reader guesses on the way: committed by hand, answered beside the guess, in the browser alone."""

import re

import pytest
from playwright.sync_api import Route, expect

from content.claims import CLAIMS
from tests.browser.reader import FORGOTTEN, Reader

# Hands in every choice of every form, one after the other, and gives what the form says.
EVERY_CHOICE = """() => [...document.querySelectorAll('form[data-ask]')].flatMap((form) => {
  const lines = [...form.querySelectorAll('fieldset')].map((set) => [...set.querySelectorAll('input')]);
  const most = Math.max(...lines.map((inputs) => inputs.length));
  return [...Array(most).keys()].map((place) => {
    for (const inputs of lines) inputs[Math.min(place, inputs.length - 1)].checked = true;
    form.requestSubmit();
    return [...form.querySelectorAll('output, .verdict')].map((each) => each.textContent).join(' | ');
  });
})"""

# Around which of the drawn things the machine's frame stands.
MARKED = """(labels) => labels.map((label) =>
  getComputedStyle(label.querySelector('.drawing'), '::before').content === 'none' ? 'none' : 'framed')"""


@pytest.mark.inside
def test_a_guess_is_committed_by_keyboard_answered_beside_it_and_sends_nothing(reader: Reader) -> None:
    reader.visit("/")
    form = reader.page.locator("form[data-ask='which-was-new']")
    before = len(reader.frames)

    form.locator("input[value='a']").focus()
    reader.page.keyboard.press("ArrowDown")
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.press("Enter")

    expect(form.locator("output")).to_contain_text("Your answer: The photo of the buyer")
    expect(form.locator("output")).to_contain_text("The machine that compares")
    answer = reader.page.locator("[data-answer='which-was-new']")
    expect(answer).to_have_attribute("open", "")
    expect(answer.locator("li.chosen")).to_contain_text("The photo of the buyer")
    assert len(reader.frames) == before


@pytest.mark.inside
def test_the_first_guess_and_the_answer_are_marked_on_the_drawn_things_once_it_is_made(reader: Reader) -> None:
    reader.visit("/")
    things = reader.page.locator(".things label")
    assert things.evaluate_all(MARKED) == ["none"] * 4

    reader.answer("which-was-new", "b")
    expect(things.nth(1)).to_have_attribute("data-said", "Your guess")
    reader.answer("which-was-new", "d")

    said = [thing.get_attribute("data-said") for thing in things.all()]
    assert said == [None, "Your guess", "The answer", None]
    assert things.evaluate_all(MARKED) == ["none", "none", "framed", "none"]


@pytest.mark.inside
def test_a_right_guess_is_marked_as_both_and_goes_when_all_is_forgotten(reader: Reader) -> None:
    reader.visit("/")
    things = reader.page.locator(".things label")

    reader.answer("which-was-new", "c")
    expect(things.nth(2)).to_have_attribute("data-said", "Your guess, the answer")
    reader.page.evaluate(FORGOTTEN)

    expect(reader.page.locator(".things label[data-said], .things label.known")).to_have_count(0)


@pytest.mark.inside
def test_a_guess_without_a_choice_is_asked_for_one(reader: Reader) -> None:
    reader.visit("/")

    reader.page.get_by_role("button", name="Commit to my guess").click()

    expect(reader.page.locator("form[data-ask='which-was-new'] output")).to_have_text("Choose an answer first.")
    expect(reader.page.locator("[data-answer='which-was-new']")).not_to_have_attribute("open", "")


def test_the_first_guess_stays_and_a_later_one_is_a_second_thought(reader: Reader) -> None:
    reader.open("/")
    form = reader.answer("which-was-new", "b")

    expect(form.get_by_role("button")).to_have_text("Note a second thought")
    reader.answer("which-was-new", "c")

    expect(form.locator("output")).to_contain_text("That is right. This is a second thought. Your first answer stays")
    reader.reload()
    expect(form.locator("input[value='c']")).to_be_checked()
    expect(form.locator("output")).to_contain_text("Your first answer stays: The photo of the buyer")
    reader.go(reader.page.locator(".masthead a", has_text="Check yourself"))
    replay = reader.page.locator("[data-replay='which-was-new'] .you")
    expect(replay).to_contain_text("You said: The photo of the buyer")
    expect(replay).to_contain_text("Later you thought: The machine that compares.")


@pytest.mark.inside
def test_a_second_placing_does_not_change_the_first_nor_the_rings_of_the_chart(reader: Reader) -> None:
    reader.visit("/pushback")
    chart = reader.page.locator("#chart-matrix")
    reader.answer("what-saying-no-brought", *"aaaaa")
    expect(chart.get_by_text("2 of 5 as it turned out.")).to_be_visible()

    form = reader.answer("what-saying-no-brought", *"aaaab")

    expect(form.locator("output")).to_contain_text("Your first placing stays: 2 of 5.")
    expect(chart.get_by_text("2 of 5 as it turned out.")).to_be_visible()
    expect(chart.get_by_text("as you said")).to_have_count(2)


def test_a_form_that_is_pressed_before_its_script_is_there_keeps_the_guess(reader: Reader) -> None:
    held: list[Route] = []
    reader.page.route("**/reader/reader.js*", lambda route: held.append(route))
    reader.page.goto(reader.server.url, wait_until="commit")
    expect(reader.page.locator("form[data-ask='which-was-new']")).to_be_visible(timeout=20_000)
    form = reader.answer("which-was-new", "c")
    reader.page.wait_for_timeout(300)
    assert reader.page.url == f"{reader.server.url}/"

    held[0].continue_()

    expect(form.locator("output")).to_contain_text("That is right.")
    assert '"which-was-new":"c"' in (reader.kept() or "")


def test_words_that_were_written_before_the_script_is_there_stay(reader: Reader) -> None:
    held: list[Route] = []
    reader.page.route("**/reader/reader.js*", lambda route: held.append(route))
    reader.page.goto(f"{reader.server.url}/since-2019", wait_until="commit")
    form = reader.page.locator("form[data-own]")
    expect(form).to_be_visible(timeout=20_000)
    reader.write(form, "Fraud goes on.", "I keep my number.")

    held[0].continue_()

    reader.wait_until_kept("I keep my number.")
    expect(form.locator("textarea").first).to_have_value("Fraud goes on.")


def test_where_the_script_does_not_come_a_press_opens_the_answer(reader: Reader) -> None:
    reader.page.route("**/reader/reader.js*", lambda route: route.abort())
    reader.open("/")

    reader.answer("which-was-new", "b")

    expect(reader.page.locator("[data-answer='which-was-new']")).to_have_attribute("open", "", timeout=10_000)


def test_a_form_without_any_script_of_ours_leads_nowhere(reader: Reader) -> None:
    reader.page.route("**/reader/*.js*", lambda route: route.abort())
    reader.page.goto(f"{reader.server.url}/")

    form = reader.answer("which-was-new", "c")

    reader.page.wait_for_timeout(300)
    assert reader.page.url == f"{reader.server.url}/"
    expect(form.locator("input[value='c']")).to_be_checked()


@pytest.mark.inside
@pytest.mark.parametrize("address", ["/pushback", "/check-yourself", "/sources"])
def test_no_answer_ends_with_two_stops(reader: Reader, address: str) -> None:
    reader.visit(address)

    said = reader.page.evaluate(EVERY_CHOICE)

    assert len(said) > 3
    assert [text for text in said if re.search(r"[.?!][”’]?[.]", text)] == []


@pytest.mark.inside
def test_the_matrix_wants_every_line_and_reveals_all_at_once(reader: Reader) -> None:
    reader.visit("/pushback")
    form = reader.page.locator("form[data-ask='what-saying-no-brought']")

    form.get_by_role("button", name="Reveal all").click()
    expect(form.locator("output")).to_contain_text("every line")
    reader.answer("what-saying-no-brought", *"aaaaa")

    expect(form.locator("output")).to_contain_text("2 of 5")
    expect(form.locator(".verdict")).to_have_count(5)


def test_a_guess_inside_since_then_is_answered_and_kept(reader: Reader) -> None:
    reader.open("/cameras-and-control")
    reader.open_since()

    form = reader.answer("shanghai-next-edition", "b")
    expect(form.locator("output")).to_contain_text("Your answer: About one hundred and ten.")
    expect(reader.page.locator("[data-answer='shanghai-next-edition'] li.right")).to_contain_text("thirty-seven")
    reader.reload()
    reader.open_since()

    expect(form.locator("output")).to_contain_text("Your answer: About one hundred and ten.")
    expect(form.locator("input[value='b']")).to_be_checked()


@pytest.mark.inside
def test_a_check_of_the_audit_keeps_its_answers_while_the_ledger_is_searched(reader: Reader) -> None:
    reader.visit("/sources")
    form = reader.answer("adopted-matrix", *"aba")
    expect(form.locator("output")).to_contain_text("2 of 3")

    reader.page.get_by_label("Search the claims").fill("fingerprint")
    reader.page.get_by_label("Search the claims").press("Enter")
    expect(reader.page.locator("p[role='status']", has_text="claims")).not_to_contain_text(f"{len(CLAIMS)} of")
    reader.settle()

    expect(form.locator("output")).to_contain_text("2 of 3")
    expect(form.locator("input:checked")).to_have_count(3)


def test_without_our_script_every_answer_can_still_be_read(reader: Reader) -> None:
    reader.page.route("**/reader/reader.js*", lambda route: route.abort())
    reader.open("/")
    reader.page.locator("[data-answer='which-was-new'] summary").click()
    expect(reader.page.locator("[data-answer='which-was-new']")).to_contain_text("The shop already had your photo")

    reader.open("/check-yourself")
    reader.page.locator("[data-answer='check-who-must-match'] summary").click()

    expect(reader.page.locator("[data-answer='check-who-must-match'] li.right")).to_contain_text("old number")
    expect(reader.page.locator("[data-replay='which-was-new'] .known")).to_contain_text("Known:")
