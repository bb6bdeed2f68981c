"""The chart of two editions: each city on one post and on the next, with a line between its two figures."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.cameras_and_control.lists import FIRST, HEADLINE, NAMED, NEXT
from content.drawing.inputs import guessed
from content.drawing.pixels import Height, Part, Rows, either, fixed, on_pixels, one, rows, signs, stroke, text, titled
from content.drawing.words import explain

MOST = 180  # cameras for every thousand people at the top of both posts
ENDS = (("first", "from_x", "right"), ("next", "to_x", "left"))
LOWER = {"Shanghai": -6, "Shenzhen": 9}  # pixels by which two neighbours at the second post give way to each other
BOTH = "isValid(datum.first) && isValid(datum.next)"


def fall(table: pd.DataFrame, title: str, *, guess: bool) -> Drawing:
    """Draw each city's two figures, with the reader's guess about Shanghai if asked; `table` as `both_editions`."""
    found = cities(table)
    data = rows(found)
    first, then = (float(found.set_index("name")[each]["Shanghai"]) for each in ("first", "next"))
    return on_pixels(
        titled(title),
        *posts(),
        *article(),
        *(guess_at(first, then) if guess else []),
        *lines(data),
        *ends(data),
        text(one(), "0", either("height - 32", "height - 50"), reading(), size=either("15", "13.5"), role="wrong"),
        wide=Height(470),
        narrow=Height(540),
        params=(*((guessed(0, MOST),) if guess else ()), *sizes()),
    )


def cities(table: pd.DataFrame) -> pd.DataFrame:
    """Give one row per city: its figure in each edition, where it has one, and whether the article names it."""
    found = table.pivot(index=["name", "city"], columns="edition", values="density").reset_index()
    found = found.rename(columns={FIRST: "first", NEXT: "next"})
    return found.assign(named=found["name"].isin(NAMED), lower=[LOWER.get(name, 0) for name in found["name"]])


def sizes() -> Sequence[alt.Parameter]:
    """Name the places of both posts, and of the scale."""
    return (
        fixed("from_x", "wide ? 190 : 122"),
        fixed("to_x", "width - (wide ? 190 : 108)"),
        fixed("foot", "height - (wide ? 56 : 76)"),
        fixed("span", "foot - (wide ? 66 : 84)"),
    )


def at(figure: str) -> str:
    """Give the place down of a figure."""
    return f"(foot - ({figure}) / {MOST} * span)"


def posts() -> list[Part]:
    """Draw both posts, with the date of each above and what is counted."""
    found = [stroke(x, "60", x, "foot", opacity=0.25) for _, x, _ in ENDS]
    unit = explain("cameras for every\n<n> people", n="format(1000, ',')")
    for (_, x, side), date in zip(ENDS, ("{C01.edition:month}", "{C06.edition:month}"), strict=True):
        found.append(text(one(), x, "18", explain(date), size=either("18", "16"), serif=True, align=side))
        found.append(text(one(), x, "36", unit, size=12.5, align=side, opacity=0.85, line=1.2))
    return found


def article() -> list[Part]:
    """Draw the article's line, and say whose it is."""
    y = at(f"{HEADLINE:g}")
    whole = explain("the article: more than {A25.threshold:count}")
    broken = explain("the article: more\nthan {A25.threshold:count}")
    return [
        stroke("0", y, "to_x", y, dash=(5, 4), opacity=0.7, width=1.2),
        text(one(), "0", f"{y} + 17", either(whole, broken), size=13),
    ]


def lines(data: Rows) -> list[Part]:
    """Draw a line for each city from post to post; for one that stands in one edition, a stub."""
    first, then = at("datum.first"), at("datum.next")
    quiet: dict[str, Any] = {"data": data, "width": 2.5, "opacity": 0.4}
    return [
        stroke("from_x", first, "to_x", then, when=f"{BOTH} && !datum.named", **quiet),
        stroke("from_x", first, "to_x", then, data=data, width=4, role="wrong", when=f"{BOTH} && datum.named"),
        stroke("from_x", first, "from_x + 34", first, when="!isValid(datum.next)", dash=(3, 4), **quiet),
        stroke("to_x - 34", then, "to_x", then, when="!isValid(datum.first)", dash=(3, 4), **quiet),
    ]


def ends(data: Rows) -> list[Part]:
    """Draw a dot at both ends of each line, and write the city and its figure beside it."""
    found: list[Part] = []
    size: dict[str, Any] = {"size": either("15", "14")}
    for field, x, side in ENDS:
        y, n = at(f"datum.{field}"), f"format(datum.{field}, '.0f')"
        right = side == "right"
        away, words = ("- 12", f"datum.city + '  ' + {n}") if right else ("+ 12", f"{n} + '  ' + datum.city")
        place = (f"{x} {away}", f"{y} + 5 + datum.lower * {0 if right else 1}", words)
        for named, role, dot in (("datum.named", "wrong", "11"), ("!datum.named", None, "8")):
            here = f"isValid(datum.{field}) && {named}"
            found.append(signs(data, "circle", x, y, dot, when=here, role=role))
            found.append(text(data, *place, align=side, bold=role is not None, when=here, role=role, **size))
    return [*found, *absent(data)]


def absent(data: Rows) -> list[Part]:
    """Say of a city in one edition alone why it has no second end."""
    whole, broken = (explain(f"not in the next{end}first {{C08.listed:spelled}}") for end in (" ", "\n"))
    new, seen = (explain(f"not among{end}those we saw") for end in (" ", "\n"))
    left, right = (f"{at(f'datum.{field}')} - (wide ? 17 : 30)" for field, _, _ in ENDS)
    look: dict[str, Any] = {"size": 12, "opacity": 0.85, "line": 1.15}
    gone, unseen = "!isValid(datum.next)", "!isValid(datum.first)"
    return [
        text(data, "from_x - 12", left, either(whole, broken), align="right", when=gone, **look),
        text(data, "to_x + 12", right, either(new, seen), when=unseen, **look),
    ]


def reading() -> str:
    """Say how far the article's two fall, as a Vega expression."""
    whole, broken = (
        explain(f"Shenzhen down by {{K15.shenzhen:share}}, Shanghai by {{K15.shanghai:share}}.{end}Why is not known.")
        for end in (" ", "\n")
    )
    return either(whole, broken)


def guess_at(first: float, then: float) -> list[Part]:
    """Draw the reader's guess as a pale line from Shanghai's first figure, and say how far it is from the next."""
    there = f"guess >= 0 && round(guess) != {round(then)}"
    parts = {"guess": "format(guess, '.0f')", "apart": f"format(abs(round(guess) - {round(then)}), '.0f')"}
    more = explain("You said <guess>, drawn pale: <apart> more.", **parts)
    right = explain("You said <guess> for Shanghai, and so it came.", **parts)
    said = f"guess < 0 ? '' : {there} ? {more} : {right}"
    y = at("guess")
    return [
        stroke("from_x", at(f"{first:g}"), "to_x", y, width=2, opacity=0.4, dash=(2, 5), when=there),
        signs(one(), "circle", "to_x", y, "10", opacity=0.5, hollow=True, when=there),
        text(one(), "to_x + 12", f"{y} + 4", explain("you: <guess>", **parts), size=13, opacity=0.85, when=there),
        text(one(), "0", "height - 8", said, size=either("14", "13"), name="sentence_guess"),
    ]


def editions(table: pd.DataFrame) -> Drawing:
    """Draw the fall as the end of the chapter."""
    words = "One publisher, the next edition: Shanghai falls from {C04.density:whole} to {C06.density:whole}"
    return fall(table, explain(words), guess=True)
