"""The chart of what each case had by the end of 2019: four shelves, and beside each case where the reader put it."""

import json

import pandas as pd

from content.blocks import Drawing
from content.chapters.pushback.cases import WHAT_SAYING_NO_BROUGHT
from content.citations import plain
from content.drawing.inputs import guessed
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
from content.drawing.words import explain, in_lines
from content.formats import in_count
from content.palette import INK
from content.translations import spoken

COLUMNS, CASES = WHAT_SAYING_NO_BROUGHT.columns, WHAT_SAYING_NO_BROUGHT.rows
SIDE = len(COLUMNS)
TITLE = "None of the five had a rule by the end of {H01.day:year}"
# What stands on the card of a case, by the case's short name.
HAD = {
    "Guo Bing’s suit": "The court took it on {G11.accepted:date}; no ruling yet",
    "The park’s visitors": "They may opt out; by one report, by fingerprint",
    "The lampposts": "A committee agrees: other sensors",
    "The classrooms": "An official: curb and regulate",
    "The volunteers": "Nothing found that followed",
}
FEW, FEW_HAN = 20, 18  # letters of a line on a card
TURN = 660  # pixels from which the shelves fit side by side
GAP = 10  # pixels that part two cards
ALONE, ANSWERED = 100, 126  # of a card, which grows where the reader has placed it
BELOW = 56  # beyond the cards of a shelf: its name, and the rings beside or below that
PITCH = f"(card + {GAP})"


def what_came() -> pd.DataFrame:
    """Give one row per case: its shelf and its place there from below, its name, and what it had."""
    found: list[tuple[int, int, str, str, str]] = []
    for case in CASES:
        shelf = COLUMNS.index(case.right)
        place = [each[0] for each in found].count(shelf)
        found.append((shelf, place, plain(case.short), plain(case.right), plain(HAD[case.short])))
    table = pd.DataFrame(found, columns=["shelf", "place", "case", "answer", "had"])
    return table.assign(row=range(len(table)))


def shelves() -> pd.DataFrame:
    """Give one row per shelf: its place, its name, and how many cases stand on it."""
    names = [plain(column) for column in COLUMNS]
    cases = [sum(case.right == column for case in CASES) for column in COLUMNS]
    return pd.DataFrame({"shelf": range(SIDE), "name": [each[:1].upper() + each[1:] for each in names], "cases": cases})


def put(row: int | str) -> str:
    """Give the shelf on which the reader put a case, as an expression: a placing is one number, a digit for each."""
    return f"(floor(guess / pow({SIDE}, {row})) % {SIDE})"


SIZES = (
    fixed("card", f"guess < 0 ? {ALONE} : {ANSWERED}"),
    fixed("foot", "guess < 0 ? 0 : wide ? 44 : 28"),  # where the rings are counted
    fixed("w", f"wide ? (width - {SIDE - 1} * 14) / {SIDE} : (width - 10) / 2"),
    fixed("high", f"wide ? 2 * {PITCH} : {PITCH}"),  # from the top of a shelf to its board
    fixed("step", f"wide ? 0 : {PITCH} + {BELOW}"),
)
LEFT = either("datum.shelf * (w + 14)", "datum.place * (w + 10)")
START = either("datum.shelf * (w + 14)", "0")
HEAD = 28  # on a phone a shelf has its name above its cards
BOARD = f"(high + datum.shelf * step + (wide ? 0 : {HEAD}))"
TOP = f"({BOARD} - (wide ? datum.place + 1 : 1) * {PITCH})"


def matrix(table: pd.DataFrame) -> Drawing:
    """Draw the cases as cards on shelves, the empty one framed; `table` is as `what_came` gives it."""
    return on_pixels(
        *cards(table),
        *boards(),
        *empty_shelf(),
        *placings(table),
        titled(explain(TITLE)),
        wide=Height(2 * (ALONE + GAP) + 36, now=f"2 * {PITCH} + 36 + foot"),
        narrow=Height(SIDE * (ALONE + GAP + BELOW) - 16, now=f"{SIDE} * ({PITCH} + {BELOW}) - 16 + foot"),
        params=(guessed(0, sum(map(max, WHAT_SAYING_NO_BROUGHT.numbers))), *SIZES),
        turn=TURN,
    )


def cards(table: pd.DataFrame) -> list[Part]:
    """Draw a card for each case: its name, and what it had."""
    few = FEW_HAN if spoken().han else FEW
    data = rows(table.assign(given=[in_lines(had, few) for had in table["had"]]))
    where = {"px": f"{LEFT} + 1", "py": f"{TOP} + 1", "px2": f"{LEFT} + w - 1", "py2": f"{TOP} + card"}
    ground = {"type": "rect", "cornerRadius": 3, "strokeWidth": 1.6}
    pale = {"fillOpacity": 0, "stroke": INK, "strokeOpacity": 0.34, "strokeDash": [5, 4]}
    full = {"fillOpacity": 0.12, "stroke": {"expr": "scale('color', 'right')"}}
    return [
        placed(data, ground | full, where, role="right", when="datum.shelf > 0"),
        placed(data, ground | pale, where, when="datum.shelf == 0"),
        text(data, f"{LEFT} + 11", f"{TOP} + 23", "datum.case", size=either("15", "13"), bold=True),
        text(data, f"{LEFT} + 11", f"{TOP} + 45", "datum.given", size=13, line=1.22),
    ]


def boards() -> list[Part]:
    """Draw the shelves themselves, with their names below, or above where shelf stands over shelf."""
    data = rows(shelves())
    return [
        stroke(START, BOARD, either(f"{START} + w", "width"), BOARD, data=data, width=4, opacity=0.85),
        text(data, START, either(f"{BOARD} + 24", f"{BOARD} - high - 8"), "datum.name", size=18, serif=True),
    ]


def empty_shelf() -> list[Part]:
    """Frame the shelf on which no case stands, and say so."""
    (empty,) = shelves().query("cases == 0")["shelf"]
    left, board = (each.replace("datum.shelf", str(empty)) for each in (START, BOARD))
    middle, top = f"({left} + w / 2)", f"({board} - {PITCH})"
    none, when = (
        json.dumps(in_lines(plain(said), 10)) for said in ("None of the five", "by the end of {H01.day:year}")
    )
    return [
        frame(f"{left} + 2", top, f"{left} + w - 2", f"{board} - {GAP + 2}", role="wrong"),
        text(one(), middle, f"{top} + 36", none, size=19, serif=True, role="wrong", align="center", line=1.2),
        text(one(), middle, f"{top} + 76", when, size=13, align="center", line=1.2),
    ]


def placings(table: pd.DataFrame) -> list[Part]:
    """Draw a ring for each case at the name of the shelf where the reader put it, and say on the card which that is."""
    data, asked = rows(table), "guess >= 0"
    met, x, y = f"({put('datum.row')} == datum.shelf)", f"{LEFT} + 17", f"{TOP} + card - 26"
    before = " + ".join(f"(datum.row > {row} && {put(row)} == {put('datum.row')})" for row in table["row"])
    across = either(f"{START} + 8 + 18 * ({before})", f"width - 8 - 18 * ({before})")
    down = either(f"{BOARD} + 42", f"{BOARD} - high - 14")
    shelf, under = (each.replace("datum.shelf", put("datum.row")) for each in (across, down))
    names = f"{json.dumps([plain(column) for column in COLUMNS])}[{put('datum.row')}]"
    said = f"{met} ? {explain('as you said')} : {explain('you said:')} + '\\n' + {names}"
    right = " + ".join(f"({put(row)} == {shelf})" for row, shelf in enumerate(table["shelf"]))
    count = explain(
        "Rings: where you put the cases. <right> of <all> as it turned out.",
        right=right,
        all=json.dumps(in_count(len(CASES))),
    )
    return [
        signs(data, "circle", shelf, under, "11", hollow=True, when=asked),
        signs(data, "circle", x, f"{y} - 4", "11", hollow=True, when=asked),
        text(data, f"{x} + 12", y, said, size=12, when=asked, line=1.2),
        text(one(), "0", "height - 8", count, size=either("15", "12.5"), when=asked, name="sentence_placings"),
    ]
