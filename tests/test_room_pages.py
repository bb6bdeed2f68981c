"""The pages of a room as the server gives them: small, for no search engine, the same for every code."""

import gzip
import urllib.error
import urllib.request
from email.message import Message

import pytest

from content.editions.html.board_page import board_page
from content.editions.html.class_page import class_page
from content.editions.html.room_page import NAMES
from content.lesson import class_words, room_words
from hosting.room_pages import address_of
from tests.servers import Server

SMALL = 25_000  # bytes that a phone fetches, packed


def asked(server: Server, path: str, **headers: str) -> tuple[int, Message, bytes]:
    """Ask for a path, and give what came."""
    request = urllib.request.Request(server.url + path, headers={"accept-encoding": "gzip", **headers})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as other:
        return other.code, other.headers, other.read()


@pytest.mark.parametrize("path", ["/class", "/class/one-two-three-four", "/teach/one-two-three-four"])
def test_a_page_of_a_room_is_for_no_search_engine_and_asks_this_server_alone(server: Server, path: str) -> None:
    status, headers, body = asked(server, path)

    assert (status, headers["x-robots-tag"]) == (200, "noindex")
    assert b'name="robots" content="noindex"' in gzip.decompress(body)
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert asked(server, path, **{"if-none-match": headers["etag"]})[0] == 304


@pytest.mark.parametrize("name", NAMES)
def test_a_page_of_a_room_is_small(server: Server, name: str) -> None:
    page = "/class" if name == "class" else "/teach/one-two-three-four"

    packed = [len(asked(server, path)[2]) for path in (page, f"/reader/{name}.js", f"/reader/{name}.css")]

    assert sum(packed) < SMALL


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/class/", "/class"),
        ("/Class/one", "/class"),
        ("/class/one/two", None),
        ("/teach", None),
        ("/teach/one", "/teach"),
    ],
)
def test_a_path_leads_to_the_page_that_it_means(path: str, page: str | None) -> None:
    assert address_of({"path": path}) == page


def test_where_rooms_are_switched_off_both_pages_say_so_and_run_nothing() -> None:
    for html in (class_page("1", off=True, trusted=False), board_page("1", off=True)):
        assert room_words.OFF_WHY in html
        assert "<script" not in html


def test_a_pupil_reads_whether_the_server_has_to_be_trusted() -> None:
    alone, several = (str(class_page("1", off=False, trusted=trusted)) for trusted in (False, True))

    assert "Nothing joins the two." in alone
    assert "You trust whoever runs this server." not in alone
    assert "You trust whoever runs this server." in several
    assert "Nothing joins the two." not in several
    assert len(class_words.HELD_POINTS) + 1 == alone.count("<li>")
