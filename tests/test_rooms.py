"""A class in a room, over real requests: each answer counts once, and what it came to is told once it is shown."""

import json
import re
import socket
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from content.asked_in_class import questions
from content.lesson.polls import STATEMENTS
from tests.classes import GUESS, Browser, Teacher, devices
from tests.servers import free_port, serving

RIGHT = 2  # of the guess
CROWD = 300


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
    text = '＝1+1 <script>alert("x")</script> {"a": 1}'
    own = teacher.do("own", text=text)[1]["question"]
    teacher.do("open", question=own, round=1)
    for device in devices(11):
        teacher.answer(device, 1, question=str(own))
    result = teacher.result()
    _, headers, table = teacher.raw(f"/rooms/{teacher.code}/counts.csv")

    assert result == {"kind": "opinion", "tenths": [9, 1], "of": 11}
    assert json.dumps(text) in json.dumps(teacher.ask(f"/rooms/{teacher.code}")[1])
    assert headers["content-type"].startswith("text/csv")
    assert [line for line in table.decode().splitlines() if line.startswith(("＝", '"＝'))] == []
    assert table.startswith(b"\xef\xbb\xbf")
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


def test_a_first_round_that_was_kept_back_is_shown_with_the_second(teacher: Teacher) -> None:
    for number, choice in ((1, 0), (2, RIGHT)):
        teacher.do("open", question=GUESS, round=number)
        for device in devices(10):
            teacher.answer(device, choice, number=number)
        teacher.do("close")

    rounds = teacher.do("show")[1]["rounds"]

    assert isinstance(rounds, list)
    assert [each["result"]["counts"] for each in rounds] == [[10, 0, 0, 0], [0, 0, 10, 0]]


def test_a_board_that_is_loaded_anew_has_every_answer_that_was_told_and_every_statement_that_was_typed(
    teacher: Teacher,
) -> None:
    own = teacher.do("own", text="Cards are enough.")[1]["question"]
    for question in (GUESS, STATEMENTS[0].id):
        teacher.do("open", question=question, round=1)
        teacher.do("close")
        teacher.do("reveal")

    board = teacher.ask(f"/rooms/{teacher.code}/board")[1]

    assert board["own"] == [{"question": own, "text": "Cards are enough."}]
    assert isinstance(board["rounds"], list)
    assert [each["right"] for each in board["rounds"]] == [RIGHT, None]


def test_the_code_to_scan_and_the_board_name_an_address_that_phones_reach(room: Teacher) -> None:
    board = room.ask(f"/rooms/{room.code}/board")[1]
    status, headers, drawn = room.raw(f"/rooms/{room.code}/qr.svg")
    elsewhere = room.ask(f"/rooms/{room.code}/board", host="laptop.local:8501")[1]

    assert str(board["join"]).endswith(f"/class/{room.code}")
    assert elsewhere["join"] == f"http://laptop.local:8501/class/{room.code}"
    assert (status, headers["content-type"]) == (200, "image/svg+xml")
    assert drawn.startswith(b"<?xml")


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


def test_every_guess_with_choices_and_every_statement_can_be_asked_as_plain_text() -> None:
    asked = {each.id: each for each in questions()}

    texts = [text for each in asked.values() for text in (each.prompt, *each.choices)]

    assert asked[GUESS].right == RIGHT
    assert {each.id for each in STATEMENTS} == {each.id for each in asked.values() if each.right is None}
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
