"""What is sent to a room: what is no code and no answer of ours is refused, and changes nothing."""

import pytest

from classroom.codes import WORDS
from tests.classes import Browser, Teacher
from tests.servers import Server


@pytest.mark.parametrize(
    "code",
    [
        "x",
        "%00",
        "..%2f..",
        "acorn-acorn-acorn",
        "acorn%20" * 4,
        "-".join(WORDS[:4]),
        "%F0%9F%92%A9",
        "a" * 3000,
        "held",
    ],
)
def test_a_code_that_no_room_has_leads_nowhere(server: Server, code: str) -> None:
    for path in (f"/rooms/{code}", f"/rooms/{code}/board", f"/rooms/{code}/counts.csv", f"/rooms/{code}/qr.svg"):
        assert Browser(server.url).ask(path)[0] in (400, 404)


def test_a_code_is_found_however_it_is_typed(room: Teacher) -> None:
    assert room.ask(f"/rooms/{room.code.replace('-', '%20').upper()}.")[1]["code"] == room.code


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"null", 400),
        (b'"\\ud800"', 400),
        (b"[" * 1900, 400),
        (b"\xff\xfe", 400),
        (b"{}", 400),
        (b'{"question": 5, "round": 1, "choice": 0, "device": "' + b"a" * 32 + b'"}', 400),
        (b'{"question": "which-was-new", "round": true, "choice": 0, "device": "' + b"a" * 32 + b'"}', 400),
        (b'{"question": "which-was-new", "round": 1, "choice": 1e9, "device": "' + b"a" * 32 + b'"}', 400),
        (b'{"question": "which-was-new", "round": 1, "choice": 0, "device": "' + b"A" * 32 + b'"}', 422),
        (b'{"question": "which-was-new", "round": 1, "choice": 0, "device": "' + b"a" * 33 + b'"}', 422),
        (b'{"question": "which-was-new", "round": 1, "choice": 4, "device": "' + b"a" * 32 + b'"}', 422),
        (b'{"question": "which-was-new", "round": 1, "choice": -1, "device": "' + b"a" * 32 + b'"}', 422),
        (b'{"question": "which-was-new", "round": 2, "choice": 0, "device": "' + b"a" * 32 + b'"}', 422),
        (b'{"question": "\' OR 1=1 --", "round": 1, "choice": 0, "device": "' + b"a" * 32 + b'"}', 422),
        (
            b'{"question": "which-was-new", "round": ' + b"9" * 300 + b', "choice": 0, "device": "' + b"a" * 32 + b'"}',
            422,
        ),
        (b"x" * 2001, 413),
    ],
)
def test_what_is_no_answer_is_refused(room: Teacher, body: bytes, status: int) -> None:
    before = room.ask(f"/rooms/{room.code}/board")[1]

    assert Browser(room.url).raw(f"/rooms/{room.code}/answers", body)[0] == status
    assert room.ask(f"/rooms/{room.code}/board")[1] == before


def test_every_answer_carries_the_headers_of_all_answers(room: Teacher) -> None:
    for path in (f"/rooms/{room.code}", f"/rooms/{room.code}/qr.svg", "/rooms/nowhere", "/rooms/a/b/c/d"):
        assert room.raw(path)[1]["x-content-type-options"] == "nosniff", path


def test_what_has_not_changed_is_not_sent_again(room: Teacher) -> None:
    for path in (f"/rooms/{room.code}", f"/rooms/{room.code}/board"):
        _, headers, _ = room.raw(path)
        status, _, body = room.raw(path, if_none_match=headers["etag"])

        assert (status, body) == (304, b"")
