"""Who may do what in a room, over real requests."""

import json
import re

import pytest

from tests.classes import GUESS, Browser, Teacher, token_of
from tests.servers import Server

HOSTS = ("open", "close", "show", "reveal", "own", "erase")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://elsewhere.example"},
        {"origin": "null"},
        {"sec_fetch_site": "cross-site"},
        {"content_type": "text/plain"},
        {"content_type": "application/x-www-form-urlencoded"},
    ],
)
def test_no_other_site_votes_or_hosts(room: Teacher, headers: dict[str, str]) -> None:
    vote = {"question": GUESS, "round": 1, "choice": 0, "device": "a" * 32}

    assert room.ask(f"/rooms/{room.code}/answers", vote, **headers)[0] in (403, 415)
    assert room.ask(f"/rooms/{room.code}/close", {}, **headers)[0] in (403, 415)
    assert room.ask(f"/rooms/{room.code}")[1]["now"]["open"] is True  # type: ignore[index]


def test_without_the_key_of_the_room_nobody_hosts(room: Teacher, teacher: Teacher) -> None:
    stranger = Browser(room.url, {f"face_host_{room.code}": teacher.key} | teacher.cookies)

    for what in HOSTS:
        sent = {"question": GUESS, "round": 2, "text": "a"}
        assert stranger.ask(f"/rooms/{room.code}/{what}", sent)[0] == 403, what
        assert Browser(room.url).ask(f"/rooms/{room.code}/{what}", sent)[0] == 403, what
    for path in ("board", "counts.csv"):
        assert stranger.ask(f"/rooms/{room.code}/{path}")[0] == 403


def test_the_key_that_was_written_down_opens_the_room_elsewhere_in_a_cookie_that_no_script_reads(
    teacher: Teacher,
) -> None:
    elsewhere = Browser(teacher.url)
    status, headers, _ = elsewhere.raw(
        f"/rooms/{teacher.code}/key", json.dumps({"key": teacher.key.lower().replace("-", " ")}).encode()
    )

    assert status == 200
    assert re.search(r"; HttpOnly; Max-Age=86400; Path=/; SameSite=strict$", headers["set-cookie"])
    assert elsewhere.ask(f"/rooms/{teacher.code}/board")[0] == 200


def test_wrong_keys_are_counted_and_the_lesson_goes_on_meanwhile(teacher: Teacher) -> None:
    guesser = Browser(teacher.url)
    tried = [guesser.ask(f"/rooms/{teacher.code}/key", {"key": f"00000-{number:05}"})[0] for number in range(40)]
    forged = [
        Browser(teacher.url, {f"face_host_{teacher.code}": "x"}).ask(f"/rooms/{teacher.code}/board")[0] for _ in "ab"
    ]

    assert tried[0] == 403
    assert 429 in tried
    assert 200 not in tried + forged
    assert teacher.do("open", question=GUESS, round=1)[0] == 200


@pytest.mark.parametrize("token", ["", "x", None, 5, ["a"]])
def test_pupils_open_no_rooms(server: Server, token: object) -> None:
    assert Browser(server.url).ask("/rooms", {"token": token})[0] == 403


def test_an_erased_room_is_gone_with_its_cookie(teacher: Teacher) -> None:
    teacher.do("open", question=GUESS, round=1)
    status, _ = teacher.do("erase")

    assert status == 200
    assert teacher.cookies[f"face_host_{teacher.code}"] in ("", '""')
    assert teacher.answer("a" * 32, 0)[0] == 404
    for path in ("", "/board", "/counts.csv", "/qr.svg"):
        assert teacher.ask(f"/rooms/{teacher.code}{path}")[0] == 404


def test_the_log_knows_no_code_no_key_and_no_link(server: Server, room: Teacher) -> None:
    lines = (server.notes / "log").read_text(encoding="utf-8").splitlines()
    logged = "\n".join(line for line in lines if line.startswith("{"))

    assert '"event": "start"' in logged
    assert not any(secret in logged for secret in (room.code, room.key, token_of(server)))
