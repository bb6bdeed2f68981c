"""All that readers may see, written while figures stand at other values than their claims give.

`python -m tests.moved` reads a list of jobs as JSON, each a list of figures such as "S02.id_choice" or null for all
figures and dates at once. It writes for each job what readers would see and the values that figures then have. The
claims are moved as they are made, before anything is worked out from them, so each job has a process of its own.
"""

import json
import sys
from collections.abc import Callable
from datetime import date
from multiprocessing import get_context
from typing import Any
from zlib import crc32

import altair  # noqa: F401
import num2words  # noqa: F401
import streamlit.dataframe_util  # noqa: F401  # what takes long is imported once, before the claims

from content.evidence import Claim, Looked, Quote, Status
from content.formats import Value
from content.publication import Reading, Source
from content.when import When

TOGETHER = 2  # processes at a time
CENTURIES_AGO = date(1800, 1, 1).toordinal()


def other(value: Value, name: str) -> Value:
    """Give a value of the same kind that stands nowhere else; a number up to ten stays, since no search finds it."""
    turn = crc32(name.encode()) % 997 / 1000
    if isinstance(value, When):
        return another_day(value)
    if isinstance(value, str):
        return f"{value[::-1]}"
    if value != int(value):
        return float(f"{value * (0.5 + 0.4 * turn if value < 1 else 13 + turn):.5g}")
    return value if value <= 10 else int(value * (13 + turn))


def another_day(when: When) -> When:
    """Give a date two hundred years before, as exact as this one; the days between two dates change as well."""
    days = (when.first - date(2009, 1, 1)).days
    moved = date.fromordinal(CENTURIES_AGO + int(days * 1.3))
    return When(moved.year, moved.month if when.month else None, moved.day if when.day else None)


def move(job: list[str] | None) -> None:
    """Move these figures, or all figures and dates, in every claim that is made from here on."""
    make = Claim.__post_init__

    def moved(each: Claim) -> None:
        given = each.status is not Status.ARITHMETIC
        figures = {
            name: other(value, f"{each.id}.{name}") if given and (job is None or f"{each.id}.{name}" in job) else value
            for name, value in each.figures.items()
        }
        object.__setattr__(each, "figures", figures)
        make(each)

    Claim.__post_init__ = moved  # type: ignore[method-assign, assignment]
    after(Source, "title", lambda _: "A title in the words of its publisher")
    if job is None:
        after(Claim, "as_of", another_day)
        after(Claim, "again", lambda when: when and another_day(when))
        after(Quote, "when", lambda when: when and another_day(when))
        after(Source, "published", lambda when: when and another_day(when))
        after(Source, "read", lambda read: Reading(read.extent, read.on and another_day(read.on)))
        after(Looked, "until", another_day)


def after(kind: type[Any], field: str, change: Callable[[Any], Any]) -> None:
    """Change this field of every object of the kind once it is made."""
    make = kind.__post_init__

    def changed(each: Any) -> None:
        make(each)
        object.__setattr__(each, field, change(getattr(each, field)))

    kind.__post_init__ = changed


def seen(job: list[str] | None) -> dict[str, object]:
    """Move figures, then write the pages, the ledger and the charts, and list the values of all figures."""
    move(job)
    from content.blocks import Correction
    from content.claims import CLAIMS  # they are made now, and moved as they are made

    if job is None:
        after(Correction, "on", another_day)
    from tests.sight import charts, ledger, pages

    values = [value for each in CLAIMS for value in each.figures.values()]
    return {
        "values": [value if isinstance(value, int | float) else str(value) for value in values],
        "words": "\n".join((*pages(), *ledger())),
        "charts": list(charts()),
    }


if __name__ == "__main__":
    with get_context("fork").Pool(TOGETHER, maxtasksperchild=1) as processes:
        json.dump(processes.map(seen, json.load(sys.stdin), chunksize=1), sys.stdout)
