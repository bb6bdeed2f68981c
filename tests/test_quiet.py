"""How much is written to the log: nothing that comes without end, and every fault and event of ours."""

import logging
import sys

from hosting.quiet import AT_ONCE, Quiet


def record(name: str, *, fault: bool = False, **extra: object) -> logging.LogRecord:
    made = logging.LogRecord(name, logging.WARNING, __file__, 1, "said", None, sys.exc_info() if fault else None)
    made.__dict__.update(extra)
    return made


def test_a_part_that_warns_without_end_is_cut_short_and_the_others_are_heard() -> None:
    quiet = Quiet()

    written = sum(quiet.filter(record("loud")) for _ in range(1000))

    assert written == AT_ONCE
    assert quiet.filter(record("another"))


def test_a_fault_and_an_event_of_ours_are_always_written() -> None:
    quiet = Quiet()
    for _ in range(2 * AT_ONCE):
        quiet.filter(record("loud"))

    try:
        raise ValueError
    except ValueError:
        fault = record("loud", fault=True)

    assert quiet.filter(fault)
    assert quiet.filter(record("loud", event="full"))
