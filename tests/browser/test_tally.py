"""What a room answered is drawn as bars that say in words what they show, on any screen and in black and white."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from content.editions.html.style import style
from content.editions.html.tally import tally_place
from tests.browser.screens import TWO_FRAMES

DRAW = """async ([html, css, given]) => {
  const { tally } = await import('/browser/tally.js');
  document.body.innerHTML = `<style>${css}</style><main>${html}</main>`;
  tally(document.querySelector('.tally'), given);
}"""
BEFORE, AFTER = "Before", "After"
LENGTHS = "(bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().width))"


def counts(name: str, *amounts: int) -> dict[str, Any]:
    return {"name": name, "amounts": list(amounts), "of": sum(amounts), "unit": "count"}


def tenths(name: str, *amounts: int) -> dict[str, Any]:
    return {"name": name, "amounts": list(amounts), "of": 30, "unit": "tenths"}


def drawn(
    bare: Page, *rounds: dict[str, Any], right: int | None = None, choices: tuple[str, ...] = ("Yes", "No")
) -> None:
    given = {"choices": choices, "rounds": rounds, "right": right}
    bare.evaluate(DRAW, [str(tally_place()), style(), given])


def cells(bare: Page) -> list[str]:
    return [" ".join(each.split()) for each in bare.locator(".tally td").all_inner_texts()]


def test_two_rounds_stand_side_by_side_with_the_shift_in_words(bare: Page) -> None:
    drawn(bare, counts(BEFORE, 28, 12), counts(AFTER, 10, 30))

    assert bare.locator("caption").inner_text() == "Before: 40 answered · After: 40 answered"
    assert cells(bare) == ["28", "10 18 fewer than before", "12", "30 18 more than before"]
    yes_before, yes_after, no_before, no_after = bare.locator(".bar").evaluate_all(LENGTHS)
    assert yes_before / 28 == pytest.approx(no_after / 30, rel=0.03)
    assert yes_after / 10 == pytest.approx(no_before / 12, rel=0.05)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (7, 5, ["about 7 in 10", "about 5 in 10 about 2 in 10 fewer than before"]),
        (7, 7, ["about 7 in 10", "about 7 in 10 about as many as before"]),
        (7, 9, ["about 7 in 10", "9 in 10 or more more than before"]),
        (1, 1, ["1 in 10 or fewer", "1 in 10 or fewer about as many as before"]),
    ],
)
def test_tenths_never_say_that_all_were_of_one_mind_or_by_how_many_more(
    bare: Page, before: int, after: int, said: list[str]
) -> None:
    drawn(bare, tenths(BEFORE, before, 10 - before), tenths(AFTER, after, 10 - after))

    assert cells(bare)[:2] == said


def test_a_round_with_too_few_answers_shows_no_bar_and_no_shift(bare: Page) -> None:
    few = {"name": AFTER, "amounts": None, "of": 0, "unit": "count"}

    drawn(bare, counts(BEFORE, 5, 6), few)

    assert cells(bare) == ["5", "Too few answers to be shown", "6", "Too few answers to be shown"]
    expect(bare.locator(".bar")).to_have_count(2)
    drawn(bare, few)
    assert bare.locator(".tally").inner_text() == "Too few answers to be shown"


def test_the_right_choice_is_told_in_words_and_text_is_only_text(bare: Page) -> None:
    drawn(bare, counts(BEFORE, 0, 3), right=1, choices=("<img src=x onerror=alert(1)>", "<b>No</b>"))

    assert bare.locator("tbody").nth(1).locator("th").first.inner_text() == "<b>No</b> The answer"
    expect(bare.locator(".tally :is(img, b)")).to_have_count(0)
    expect(bare.locator(".known")).to_have_count(1)


@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("width", [320, 1280])
def test_it_fits_a_phone_and_strong_contrast_keeps_the_bars(bare: Page, width: int, forced: str) -> None:
    bare.set_viewport_size({"width": width, "height": 720})
    bare.emulate_media(forced_colors="active" if forced == "active" else "none")
    long = "A receipt that the shop prints for whoever hands in an identity card of the second kind"

    drawn(bare, tenths("Before the lesson", 9, 1), tenths("After the lesson", 4, 6), choices=(long, "No"))
    bare.evaluate(TWO_FRAMES)

    assert bare.evaluate("document.documentElement.scrollWidth") <= width
    first = bare.locator(".bar").first.bounding_box()
    assert first
    assert first["width"] > width / 5
    assert first["height"] > 12
    bare.emulate_media(forced_colors="none")
