"""A reader without a mouse: every control is reached, is seen while it has the focus, and does its work."""

import pytest
from playwright.sync_api import expect

from content.pages.sources import SOURCES
from content.site import SITE_PAGES
from tests.browser.reader import ALL_QUESTIONS, FOLD, Reader

pytestmark = pytest.mark.inside
AT_ONCE = 30
PRESSES = 900  # no page has more stops for the Tab key than this, the ledger being searched
WALK = [f"{page.address}{'?search=fingerprint' * (page is SOURCES)}" for page in SITE_PAGES]

# What a reader must be able to reach; Tab stops once in each group of radio buttons and each box of choices.
MISSED = """() => {
  const groups = new Set([...window.reached].filter((each) => each.type === 'radio').map((each) => each.name));
  return [...document.querySelectorAll('main :is(a[href], button, input, select, summary, textarea)')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true })
      && !each.disabled
      && !window.reached.has(each) && !(each.type === 'radio' && groups.has(each.name)))
    .map((each) => each.outerHTML.slice(0, 160));
}"""

# From the top on, notes each stop as it gets the focus and how it stands when it has been scrolled to and is left;
# Streamlit colours the border around its own fields instead.
WATCH = """() => {
  const [past, accent] = ['.past', '.icon-mark'].map((each) => document.querySelector(each));
  const [reached, faults] = [window.reached = new Set([past]), window.faults = []];
  const say = (fault, stop) => faults.push(`${fault}: ${stop.outerHTML.slice(0, 160)}`);
  past.focus();
  addEventListener('focusin', ({ target }) => {
    if (reached.has(target)) return;
    const style = getComputedStyle(target), field = target.closest('.finder');
    const coloured = getComputedStyle(accent).backgroundColor;
    const drawn = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
      || (field && [...field.querySelectorAll('*')].some((each) => getComputedStyle(each).borderTopColor === coloured));
    if (!drawn) say('no focus style', target);
  });
  addEventListener('focusout', ({ target }) => {
    window.ended = target !== past && reached.has(target);
    if (reached.has(target)) return;
    reached.add(target);
    const seen = [...target.getClientRects()].some((box) => box.width > 0 && box.height > 0
      && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
    if (!seen) say('off the screen', target);
  });
}"""
ENDED = "() => window.ended || document.activeElement === document.body"


def tab_through(reader: Reader) -> list[str]:
    """Press Tab from the top to the end and list what is wrong at a stop."""
    reader.page.evaluate(WATCH)
    for _ in range(PRESSES // AT_ONCE):
        for _ in range(AT_ONCE):
            reader.page.keyboard.down("Tab")
        reader.page.keyboard.up("Tab")
        if reader.page.evaluate(ENDED):
            faults: list[str] = reader.page.evaluate("window.faults")
            return faults
    return [f"more than {PRESSES} stops"]


def tab_to(reader: Reader, selector: str) -> None:
    """Press Tab until what the selector names has the focus."""
    for _ in range(PRESSES):
        reader.page.keyboard.press("Tab")
        if reader.page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never reaches {selector}")


@pytest.mark.parametrize("address", WALK)
def test_tab_reaches_every_control_of_a_page_and_shows_where_it_is(reader: Reader, address: str) -> None:
    reader.visit(address)
    reader.open_everything()

    faults = tab_through(reader)

    assert faults == []
    assert reader.page.evaluate(MISSED) == []


def test_a_guess_is_made_with_tab_arrows_and_enter(reader: Reader) -> None:
    reader.visit("/concerns")
    form = reader.page.locator("form[data-kind='guess']")

    tab_to(reader, "form[data-kind='guess'] input")
    reader.page.keyboard.press("ArrowDown")
    tab_to(reader, "form[data-kind='guess'] button[type='submit']")
    reader.page.keyboard.press("Enter")

    expect(form.locator("output")).to_contain_text("Your answer:")


def test_a_quiz_question_is_answered_with_how_sure_the_reader_is(reader: Reader) -> None:
    reader.visit(ALL_QUESTIONS)
    form = "form[data-ask='check-who-must-match']"

    tab_to(reader, f"{form} input:not([name$='-sure'])")
    reader.page.keyboard.press("Space")
    tab_to(reader, f"{form} input[name$='-sure']")
    reader.page.keyboard.press("ArrowRight")
    tab_to(reader, f"{form} button[type='submit']")
    reader.page.keyboard.press("Enter")

    expect(reader.page.locator(f"{form} output")).to_contain_text("Your answer:")
    expect(reader.page.locator(f"{form} .sure input:checked")).to_have_value("b")


def test_a_slider_moves_with_the_arrows(reader: Reader) -> None:
    reader.visit("/concerns")

    tab_to(reader, ".vega-bind input[name='holders']")
    for key in ("ArrowRight", "ArrowUp", "ArrowRight", "ArrowLeft"):
        reader.page.keyboard.press(key)

    slider = reader.page.locator(".vega-bind input[name='holders']")
    expect(slider).to_have_value("5")
    expect(slider).to_have_accessible_name("Holders, each with a copy")  # and no value, which it says by itself
    expect(reader.page.locator(".sentence_leak_marks text", has_text="5 holders")).to_be_visible()


def test_a_checkbox_is_ticked_with_space(reader: Reader) -> None:
    reader.visit("/face-scan-rule")
    paler = reader.page.locator("svg.marks text", has_text="with a look-alike’s card")
    expect(paler).to_have_count(0)

    tab_to(reader, ".vega-bind input[name='alike']")
    reader.page.keyboard.press("Space")

    expect(reader.page.locator(".vega-bind input[name='alike']")).to_be_checked()
    expect(paler.first).to_be_visible()


def test_a_source_opens_with_enter_and_closes_with_escape_where_the_reader_was(reader: Reader) -> None:
    reader.visit("/concerns")

    tab_to(reader, "button.mark")
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("[popover]:popover-open")).to_contain_text("Who says so:")
    reader.page.keyboard.press("Escape")

    expect(reader.page.locator("[popover]:popover-open")).to_have_count(0)
    expect(reader.page.locator("button.mark").first).to_be_focused()


def test_since_then_opens_with_enter(reader: Reader) -> None:
    reader.visit("/concerns")

    tab_to(reader, f"{FOLD} > summary")
    reader.page.keyboard.press("Enter")

    expect(reader.page.locator(FOLD)).to_have_attribute("open", "")
    expect(reader.page.locator(f"{FOLD} .written p").first).to_be_visible()
