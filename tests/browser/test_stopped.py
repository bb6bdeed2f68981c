"""On a later visit the first page says where the reader stopped, and moves nothing for it."""

import json

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.reader import KEY, Reader, reading
from tests.browser.test_shift import MOST, WATCH
from tests.servers import Server


def come_back(reader: Reader, **kept: object) -> None:
    """Come to the first page in a browser that has kept this from an earlier visit."""
    reader.page.add_init_script(f"localStorage.setItem({KEY!r}, {json.dumps(json.dumps(kept))})")
    reader.open("/")


def test_who_left_in_the_middle_of_a_page_is_led_back_to_that_part(chromium: Browser, server: Server) -> None:
    with reading(chromium, server) as reader:
        reader.open("/concerns")
        reader.page.locator(".ways").scroll_into_view_if_needed()
        reader.wait_until_kept("concerns")
        reader.go_by_the_masthead("/face-scan-rule")
        reader.page.evaluate("document.querySelector('#one-or-many').scrollIntoView()")
        reader.visit("/glossary")
        state = reader.page.context.storage_state()
    with reading(chromium, server, width=390, state=state) as reader:
        reader.page.add_init_script(WATCH)
        reader.open("/")
        line = reader.page.locator(".earlier .stopped")
        expect(line).to_have_text("You stopped at: The face-scan rule.")
        assert reader.page.evaluate("window.moved") < MOST
        part = (line.locator("a").get_attribute("href") or "").partition("#")[2]

        reader.go(line.locator("a"))

        expect(reader.page.locator(f"[id='{part}']")).to_be_focused()
        expect(reader.page.locator(".earlier")).to_be_hidden()


def test_who_read_a_page_to_its_end_is_led_to_the_next(reader: Reader) -> None:
    reader.open("/concerns")
    reader.page.locator(".ways").scroll_into_view_if_needed()
    reader.wait_until_kept("concerns")

    reader.page.goto(reader.server.url + "/")

    expect(reader.page.locator(".stopped a")).to_have_attribute("href", "/cameras-and-control")


@pytest.mark.parametrize(
    "kept",
    [
        {"answers": {"which-was-new": "a"}, "stopped": "/concerns"},
        {"read": {"concerns": True}},
        {"read": {"concerns": True}, "stopped": "/"},
        {"read": {"concerns": True}, "stopped": "/nowhere"},
        {"read": {"concerns": True}, "stopped": "javascript:alert(1)"},
        {"read": {"concerns": True}, "stopped": "//elsewhere.example"},
    ],
    ids=["no page was read", "nowhere stopped", "at the beginning", "no such page", "a script", "another site"],
)
def test_where_there_is_nothing_to_go_back_to_nothing_is_said(reader: Reader, kept: dict[str, object]) -> None:
    come_back(reader, **kept)

    expect(reader.page.locator(".earlier")).to_be_visible()
    expect(reader.page.locator(".stopped")).to_be_hidden()


def test_on_other_pages_only_whose_answers_these_are_is_said(reader: Reader) -> None:
    come_back(reader, read={"concerns": True}, stopped="/pushback#what-else")
    expect(reader.page.locator(".stopped")).to_be_visible()

    reader.open("/since-2019")

    expect(reader.page.locator(".earlier")).to_be_visible()
    expect(reader.page.locator(".stopped")).to_be_hidden()
