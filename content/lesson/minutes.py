"""What the plans do with their minutes: a bar for each, in four parts."""

from typing import Any

import pandas as pd

from content.blocks import Drawing, Figure, Kind
from content.citations import plain
from content.drawing import pixels
from content.drawing.pixels import Height, Part, Rows, fixed, frame, on_pixels, one, placed, stroke, text
from content.drawing.words import explain, pixels_of, told
from content.lesson.plans import PLANS

FULL = (Kind.TALK, Kind.VOTE)  # what the finding is about
HIGH, APART, FIRST, EDGE = 44, 90, 36, 7  # pixels: a bar, from one to the next, the first, from the side
HEIGHT = FIRST + APART * (len(PLANS) - 1) + HIGH + 30
LEFT, RIGHT = f"({EDGE} + datum.start * minute)", f"({EDGE} + datum.end * minute - 2)"
TOP = f"{FIRST} + datum.row * {APART}"


def spent() -> pd.DataFrame:
    """Give one row per plan and kind: names, minutes in words, where the part starts and ends, the plan's minutes."""
    found = []
    for row, plan in enumerate(PLANS):
        start = 0
        for kind in Kind:
            end = start + plan.spent(kind)
            words = told("<minutes> minutes", minutes=str(end - start))
            found.append((plain(plan.short), plain(kind.value), words, row, kind.name, start, end, plan.minutes))
            start = end
    return pd.DataFrame(found, columns=["plan", "what", "shown", "row", "kind", "start", "end", "minutes"])


def bars(table: pd.DataFrame) -> Drawing:
    """Draw a bar for each plan, on one scale of minutes; `table` as `spent` gives it."""
    parts = pixels.rows(table.drop(columns=["plan", "shown"]))
    return on_pixels(
        *names(table),
        *stretches(parts),
        *labels(parts),
        *middles(table),
        frame(*_around(table), arm=10, width=3, role="wrong"),
        wide=Height(HEIGHT),
        narrow=Height(HEIGHT),
        params=(fixed("minute", f"(width - {2 * EDGE}) / {table['minutes'].max()}"),),
    )


def _around(table: pd.DataFrame) -> tuple[str, str, str, str]:
    """Give the edges of talk and votes in the longest plan."""
    last = table[table["row"] == table["row"].max()]
    end = last[last["kind"].isin([kind.name for kind in FULL])]["end"].max()
    top = FIRST + APART * last["row"].max()
    return "2", f"{top - 6}", f"{EDGE + 3} + {end} * minute", f"{top + HIGH + 6}"


def names(table: pd.DataFrame) -> list[Part]:
    """Write over each bar which plan it is and how long that takes."""
    each = table.drop_duplicates("row")
    said = [
        (row, told("<plan>, <minutes> minutes", plan=plan, minutes=str(minutes)))
        for row, plan, minutes in zip(each["row"], each["plan"], each["minutes"], strict=True)
    ]
    data = pixels.rows(pd.DataFrame(said, columns=["row", "words"]))
    return [text(data, "0", f"{TOP} - 14", "datum.words", size=16, bold=True)]


def stretches(data: Rows) -> list[Part]:
    """Draw the parts of each bar: talk and votes full, what is looked at faint, what is written an outline."""
    where = {"px": LEFT, "py": TOP, "px2": RIGHT, "py2": f"{TOP} + {HIGH}"}
    looks: dict[Kind, tuple[dict[str, Any], str | None]] = {
        Kind.TALK: ({"type": "rect"}, "right"),
        Kind.VOTE: ({"type": "rect", "opacity": 0.85}, None),
        Kind.LOOK: ({"type": "rect", "opacity": 0.2}, None),
        Kind.WRITE: ({"type": "rect", "filled": False, "strokeWidth": 1.5}, None),
    }
    return [
        placed(data, look, where, role=role, when=f"datum.kind == '{kind.name}'")
        for kind, (look, role) in looks.items()
    ]


def labels(data: Rows) -> list[Part]:
    """Write into each part how many minutes it is, and what it is where there is room."""
    full = " || ".join(f"datum.kind == '{kind.name}'" for kind in FULL)
    number, room = "(datum.end - datum.start)", f"({RIGHT} - {LEFT})"
    named = f"{room} > length(datum.what) * {pixels_of(13, 7.4)} + 6"
    words = f"{named} ? datum.what + '\\n' + {number} : {number}"
    x, y = f"({LEFT} + {RIGHT}) / 2", f"{TOP} + ({named} ? 18 : 27)"
    fits = f"{room} > length('' + {number}) * 8 + 4"
    return [
        text(data, x, y, words, size=13, align="center", when=f"({full}) && {fits}", on_bar=True),
        text(data, x, y, words, size=13, align="center", when=f"!({full}) && {fits}"),
    ]


def middles(table: pd.DataFrame) -> list[Part]:
    """Mark the middle of each plan below its bar, and say once what that is."""
    each = table.drop_duplicates("row")
    data = pixels.rows(each[["row", "minutes"]])
    x, low = f"{EDGE} + datum.minutes / 2 * minute", f"{TOP} + {HIGH}"
    words = explain("the middle of the time")
    longest = f"{EDGE} + {table['minutes'].max() / 2} * minute"
    return [
        stroke(x, f"{low} + 2", x, f"{low} + 10", data=data, width=2),
        text(one(), longest, f"{HEIGHT - 6}", words, size=13, align="center"),
    ]


MINUTES = Figure(
    id="lesson-minutes",
    title="In all three plans talk and votes take most of the time",
    in_words=(
        "Three bars on one scale, one for each plan, parted by what the class does. Talk comes first, then guesses and "
        "votes, both filled; together they pass the middle of each bar. Looking at charts is faint, the smallest part "
        "in the lesson and in the double lesson. Writing is an outline: the shortest part of the short plan, the "
        "longest of the double lesson, where pairs write a rule."
    ),
    data=spent,
    draw=bars,
    note="Planned minutes, not measured ones. [[P12]]",
    columns=(("plan", "Plan"), ("what", "What the class does"), ("shown", "How long")),
)
