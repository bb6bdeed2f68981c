"""How a page is cited: what CITATION.cff says, of a day and a mark that belong to what is said."""

import asyncio
import re
from urllib.parse import urlencode

import pytest
from starlette.requests import Request

from content.editions import citing
from content.editions.html.cite import cite
from content.editions.html.document import NAME
from content.site import SITE_PAGES
from hosting.codes import codes
from tests.servers import ROOT

FILE = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
HOST = "http://testserver"


def test_the_pages_and_the_file_for_citing_say_the_same() -> None:
    assert f'title: "{NAME}"' in FILE
    assert re.findall(r'- name: "(.*)"', FILE) == [citing.AUTHORS]
    assert f"version: {citing.VERSION}\n" in FILE
    assert f"date-released: {citing.RELEASED.isoformat()}" in FILE


def test_a_page_is_cited_by_its_heading_with_the_mark_and_the_day_of_what_it_says() -> None:
    html = str(cite(SITE_PAGES[0]))

    assert f"“{SITE_PAGES[0].heading}”" in html
    assert html.count(citing.content_mark()) == 2
    assert citing.content_day().first >= citing.RELEASED


@pytest.mark.parametrize(
    ("address", "answers"),
    [
        (f"{HOST}/concerns", 200),
        (f"{HOST}/concerns?lang=en", 200),
        ("https://public.example/concerns", 200),
        ("https://elsewhere.example/concerns", 404),
        (f"{HOST}/nowhere", 404),
        (f"{HOST}@elsewhere.example/concerns", 404),
        (f"javascript://{HOST.partition('//')[2]}/concerns", 404),
        (f"{HOST}/concerns?" + "x" * 300, 404),
        ("http://[", 404),
        ("", 404),
    ],
)
def test_a_code_is_drawn_of_a_page_of_ours_and_of_nothing_else(address: str, answers: int) -> None:
    route = codes("/qr.svg", {"/concerns"}, "https://public.example")
    asked = {
        "type": "http",
        "query_string": urlencode({"of": address}).encode(),
        "headers": [(b"host", HOST[7:].encode())],
    }

    answer = asyncio.run(route.endpoint(Request(asked)))

    assert answer.status_code == answers
    assert (answer.media_type == "image/svg+xml") is (answers == 200)
