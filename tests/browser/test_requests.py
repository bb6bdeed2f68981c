"""The page that tells a reader what the app knows names all that went over the wire, and all that the server says."""

import json
import re
import urllib.request
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from content.privacy import OF_THE_FILE
from hosting.log import EVENTS
from tests.browser.reader import Reader
from tests.browser.test_privacy import ADDRESS, HOSTILE, expect_nothing_let_in
from tests.servers import Server


def named(reader: Reader, part: str) -> dict[str, str]:
    """Give the names and values that a part of the page lists."""
    items = reader.page.locator(f"{part} li")
    names, values = (items.locator(each).all_text_contents() for each in (":scope > strong", ":scope > code"))
    return dict(zip(names, values, strict=True))


def test_a_browser_that_names_itself_with_markup_is_shown_as_text(chromium: Browser, server: Server) -> None:
    name = f"<script>alert(1)</script>{HOSTILE}"
    context = chromium.new_context(user_agent=name)
    reader = Reader(page=context.new_page(), server=server)

    reader.open(ADDRESS)

    assert named(reader, ".came")["user-agent"] == name
    expect_nothing_let_in(reader)
    context.close()


def test_every_line_that_the_browser_sent_is_named_on_the_page(reader: Reader) -> None:
    opened: dict[str, str] = {}
    asked: set[str] = set()
    wire = reader.page.context.new_cdp_session(reader.page)
    wire.send("Network.enable")
    wire.on("Network.webSocketWillSendHandshakeRequest", lambda event: asked.update(lower(event["request"]["headers"])))
    wire.on("Network.requestWillBeSentExtraInfo", lambda event: heard(lower(event["headers"])))

    def heard(headers: dict[str, str]) -> None:
        opened.update({} if opened else headers)  # the first is the page's own
        asked.update(headers)

    reader.open(ADDRESS)
    reader.go(reader.page.locator(".ways a.next"))  # whose charts come over the open line
    reader.open(ADDRESS)

    came = named(reader, ".came")
    others = set(reader.page.locator(".others li > strong").all_text_contents())
    assert came.keys() == opened.keys()
    assert came["user-agent"] == opened["user-agent"]
    assert "sec-fetch-mode" in asked
    assert asked <= came.keys() | others


def lower(headers: dict[str, Any]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def test_the_time_zone_and_the_language_that_the_page_adds_are_shown(chromium: Browser, server: Server) -> None:
    context = chromium.new_context(locale="ko-KR", timezone_id="Asia/Seoul")
    reader = Reader(page=context.new_page(), server=server)

    reader.open(ADDRESS)

    added = named(reader, ".added")
    assert (added["timezone"], added["locale"]) == ("Asia/Seoul", "ko-KR")
    assert added["url"] == server.url + ADDRESS
    context.close()


@pytest.mark.inside
def test_the_headers_on_the_page_are_those_that_the_server_sends(reader: Reader, server: Server) -> None:
    with urllib.request.urlopen(server.url + ADDRESS) as answer:
        sent = lower(dict(answer.headers))

    reader.visit(ADDRESS)

    told = named(reader, ".sent")
    assert "content-security-policy" in told
    assert told == {name: value for name, value in sent.items() if name not in OF_THE_FILE}
    rules = named(reader, ".policy")
    assert "; ".join(f"{name} {value}" for name, value in rules.items()) == told["content-security-policy"]


@pytest.mark.inside
def test_the_log_on_the_page_is_the_log_of_the_server(reader: Reader) -> None:
    reader.visit(ADDRESS)

    lines = reader.page.locator(".events code").all_text_contents()
    assert reader.page.locator(".events li > strong").all_text_contents() == list(EVENTS)
    assert [tuple(json.loads(line)) for line in lines] == list(EVENTS.values())


@pytest.mark.inside
def test_open_pages_are_counted_as_a_total(reader: Reader) -> None:
    reader.visit("/concerns")
    reader.visit(ADDRESS)

    expect(reader.page.locator(".counts li").first).to_have_text(re.compile("Pages open now: [1-9]"))


def test_no_font_of_icons_is_fetched_since_no_page_shows_one(reader: Reader) -> None:
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))

    for address in ("/concerns", "/sources"):
        reader.open(address)

    assert [url for url in asked if "embed." in url]
    assert not [url for url in asked if "MaterialSymbols" in url]
