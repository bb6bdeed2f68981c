"""Rooms of several processes: behind the nginx of hosting/, on a real PostgreSQL that goes away and comes back."""

import signal
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from tests.classes import GUESS, Browser, Teacher, devices
from tests.far.fleet import NEEDS_NGINX, PLACES, Fleet, fleet
from tests.far.postgres import NEEDS_POSTGRES, Postgres, postgres

pytestmark = [NEEDS_NGINX, NEEDS_POSTGRES]
AWAY = 10.0  # seconds


@dataclass(frozen=True, slots=True)
class School:
    """The processes behind their door, and the database that they share."""

    fleet: Fleet
    database: Postgres

    def teacher(self) -> Teacher:
        """Open a room."""
        teacher = Teacher(self.fleet.door.url)
        teacher.open_room()
        return teacher


@pytest.fixture(scope="module")
def school() -> Iterator[School]:
    with postgres() as database, fleet(settings={"FACE_ROOMS": "anyone", "DATABASE_URL": database.url}) as running:
        yield School(running, database)


def asked_by(teacher: Teacher, place: str) -> Teacher:
    """Give the same teacher, with another process behind the door."""
    return Teacher(teacher.url, teacher.cookies | {"place": place}, teacher.code, teacher.key)


def vote(teacher: Teacher, device: str, choice: int, *, question: str = GUESS, place: str = "a") -> tuple[int, str]:
    """Answer through a process."""
    sent = {"question": question, "round": 1, "choice": choice, "device": device}
    status, told = Browser(teacher.url, {"place": place}).ask(f"/rooms/{teacher.code}/answers", sent)
    return status, str(told.get("state"))


def until_counted(teacher: Teacher, device: str, choice: int, place: str) -> list[str]:
    """Answer as a phone does, until that is counted; give what it heard."""
    heard: list[str] = []
    for _ in range(60):
        heard.append(vote(teacher, device, choice, place=place)[1])
        if heard[-1] == "counted":
            break
        time.sleep(0.5)
    return heard


def test_a_room_is_one_room_in_every_process(school: School) -> None:
    teacher = school.teacher()
    asked_by(teacher, "b").do("open", question=GUESS, round=1)
    for number, device in enumerate(devices(30)):
        for place in PLACES:  # the same answer through each of them
            assert vote(teacher, device, number % 3, place=place) == (200, "counted")
    beside = asked_by(teacher, "c").do("open", question=GUESS, round=2)[0]
    result = asked_by(teacher, "c").result()

    assert beside == 409
    assert result == {"kind": "fact", "counts": [10, 10, 10, 0], "of": 30}
    for place in PLACES:
        assert vote(teacher, "f" * 32, 0, place=place) == (409, "closed")


def test_a_view_is_kept_in_tenths_once_it_is_closed(school: School) -> None:
    teacher = school.teacher()
    own = str(teacher.do("own", text="A shop should know its buyers.")[1]["question"])
    teacher.do("open", question=own, round=1)
    for device in devices(11):
        vote(teacher, device, 1, question=own)

    assert teacher.result() == {"kind": "opinion", "tenths": [9, 1], "of": 11}


def test_of_too_few_nothing_is_kept(school: School) -> None:
    teacher = school.teacher()
    teacher.do("open", question=GUESS, round=1)
    for device in devices(4):
        vote(teacher, device, 1)

    assert teacher.result() == {"kind": "too_few", "least": 10}
    assert vote(teacher, devices(1)[0], 1, place="b") == (409, "closed")


@pytest.mark.parametrize("how", ["ended", "frozen"])
def test_while_the_database_is_away_answers_wait_and_none_is_lost_or_counted_twice(school: School, how: str) -> None:
    teacher, class_ = school.teacher(), devices(90)
    teacher.do("open", question=GUESS, round=1)

    def phone(number: int) -> list[str]:
        time.sleep(number * 0.05)
        return until_counted(teacher, class_[number], number % 3, "abc"[number % 3])

    with ThreadPoolExecutor(len(class_)) as phones:
        heard = [phones.submit(phone, number) for number in range(len(class_))]
        time.sleep(1)
        begin, end = (signal.SIGINT, None) if how == "ended" else (signal.SIGSTOP, signal.SIGCONT)
        school.database.interrupt(begin)
        story = Browser(teacher.url).raw("/pushback")[0]
        shown = teacher.ask(f"/rooms/{teacher.code}")[0]
        time.sleep(AWAY)
        school.database.resume(end)
        told = [each.result() for each in heard]

    assert (story, shown) == (200, 200)
    assert {words[-1] for words in told} == {"counted"}
    assert Counter(word for words in told for word in words)["not_counted"] > 0
    assert teacher.result() == {"kind": "fact", "counts": [30, 30, 30, 0], "of": 90}


def test_a_process_that_is_killed_in_the_middle_of_a_vote_takes_no_answer_along(school: School) -> None:
    teacher, class_ = school.teacher(), devices(60)
    teacher.do("open", question=GUESS, round=1)
    with ThreadPoolExecutor(20) as phones:
        heard = [phones.submit(until_counted, teacher, device, 0, "a") for device in class_]
        school.fleet.kill("a")
        told = [each.result() for each in heard]

    assert {words[-1] for words in told} == {"counted"}
    assert asked_by(teacher, "b").result() == {"kind": "fact", "counts": [60, 0, 0, 0], "of": 60}
