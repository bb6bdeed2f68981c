"""The stepper: what the counter asks for, over seven dates, all of it at once."""

import json
import re

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.at_the_counter.asked_for import ITEMS, MEANINGS, STEPS, TITLES, runs
from content.citations import plain
from content.drawing import pixels
from content.drawing.inputs import buttons
from content.drawing.pixels import Height, Part, either, fixed, frame, on_pixels, placed, text, titled
from content.drawing.words import broken, in_lines, letter, pixels_of
from content.translations import spoken

LETTER = 6.5  # pixels
DAY = f"indexof({list(STEPS)}, step)"
LEFT, RIGHT = "left + datum.start * tile", "left + datum.end * tile - 4"
TOP, LOW = "first + datum.item * row", "first + datum.item * row + high"
NEW = "datum.start == day && datum.kind != 'none'"


def stepper(rows: pd.DataFrame) -> Drawing:
    """Draw a bar for each stretch of each item over the dates, and a frame around the chosen date.

    `rows` as `items` gives them.
    """
    days = {step: words.replace(":month", ":short") for step, words in STEPS.items()}
    stretches = pixels.rows(runs(rows))
    chosen = "left + day * tile"
    found = ", ".join(f"{step}: {json.dumps(plain(words))}" for step, words in TITLES.items())
    return on_pixels(
        titled(f"{{{found}}}[step]"),
        *bars(stretches),
        *labels(stretches),
        *names(),
        *heads([plain(words) for words in days.values()]),
        frame(f"max(2, {chosen} - 3)", "2", f"{chosen} + tile - 2", "foot + 8", arm=12, width=3, role="wrong"),
        meaning(),
        wide=Height(352),
        narrow=Height(396),
        params=(buttons("step", "When:", days, "matched"), *sizes()),
    )


def sizes() -> list[alt.Parameter]:
    """Name the sizes: the items stand beside their bars in a column, above them on a phone."""
    return [
        fixed("day", DAY),
        fixed("left", either("176", "0")),
        fixed("tile", f"(width - left) / {len(STEPS)}"),
        fixed("high", either("46", "34")),
        fixed("row", either("54", "64")),
        fixed("first", either("64", "88")),
        fixed("foot", f"first + {len(ITEMS) - 1} * row + high"),
    ]


def bars(stretches: alt.InlineData) -> list[Part]:
    """Draw each stretch: an outline where no rule was found, full where it is asked for, its first step where new."""
    where = {"px": LEFT, "py": TOP, "px2": RIGHT, "py2": LOW}
    outline = {"type": "rect", "cornerRadius": 2, "filled": False, "strokeOpacity": 0.34}
    full = {"type": "rect", "cornerRadius": 2}
    new = where | {"px2": "left + (datum.start + 1) * tile - 4"}
    return [
        placed(stretches, outline, where, when="datum.kind == 'none'"),
        placed(stretches, full, where, role="right", when="datum.kind != 'none'"),
        placed(stretches, full, new, role="wrong", when=NEW),
    ]


def labels(stretches: alt.InlineData) -> list[Part]:
    """Write in each bar what it means, where there is room."""
    left = f"{LEFT} + ({NEW} ? tile : 0)"
    room = f"({RIGHT}) - ({left}) > length(datum.words) * {pixels_of(14, LETTER)} + 16"
    middle, size = f"{TOP} + high / 2 + 5", either("14", "12.5")
    none = f"datum.kind == 'none' && {room}"
    known = f"datum.kind != 'none' && {room}"
    return [
        text(stretches, f"{left} + 9", middle, "datum.words", size=size, when=none),
        text(stretches, f"{left} + 9", middle, "datum.words", size=size, when=known, on_bar=True),
        text(
            stretches,
            f"{LEFT} + tile / 2 - 2",
            middle,
            json.dumps(plain("NEW")),
            size=size,
            bold=True,
            align="center",
            when=NEW,
            on_bar=True,
        ),
    ]


def names() -> list[Part]:
    """Write the items: beside their bars in two lines, or above them in one."""
    said = [plain(words) for words in ITEMS.values()]
    broken = [(place, in_lines(words, 20), words) for place, words in enumerate(said)]
    rows = pixels.rows(pd.DataFrame(broken, columns=["item", "broken", "words"]))
    beside = f"{TOP} + high / 2 + (indexof(datum.broken, '\\n') < 0 ? 5 : -5)"
    return [
        text(rows, "0", beside, "datum.broken", size=15, bold=True, when="wide", line=1.25),
        text(rows, "0", f"{TOP} - 8", "datum.words", size=14, bold=True, when="!wide"),
    ]


def heads(days: list[str]) -> list[Part]:
    """Write the dates over their columns, the chosen one bold."""
    parts = [re.sub("(?<=[年月])(?=.)", " ", day).split() for day in days]
    broken = [(place, "\n".join(each), len(each)) for place, each in enumerate(parts)]
    rows = pixels.rows(pd.DataFrame(broken, columns=["place", "words", "lines"]))
    x, y = "left + datum.place * tile + tile / 2 - 2", "50 - 15 * (datum.lines - 1)"
    said = either("datum.words", "replace(datum.words, '年\\n', '\\n')") if spoken().han else "datum.words"
    return [
        text(rows, x, y, said, size=12.5, line=1.2, align="center", bold=bold, when=f"datum.place {sign} day")
        for sign, bold in (("==", True), ("!=", False))
    ]


def meaning() -> Part:
    """Say under the bars what the shop asked for on the chosen date."""
    said = [(step, plain(words)) for step, words in MEANINGS.items()]
    rows = pixels.rows(pd.DataFrame(said, columns=["step", "words"]))
    size = either("15", "14")
    words = broken("datum.words", f"floor((width - left) / ({size} * {letter()}))")
    return text(rows, "left", "foot + 32", words, size=size, when="datum.step == step", name="sentence_meaning")
