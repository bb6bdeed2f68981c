"""The chart of China's law by date: on one side what people must give, on the other what holds the asker back."""

import json
from statistics import fmean

import pandas as pd

from content.blocks import Drawing
from content.citations import plain
from content.claims import claim
from content.drawing.pixels import Height, Part, either, fixed, on_pixels, one, rows, signs, stroke, text, titled
from content.drawing.words import DATED, explain, in_lines, told
from content.formats import in_date
from content.translations import spoken
from content.when import When

TITLE = (
    "The face came to the counter in {R16.start:year}; another way came to homes in {R21.start:year}, and as a "
    "principle in {R30.start:year}"
)
GIVE, HOLD = "give", "hold"
SIDES = {GIVE: "What you must give", HOLD: "What holds the asker back"}
# What became law and what was only drafted: the claim that tells it, its date, what it did, its kind and its side.
LAW = (
    ("R01", "R01.start", "A name for a new number", "force", GIVE),
    ("R03", "R03.decided", "Real identity: phone, internet", "decided", GIVE),
    ("R43", "R03.decided", "Same decision: ask before use", "decided", HOLD),
    ("R05", "R05.start", "Real identity: lines, mobiles", "force", GIVE),
    ("R07", "R07.start", "A real name behind accounts", "force", GIVE),
    ("T01", "T01.issued", "The shop keeps a photo", "issued", GIVE),
    ("R13", "R12.start", "No real identity, no service", "force", GIVE),
    ("R44", "R12.start", "Same law: consent to collect", "force", HOLD),
    ("R16", "R16.start", "The face match at the counter", "force", GIVE),
    ("R20", "R20.start", "Biometrics are personal data", "force", HOLD),
    ("L01", "L01.issued", "Suspicious cards checked again", "issued", GIVE),
    ("R22", "R21.start", "Courts: another way into homes", "force", HOLD),
    ("R26", "R23.start", "Privacy law: separate consent", "force", HOLD),
    ("L12", "L09.start", "Anti-fraud law: cards in use", "force", GIVE),
    ("R28", "R28.published", "Draft of face rules", "draft", HOLD),
    ("R32", "R30.start", "A face may not be the only way", "force", HOLD),
    ("R33", "R33.start", "Internet ID: voluntary by text", "force", GIVE),
    ("R14", "R14.start", "The no-service rule, renumbered", "force", GIVE),
)
FORCE = "force"
KINDS = {FORCE: "in force", "decided": "decided", "issued": "issued", "draft": "draft only"}
MATCH = "R16"
FROM, TO = 2010, 2026
YEAR = 44  # pixels
TOP = 74  # from the top to the first year
LINES = {"wide": 32, "narrow": 17}  # letters of a line beside the years
SIZE = {"wide": 15, "narrow": 13}  # of these letters
TURN = 600
NUMBERED, BESIDE = 2, 20  # years from one number to the next; pixels from the middle of a number to a date's mark


def law() -> pd.DataFrame:
    """Give one row per rule: its day as far as known, what it did, its side, and whether it is in force or a draft."""
    found = []
    for id, name, words, kind, side in LAW:
        when = date_of(name)
        years = when.first.year + (when.first.timetuple().tm_yday - 1) / 365.25
        found.append(
            (in_date(when), plain(words), kind, plain(KINDS[kind]), id, side, plain(SIDES[side]), years, str(when))
        )
    table = pd.DataFrame(found, columns=["day", "words", "kind", "stands", "id", "side", "does", "years", "on"])
    later = [side == HOLD and claim(id).later for id, side in zip(table["id"], table["side"], strict=True)]
    roles = [
        "wrong" if id == MATCH else "later" if after else "right" for id, after in zip(table["id"], later, strict=True)
    ]
    return table.assign(role=roles)


def date_of(name: str) -> When:
    """Give the date that a claim names."""
    id, _, figure = name.partition(".")
    when = claim(id).figures[figure]
    assert isinstance(when, When)
    return when


def labelled(table: pd.DataFrame) -> pd.DataFrame:
    """Break the words into lines for either arrangement, and push those of one side apart where they would meet."""
    found = table.assign(at=(table["years"] - FROM) * YEAR)
    stands = zip(table["day"], table["kind"], table["stands"], strict=True)
    dated = [day if kind == FORCE else told(DATED, when=day, what=what) for day, kind, what in stands]
    more = 2 if spoken().han else 4  # letters of a date's line beyond those of the words, which are larger
    for room, letters in LINES.items():
        found[f"{room}_words"] = [in_lines(words, letters) for words in table["words"]]
        found[f"{room}_day"] = [in_lines(words, letters + more) for words in dated]
        height = found[f"{room}_words"].str.count("\n") + 1
        below = found[f"{room}_day"].str.count("\n") + 1
        found[f"{room}_lines"] = height
        found[f"{room}_label"] = apart(found, height * SIZE[room] * 1.2 + below * 15 + 10)
    return found


def apart(table: pd.DataFrame, room: "pd.Series[float]") -> "pd.Series[float]":
    """Give a place for each label, as near to its date as leaves room for those of the same side before and after."""
    found = [settled(places, room[places.index]) for _, places in table["at"].groupby(table["side"])]
    return pd.concat(found).sort_index()


def settled(wanted: "pd.Series[float]", room: "pd.Series[float]") -> "pd.Series[float]":
    """Give places in their order, each with its room, that are together nearest to what is wanted, and none above 0.

    Labels that would meet stand as one block at the mean of their wishes (pool adjacent violators).
    """
    above = room.cumsum() - room
    pools: list[list[float]] = []
    for each in wanted - above:
        pools.append([each])
        while len(pools) > 1 and fmean(pools[-2]) > fmean(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    return above + [max(fmean(pool), 0.0) for pool in pools for _ in pool]


SIZES = (
    fixed("middle", "round(width / 2)"),
    fixed("side", "wide ? 52 : 31"),  # from the line of years to the words
)
OUT = f"(datum.side == '{HOLD}' ? 1 : -1)"
DOT = f"(middle + {OUT} * {BESIDE})"
Y = f"({TOP} + datum.at)"
LABEL = f"({TOP} + {either('datum.wide_label', 'datum.narrow_label')})"


def timeline(table: pd.DataFrame) -> Drawing:
    """Draw the rules along a line of years, each on its side, a draft hollow; `table` is as `law` gives it."""
    found = labelled(table)
    ends = {room: TOP + int(found[f"{room}_label"].max()) + 44 for room in LINES}
    return on_pixels(
        *years(),
        *heads(),
        *marks(found),
        *words(found),
        titled(explain(TITLE)),
        wide=Height(ends["wide"] + 10),
        narrow=Height(ends["narrow"] + 10),
        params=SIZES,
        turn=TURN,
    )


def years() -> list[Part]:
    """Draw the line of years, every second one with its number, which parts the line."""
    listed = rows(pd.DataFrame({"year": range(FROM, TO + 1)}))
    y, numbered = f"({TOP} + (datum.year - {FROM}) * {YEAR})", f"(datum.year - {FROM}) % {NUMBERED} == 0"
    upper, lower = f"{y} - ({numbered} ? {YEAR} : {YEAR} - 9)", f"{y} - ({numbered} ? 9 : 0)"
    return [
        stroke("middle", upper, "middle", lower, data=listed, width=2, opacity=0.34, when=f"datum.year > {FROM}"),
        stroke("middle - 4", y, "middle + 4", y, data=listed, opacity=0.5, when=f"!({numbered})"),
        text(listed, "middle", f"{y} + 4", "datum.year", size=12, align="center", when=numbered),
    ]


def heads() -> list[Part]:
    """Write what stands on which side."""
    found = []
    for side, words in SIDES.items():
        lines = f"wide ? {explain(words)} : {json.dumps(in_lines(plain(words), 12))}"
        place, align = ("middle - side", "right") if side == GIVE else ("middle + side", "left")
        found.append(text(one(), place, "22", lines, size=either("19", "16"), serif=True, align=align, line=1.15))
    return found


def marks(table: pd.DataFrame) -> list[Part]:
    """Draw a mark at each date, and a thin line from it to its words."""
    data = rows(table)
    bend, end = f"middle + {OUT} * (side + {BESIDE}) * .5", f"middle + {OUT} * (side - 6)"
    return [
        stroke(DOT, Y, bend, Y, data=data, opacity=0.4),
        stroke(bend, Y, end, f"{LABEL} - 5", data=data, opacity=0.4),
        signs(data, "circle", DOT, Y, "12", role="datum.role", when="datum.kind != 'draft'"),
        signs(data, "diamond", DOT, Y, "12", role="datum.role", when="datum.kind == 'draft'", hollow=True),
    ]


def words(table: pd.DataFrame) -> list[Part]:
    """Write what each rule did, and below it its day and how it stands."""
    data = rows(table)
    place, align = f"middle + {OUT} * side", f"datum.side == '{HOLD}' ? 'left' : 'right'"
    size = either(*(str(each) for each in SIZE.values()))
    below = f"{LABEL} + {either('datum.wide_lines', 'datum.narrow_lines')} * {size} * 1.2 - 1"
    does, day = (either(f"datum.wide_{each}", f"datum.narrow_{each}") for each in ("words", "day"))
    return [
        text(data, place, LABEL, does, size=size, bold=True, align=align, line=1.2),
        text(data, place, below, day, size=12, align=align, line=1.2, opacity=0.85),
    ]
