"""What the server says of itself has a meaning in plain words, and what is a stranger's is only text."""

import json
from html import unescape

import pytest
from markupsafe import escape
from starlette.requests import Request

import pages.components.privacy
from classroom.tables import METADATA
from content import privacy as words
from content.editions.html import privacy
from content.editions.html.markup import Html
from content.lesson import held_words
from hosting.headers import HEADERS
from hosting.log import EVENTS
from hosting.policy import policy
from pages.components.live import FILLED

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
POLICY = policy("'sha256-x'", "here.example")


@pytest.mark.parametrize("event", EVENTS)
def test_every_event_of_the_log_and_every_field_has_a_meaning(event: str) -> None:
    assert words.EVENTS[event]
    assert [field for field in EVENTS[event] if not words.FIELDS[field][0]] == []


@pytest.mark.parametrize("name", [*HEADERS, "content-security-policy", "strict-transport-security"])
def test_every_header_of_an_answer_has_a_meaning(name: str) -> None:
    assert words.HEADERS[name]


@pytest.mark.parametrize("part", POLICY.split("; "))
def test_every_part_of_the_policy_has_a_meaning(part: str) -> None:
    name, _, value = part.partition(" ")

    html = str(privacy.allowed({"content-security-policy": POLICY}))

    assert f"<strong>{name}</strong>: <code>{escape(value)}</code>" in html
    assert words.POLICY[name]


def test_every_table_of_the_rooms_and_every_column_has_a_meaning() -> None:
    assert {table.name for table in METADATA.sorted_tables} | {"waiting"} == set(held_words.TABLES)
    assert {column.name for table in METADATA.sorted_tables for column in table.columns} == set(held_words.COLUMNS)


def test_an_example_line_has_the_fields_of_its_event_in_their_order() -> None:
    html = str(privacy.logged({"fault": EVENTS["fault"]}))

    example = unescape(html.partition("<code>")[2].partition("</code>")[0])
    assert tuple(json.loads(example)) == EVENTS["fault"]


def test_an_event_that_nobody_explained_is_named_all_the_same() -> None:
    assert "<strong>new</strong>" in str(privacy.logged({"new": ("time", "unheard-of")}))


@pytest.mark.parametrize(
    "html",
    [
        privacy.request({"User-Agent": HOSTILE}, {}),
        privacy.request({HOSTILE: "x"}, {}),
        privacy.request({}, {HOSTILE: HOSTILE}),
        privacy.cookie_added(HOSTILE),
    ],
)
def test_a_value_with_markup_is_shown_as_text(html: Html) -> None:
    assert escape(HOSTILE) in str(html)
    assert HOSTILE not in str(html)
    assert "<img" not in str(html)


def test_a_cookie_of_a_proxy_is_told_and_its_absence_too() -> None:
    assert "“place”" in str(privacy.cookie_added("place"))
    assert words.NO_COOKIE_ADDED in str(privacy.cookie_added(""))


def test_the_totals_and_the_limit_are_told() -> None:
    html = str(privacy.counted({"open_readers": 3}, 1500))

    assert "Pages open now: <strong>3</strong>" in html
    assert "At most 1,500 pages" in html


def test_a_page_without_its_server_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages.components.privacy, "_describe", [])  # the server of this process has described itself
    asked = Request({"type": "http", "headers": []})

    html = "".join(str(FILLED[place](asked)) for place in ("unserved", "logged", "kept", "allowed", "counted"))

    assert words.UNSERVED in html
