"""The chart of one list: cameras over a thousand people in three cities, and all its cities on one line."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.cameras_and_control.lists import HEADLINE, NAMED
from content.citations import plain
from content.drawing.inputs import guessed
from content.drawing.pixels import (
    Height,
    Part,
    Rows,
    either,
    fixed,
    many,
    on_pixels,
    one,
    placed,
    rows,
    signs,
    stroke,
    text,
    titled,
)
from content.drawing.signs import CAMERA
from content.drawing.words import explain

SHOWN = (*NAMED, "Beijing")
MOST = 200  # cameras that a panel has room for: as many as the highest guess
CITY, PLACE = "floor(datum.n / places)", "(datum.n % places)"
LAST = 175  # the end of the line of cities, in cameras for every thousand people
# Where the name of a city stands beside the line of all: steps up or down from it, in a column and on a phone, and
# on which side of its mark; on a phone there is room for six.
BESIDE = {
    "Chongqing": (1, 1, "right"),
    "Shenzhen": (-1, -1, "right"),
    "Shanghai": (1, 2, "left"),
    "Tianjin": (-1, 0, "right"),
    "Ji'nan": (1, 0, "center"),
    "London": (-1, 1, "center"),
    "Wuhan": (2, 0, "center"),
    "Guangzhou": (-2, 0, "center"),
    "Beijing": (1, -1, "center"),
    "Atlanta": (1, 0, "left"),
    "Singapore": (-1, 0, "left"),
    "Urumqi": (2, 0, "left"),
    "New Delhi": (-2, -2, "left"),
}


def thousand(table: pd.DataFrame) -> Drawing:
    """Draw a thousand people for each of three cities, as many cameras above them as the list has, and all cities.

    `table` is as `list_of_2019` gives it.
    """
    found = table.assign(
        panel=[SHOWN.index(name) if name in SHOWN else -1 for name in table["name"]],
        role=["wrong" if name in NAMED else "right" for name in table["name"]],
        beside=[BESIDE.get(name, (0, 0, ""))[0] for name in table["name"]],
        below=[BESIDE.get(name, (0, 0, ""))[1] for name in table["name"]],
        side=[BESIDE.get(name, (0, 0, "left"))[2] for name in table["name"]],
    )
    large = found[found["panel"] >= 0].sort_values("panel")
    return on_pixels(
        titled(title(large)),
        *people(),
        *cameras(),
        *heads(rows(large[["city", "density", "panel"]])),
        *guess(),
        *line_of_cities(rows(found.drop(columns=["seen", "name"]))),
        wide=Height(260, 0.25),
        narrow=Height(806),
        params=(guessed(0, MOST), *sizes(large)),
    )


def title(large: pd.DataFrame) -> str:
    """Say what the list gives the article's second city and the capital, as a Vega expression."""
    return explain(
        "Shanghai has <first> cameras for every thousand people, Beijing <last>",
        first=shown(large["density"].iloc[1]),
        last=shown(large["density"].iloc[2]),
    )


def shown(number: object) -> str:
    """Write a number, an expression, without its decimals."""
    return f"format({number}, ',.0f')"


def sizes(large: pd.DataFrame) -> Sequence[alt.Parameter]:
    """Name the sizes of a panel: three beside each other in a column, below each other on a phone."""
    return (
        fixed("places", f"{MOST}"),
        fixed("found", str(list(large["density"]))),
        fixed("columns", "wide ? 40 : 50"),
        fixed("cell", "wide ? (width - 56) / 120 : min(width / 50, 6.4)"),
        fixed("w", "columns * cell"),
        fixed("gap", "(width - 3 * w) / 2"),
        fixed("over", f"{MOST} / columns * cell"),
        fixed("strip", "height - 92"),
        fixed("pitch", "(strip - 84) / 3"),
    )


def left(panel: str) -> str:
    """Give the left edge of a panel."""
    return f"(wide ? ({panel}) * (w + gap) : 0)"


def bar(panel: str) -> str:
    """Give the place down of a panel's fraction line."""
    return f"(wide ? 50 + over : ({panel}) * pitch + 26 + over)"


def people() -> tuple[Part, Part]:
    """Draw the people below the lines, a row of them as two dashed lines: the heads and the bodies."""
    row, line = "floor(datum.n / 3)", bar("datum.n % 3")
    start, end = left("datum.n % 3"), f"{left('datum.n % 3')} + w"
    top = f"{line} + 6 + {row} * cell"
    shown = f"{row} < 1000 / columns"
    head = {"strokeCap": "round", "strokeDash": {"expr": "[0, cell]"}, "strokeWidth": {"expr": "cell * .34"}}
    body = {"strokeDash": {"expr": "[cell * .52, cell * .48]"}, "strokeWidth": {"expr": "cell * .4"}}
    heads = {"px": f"{start} + cell / 2", "px2": f"{end} - cell / 2 + .01", "py": f"{top} + cell * .24"}
    bodies = {"px": f"{start} + cell * .24", "px2": f"{end} - cell * .24", "py": f"{top} + cell * .7"}
    look = {"type": "rule", "opacity": 0.34}
    return (
        placed(many(120), look | head, heads | {"py2": heads["py"]}, when=shown),
        placed(many(120), look | body, bodies | {"py2": bodies["py"]}, when=shown),
    )


def cameras() -> tuple[Part, Part]:
    """Draw as many cameras above each line as the list has for every thousand people: the article's two in red."""
    count, place = f"found[{CITY}]", camera_at(CITY)
    here = f"{PLACE} < round({count})"
    named = signs(many(2 * MOST), CAMERA, *place, "cell * .9", role="wrong", when=here)
    capital = signs(many(3 * MOST), CAMERA, *place, "cell * .9", role="right", when=f"{here} && {CITY} == 2")
    return named, capital


def camera_at(panel: str) -> tuple[str, str]:
    """Give the place of a camera in a panel: from the left, and up from the line."""
    across = f"{left(panel)} + ({PLACE} % columns + .5) * cell"
    return across, f"{bar(panel)} - 5 - (floor({PLACE} / columns) + .5) * cell"


def heads(data: Rows) -> list[Part]:
    """Write the name of each city, its cameras, and over how many people they stand."""
    words = explain("<n> cameras", n=shown("datum.density"))
    over = explain("over <n> people", n=shown(1000))
    start, end = left("datum.panel"), f"{left('datum.panel')} + w"
    low = f"(wide ? {bar('datum.panel')} + 6 + 1000 / columns * cell + 20 : {bar('datum.panel')} - over - 8)"
    return [
        text(data, start, f"wide ? 18 : {low}", "datum.city", size=either("19", "18"), serif=True),
        text(data, either(start, "93"), f"wide ? 38 : {low}", words, size=15, bold=True),
        text(data, either(start, end), low, over, size=13, align="wide ? 'left' : 'right'", opacity=0.85),
        stroke(start, bar("datum.panel"), end, bar("datum.panel"), data=data, width=2),
    ]


def guess() -> list[Part]:
    """Draw the reader's guess about the capital as pale cameras, and say how far it is from the list."""
    beyond = signs(
        many(MOST),
        CAMERA,
        *camera_at("2"),
        "cell * .9",
        opacity=0.3,
        when=f"{PLACE} >= round(found[2]) && {PLACE} < guess",
    )
    parts = {
        "guess": shown("guess"),
        "found": shown("found[2]"),
        "apart": shown("abs(round(guess) - round(found[2]))"),
    }
    more = explain("You said <guess>, drawn pale: <apart> too many.", **parts)
    fewer = explain("You said <guess> for Beijing: <apart> too few.", **parts)
    right = explain("You said <guess> for Beijing, and so says the list.", **parts)
    apart = "round(guess) - round(found[2])"
    said = f"guess < 0 ? '' : {apart} > 0 ? {more} : {apart} < 0 ? {fewer} : {right}"
    return [beyond, text(one(), "0", "strip - 84", said, size=13, name="sentence_guess")]


def line_of_cities(data: Rows) -> list[Part]:
    """Draw every city on one line, hollow where the counts behind it were not seen, and the article's line."""
    x = f"(datum.density / {LAST} * (width - 8) + 4)"
    limit = f"({HEADLINE} / {LAST} * (width - 8) + 4)"
    head = plain("All cities that we saw")
    key = plain("Hollow: the figure alone, not its two counts")
    return [
        text(one(), "0", "strip - 58", f'"{head}"', size=15, bold=True),
        stroke("4", "strip", "width - 4", "strip", opacity=0.3),
        stroke(limit, "strip - 20", limit, "strip + 50", dash=(4, 4), opacity=0.8),
        text(one(), either(f"{limit} + 6", f"{limit} + 4"), "strip + 52", article(), size=13),
        *dots(data, x),
        *names(data, x),
        text(one(), "0", "strip + 78", f'"{key}"', size=13, opacity=0.85),
    ]


def article() -> str:
    """Say whose line it is, as a Vega expression."""
    return either(
        explain("the article: more than {A25.threshold:count}"), explain("article: over {A25.threshold:count}")
    )


def dots(data: Rows, x: str) -> list[Part]:
    """Draw a mark for each city of the list."""
    role = "datum.role"
    return [
        signs(data, "circle", x, "strip", "10.5", when="datum.counts == 'seen'", role=role),
        signs(data, "circle", x, "strip", "10", when="datum.counts != 'seen'", hollow=True, role=role),
    ]


def names(data: Rows, x: str) -> list[Part]:
    """Write the cities beside the line, as many as there is room for, with a thin line to those further off."""
    step = "(wide ? datum.beside : datum.below)"
    y = f"strip + 4 - {step} * 18"
    words = explain("<city> <n>", city="datum.city", n=shown("datum.density"))
    far = f"{step} > 1 || {step} < -1"
    found = [stroke(x, "strip", x, f"strip - ({step} > 0 ? 22 : -22)", data=data, when=far, opacity=0.34)]
    for side, shift in (("left", "- 5"), ("center", "+ 0"), ("right", "+ 7")):
        here = f"datum.side == '{side}' && {step} != 0"
        found.append(text(data, f"{x} {shift}", y, words, size=12.5, align=side, when=here))
    return found
