"""The first screen of a chapter: its heading, and something to do or to look at, on a phone and on a low laptop."""

import pytest
from playwright.sync_api import expect

from content.chapter import Chapter
from content.site import SITE_PAGES
from tests.browser.reader import Reader
from tests.browser.screens import TWO_FRAMES
from tests.walks import CHAPTER

pytestmark = pytest.mark.inside
MASTHEAD = 61  # pixels above the band
SCREENS = [(390, 664), (1366, 640)]

# How far below the top of the band something ends, or begins.
BELOW = """([selector, edge]) => document.querySelector(selector).getBoundingClientRect()[edge]
  - document.querySelector('.opening').getBoundingClientRect().top"""


@CHAPTER
def test_the_first_screen_holds_the_heading_and_what_is_drawn_or_asked(reader: Reader, chapter: Chapter) -> None:
    reader.visit(chapter.address)
    asked = reader.page.locator(".opening form").count()
    last = ".opening form button[type=submit]" if asked else ".opening .scene"

    for width, height in SCREENS:
        reader.page.set_viewport_size({"width": width, "height": height})
        reader.page.evaluate(TWO_FRAMES)
        heading, end = (reader.page.evaluate(BELOW, part) for part in (["h1", "top"], [last, "bottom"]))
        assert MASTHEAD + heading <= 180, width
        assert MASTHEAD + end <= height, width


@CHAPTER
def test_every_drawing_of_a_page_comes_and_is_as_wide_as_its_room(reader: Reader, chapter: Chapter) -> None:
    reader.visit(chapter.address)
    for picture in reader.page.locator(":is(.opening, .doors, .ways) img").all():
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("complete", True)
        assert picture.evaluate("(each) => each.naturalWidth > 0 && each.getBoundingClientRect().width > 40")


def test_a_drawn_thing_is_chosen_by_pointing_anywhere_at_it(reader: Reader) -> None:
    reader.visit(SITE_PAGES[0].address)

    reader.page.locator(".things label", has_text="The photo").locator(".drawing").click()

    expect(reader.page.locator(".things input[value='b']")).to_be_checked()
