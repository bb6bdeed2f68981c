"""Pages as readers have set their browser: letters twice as large, wide spacing, few colours, right to left."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from content.site import SITE_PAGES
from tests.browser.labels import CUT, dressed
from tests.browser.reader import Reader, reading
from tests.browser.screens import TWO_FRAMES, resize
from tests.far import readers
from tests.servers import Server

SPACED = """* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }
p { margin-bottom: 2em !important; }"""  # WCAG 1.4.12
DARKENED = "html { filter: invert(1) hue-rotate(180deg) !important; background: #fff; }"
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Words that stand in a box that is too small for them and hides what is too much.
HIDDEN = """() => [...document.querySelectorAll(
  '.page :is(p, li, a, button, label, legend, summary, h1, h2, h3, td, th)')]
  .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !each.closest('.unseen, .past, [popover], svg') && getComputedStyle(each).overflow.includes('hidden')
    && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 3))
  .map((each) => each.outerHTML.slice(0, 120))"""
# What would stay before a page while it is read, if it had something to say.
HANGING = """() => [...document.querySelectorAll('.earlier, .offers')]
  .filter((each) => getComputedStyle(each).position === 'fixed').map((each) => each.className)"""
# Where each word of a chart stands in it.
PLACES = """() => [...document.querySelectorAll('svg.marks')].map((chart) => {
  const { left, top } = chart.getBoundingClientRect();
  return [...chart.querySelectorAll('text')].map((each) => {
    const box = each.getBoundingClientRect();
    return [Math.round(box.left - left), Math.round(box.top - top)];
  });
})"""
# Controls without a border, and shapes of charts in the colour of the ground, where the system gives the colours.
LOST = """() => [...document.querySelectorAll('.ask button[type=submit], .vega-bind input, .icon')].filter((each) => {
  const { backgroundColor, borderTopWidth, color, maskImage } = getComputedStyle(each);
  const ground = getComputedStyle(document.body).backgroundColor;
  return each.getClientRects().length && (maskImage !== 'none' ? backgroundColor === ground
    : each.matches('button') && parseFloat(borderTopWidth) === 0 && color === ground);
}).map((each) => each.outerHTML.slice(0, 120))"""

# Fields whose letters are so small that a phone zooms in on them.
SMALL = """() => [...document.querySelectorAll('input, select, textarea')].filter((each) => each.getClientRects().length
  && !['radio', 'checkbox', 'range', 'file'].includes(each.type) && parseFloat(getComputedStyle(each).fontSize) < 16)
  .map((each) => each.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def careful(chromium: Browser, server: Server) -> Iterator[Reader]:
    with reading(chromium, server) as reader:
        yield reader


@pytest.fixture(scope="module", params=[page.address for page in SITE_PAGES])
def opened(request: pytest.FixtureRequest, careful: Reader) -> Reader:
    """One page with everything opened, for all the tests of that page."""
    careful.begin_anew()
    careful.visit(request.param)
    careful.open_everything()
    return careful


def test_letters_twice_as_large_are_all_there_on_a_desk_and_on_a_phone(opened: Reader) -> None:
    session = opened.page.context.new_cdp_session(opened.page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    found = []

    for width in (1280, 390):
        resize(opened, width)
        found.append(opened.page.evaluate(f"[{SIDEWAYS}, ({HIDDEN})(), ({CUT})()]"))
    hanging = opened.page.evaluate(HANGING)

    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    assert found == [[0, [], []]] * 2
    assert hanging == []


def test_wide_spacing_hides_no_word(opened: Reader) -> None:
    resize(opened, 390)
    with dressed(opened, SPACED):
        opened.page.evaluate(TWO_FRAMES)

        assert opened.page.evaluate(f"[{SIDEWAYS}, ({HIDDEN})()]") == [0, []]


def test_no_phone_zooms_in_on_a_field(opened: Reader) -> None:
    resize(opened, 390)

    assert opened.page.evaluate(SMALL) == []


def test_a_source_opens_inside_a_window_of_four_times_its_size(opened: Reader) -> None:
    opened.page.set_viewport_size({"width": 320, "height": 256})
    marks = opened.page.locator("main button.mark[popovertarget]:visible")
    if marks.count():
        marks.first.click()
    card = opened.page.locator("[popover].card:popover-open")

    for part in card.locator(".sources a, .close").all():
        part.scroll_into_view_if_needed()
        box = part.bounding_box()
        assert box
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 256

    opened.page.keyboard.press("Escape")


def test_right_to_left_around_it_leaves_every_word_of_a_chart_in_its_place(opened: Reader) -> None:
    resize(opened, 1280)
    before = opened.page.evaluate(PLACES)
    opened.page.evaluate("document.documentElement.dir = 'rtl'")
    opened.page.evaluate(TWO_FRAMES)

    found = opened.page.evaluate(f"[{SIDEWAYS}, ({PLACES})()]")

    opened.page.evaluate("document.documentElement.dir = ''")
    assert found == [0, before]


def test_forced_colours_leave_every_control_and_every_drawn_sign_in_sight(opened: Reader) -> None:
    opened.page.emulate_media(forced_colors="active")
    opened.page.evaluate(TWO_FRAMES)

    lost = opened.page.evaluate(LOST)

    opened.page.emulate_media(forced_colors="none")
    assert lost == []


def test_the_filter_of_an_extension_that_darkens_pages_moves_nothing(opened: Reader) -> None:
    with dressed(opened, DARKENED):
        marks = opened.page.locator("main button.mark[popovertarget]:visible")
        if marks.count():
            marks.first.click()

        cards = opened.page.evaluate("""() => [...document.querySelectorAll('[popover].card:popover-open')]
          .map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => top >= 0 && bottom <= innerHeight)""")

        opened.page.keyboard.press("Escape")
        assert (cards, opened.page.evaluate(SIDEWAYS)) == ([True] if marks.count() else [], 0)


@readers.HERE
def test_dark_reader_leaves_a_page_that_is_dark_by_itself_alone(chromium: Browser, server: Server) -> None:
    darkened = "() => { DarkReader.enable({}); return document.querySelectorAll('style.darkreader').length > 0; }"
    with reading(chromium, server) as reader:
        reader.page.add_init_script(path=readers.DARKENS)
        reader.open("/face-scan-rule")

        found = reader.page.evaluate(darkened)
        reader.page.evaluate("document.querySelector('meta[name=darkreader-lock]').remove()")

        assert (found, reader.page.evaluate(darkened)) == (False, True)
