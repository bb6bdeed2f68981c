"""The chart of the countries: a tile for each, by what a buyer must show there."""

from pathlib import Path

import pandas as pd

from content.blocks import Drawing
from content.citations import plain
from content.drawing.pixels import Height, Part, either, fixed, frame, on_pixels, one, placed, rows, text, titled
from content.drawing.words import explain, in_lines
from content.formats import in_count
from content.tables import table
from content.translations import say

HERE = Path(__file__).parent

TITLE = "Of {W33.faces:count} places that ask for a face, one lets the buyer choose another way"
WAYS = (
    ("face", "A face, no other way found"),
    ("face and fingerprint", "A face and a fingerprint"),
    ("face or another way", "A face, or another way"),
    ("fingerprint", "A fingerprint"),
    ("ID only", "An ID document alone"),
    ("no ID", "No ID document asked for"),
)
CHOICE = 2  # the way that the title is about
FACES = CHOICE + 1  # the ways that ask for a face come first
CHECKED = {
    "yes": "checked",
    "one list": "one newspaper’s list of {W33.list:month}",
    "one report": "one report of {W13.counted:month}",
    "old list": "a list of {W13.counted:month}, not checked since",
}
# Of the body is asked for more, and a tile is fuller.
STRENGTH = {"face": 0.4, "face and fingerprint": 0.4, "face or another way": 0.2, "fingerprint": 0.14, "ID only": 0.05}
TILE, PARTED, HEADED = 40, 12, 28  # pixels: a tile's height, what parts two groups, the line over a group on a phone
PART = 36  # the line over the places that ask for a face, and over the others
IN_A_ROW = {"wide": 5, "narrow": 3}
FEW = 13  # letters of a line on a tile
TURN = 700  # pixels from which the groups' names fit beside their tiles


def countries() -> pd.DataFrame:
    """Give one row per country: its name, what a buyer must show, as of when, and how well that was checked."""
    found = table(HERE / "countries.csv", ("country", "face", "fingerprint", "way", "as_of", "checked"))
    ways = {way: place for place, (way, _) in enumerate(WAYS)}
    shown = {way: plain(words) for way, words in WAYS}
    found = found.assign(
        country=[say(country) for country in found["country"]],
        order=found["way"].map(ways),
        words=found["way"].map(shown),
    ).sort_values(["order", "country"])
    return found.assign(how_checked=found["checked"].map({key: plain(words) for key, words in CHECKED.items()}))


def tops(sizes: list[int], room: str) -> tuple[list[int], int]:
    """Give where the tiles of each group begin, in pixels from the top, and where the last ends."""
    down, found = 0, []
    for place, size in enumerate(sizes):
        down += PART * (place in (0, FACES)) + HEADED * (room == "narrow")
        found.append(down)
        down += -(-size // IN_A_ROW[room]) * TILE + PARTED
    return found, down


def tiles(listed: pd.DataFrame) -> pd.DataFrame:
    """Give one row per tile: the lines of its name, how it looks, its column and its top in either arrangement."""
    place = listed.groupby("order").cumcount()
    found = pd.DataFrame(
        {
            "name": [in_lines(name, FEW) for name in listed["country"]],
            "order": listed["order"],
            "sure": listed["checked"] == "yes",
            "role": ["later" if order == CHOICE else "right" for order in listed["order"]],
            "strength": [STRENGTH.get(way, 0) for way in listed["way"]],
        }
    )
    for room, columns in IN_A_ROW.items():
        begins, _ = tops(list(listed.groupby("order").size()), room)
        found[f"{room}_column"] = place % columns
        found[f"{room}_top"] = listed["order"].map(dict(enumerate(begins))) + place // columns * TILE
    return found


def groups(listed: pd.DataFrame) -> pd.DataFrame:
    """Give one row per group: its words, how many places, and its top in either arrangement."""
    sizes = listed.groupby("order").size()
    words = [(plain(words), in_count(int(sizes[order])), order) for order, (_, words) in enumerate(WAYS)]
    found = pd.DataFrame(words, columns=["words", "places", "order"])
    return found.assign(**{f"{room}_top": tops(list(sizes), room)[0] for room in IN_A_ROW})


SIZES = (
    fixed("left", "wide ? 216 : 3"),
    fixed("w", f"(width - left) / (wide ? {IN_A_ROW['wide']} : {IN_A_ROW['narrow']})"),
)
X = f"(left + {either('datum.wide_column', 'datum.narrow_column')} * w)"
Y = either("datum.wide_top", "datum.narrow_top")


def shown_to_buy(listed: pd.DataFrame) -> Drawing:
    """Draw a tile for each place, group below group; `listed` is as `countries` gives it."""
    sizes = list(listed.groupby("order").size())
    return on_pixels(
        *parts_of_the_list(sizes),
        *places(listed),
        *names_of_groups(listed),
        *the_one(listed),
        titled(explain(TITLE)),
        text(one(), "0", "height - 8", explain(KEY), size=either("14", "12.5")),
        wide=Height(tops(sizes, "wide")[1] + 26),
        narrow=Height(tops(sizes, "narrow")[1] + 26),
        params=SIZES,
        turn=TURN,
    )


KEY = "Dashed: seen in one list or report."
ASKING, OTHERS = "{W33.faces:count} places ask for a face", "The other <places>"
ALONE = "the only one with a choice"


def parts_of_the_list(sizes: list[int]) -> list[Part]:
    """Write a line over the places that ask for a face, and one over the others."""
    heads = (explain(ASKING), explain(OTHERS, places=repr(in_count(sum(sizes[FACES:])))))
    starts = [(tops(sizes, "wide")[0][place], tops(sizes, "narrow")[0][place] - HEADED) for place in (0, FACES)]
    return [
        text(one(), "0", f"{either(str(wide), str(narrow))} - 14", words, size=19, serif=True)
        for words, (wide, narrow) in zip(heads, starts, strict=True)
    ]


def places(listed: pd.DataFrame) -> list[Part]:
    """Draw the tiles: with a whole edge where we checked, a dashed one where one list or report says so."""
    data = rows(tiles(listed))
    where = {"px": X, "py": Y, "px2": f"{X} + w - 5", "py2": f"{Y} + {TILE - 5}"}
    ground = {"type": "rect", "cornerRadius": 2, "strokeWidth": 1.5, "stroke": {"expr": "scale('color', datum.role)"}}
    drawn = [
        placed(
            data,
            ground | {"fillOpacity": {"expr": f"datum.strength * {full}"}} | ({} if sure else {"strokeDash": [4, 3]}),
            where,
            role="datum.role",
            when=f"{'' if sure else '!'}datum.sure",
        )
        for sure, full in ((True, 1), (False, 0.5))
    ]
    lines = "length(split(datum.name, '\\n'))"
    name = text(data, f"{X} + 7", f"{Y} + ({lines} > 1 ? 15 : 22)", "datum.name", size=either("14", "12.5"), line=1.1)
    return [*drawn, name]


def names_of_groups(listed: pd.DataFrame) -> list[Part]:
    """Write how many places a group has, and what they ask for."""
    data = rows(groups(listed))
    middle = f"({Y} + {either('23', '-9')})"
    return [
        text(data, "24", middle, "datum.places", size=17, serif=True, align="right"),
        text(data, "32", middle, "datum.words", size=14, bold=True),
    ]


def the_one(listed: pd.DataFrame) -> list[Part]:
    """Frame the place that lets a buyer choose, and say so."""
    data = groups(listed).iloc[CHOICE]
    top = either(str(data["wide_top"]), str(data["narrow_top"]))
    return [
        frame("left - 3", f"{top} - 4", "left + w - 2", f"{top} + {TILE - 1}", arm=9, width=3, role="later"),
        text(one(), "left + w + 14", f"{top} + 22", explain(ALONE), size=either("15", "13.5"), bold=True),
    ]
