"""What we lean on in the pages that Streamlit and Vega draw: after an upgrade this says what is gone, and why."""

from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError

from content.site import SITE_PAGES
from tests.browser.reader import Reader

HELD = {  # selector: the page where it must be found, and what would break without it
    "#root [data-testid='stApp'][data-test-script-state='notRunning']": (
        "/concerns",
        "charts that did not come are asked for again",
    ),
    "#root [data-testid='stApp'][data-test-connection-state='CONNECTED']": (
        "/concerns",
        "the line at the foot tells the truth",
    ),
    "#root [data-testid='stMainBlockContainer'] .st-key-chart-leak": (
        "/concerns",
        "a chart is drawn as wide as its place",
    ),
    "#root .st-key-chart-leak [data-testid='stVegaLiteChart']:empty": (
        "/concerns",
        "what Vega draws is taken from the element that React keeps",
    ),
    "style[data-emotion$='-global'][media='not all']": ("/concerns", "the page keeps its own style"),
    "#chart-leak .vega-embed > svg.marks": ("/concerns", "pictures, paper"),
    "#chart-leak .vega-embed > .vega-bindings > .vega-bind .vega-bind-name": (
        "/concerns",
        "controls have their look and names",
    ),
    "#chart-leak .vega-bind input[type='range'][name='holders']": ("/concerns", "settings go into the address"),
    ".vega-bind .vega-bind-radio input[type='radio']": ("/face-scan-rule", "a group of buttons gets its name"),
    ".vega-bind label input[type='checkbox'][name='alike']": ("/face-scan-rule", "a box stands beside its words"),
    "svg.marks [class*='sentence'][class*='_marks'] text": ("/concerns", "a setting is said aloud"),
    "svg.marks .role-mark": ("/concerns", "a chart is known to be drawn"),
}


CONTROLS = """async () => {
  const kinds = ['tagName', 'className', 'type', 'name', 'min', 'max', 'step', 'value', 'checked', 'placeholder'];
  const told = (root) => [...root.querySelectorAll('.chart .vega-bind')].map((bind) =>
    [bind.hidden, bind.querySelector('.vega-bind-name').textContent,
      ...[...bind.querySelectorAll('.vega-bind-radio, input')].map((each) => kinds.map((kind) => each[kind]).join('|')),
      ...[...bind.querySelectorAll('.vega-bind-radio label')].map((each) => each.textContent)].join('; '));
  const text = await (await fetch(location.pathname)).text();
  return [told(new DOMParser().parseFromString(text, 'text/html')), told(document)];
}"""


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

    page.evaluate("history.__proto__.pushState.call(history, {}, '', '/pushback')")
    page.evaluate("dispatchEvent(new PopStateEvent('popstate', { state: {} }))")

    page.wait_for_selector(
        "#root .st-key-chart-what-came-when, #root .st-key-chart-law", state="attached", timeout=15_000
    )


@pytest.mark.parametrize("address", [page.address for page in SITE_PAGES if page.figures()])
def test_the_controls_that_are_written_are_those_that_vega_writes(walker: Reader, address: str) -> None:
    walker.visit(address)

    written, live = walker.page.evaluate(CONTROLS)

    assert live == written
