"""The choices of a question stand in an order of the reader's own."""

import pytest
from playwright.sync_api import Browser, expect

from content.blocks import Prediction, Question
from content.chapters import CHAPTERS
from content.page import flattened
from tests.browser.reader import ALL_QUESTIONS, KEY, Reader, reading
from tests.servers import Server

QUIZ = "form[data-kind='quiz']:has(fieldset[data-right] input[type='radio'])"
ORDER = """(forms) => forms.map((form) => [...form.querySelectorAll('fieldset[data-right] input')]
  .map((input) => input.value).join(''))"""
REASONS = "(lists) => lists.map((list) => [...list.children].map((item) => item.dataset.choice).join(''))"
TOPS = """(inputs) => inputs.map((input) => [input.getBoundingClientRect().top, input.value])
  .sort(([one], [other]) => one - other).map(([, value]) => value)"""


def order_of(reader: Reader) -> list[str]:
    """Give the letters of the choices of every question as they stand."""
    expect(reader.page.locator(f"{QUIZ}:not([data-ready])")).to_have_count(0)
    found: list[str] = reader.page.locator(QUIZ).evaluate_all(ORDER)
    return found


def test_the_order_of_the_choices_stays_for_one_reader_and_differs_between_readers(
    reader: Reader, chromium: Browser, server: Server
) -> None:
    reader.open(ALL_QUESTIONS)
    mine = order_of(reader)
    reasons = reader.page.locator(f"{QUIZ} + .answer .whys").evaluate_all(REASONS)
    reader.reload()
    again = order_of(reader)
    with reading(chromium, server) as other:
        other.open(ALL_QUESTIONS)
        theirs = order_of(other)

    assert reasons == mine
    assert len(mine) == sum(isinstance(block, Question) for chapter in CHAPTERS for block in chapter.quiz)
    assert mine == again
    assert mine != theirs
    assert [sorted(one) for one in mine] == [sorted(one) for one in theirs]


@pytest.mark.inside
def test_the_keys_go_through_the_choices_in_the_order_that_is_seen(reader: Reader) -> None:
    reader.visit(ALL_QUESTIONS)
    for ask in ("check-who-must-match", "check-draft-or-rule", "check-in-force-and-obeyed"):
        line = reader.page.locator(f"form[data-ask='{ask}'] fieldset[data-right]")
        seen = line.locator("input").evaluate_all(TOPS)

        line.locator(f"input[value='{seen[0]}']").focus()
        reached = [reader.page.evaluate("() => document.activeElement.value")]
        for _ in seen[1:]:
            reader.page.keyboard.press("ArrowDown")
            reached.append(reader.page.evaluate("() => document.activeElement.value"))

        assert reached == seen


LETTERS_NOW = "(form) => [...form.querySelectorAll('[data-right] input')].map((input) => input.value).join('')"
REASONS_NOW = (
    "(form) => [...form.parentElement.querySelectorAll('.whys > li')].map((item) => item.dataset.choice).join('')"
)


def test_the_choices_of_a_page_are_shuffled_and_the_kept_answer_is_the_choice_and_not_the_place(
    chromium: Browser, server: Server
) -> None:
    found = set()
    for seed in (1, 2, 3):
        with reading(chromium, server) as reader:
            reader.page.add_init_script(f"localStorage.setItem({KEY!r}, '{{\"seed\": {seed}}}')")
            reader.open("/concerns")
            form = reader.page.locator("form[data-kind='guess']")
            letters = form.evaluate(LETTERS_NOW)
            assert form.evaluate(REASONS_NOW) == letters
            found.add(letters)

            reader.answer(form.get_attribute("data-ask") or "", "c")
            expect(form.locator("output")).to_contain_text("Your answer: Watching. That is right.")

            reader.page.evaluate("dispatchEvent(new Event('beforeprint'))")
            assert form.evaluate(LETTERS_NOW) == form.evaluate(REASONS_NOW) == "abcd"
            reader.page.evaluate("dispatchEvent(new Event('afterprint'))")
            assert form.evaluate(LETTERS_NOW) == letters
    assert len(found) > 1


@pytest.mark.inside
def test_what_stands_in_an_order_that_means_something_is_never_shuffled(reader: Reader) -> None:
    for chapter in CHAPTERS:
        reader.visit(chapter.address)
        expect(reader.page.locator("form[data-ask]:not([data-ready])")).to_have_count(0)
        for block in (each for each in flattened(chapter.blocks) if isinstance(each, Question | Prediction)):
            form = reader.page.locator(f"form[data-ask='{block.id}']")
            letters = form.evaluate(LETTERS_NOW)
            assert sorted(letters) == list("abcd")
            assert letters == "abcd" or not block.in_order
