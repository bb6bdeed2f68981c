"""Screens of several sizes, and the moment when a page is drawn for one."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser

from tests.browser.reader import Reader, kept_if_it_fails
from tests.servers import Server

TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


# Vega draws a chart anew a moment after its place has got another width.
FITTED = """() => [...document.querySelectorAll('.chart')].every((place) => {
  const drawing = place.querySelector('svg.marks');
  const width = drawing ? Number(drawing.getAttribute('width')) : 0;
  return !place.clientWidth || width <= place.clientWidth + 2;
})"""


def resize(reader: Reader, width: int, height: int = 900) -> None:
    """Give the screen this size and wait until the page is drawn for it."""
    reader.page.set_viewport_size({"width": width, "height": height})
    reader.page.evaluate(TWO_FRAMES)
    reader.settle()
    reader.page.wait_for_function(FITTED, timeout=15_000)


@contextmanager
def on_a_phone(chromium: Browser, server: Server) -> Iterator[Reader]:
    """Open a browser with a small sharp screen that is touched."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 900}, device_scale_factor=2, reduced_motion="reduce", has_touch=True
    )
    with kept_if_it_fails(context):
        yield Reader(page=context.new_page(), server=server)
