"""The chart of one division: a city's cameras over its people, and the headline that comes of it."""

from collections.abc import Sequence
from math import ceil

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.cameras_and_control.lists import HEADLINE
from content.citations import plain
from content.claims import claim
from content.drawing.counts import as_count, of_size
from content.drawing.inputs import slider
from content.drawing.pixels import (
    Height,
    Part,
    either,
    fixed,
    on_pixels,
    one,
    placed,
    stroke,
    text,
    titled,
)
from content.drawing.ranks import ranks
from content.drawing.signs import CAMERA, PERSON
from content.drawing.words import explain
from content.formats import in_number
from content.models import per_thousand

MILLION = 1_000_000
A_SIGN = 10  # signs for a million, of cameras and of people
FEWEST = 26  # signs across, on a phone
CAMERAS, PEOPLE = (claim("K52").value(each) / MILLION for each in ("cameras", "people"))
# The ends of both sliders: about a fifth of the list's count and about twice that, so that both ends make its figure.
LEAST, MOST = (round(CAMERAS - 2.4, 3), round(PEOPLE - 21.15, 3)), (round(CAMERAS + 3, 3), round(PEOPLE + 26.45, 3))
STOPS = (PEOPLE, *(round(PEOPLE + more, 3) for more in (1.2, 2.4, 3.6)))  # the last turns the headline
RATIO = "(1000 * cameras / people)"
LOW = f"{RATIO} < {HEADLINE}"


def divisions() -> pd.DataFrame:
    """Give one row per setting to compare: cameras, people, and cameras per 1,000 people, all in words."""
    cameras, people = claim("C04").value("cameras"), claim("C04").value("people")
    small, large = claim("K53").value("small"), claim("K53").value("large")
    rows = [
        ("As in the list", cameras, people),
        ("With {K52.more:count} more people", cameras, people + claim("K52").value("more")),
        ("{K53.small:share} of both counts", small * cameras, small * people),
        ("{K53.large:share} of both counts", large * cameras, large * people),
        ("With half as many people", cameras, people * claim("K14").value("people")),
    ]
    return pd.DataFrame(
        [
            (plain(what), in_number(above, 0), in_number(below, 0), in_number(per_thousand(above, below), 2))
            for what, above, below in rows
        ],
        columns=["what", "cameras", "people", "density"],
    )


def divider(_: pd.DataFrame) -> Drawing:
    """Draw cameras over people, as many as the reader sets, and what a newspaper would make of it."""
    return on_pixels(
        titled(explain("<cameras> million cameras for <people> million people: a figure of <ratio>", **numbers())),
        *task(),
        *slip(),
        *counted("cameras", CAMERA, CAMERAS, MOST[0], "bar - 6 - (datum.n + .5) * row", "right"),
        *counted("people", PERSON, PEOPLE, MOST[1], "below + (datum.n + .5) * row"),
        stroke("0", "bar", "columns * cell", "bar", width=2.5),
        *counts(),
        wide=Height(87.6, 0.2513, now="bar + max(164, 22 + rows * row)"),
        narrow=Height(246, 14 * 1.08 / 26, now="bar + 40 + rows * row"),
        params=(
            slider("cameras", "Cameras (millions)", low=LEAST[0], high=MOST[0], step=0.1, value=CAMERAS),
            slider("people", "People (millions)", low=LEAST[1], high=MOST[1], step=0.05, value=PEOPLE),
            *sizes(),
        ),
    )


def sizes() -> Sequence[alt.Parameter]:
    """Name the sizes: there is room for every sign that the sliders can ask for."""
    return (
        fixed("listed_cameras", f"{round(CAMERAS * A_SIGN)}"),
        fixed("listed_people", f"{round(PEOPLE * A_SIGN)}"),
        fixed("columns", f"wide ? 36 : {FEWEST}"),
        fixed("cell", f"wide ? (width - 216) / 36 : width / {FEWEST}"),
        fixed("row", "cell * 1.08"),
        fixed("rows", f"ceil(max(listed_people, round(people * {A_SIGN})) / columns)"),
        fixed("bar", "wide ? 82 + 2 * row : 206 + 3 * row"),
        fixed("below", "bar + (wide ? 8 : 28)"),
        fixed("side", "wide ? columns * cell + 24 : 0"),
        fixed("paper", "wide ? bar + 48 : 96"),
    )


def numbers() -> dict[str, str]:
    """Write the two counts and what they make, as Vega expressions; near the headline with decimals."""
    near = f"abs({RATIO} - {HEADLINE}) < .5"
    return {
        "cameras": of_size(MILLION, "cameras", ".3~f"),
        "people": of_size(MILLION, "people", ".3~f"),
        "ratio": f"format({RATIO}, {near} ? '.2f' : ',.0f')",
    }


def counted(name: str, shape: str, listed: float, most: float, down: str, role: str | None = None) -> list[Part]:
    """Draw a count in signs: those of the list, those that the reader added, and pale those taken away."""
    now, first = (f"round({each} * {A_SIGN})" for each in (name, listed))
    place = shape, ceil(most * A_SIGN / FEWEST), "columns", "cell", down
    kept = 1 if role else 0.42
    return [
        ranks(*place, end=f"min({first}, {now})", fill=0.84, role=role, opacity=kept),
        ranks(*place, first=now, end=first, fill=0.84, opacity=0.25, hollow=True),
        ranks(*place, first=first, end=now, fill=0.84, role="assumed"),
    ]


def task() -> list[Part]:
    """Write the task, and how far the reader has come with it."""
    wanted = explain("Get Shanghai under {A25.threshold:count} without taking a camera away")
    broken = explain("Get Shanghai under {A25.threshold:count}\nwithout taking a camera away")
    return [
        text(one(), "0", "18", either(wanted, broken), size=either("19", "17"), serif=True, line=1.2),
        text(one(), "0", either("42", "62"), progress(), size=either("14.5", "13"), name="sentence_division"),
    ]


def progress() -> str:
    """Say what the present setting has to do with the task, as a Vega expression."""
    parts = {
        "more": of_size(MILLION, f"abs(people - {PEOPLE})", ".3~f"),
        "fewer": of_size(MILLION, f"abs(cameras - {CAMERAS})", ".3~f"),
        "lacking": of_size(MILLION, f"cameras * 1000 / {HEADLINE} - people", ".3~f"),
        "ratio": numbers()["ratio"],
    }
    done = explain("Done: <more> million people more below the line,\nand not one camera fewer.", **parts)
    taken = explain(
        "Below {A25.threshold:count}, with <fewer> million cameras fewer.\nTry it with all of them.", **parts
    )
    listed = explain("As in the list. One sign stands for <n>.\nMove the people.", n=as_count(f"{MILLION / A_SIGN}"))
    again = explain("Other counts, and <ratio> again:\na ratio does not say how large its counts are.", **parts)
    above = explain(
        "Above {A25.threshold:count}, as the article says.\nIt turns with <lacking> million people more.", **parts
    )
    same = f"cameras == {CAMERAS} && people == {PEOPLE}"
    figure = f"format({RATIO}, '.0f') == format({1_000 * CAMERAS / PEOPLE}, '.0f')"
    low = f"cameras < {CAMERAS} ? {taken} : {done}"
    return f"{LOW} ? ({low}) : {same} ? {listed} : {figure} ? {again} : {above}"


def slip() -> list[Part]:
    """Draw the slip of a newspaper whose headline turns with the figure."""
    box = {"px": "side", "py": "paper", "px2": "side + (wide ? 192 : width)", "py2": "paper + (wide ? 102 : 70)"}
    look = {"type": "rect", "opacity": 0.14}
    headlines = (
        ("wrong", f"!({LOW})", explain("Shanghai passes {A25.threshold:count}")),
        (None, LOW, explain("Shanghai below {A25.threshold:count}")),
    )
    found: list[Part] = []
    for role, when, words in headlines:
        found += [
            placed(one(), look, box, role=role, when=when),
            stroke("side", "paper", box["px2"], "paper", width=4, role=role, when=when),
            text(one(), "side + 10", "paper + 26", words, size=17, serif=True, role=role, when=when),
        ]
    ratio, unit = numbers()["ratio"], explain("cameras for every\n<n> people", n="format(1000, ',')")
    return [
        *found,
        text(one(), "side + 10", either("paper + 60", "paper + 56"), ratio, size=27, serif=True),
        text(one(), either("side + 10", "side + 86"), either("paper + 78", "paper + 44"), unit, size=12.5, line=1.2),
    ]


def counts() -> list[Part]:
    """Write both counts beside the line: what is above it, what is below, and what they make."""
    cameras, people = (explain(f"<{each}> million {each}", **numbers()) for each in ("cameras", "people"))
    return [
        text(one(), "side", either("bar - 10", "bar - 3 * row - 12"), cameras, size=17, serif=True),
        text(one(), "side", "bar + 21", people, size=17, serif=True),
    ]
