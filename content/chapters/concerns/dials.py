"""One invented file drawn with two dials: who can steal it, who may use it."""

import json
from typing import Any

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.concerns.remedies import SWITCHES, cast, week
from content.citations import plain
from content.drawing.inputs import checkbox
from content.drawing.pixels import (
    Height,
    Part,
    either,
    fixed,
    frame,
    on_pixels,
    one,
    placed,
    rows,
    signs,
    stroke,
    text,
    titled,
)
from content.drawing.signs import LOCKED, PERSON, UNLOCKED
from content.drawing.words import fitting
from content.models import REMEDIES

TURN = 640  # pixels of width from which the people stand on both sides of the file
FILE, DAYS, DAY = 292, 7, 30  # the file's width in a column in pixels, its days, the height of a day
PEOPLE, APART = 6, 25  # people on each side, and how far one is from the next on a phone


def controls() -> tuple[alt.Parameter, ...]:
    """Let the reader switch each remedy; the lock is shut at first."""
    return tuple(checkbox(each, SWITCHES[each], value=each == "locked") for each in REMEDIES)


def words_of(table: pd.DataFrame) -> tuple[alt.Parameter, ...]:
    """Name the words of the present setting, of all settings that the table has."""
    at = " + ".join(f"{2**power} * {each}" for power, each in enumerate(reversed(REMEDIES)))
    places = ("stealing", "using", "holds", "title", "lock", "limit", "deletion", "reading")
    return (
        fixed("setting", at),
        *(fixed(each, f"{json.dumps(list(table[each]))}[setting]") for each in places),
    )


def sizes() -> tuple[alt.Parameter, ...]:
    """Name the sizes: people on both sides of the file, on a phone above it, and where they begin."""
    return (
        fixed("file", either(f"{FILE}", "width")),
        fixed("left", either(f"(width - {FILE}) / 2", "0")),
        fixed("crowd", either("82", "96")),
        fixed("apart", either("34", f"{APART}")),
        fixed("inner", either("width", "width / 2 + 4")),
        fixed("top", either("70", f"{96 + PEOPLE * APART + 50}")),
        fixed("foot", f"top + {DAYS * DAY}"),
        fixed("card", "(file - 40) / 4"),
    )


def two_dials(table: pd.DataFrame) -> Drawing:
    """Draw the file with the people outside and inside, and who reaches it; `table` as `states` gives it."""
    people, records = rows(cast()), rows(week())
    below = DAYS * DAY
    return on_pixels(
        titled("title"),
        *barriers(),
        *file_of(records),
        *persons(people),
        *meters(),
        around(),
        text(
            one(),
            "0",
            either("foot + 56", "foot + 48"),
            fitting("reading", 14),
            size=14,
            name="sentence_dials",
        ),
        wide=Height(70 + below + 84),
        narrow=Height(96 + PEOPLE * APART + 50 + below + 112),
        params=(*controls(), *words_of(table), *sizes()),
        turn=TURN,
    )


def barriers() -> tuple[Part, ...]:
    """Draw the lock as a wall, the limit as a dashed line, and say of each whether it is there and checked."""
    wall, line, down = "left - 16", "left + file + 16", "foot + 2"
    sides = (("locked", wall, ()), ("limited", line, (2, 7)))
    drawn = [stroke(x, "top - 4", x, down, width=3.5, dash=dash, when=f"wide && {on}") for on, x, dash in sides]
    drawn += [stroke(x, "top - 4", x, down, opacity=0.2, when=f"wide && !{on}") for on, x, _ in sides]
    lock = (either(wall, "9"), either("top - 16", "66"), "15")
    return (
        *drawn,
        signs(one(), LOCKED, *lock, when="locked"),
        signs(one(), UNLOCKED, *lock, when="!locked", opacity=0.45),
        text(one(), either(wall, "24"), either("foot + 22", "71"), "lock", size=13, align=either("'center'", "'left'")),
        text(
            one(),
            either(line, "inner"),
            either("foot + 22", "71"),
            "limit",
            size=13,
            align=either("'center'", "'left'"),
        ),
    )


def file_of(records: alt.InlineData) -> tuple[Part, ...]:
    """Draw a card for each record of the week, a day in a row; what is deleted leaves a dashed place."""
    x, y = "left + 40 + datum.at * card", f"top + datum.day * {DAY}"
    place = {"px": x, "py": y, "px2": f"{x} + card - 5", "py2": f"{y} + {DAY - 6}"}
    gone = "deleted && datum.record == 'pictures'"
    box: dict[str, Any] = {"type": "rect", "filled": False, "cornerRadius": 3}
    inside: dict[str, Any] = {"align": "center", "size": 12.5}
    middle = (f"{x} + (card - 5) / 2", f"{y} + {DAY / 2 + 1}")
    return (
        placed(records, box | {"opacity": 0.4}, place, when=f"!({gone}) && datum.record != 'names'"),
        placed(records, box | {"strokeWidth": 2.5}, place, when="datum.record == 'names'"),
        placed(records, box | {"opacity": 0.5, "strokeDash": [2, 3]}, place, when=gone),
        text(records, *middle, "datum.what", when=f"!({gone})", **inside),
        text(records, "left", middle[1], "datum.name", size=12.5, when="datum.at == 0"),
        text(one(), "left", "top - 30", f"{json.dumps(plain('One number, one week'))}", size=15, bold=True),
        text(one(), "left", "top - 12", "holds", size=13),
        text(one(), "left + file / 2", "foot + 22", "deletion", size=13, align="center"),
    )


def persons(people: alt.InlineData) -> tuple[Part, ...]:
    """Draw the people; a line leads from those who reach the file, and stops where it is barred for the others."""
    y = "crowd + datum.at * apart"
    reaches = "(datum.side ? (!limited || datum.purpose) : !locked)"
    far = "(wide && datum.side)"
    x, start = f"{far} ? width - 14 : datum.side * inner + 10", "(datum.side ? width - 136 : 136)"
    end = "(datum.side ? left + file + %s : left - %s)"
    arrives, stops = (end % (by, by) for by in ("5", "16"))
    return (
        stroke(start, y, arrives, y, data=people, width=1.5, role="right", when=f"wide && {reaches}"),
        stroke(start, y, stops, y, data=people, opacity=0.25, when=f"wide && !{reaches}"),
        signs(people, PERSON, x, y, "19", role="right", when=reaches),
        signs(people, PERSON, x, y, "19", opacity=0.25, when=f"!{reaches}"),
        text(people, "datum.side * inner + 26", f"{y} + 5", "datum.who", size=13.5, when=f"!{far}"),
        text(people, "width - 30", f"{y} + 5", "datum.who", size=13.5, align="right", when=far),
    )


def meters() -> tuple[Part, ...]:
    """Write both counts, in red where the way is open."""
    outside, inside = (f"{json.dumps(plain(each))}" for each in ("outside can steal it", "inside may use it"))
    to = either("'right'", "'left'")
    big: dict[str, Any] = {"size": 24, "serif": True}
    return (
        text(one(), "0", "22", "stealing", when="locked", **big),
        text(one(), "0", "22", "stealing", when="!locked", role="wrong", **big),
        text(one(), "0", "43", outside, size=14),
        text(one(), "inner", "22", "using", align=to, when="limited", **big),
        text(one(), "inner", "22", "using", align=to, when="!limited", role="wrong", **big),
        text(one(), "inner", "43", inside, size=14, align=to),
    )


def around() -> Part:
    """Put the frame around those for whom the way is open."""
    last = f"crowd + {PEOPLE - 1} * apart + 16"
    left = f"locked ? ({either('width - 140', 'inner - 4')}) : 1"
    right = f"limited ? ({either('140', 'width / 2 - 8')}) : width - 1"
    return frame(left, "crowd - 16", right, last, role="wrong", when="!locked || !limited")
