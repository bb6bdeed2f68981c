"""The log: lines of JSON with known fields, and nothing of a reader in them."""

import io
import json
import logging
import sys

import pytest

from hosting.log import EVENTS, JsonLines, fields_of
from hosting.redaction import WITHHELD
from hosting.repeats import MOST, QUIET, Repeats

ID = "678026d3-472f-407f-b4bc-5ead64810203"
FAULTY = compile("raise ValueError('what a reader typed')", "<string>", "exec")


def record(
    message: object, *values: object, name: str = "some.part", fault: bool = False, **extra: object
) -> logging.LogRecord:
    info = sys.exc_info() if fault else None
    made = logging.LogRecord(name, logging.ERROR, __file__, 1, message, values, info)
    made.__dict__.update(extra)
    return made


def test_a_fault_says_what_and_where_and_nothing_that_was_in_it() -> None:
    try:
        exec(FAULTY)
    except ValueError:
        line = fields_of(record("a page failed", fault=True))

    assert tuple(line) == EVENTS["fault"]
    assert line["kind"] == "ValueError"
    assert str(line["place"]).startswith("tests/test_log.py:")
    assert "string" not in json.dumps(line)
    assert "typed" not in json.dumps(line)


def test_the_values_of_a_foreign_sentence_are_left_out() -> None:
    line = fields_of(record("Session with id %s is already connected", ID))

    assert tuple(line) == EVENTS["other"]
    assert line["message"] == "Session with id %s is already connected"


@pytest.mark.parametrize("message", [f"Rejected {ID}", "Rejected " + ID, ID, ValueError(ID), {"id": ID}])
def test_a_foreign_sentence_that_was_put_together_before_is_left_out_whole(message: object) -> None:
    made = record(message)
    made.pathname = logging.__file__

    assert fields_of(made)["message"] == f"{WITHHELD} (test_log:1)"


@pytest.mark.parametrize(
    "address",
    [
        *("192.0.2.17", "192.0.2.17:50312", "('192.0.2.17', 50312)", "2001:db8::17", "::1", "[2001:db8::17]:50312"),
        *("::ffff:192.0.2.17", "::ffff:192.0.2.17:50312", "('::ffff:192.0.2.17', 50312, 0, 0)"),
    ],
)
def test_an_address_never_reaches_the_log_by_our_own_sentences_either(address: str) -> None:
    message = json.dumps(fields_of(record("A request from %s was dropped", address, name="hosting.x"))["message"])

    assert not any(part in message for part in ("192", "17", "50312", "db8", "::", "ffff"))


@pytest.mark.parametrize("name", ["hosting.settings", "classroom.storage"])
def test_our_own_sentences_keep_their_values(name: str) -> None:
    line = fields_of(record("FACE_MOST_READERS is no number; %s holds at 12:30", 1500, name=name))

    assert line["message"] == "FACE_MOST_READERS is no number; 1500 holds at 12:30"


def test_the_full_room_says_how_many_are_in() -> None:
    line = fields_of(record("the room is full", event="full", open=300))

    assert tuple(line) == EVENTS["full"]
    assert line["open"] == 300


def test_what_a_browser_sent_wrongly_is_no_fault() -> None:
    try:
        raise TypeError(ID)
    except TypeError:
        made = record("Exception in ASGI application", fault=True, filename="websockets_sansio_impl.py")

    assert fields_of(made)["event"] == "socket"


def test_a_fault_that_two_parts_tell_of_is_counted_and_written_once() -> None:
    out = io.StringIO()
    handler = JsonLines(out)
    try:
        raise ValueError
    except ValueError:
        handler.handle(record("Uncaught app execution", fault=True))
        handler.handle(record("a page failed", fault=True))

    assert handler.faults == 1
    assert len(out.getvalue().splitlines()) == 1


def test_the_same_line_is_written_once_in_a_while_with_the_number_that_was_left_out() -> None:
    now = 0.0
    repeats = Repeats(lambda: now)
    line = fields_of(record("Invalid HTTP request received."))

    first = [repeats.again(line) for _ in range(5)]
    now += QUIET
    later = repeats.again(line)
    repeats.again(line)
    now += QUIET

    assert first == [0, None, None, None, None]
    assert later == 4
    assert [each["again"] for each in repeats.left_out()] == [1]
    assert repeats.left_out() == []


def test_what_is_remembered_of_the_lines_has_an_end() -> None:
    repeats = Repeats()

    for number in range(3 * MOST):
        repeats.again({"message": number, "again": 0})

    assert len(repeats.seen) <= MOST
