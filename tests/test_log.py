"""The log: lines of JSON with known fields, and nothing of a reader in them."""

import json
import logging
import sys

import pytest

from hosting.log import EVENTS, Line


def line_of(message: str, *, fault: bool = False, **extra: object) -> dict[str, object]:
    record = logging.LogRecord(
        "some.part", logging.WARNING, __file__, 1, message, None, sys.exc_info() if fault else None
    )
    record.__dict__.update(extra)
    written: dict[str, object] = json.loads(Line().format(record))
    return written


def test_a_fault_says_what_and_where_and_nothing_that_was_in_it() -> None:
    try:
        raise ValueError("what a reader typed")
    except ValueError:
        line = line_of("a page failed", fault=True)

    assert tuple(line) == EVENTS["fault"]
    assert line["kind"] == "ValueError"
    assert str(line["place"]).startswith("tests/test_log.py:")
    assert "typed" not in json.dumps(line)


@pytest.mark.parametrize(
    "address",
    [
        *("192.0.2.17", "192.0.2.17:50312", "('192.0.2.17', 50312)", "2001:db8::17", "::1", "[2001:db8::17]:50312"),
        *("::ffff:192.0.2.17", "::ffff:192.0.2.17:50312", "('::ffff:192.0.2.17', 50312, 0, 0)"),
    ],
)
def test_an_address_never_reaches_the_log(address: str) -> None:
    line = line_of(f"Invalid request from {address} was dropped")

    assert tuple(line) == EVENTS["other"]
    assert not any(part in json.dumps(line["message"]) for part in ("192", "17", "50312", "db8", "::", "ffff"))


def test_an_ordinary_message_is_left_as_it_is() -> None:
    assert line_of("at 12:30, 3 of 4 charts")["message"] == "at 12:30, 3 of 4 charts"


def test_the_full_room_says_how_many_are_in() -> None:
    line = line_of("the room is full", event="full", open=300)

    assert tuple(line) == EVENTS["full"]
    assert line["open"] == 300
