"""A reader guesses on the way: committed by hand, answered beside the guess, in the browser alone."""

from playwright.sync_api import expect

from content.claims import CLAIMS
from tests.browser.reader import Reader


def test_a_guess_is_committed_by_keyboard_answered_beside_it_and_sends_nothing(reader: Reader) -> None:
    reader.open("/")
    form = reader.page.locator("form[data-ask='which-was-new']")
    before = len(reader.frames)

    form.locator("input[value='a']").focus()
    reader.page.keyboard.press("ArrowDown")
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.press("Enter")

    expect(form.locator("output")).to_contain_text("Your answer: A photo of the buyer")
    expect(form.locator("output")).to_contain_text("A machine that compares face and card")
    answer = reader.page.locator("[data-answer='which-was-new']")
    expect(answer).to_have_attribute("open", "")
    expect(answer.locator("li.chosen")).to_contain_text("A photo of the buyer")
    assert len(reader.frames) == before


def test_a_guess_without_a_choice_is_asked_for_one(reader: Reader) -> None:
    reader.open("/")

    reader.page.get_by_role("button", name="Commit to my guess").click()

    expect(reader.page.locator("form[data-ask='which-was-new'] output")).to_have_text("Choose an answer first.")
    expect(reader.page.locator("[data-answer='which-was-new']")).not_to_have_attribute("open", "")


def test_the_matrix_wants_every_line_and_reveals_all_at_once(reader: Reader) -> None:
    reader.open("/pushback")
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


def test_a_check_of_the_audit_keeps_its_answers_while_the_ledger_is_searched(reader: Reader) -> None:
    reader.open("/sources")
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
    reader.page.locator("[data-answer='quiz-who-must-match'] summary").click()

    expect(reader.page.locator("[data-answer='quiz-who-must-match'] li.right")).to_contain_text("third day")
    expect(reader.page.locator("[data-replay='which-was-new'] .known")).to_contain_text("Known:")
