"""A class in a room, over real requests: who may do what, what is hostile, and that each answer counts once."""

import json
import re
import socket
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app import asked
from classroom.codes import WORDS
from tests.classes import GUESS, Browser, Teacher, devices
from tests.servers import Server, free_port, serving

HOSTS = ("open", "close", "show", "reveal", "own", "erase")
RIGHT = 2  # of the guess
CROWD = 300


def token_of(server: Server) -> str:
    """Read the teacher's link on the console."""
    found = re.search(r"/teach#open=(\S+)", (server.notes / "log").read_text(encoding="utf-8"))
    assert found
    return found[1]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("school")) as running:
        yield running


@pytest.fixture
def teacher(school: Server) -> Teacher:
    teacher = Teacher(school.url)
    teacher.open_room(token_of(school))
    return teacher


@pytest.fixture(scope="module")
def room(school: Server) -> Teacher:
    """Give a room whose round is open, for what changes nothing in it."""
    teacher = Teacher(school.url)
    teacher.open_room(token_of(school))
    teacher.do("open", question=GUESS, round=1)
    return teacher


def test_a_class_answers_before_and_after_and_sees_what_it_came_to_once_it_is_shown(teacher: Teacher) -> None:
    class_ = devices(12)
    teacher.do("open", question=GUESS, round=1)
    heard = [teacher.answer(device, number % 2)[1] for number, device in enumerate(class_)]
    hidden = teacher.ask(f"/rooms/{teacher.code}")[1]["now"]
    before = teacher.result()
    teacher.do("open", question=GUESS, round=2)
    for device in class_:
        teacher.answer(device, RIGHT, number=2)
    after = teacher.result()
    told = teacher.do("reveal")[1]["now"]

    assert set(heard) <= {"held", "counted"}
    assert isinstance(hidden, dict)
    assert isinstance(told, dict)
    assert (hidden["result"], hidden["right"], hidden["why"]) == (None, None, None)
    assert before == {"kind": "fact", "counts": [6, 6, 0, 0], "of": 12}
    assert after == {"kind": "fact", "counts": [0, 0, 12, 0], "of": 12}
    assert told["right"] == RIGHT
    assert teacher.answer(class_[0], 0, number=2) == (200, "counted")
    assert teacher.answer("f" * 32, 0, number=2) == (409, "closed")


def test_no_round_opens_while_another_is_open_or_twice_or_before_its_first(teacher: Teacher) -> None:
    early = teacher.do("open", question=GUESS, round=2)[0]
    teacher.do("open", question=GUESS, round=1)
    beside = teacher.do("open", question=GUESS, round=2)[0]
    shown = teacher.do("show")[0]
    teacher.do("close")
    again = teacher.do("open", question=GUESS, round=1)[0]

    assert (early, beside, shown, again) == (409, 409, 409, 409)


def test_a_device_counts_once_and_a_private_window_is_another_device(teacher: Teacher) -> None:
    class_ = devices(10)
    teacher.do("open", question=GUESS, round=1)
    for choice in (0, 1, 1):
        for device in class_:
            teacher.answer(device, choice)
    teacher.answer(devices(1, seed=9)[0], 3)

    assert teacher.result() == {"kind": "fact", "counts": [10, 0, 0, 1], "of": 11}


def test_of_a_view_only_tenths_are_told_and_a_text_of_the_teachers_is_only_text(teacher: Teacher) -> None:
    text = '=1+1 <script>alert("x")</script> {"a": 1}'
    own = teacher.do("own", text=text)[1]["question"]
    teacher.do("open", question=own, round=1)
    for device in devices(11):
        teacher.answer(device, 1, question=str(own))
    result = teacher.result()
    _, headers, table = teacher.raw(f"/rooms/{teacher.code}/counts.csv")

    assert result == {"kind": "opinion", "tenths": [9, 1], "of": 11}
    assert json.dumps(text) in json.dumps(teacher.ask(f"/rooms/{teacher.code}")[1])
    assert headers["content-type"].startswith("text/csv")
    assert [line for line in table.decode().splitlines() if line.startswith(("=", '"='))] == []
    assert ",9,tenths,11" in table.decode()


def test_the_table_holds_what_was_shown_and_no_more(teacher: Teacher) -> None:
    teacher.do("open", question=GUESS, round=1)
    for device in devices(10):
        teacher.answer(device, 0)
    teacher.do("close")
    before = teacher.raw(f"/rooms/{teacher.code}/counts.csv")[2]
    teacher.do("show")
    after = teacher.raw(f"/rooms/{teacher.code}/counts.csv")[2]

    assert len(before.splitlines()) == 1
    assert len(after.splitlines()) == 5


def test_what_has_not_changed_is_not_sent_again(room: Teacher) -> None:
    for path in (f"/rooms/{room.code}", f"/rooms/{room.code}/board"):
        _, headers, _ = room.raw(path)
        status, _, body = room.raw(path, if_none_match=headers["etag"])

        assert (status, body) == (304, b"")


def test_every_answer_carries_the_headers_of_all_answers(room: Teacher) -> None:
    for path in (f"/rooms/{room.code}", f"/rooms/{room.code}/qr.svg", "/rooms/nowhere", "/rooms/a/b/c/d"):
        assert room.raw(path)[1]["x-content-type-options"] == "nosniff", path


def test_the_code_to_scan_and_the_board_name_an_address_that_phones_reach(room: Teacher) -> None:
    board = room.ask(f"/rooms/{room.code}/board")[1]
    status, headers, drawn = room.raw(f"/rooms/{room.code}/qr.svg")
    elsewhere = room.ask(f"/rooms/{room.code}/board", host="laptop.local:8501")[1]

    assert str(board["join"]).endswith(f"/class/{room.code}")
    assert elsewhere["join"] == f"http://laptop.local:8501/class/{room.code}"
    assert (status, headers["content-type"]) == (200, "image/svg+xml")
    assert drawn.startswith(b"<?xml")


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
def test_a_code_that_no_room_has_leads_nowhere(school: Server, code: str) -> None:
    for path in (f"/rooms/{code}", f"/rooms/{code}/board", f"/rooms/{code}/counts.csv", f"/rooms/{code}/qr.svg"):
        assert Browser(school.url).ask(path)[0] in (400, 404)


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
def test_pupils_open_no_rooms(school: Server, token: object) -> None:
    assert Browser(school.url).ask("/rooms", {"token": token})[0] == 403


def test_an_erased_room_is_gone_with_its_cookie(teacher: Teacher) -> None:
    teacher.do("open", question=GUESS, round=1)
    status, _ = teacher.do("erase")

    assert status == 200
    assert teacher.cookies[f"face_host_{teacher.code}"] in ("", '""')
    assert teacher.answer("a" * 32, 0)[0] == 404
    for path in ("", "/board", "/counts.csv", "/qr.svg"):
        assert teacher.ask(f"/rooms/{teacher.code}{path}")[0] == 404


def test_what_is_held_is_told_by_tables_and_rows_and_only_this_browsers_own(teacher: Teacher) -> None:
    class_ = devices(12, seed=5)
    teacher.do("open", question=GUESS, round=1)
    for number, device in enumerate(class_[:7]):
        teacher.answer(device, number % 2)
    few = Browser(teacher.url).ask("/rooms/held", {"devices": {teacher.code: class_[0]}})[1]
    for device in class_[7:]:
        teacher.answer(device, 2)
    teacher.do("close")
    done = Browser(teacher.url).ask("/rooms/held", {"devices": {teacher.code: class_[0], "x": "y"}})[1]
    others = Browser(teacher.url).ask("/rooms/held", {"devices": {teacher.code: "f" * 32}})[1]

    assert rows_of(few)["waiting"] == 0  # seven are too few to be told
    assert few["yours"] == [{"code": teacher.code, "question": GUESS, "round": 1, "written": False}]
    assert done["yours"] == [{"code": teacher.code, "question": GUESS, "round": 1, "written": True}]
    assert others["yours"] == []
    assert rows_of(done)["answered"] >= 12
    assert next(each["columns"] for each in tables(done) if each["name"] == "answered") == ["code", "hash"]


def tables(told: dict[str, object]) -> list[dict[str, object]]:
    assert isinstance(told["tables"], list)
    return told["tables"]


def rows_of(told: dict[str, object]) -> dict[str, int]:
    return {str(each["name"]): int(str(each["rows"])) for each in tables(told)}


def test_every_guess_with_choices_can_be_asked_as_plain_text() -> None:
    texts = [text for each in asked("en").questions.values() for text in (each.prompt, each.why, *each.choices)]

    assert GUESS in asked("en").questions
    assert [text for text in texts if not text or re.search(r"\[\[|\]\(|\*|\{|\n|  ", text)] == []


def test_three_hundred_devices_join_and_answer_and_a_third_of_them_lose_the_line(teacher: Teacher) -> None:
    class_ = devices(CROWD)
    teacher.do("open", question=GUESS, round=1)

    def pupil(number: int) -> None:
        phone, device = Browser(teacher.url), class_[number]
        phone.ask(f"/rooms/{teacher.code}")
        if number % 10 < 3:
            send_and_leave(teacher, device, number % 4)
        for _ in range(2):
            teacher.answer(device, number % 4)

    with ThreadPoolExecutor(20) as phones:
        list(phones.map(pupil, range(CROWD)))

    assert teacher.result() == {"kind": "fact", "counts": [75, 75, 75, 75], "of": CROWD}


def send_and_leave(teacher: Teacher, device: str, choice: int) -> None:
    """Send an answer and be gone before anything comes back."""
    body = json.dumps({"question": GUESS, "round": 1, "choice": choice, "device": device}).encode()
    host, port = teacher.url.removeprefix("http://").split(":")
    head = f"POST /rooms/{teacher.code}/answers HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\n"
    with socket.create_connection((host, int(port)), timeout=20) as line:
        line.sendall(f"{head}content-length: {len(body)}\r\n\r\n".encode() + body)


def test_the_log_knows_no_code_no_key_and_no_link(school: Server, room: Teacher) -> None:
    lines = (school.notes / "log").read_text(encoding="utf-8").splitlines()
    logged = "\n".join(line for line in lines if line.startswith("{"))

    assert '"event": "start"' in logged
    assert not any(secret in logged for secret in (room.code, room.key, token_of(school)))


def test_below_a_path_a_server_killed_in_the_middle_of_a_vote_counts_each_answer_once(tmp_path: Path) -> None:
    port, class_ = free_port(), devices(40)
    settings = {"FACE_ROOMS": "anyone"}
    with serving(tmp_path, port=port, path="/face", settings=settings) as server:
        teacher = Teacher(server.url)
        teacher.open_room()
        teacher.do("open", question=GUESS, round=1)
        for number, device in enumerate(class_[:25]):
            teacher.answer(device, number % 4)
        time.sleep(0.3)
        before = Counter(str(teacher.answer(device, 0)[1]) for device in class_[:25])
        server.kill()

    with serving(tmp_path, port=port, path="/face", settings=settings):
        board = teacher.ask(f"/rooms/{teacher.code}/board")[1]
        after = Counter(str(teacher.answer(device, number % 4)[1]) for number, device in enumerate(class_))
        result = teacher.result()

    assert before["counted"] >= 5
    assert str(board["join"]).endswith(f"/face/class/{teacher.code}")
    assert after["counted"] >= before["counted"]
    assert result == {"kind": "fact", "counts": [10, 10, 10, 10], "of": 40}
