"""The chart of the links behind one screen name: four drawings side by side, one for each who looks."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.real_name_registration.who_sees import VIEWERS, YEARS, seen_by_each, sums, years
from content.citations import plain
from content.drawing.inputs import as_written, slider, written
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
    stroke,
    text,
    titled,
)
from content.drawing.words import in_lines, told
from content.translations import spoken

EXAMPLE = "Moon Rabbit"
HEAD, TALL, BETWEEN = 64, 238, 24  # pixels of a panel: its words, its drawing, the room to the one below
NEVER = 9999  # a year
MIDDLE = 0.5
# Each thing: where it stands in its panel, in shares of width and height, and what it is called.
PLACES = {
    "screen": (MIDDLE, 0.19, "SCREEN NAME"),
    "face": (0.08, 0.25, "FACE"),
    "name": (0.08, 0.46, "REAL NAME"),
    "number": (0.08, 0.66, "NUMBER"),
    "account": (MIDDLE, 0.66, "ACCOUNT"),
    "messages": (0.20, 0.86, "messages"),
    "social": (0.38, 0.86, "social"),
    "taxis": (0.56, 0.86, "taxis"),
    "food": (0.74, 0.86, "food"),
    "tax": (0.92, 0.86, "tax"),
}
LEFT = "((wide ? datum.panel : datum.panel % 2) * (w + gap))"
TOP = f"((wide ? 0 : floor(datum.panel / 2) * {HEAD + TALL + BETWEEN}) + {HEAD})"
LINES: Mapping[str, Mapping[str, Any]] = {  # how a link is drawn as it is known
    "hidden": {"strokeWidth": 1, "opacity": 0.22},
    "open": {"strokeWidth": 2.6, "strokeDash": [0.1, 6], "strokeCap": "round", "opacity": 0.75},
    "known": {"strokeWidth": 4.5, "strokeCap": "round"},
}
SUMS = {
    "known": "<count> of <all> documented",
    "open": "<count> left open",
    "hidden": "<count> hidden",
}
BROUGHT = "<when>: <what>"


def sizes() -> tuple[alt.Parameter, ...]:
    """Name the size of a panel, four in a row or two by two, and the reader's name in lines that fit the narrowest."""
    own, pair = as_written("name", EXAMPLE), "regexp('^(.{1,9}) (.{1,9})$')"
    whole = "(?![\\\\uDC00-\\\\uDFFF])"  # an emoji is two of these characters, and half of one is none
    eight = f"replace({own}, regexp('^(.{{7,8}}){whole}'), '$1\\n')"
    two = f"test({pair}, {own}) ? replace({own}, {pair}, '$1\\n$2') : {eight}"
    most = 8 if spoken().han else 10
    return (
        fixed("gap", "wide ? 28 : 22"),
        fixed("w", "wide ? (width - 3 * gap) / 4 : (width - gap) / 2"),
        fixed("short", "w < 156"),
        fixed("middle", f"short ? {MIDDLE} : 0.56"),
        fixed("screen_name", f"length({own}) < {most} ? {own} : {two}"),
    )


def across(x: str) -> str:
    """Give the pixel of a share of a panel's width, both expressions."""
    return f"({LEFT} + ({x} == {MIDDLE} ? middle : {x}) * w)"


def downward(y: str) -> str:
    """Give the pixel of a share of a panel's height, both expressions."""
    return f"({TOP} + {y} * {TALL})"


def viewers(_: pd.DataFrame) -> Drawing:
    """Draw the links four times: full where documented, dotted where our sources leave it open, faint where hidden."""
    year = slider("year", "Year", low=years()[0], high=years()[-1], step=1, value=years()[-1])
    name = written("name", "Your screen name", EXAMPLE)
    parts = (*lines(), *things(), *matched(), *heads(), *divisions(), *words())
    below = HEAD + TALL + 14
    return on_pixels(
        *parts,
        wide=Height(below + 44),
        narrow=Height(below + HEAD + TALL + BETWEEN + 82),
        params=(name, year, *sizes()),
    )


def lines() -> list[Part]:
    """Draw the links that are there in the chosen year."""
    table = seen_by_each()
    for end in ("start", "end"):
        table[f"{end}_x"], table[f"{end}_y"] = zip(*(PLACES[each][:2] for each in table[end]), strict=True)
    data = rows(table.drop(columns=["start", "end"]))
    fields = {
        "px": across("datum.start_x"),
        "py": downward("datum.start_y"),
        "px2": across("datum.end_x"),
        "py2": downward("datum.end_y"),
    }
    return [
        placed(
            data,
            {"type": "rule", **look},
            fields,
            role="right" if sight == "known" else None,
            when=f"datum.sight == '{sight}' && datum.year <= year",
        )
        for sight, look in LINES.items()
    ]


def nodes() -> pd.DataFrame:
    """Give one row per thing and viewer: its place, and since when a documented or an open link leads to it."""
    links = seen_by_each()
    found = []
    for panel in range(len(VIEWERS)):
        for thing, (x, y, shown) in PLACES.items():
            mine = links[(links["panel"] == panel) & ((links["start"] == thing) | (links["end"] == thing))]
            since = {s: min(mine[mine["sight"] == s]["year"], default=NEVER) for s in ("known", "open")}
            found.append({"panel": panel, "thing": thing, "shown": plain(shown), "x": x, "y": y, **since})
    return pd.DataFrame(found)


def things() -> list[Part]:
    """Draw the things between which the links run, and what each is: the better known, the darker."""
    data = rows(nodes())
    x, y = across("datum.x"), downward("datum.y")
    seen = "datum.known <= year ? 1 : datum.open <= year ? 0.6 : 0.28"
    dots = placed(
        data,
        {"type": "point", "filled": True, "size": {"expr": "datum.y > .8 ? 45 : 80"}, "opacity": {"expr": seen}},
        {"px": x, "py": y},
    )
    return [dots, *names(data, x, y)]


def names(data: alt.InlineData, x: str, y: str) -> list[Part]:
    """Write what each thing is, paler where nothing of it is seen; the screen name is the reader's own."""
    number, low = "datum.thing == 'number'", "datum.thing == 'social' || datum.thing == 'food'"
    beside = (f"{number} ? {LEFT} : {x} + (datum.thing == 'face' ? 13 : 9)", f"{y} + ({number} ? 19 : -7)")
    shown = f"datum.thing == 'name' && short ? {json.dumps(plain('NAME'))} : datum.shown"
    below = (x, f"{y} + 18 + ({low} ? 14 : 0)")
    up = "(indexof(screen_name, '\\n') < 0 ? 10 : 27)"
    own = text(data, x, f"{y} - {up}", "screen_name", size=15, serif=True, align="center", line=17 / 15,
               when="datum.thing == 'screen'", name="own")  # fmt: skip
    parts = [own]
    for opacity, seen in ((1, "min(datum.known, datum.open) <= year"), (0.66, "min(datum.known, datum.open) > year")):
        main = f"datum.y < .8 && datum.thing != 'screen' && {seen}"
        parts += [
            text(data, *beside, shown, size=12, bold=True, opacity=opacity, when=main),
            text(data, *below, "datum.shown", size=12, align="center", opacity=opacity, when=f"datum.y > .8 && {seen}"),
        ]
    return parts


def matched() -> list[Part]:
    """Say how the operator knows the face: from a photo, and since the last year from a machine's match."""
    operator = rows(pd.DataFrame([{"panel": list(VIEWERS).index("operator")}]))
    (x, y, _), (_, y2, _) = PLACES["face"], PLACES["name"]
    beside = (f"{across(str(x))} + 9", f"{downward(str((y + y2) / 2))} + 3")
    photo = int(seen_by_each().query("start == 'face'")["year"].iloc[0])
    last = f"year == {years()[-1]}"
    panel = list(VIEWERS).index("operator")
    left, top = (place.replace("datum.panel", str(panel)) for place in (across(str(x)), downward(str(y))))
    return [
        text(operator, *beside, json.dumps(plain("photo")), size=12.5, when=f"year >= {photo} && !({last})"),
        text(operator, *beside, json.dumps(plain("match")), size=12.5, bold=True, role="wrong", when=last),
        frame(f"{left} - 9", f"{top} - 9", f"{left} + 9", f"{top} + 9", arm=6, width=2, role="wrong", when=last),
    ]


def heads() -> list[Part]:
    """Write who looks and how much they know, each sum beside the line that it counts."""
    top = f"{TOP} - {HEAD}"
    who = rows(
        pd.DataFrame([(place, plain(each)) for place, each in enumerate(VIEWERS.values())], columns=["panel", "who"])
    )
    found = sums().melt(["panel", "at"], list(SUMS), "sight", "count").query("count > 0 or sight == 'known'")
    found["words"] = [
        told(SUMS[sight], count=str(count), all=str(len(PLACES)))
        for sight, count in zip(found["sight"], found["count"], strict=True)
    ]
    data, low = rows(found), f"{top} + (datum.sight == 'known' ? 36 : 54)"
    samples = [
        placed(
            data,
            {"type": "rule", **look},
            {"px": f"{LEFT} + 2", "py": f"{low} - 4", "px2": f"{LEFT} + 13", "py2": f"{low} - 4"},
            role="right" if sight == "known" else None,
            when=f"datum.sight == '{sight}' && datum.at == year",
        )
        for sight, look in LINES.items()
    ]
    said = text(data, f"{LEFT} + 20", low, "datum.words", size=12.5, when="datum.at == year")
    return [text(who, LEFT, f"{top} + 16", "datum.who", size="wide ? 18 : 16", serif=True), *samples, said]


def divisions() -> list[Part]:
    """Part the panels with a thin line."""
    places = [f"{n} * (w + gap) - gap / 2 - 4" for n in (1, 2, 3)]
    return [stroke(x, "2", x, str(HEAD + TALL), opacity=0.16, when="wide") for x in places]


def words() -> list[Part]:
    """Say what the chosen year brought; its own title stands above the chart."""
    said = {year: told(BROUGHT, when=str(year), what=plain(what)) for year, (_, what) in YEARS.items()}
    chosen = [by_year({year: in_lines(each, line) for year, each in said.items()}) for line in (96, 40)]
    low = either(str(HEAD + TALL + 24), str(2 * (HEAD + TALL) + BETWEEN + 24))
    return [
        titled(by_year({year: plain(title) for year, (title, _) in YEARS.items()})),
        text(
            one(), "0", low, either(*chosen), size="wide ? min(15, max(12.5, width / 47)) : 13.5", name="sentence_year"
        ),
    ]


def by_year(words: Mapping[int, str]) -> str:
    """Give the words of the chosen year, as an expression."""
    return f"{json.dumps({str(year): each for year, each in words.items()})}[year]"
