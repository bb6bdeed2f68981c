"""A page that is one guess and one chart, from no server: what our script and style do for a chart anywhere."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

import vl_convert
from playwright.sync_api import Browser, Page

from content.blocks import Prediction
from content.chapters import CHAPTERS
from content.editions.drawings import drawn
from content.editions.html.figures import finding, foot
from content.editions.html.inline import Writer
from content.editions.html.questions import prediction
from content.editions.html.script import joined
from content.editions.html.style import style
from tests.browser.figure_of_ours import FIGURE, GUESS

HOME = "http://chart.test/"
CHART = f"#chart-{FIGURE.id}"
EMBED = "window.drawing = vegaEmbed(where, what, { actions: false, renderer: 'svg' })"


@cache
def html() -> str:
    """Write the page."""
    first = CHAPTERS[1]
    asking = replace(first, blocks=tuple(GUESS if isinstance(each, Prediction) else each for each in first.blocks))
    writer = Writer(site=(asking,))
    vega = vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")
    what = json.dumps(drawn(FIGURE)).replace("<", "\\u003c")
    return f"""<!doctype html><html lang="en"><meta charset="utf-8"><style>{style()}</style>
<body><div class="written">{prediction(GUESS, writer)}{finding(FIGURE, writer)}</div>
<div id="chart-{FIGURE.id}"><div class="place" style="width: 100%"></div></div>
<div class="written">{foot(FIGURE, writer)}</div>
<script type="module">{vega}
const where = document.querySelector(".place"), what = {what};
{EMBED};</script><script type="module">{joined()}</script></body></html>"""


@contextmanager
def chart_page(browser: Browser, address: str = "", *, width: int = 900, still: bool = True) -> Iterator[Page]:
    """Open the page in a browser of its own and wait until the chart is drawn."""
    context = browser.new_context(
        viewport={"width": width, "height": 700}, reduced_motion="reduce" if still else "no-preference"
    )
    context.route(f"{HOME}**", lambda route: route.fulfill(body=html(), content_type="text/html"))
    page = context.new_page()
    try:
        page.goto(HOME + address)
        wait_until_drawn(page)
        yield page
    finally:
        context.close()


def wait_until_drawn(page: Page) -> None:
    """Wait until the chart is drawn and the script has looked at it."""
    page.locator(f"{CHART} .mark-text text").first.wait_for(state="attached")
    page.locator(f"{CHART} .vega-bind input[data-ready]").first.wait_for(state="attached")
