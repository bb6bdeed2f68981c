"""How long a picture is kept: a hundred such arrangements, at four lengths of time."""

from typing import Any

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.citations import plain
from content.claims import claim
from content.drawing.counts import as_count
from content.drawing.inputs import buttons, slider
from content.drawing.pixels import (
    Height,
    Part,
    either,
    fixed,
    on_pixels,
    one,
    rows,
    signs,
    text,
    titled,
)
from content.drawing.ranks import ranks
from content.drawing.signs import LOCKED, UNLOCKED
from content.drawing.words import by_number, explain, fitting, told
from content.formats import in_count
from content.models import leak_chance, of_a_hundred

LEFT = "((wide ? datum.panel : datum.panel % 2) * (panel + gap))"
TOP = "((wide ? 0 : floor(datum.panel / 2) * pitch) + head)"
HEAD, BELOW = 72, 24  # pixels above the locks of a panel, and below them
FOUND = 2  # the panel that the title speaks of


def lengths() -> tuple[tuple[int, str], ...]:
    """Give the four lengths of time, in years, with their words."""
    years = int(claim("K05").value("years"))
    kept = "kept for <years> years"
    return (
        (0, plain("deleted at once")),
        (1, plain("kept for a year")),
        (years, told(kept, years=in_count(years))),
        (2 * years, told(kept, years=in_count(2 * years))),
    )


def leak_years() -> pd.DataFrame:
    """Give one row per length of time: its years and words, and how many of a hundred leak as the chart begins."""
    rate, holders = claim("P04").value("rate"), int(claim("P04").value("holders"))
    found = [(years, kept, in_a_hundred(leak_chance(rate, holders, years))) for years, kept in lengths()]
    return pd.DataFrame(found, columns=["years", "kept", "shown"]).assign(panel=range(len(found)))


def in_a_hundred(chance: float) -> str:
    """Write a chance (0 to 1) as so many of a hundred."""
    opened = of_a_hundred(chance)
    if not opened.part:
        return in_count(opened.whole) if opened.whole else plain("none")
    return told("more than <some>", some=in_count(opened.whole)) if opened.whole else plain("fewer than one")


def in_a_hundred_expression(panel: int) -> str:
    """Write the chance of a panel as `in_a_hundred` does, as a Vega expression."""
    whole = f"format(opened[{panel}], '')"
    rest = f"opened[{panel}] ? {explain('more than <some>', some=whole)} : {explain('fewer than one')}"
    return f"(partly[{panel}] ? ({rest}) : (opened[{panel}] ? {whole} : {explain('none')}))"


def odds() -> dict[str, str]:
    """Give the yearly chances to choose from, in percent, with their words."""
    rates = (
        ("P05.least", "one in {K50.rare:count}"),
        ("P04.rate", "one in {K50.middle:count}"),
        ("P05.most", "one in {K50.often:count}"),
    )
    return {percent(name): words for name, words in rates}


def percent(name: str) -> str:
    """Write a figure of a claim, a share, in percent."""
    id, _, figure = name.partition(".")
    return f"{100 * claim(id).value(figure):g}"


def controls() -> tuple[alt.Parameter, ...]:
    """Let the reader set how many hold a copy, and each one's chance of a leak."""
    return (
        slider("holders", "Holders, each with a copy", low=1, high=30, step=1, value=claim("P04").value("holders")),
        buttons("chance", "Chance of a leak, for each holder and year", odds(), percent("P04.rate")),
    )


def opened(years: list[int]) -> tuple[alt.Parameter, ...]:
    """Name, for each panel, the chance of a leak and the locks that it opens, as the model counts them."""
    chances = [f"1 - pow(1 - toNumber(chance) / 100, holders * {each})" for each in years]
    panels = range(len(years))
    whole = [f"(leaks[{each}] < 1 ? min(99, round(100 * leaks[{each}])) : 100)" for each in panels]
    part = [f"(leaks[{each}] > 0 && leaks[{each}] < 1 && round(100 * leaks[{each}]) % 100 == 0)" for each in panels]
    return (
        fixed("leaks", f"[{', '.join(chances)}]"),
        fixed("opened", f"[{', '.join(whole)}]"),
        fixed("partly", f"[{', '.join(part)}]"),
        fixed("shown", f"[{', '.join(map(in_a_hundred_expression, panels))}]"),
    )


def sizes() -> tuple[alt.Parameter, ...]:
    """Name the sizes: four panels in a row in a column, two by two on a phone."""
    return (
        fixed("gap", either("30", "22")),
        fixed("panel", either("(width - 3 * gap) / 4", "(width - gap) / 2")),
        fixed("cell", "panel / 10"),
        fixed("head", f"{HEAD}"),
        fixed("pitch", f"panel + {HEAD + BELOW}"),
    )


def leak(table: pd.DataFrame) -> Drawing:
    """Draw a hundred locks for each length of time, as many open as leak; `table` as `leak_years` gives it."""
    panels = rows(table[["panel", "kept"]])
    return on_pixels(
        title(),
        *locks(panels),
        *heads(panels),
        setting(either("height - 8", "height - 44")),
        wide=Height(HEAD + 40 - 0.25 * 90, 0.25),
        narrow=Height(2 * HEAD + BELOW + 76 - 22, 1),
        params=(*controls(), *sizes(), *opened(list(table["years"]))),
    )


def locks(panels: alt.InlineData) -> tuple[Part, ...]:
    """Draw the locks: shut, open, and an outline that stands for less than a lock."""
    which, row = "floor(datum.n / 10)", "(datum.n % 10)"
    left, top = (each.replace("datum.panel", which) for each in (LEFT, TOP))
    place = 10 * len(panels.values), "10", "cell", f"{top} + ({row} + .5) * cell"
    shut, open_ = f"opened[{which}] + (partly[{which}] ? 1 : 0)", f"opened[{which}]"
    at = (f"{LEFT} + (opened[datum.panel] % 10 + .5) * cell", f"{TOP} + (floor(opened[datum.panel] / 10) + .5) * cell")
    return (
        ranks(LOCKED, *place, first=shut, end="100", left=left, row=row, fill=0.62, opacity=0.22),
        ranks(UNLOCKED, *place, end=open_, left=left, row=row, fill=0.72, role="assumed"),
        signs(panels, UNLOCKED, *at, "cell * .72", when="partly[datum.panel]", role="assumed", hollow=True),
    )


def heads(panels: alt.InlineData) -> tuple[Part, ...]:
    """Write above each panel how long, and how many leak; the finding in red."""
    big: dict[str, Any] = {"size": either("23", "indexof(partly, true) < 0 ? 20 : 16"), "serif": True}
    found, of = f"datum.panel == {FOUND}", explain("of <all> would leak", all="format(100, '')")
    return (
        text(panels, LEFT, f"{TOP} - {HEAD - 14}", "datum.kept", size=14),
        text(panels, LEFT, f"{TOP} - {HEAD - 38}", "shown[datum.panel]", when=f"!({found})", **big),
        text(panels, LEFT, f"{TOP} - {HEAD - 38}", "shown[datum.panel]", when=found, role="wrong", **big),
        text(panels, LEFT, f"{TOP} - {HEAD - 56}", of, size=14),
    )


def title() -> Part:
    """Give the title: in how many of a hundred cases what is kept for years leaks, and what is deleted at once."""
    parts = {"years": f"'{lengths()[FOUND][0]}'", "holders": "holders", "some": f"shown[{FOUND}]"}
    alone, several = (
        f"Kept for <years> years by {kept}, it leaks in <some> of a hundred cases; deleted at once, in none"
        for kept in ("one holder", "<holders> holders")
    )
    return titled(by_number("holders", alone, several, **parts))


def setting(foot: str) -> Part:
    """Write what is assumed at present."""
    parts = {"holders": "holders", "many": as_count("round(100 / toNumber(chance))")}
    alone = "All assumed: one holder, with one chance in <many> of a leak a year."
    several = "All assumed: <holders> holders, each with one chance in <many> of a leak a year."
    words = fitting(by_number("holders", alone, several, **parts), 14)
    return text(one(), "0", foot, words, size=14, name="sentence_leak")
