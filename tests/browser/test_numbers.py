"""A number that a reader writes is understood as it was meant, and what could be two numbers is asked about."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from content.blocks import NumberQuestion, near
from content.chapters import CHAPTERS
from content.editions.html.check_yourself import RESULT
from content.editions.html.written_numbers import OF_NUMBERS
from tests.browser.reader import ALL_QUESTIONS, FORGOTTEN, Reader

READ = """async ([text, locale]) => {
  const { understood } = await import('/browser/numbers.js');
  return understood(text, {}, locale);
}"""
UNDERSTOOD = {
    "60": 60,
    "about 60": 60,
    "60 people": 60,
    "~60.": 60,
    "60%": 60,
    "\uff16\uff10": 60,
    "1,000": 1_000,
    "1 000": 1_000,
    "1\u202f000": 1_000,
    "1'000": 1_000,
    "20 000 users": 20_000,
    "1,234,567.8": 1_234_567.8,
    "1.234.567,8": 1_234_567.8,
    "1.234.567": 1_234_567,
    "2 thousand": 2_000,
    "1.5 million": 1_500_000,
    "0.12": 0.12,
    "0,12": 0.12,
    "0.125": 0.125,
    ".5": 0.5,
    "2万": 20_000,
    "8.47亿": 847_000_000,
    "5千万人": 50_000_000,
    "3億": 300_000_000,
    "1.2亿": 120_000_000,
    "1亿2千万": 120_000_000,
    "2万5千人": 25_000,
    "20 000万": 200_000_000,
    "两万": 20_000,
    "二十四": 24,
    "約三百萬": 3_000_000,
    "一百零五": 105,
    "3百": 300,
    "2w": 20_000,
    "1万亿": 10**12,
    "1,2345,6789": 123_456_789,
    "\uff12\uff10\uff0c\uff10\uff10\uff10": 20_000,
    "20 000": 20_000,
    "2,00": 2,
    "-5": -5,
    "0": 0,
}
NOT_UNDERSTOOD = {
    "sixty": "none",
    "?": "none",
    "<b>x</b>": "none",
    "1" * 30: "none",
    "20,000 x 30": "several",
    "50-60": "several",
    "between 50 and 60": "several",
    "1 00": "several",
    "1e99": "several",
    "1.000": "either",
    "2,0000": "either",
    "2万5": "several",
    "两万五": "none",
    "三": "none",
    "2万到3万": "several",
}
ASK = "check-alarms-at-the-museum"
(MUSEUM,) = [
    block for chapter in CHAPTERS for block in chapter.quiz if isinstance(block, NumberQuestion) and block.id == ASK
]
RIGHT, WRONG = "That is right.", "The answer:"


def write(reader: Reader, text: str, sure: str = "b") -> Locator:
    """Write this as the answer and hand it in; gives the form."""
    form = reader.page.locator(f"form[data-ask='{ASK}']")
    form.get_by_label("Your number").fill(text)
    form.locator(f"fieldset.sure input[value='{sure}']").check()
    form.get_by_role("button").click()
    return form


@pytest.mark.parametrize("text", UNDERSTOOD)
def test_a_number_is_understood_however_it_is_written(bare: Page, text: str) -> None:
    assert bare.evaluate(READ, [text, "en"]) == {"number": UNDERSTOOD[text]}


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_what_is_no_number_or_two_is_taken_for_none(bare: Page, text: str) -> None:
    found = bare.evaluate(READ, [text, "en"])

    assert found["problem"] == NOT_UNDERSTOOD[text]
    assert "number" not in found


def test_the_language_decides_what_a_point_and_a_comma_are(bare: Page) -> None:
    assert bare.evaluate(READ, ["1.000", "de"]) == {"number": 1_000}
    assert bare.evaluate(READ, ["2,0000", "de"]) == {"number": 2}
    assert bare.evaluate(READ, ["1,000", "de"]) == {"problem": "either", "one": 1, "other": 1_000}


@pytest.mark.inside
def test_a_number_is_right_up_to_the_bounds_and_wrong_beyond_them(reader: Reader) -> None:
    reader.visit(ALL_QUESTIONS)
    least, most = near(MUSEUM.right)
    off = (most - least) / 1_000

    for number, verdict in ((least, RIGHT), (most, RIGHT), (least - off, WRONG), (most + off, WRONG)):
        expect(write(reader, f"{number:.4f}").locator("output")).to_contain_text(verdict)


@pytest.mark.inside
def test_what_is_not_understood_is_asked_about_and_loses_nothing(reader: Reader) -> None:
    reader.visit(ALL_QUESTIONS)

    for text, said in (
        ("many", OF_NUMBERS["none"]),
        ("6,000 x 200", OF_NUMBERS["several"]),
        ("", OF_NUMBERS["missing"]),
    ):
        form = write(reader, text)
        expect(form.locator("output")).to_have_text(said)
        expect(form.get_by_label("Your number")).to_be_focused()
        expect(form.get_by_label("Your number")).to_have_value(text)
    either = OF_NUMBERS["either"].format(one="1.2", other="1,200")
    expect(write(reader, "1.200").locator("output")).to_have_text(either)

    expect(reader.page.locator(f"[data-answer='{ASK}']")).not_to_have_attribute("open", "")
    assert ASK not in (reader.kept() or "")


@pytest.mark.inside
def test_a_slip_is_marked_with_its_reason_and_a_second_thought_with_its_own(reader: Reader) -> None:
    reader.visit(ALL_QUESTIONS)
    chosen = reader.page.locator(f"[data-answer='{ASK}'] li.chosen")

    form = write(reader, "1,200,000")
    expect(form.locator("output")).to_contain_text(
        "We read your answer as 1,200,000 alarms a day. The answer: 24 alarms"
    )
    expect(chosen).to_contain_text("now divide by")
    write(reader, "about 24 alarms")

    expect(chosen).to_contain_text("Yes.")
    expect(form.locator("output")).to_contain_text("Your first answer stays: 1,200,000 alarms a day.")
    expect(reader.page.locator(".result .summary")).to_contain_text("0 of 1 right")


def test_a_number_is_kept_counted_and_forgotten_like_other_answers(reader: Reader) -> None:
    reader.open(ALL_QUESTIONS)
    write(reader, "24", sure="c")

    reader.reload()

    form = reader.page.locator(f"form[data-ask='{ASK}']")
    expect(form.get_by_label("Your number")).to_have_value("24")
    expect(form.locator("output")).to_contain_text(RIGHT)
    expect(form.locator("fieldset.sure input[value='c']")).to_be_checked()
    expect(reader.page.locator(".result .sums li")).to_have_text([RESULT["known"].format(count=1)])
    reader.page.evaluate(FORGOTTEN)
    expect(form.get_by_label("Your number")).to_have_value("")
    expect(form.locator("output")).to_have_text("")


@pytest.mark.inside
def test_the_keyboard_alone_answers_with_a_number(reader: Reader) -> None:
    reader.visit(ALL_QUESTIONS)
    form = reader.page.locator(f"form[data-ask='{ASK}']")

    form.get_by_label("Your number").focus()
    reader.page.keyboard.type("24")
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.press("Space")
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.press("Enter")

    expect(form.locator("output")).to_have_text(re.compile(RIGHT))
