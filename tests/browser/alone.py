"""A pupil whose browser gets no charts from the server: what they do on every page, and what they must never see."""

from collections.abc import Iterable

from playwright.sync_api import Locator, expect

from content.page import Page
from content.site import SITE_PAGES
from tests.browser.reader import Reader

WITH_CHARTS = [page.address for page in SITE_PAGES if page.figures()]
# Every chart of the page has its marks, and the browser drew it by itself.
ALONE = """(address) => document.querySelector(`main[data-address="${CSS.escape(address)}"]`)
  && [...document.querySelectorAll('.chart .vega-embed')].every((each) =>
    each.dataset.alone !== undefined && each.querySelector('svg.marks .role-mark'))"""
LIVE = """() => [...document.querySelectorAll('.chart .vega-embed')].every((each) =>
    each.dataset.alone === undefined && each.querySelector('svg.marks .role-mark'))"""
# What a drawing is, without the numbers that Vega gives to its parts in the order in which it made them.
DRAWN = """() => Object.fromEntries([...document.querySelectorAll('.chart')].map((chart) =>
  [chart.id, chart.querySelector('.vega-embed').getAttribute('aria-label') +
    chart.querySelector('svg.marks').outerHTML.replace(/\\b(clip|gradient_)\\d+/g, '$1')]))"""


def expect_alone(reader: Reader, address: str) -> None:
    """Expect the page with all its charts, drawn in the browser alone, and no dialog and no word of Streamlit's."""
    reader.page.wait_for_function(ALONE, arg=address, timeout=30_000)
    expect(reader.page.get_by_role("dialog")).to_have_count(0)
    expect(reader.page.get_by_text("Please wait")).to_have_count(0)


def walk(reader: Reader, pages: Iterable[Page] = SITE_PAGES) -> dict[str, dict[str, str]]:
    """Go through the pages by the masthead and move a chart on each that has one; give how all were drawn before."""
    drawn = {}
    for page in pages:
        if page.address != "/":
            reader.page.evaluate("(to) => document.querySelector(`.masthead a[href='${to}']`).click()", page.address)
        expect(reader.page.locator(f"h1[data-page='{page.address}']")).to_be_visible()
        expect_alone(reader, page.address)
        if page.figures():
            drawn[page.address] = drawings(reader)
            move_one(reader)
    return drawn


def drawings(reader: Reader) -> dict[str, str]:
    """Give every drawing of the page, by its chart."""
    reader.open_everything()
    reader.page.wait_for_timeout(300)
    drawn: dict[str, str] = reader.page.evaluate(DRAWN)
    return drawn


def move_one(reader: Reader) -> None:
    """Move the first chart that can be moved, and see that the address says so."""
    control = first_control(reader)
    if control is None:
        return
    name = control.get_attribute("name")
    if control.get_attribute("type") == "range":
        at_its_end = control.evaluate("(each) => each.value === each.max")
        control.press("ArrowLeft" if at_its_end else "ArrowRight")
    else:
        control.locator("xpath=ancestor::label").click()
    reader.page.wait_for_function("(name) => location.search.includes(`${name}=`)", arg=name, timeout=5_000)


def first_control(reader: Reader) -> Locator | None:
    """Find a control that a reader sees and that is not set so already, if the page has one."""
    reader.page.evaluate("() => document.querySelectorAll('details.since').forEach((each) => { each.open = true; })")
    seen = ".chart .vega-bind:not([hidden]) input:not([type='radio']:checked, [type='text'])"
    found = reader.page.locator(seen)
    return found.first if found.count() else None
