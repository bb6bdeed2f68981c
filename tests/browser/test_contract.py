"""What we lean on in the pages that Streamlit and Vega draw: after an upgrade this says what is gone, and why."""

from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError

from tests.browser.reader import Reader

HELD = {  # selector: the page where it must be found, and what would break without it
    "[data-testid='stApp'][data-test-script-state='notRunning']": (
        "/concerns",
        "a page that was left is asked for again",
    ),
    "[data-testid='stApp'][data-test-connection-state='CONNECTED']": (
        "/concerns",
        "the line at the foot tells the truth",
    ),
    "#root .stApp > .stAppViewContainer main#stMain.stMain": ("/concerns", "the window scrolls, and no box in it"),
    "[data-testid='stSkipToContent']": ("/concerns", "there is one link that skips, and it is ours"),
    "[data-testid='stMain'] [data-testid='stMainBlockContainer']": ("/concerns", "the column has its width"),
    "[data-testid='stHeader']": ("/concerns", "no empty bar stands above the page"),
    ".stHtml h1[data-page='/concerns']": ("/concerns", "our HTML keeps its data and is styled"),
    "[data-testid='stElementContainer']:has(.finding:last-child)": (
        "/concerns",
        "on paper a finding stays with its chart",
    ),
    "[data-testid='stLayoutWrapper'] > .st-key-chart-leak": ("/concerns", "our script finds a chart by its key"),
    ".st-key-chart-leak [data-testid='stVegaLiteChart'].stVegaLiteChart svg.marks": ("/concerns", "pictures, paper"),
    ".st-key-chart-leak .vega-bindings .vega-bind .vega-bind-name": ("/concerns", "controls have their look and names"),
    ".st-key-chart-leak .vega-bind input[type='range'][name='holders']": ("/concerns", "settings go into the address"),
    ".vega-bind .vega-bind-radio input[type='radio']": ("/face-scan-rule", "a group of buttons gets its name"),
    ".vega-bind label input[type='checkbox'][name='alike']": ("/face-scan-rule", "a box stands beside its words"),
    ".stHtml .own-rule label input[type='checkbox'][data-setting='another']": (
        "/since-2019",
        "the cards can be turned",
    ),
    "svg.marks [class*='sentence'][class*='_marks'] text": ("/concerns", "a setting is said aloud"),
    "svg.marks .role-mark": ("/concerns", "a chart is known to be drawn"),
    ".st-key-since [data-testid='stExpander'] > details > summary": ("/cameras-and-control", "a link opens Since then"),
    ".st-key-since [data-testid='stExpanderDetails'] .stHtml": ("/cameras-and-control", "Since then has its look"),
    ".stTextInput input": ("/sources", "the search has its look"),
    ".stSelectbox": ("/sources", "the filters are left out on paper"),
}


def times(reader: Reader, selector: str) -> int:
    """Count what the selector finds; a part whose script is fetched at its first use may take a moment."""
    found = reader.page.locator(selector)
    with suppress(TimeoutError):
        found.first.wait_for(state="attached", timeout=5_000)
    return found.count()


@pytest.fixture(scope="module")
def found(walker: Reader) -> dict[str, int]:
    """How often each selector is found on its page."""
    counts: dict[str, int] = {}
    for address in sorted({address for address, _ in HELD.values()}):
        walker.visit(address)
        counts |= {each: times(walker, each) for each, (place, _) in HELD.items() if place == address}
    return counts


@pytest.mark.parametrize("selector", HELD)
def test_what_we_lean_on_is_there(found: dict[str, int], selector: str) -> None:
    address, reason = HELD[selector]

    assert found[selector], f"{selector} is gone from {address}, by which {reason}"


def test_the_script_of_streamlit_asks_for_a_page_when_the_address_changes(reader: Reader) -> None:
    reader.open("/concerns")
    page = reader.page

    page.evaluate("history.__proto__.pushState.call(history, {}, '', '/glossary')")
    page.evaluate("dispatchEvent(new PopStateEvent('popstate', { state: {} }))")

    page.wait_for_selector("h1[data-page='/glossary']", timeout=15_000)
