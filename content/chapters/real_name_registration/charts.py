"""The charts of real-name registration: who was left, and who can see which link."""

from pathlib import Path
from typing import Any

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims import claim
from content.palette import INK, INSIDE, TITLE_ON_TOP, buttons, by_role, sentence, stacked, wrapped
from content.prose import plain
from content.tables import table
from content.when import When

VIEWERS = {
    "another_user": "another user",
    "platform": "the platform",
    "operator": "the operator",
    "authorities": "the authorities",
}
YEARS = {
    "2010": "{R01.start:year}",
    "2015": "{R07.start:year}",
    "2017": "{R12.start:year}",
    "2019": "{R16.start:year}",
}
LINKS = {
    "face-card": "Face and name on the card",
    "card-number": "Real name and phone number",
    "card-account": "Real name and account",
    "number-account": "Number and account, by one identity",
    "account-shown": "Account and name on screen",
    "account-messages": "Account and messages",
    "account-social": "Account and social network",
    "account-taxis": "Account and taxi rides",
    "account-food": "Account and food orders",
    "account-tax": "Account and tax",
}
SIGHTS = {"known": "documented", "unknown": "left open by our sources", "hidden": "hidden"}
PLACES = (
    ("FACE", 8, 93),
    ("REAL NAME", 8, 72),
    ("NUMBER", 8, 48),
    ("ACCOUNT", 50, 48),
    ("NAME ON SCREEN", 50, 85),
    ("messages", 10, 14),
    ("social", 30, 14),
    ("taxis", 50, 14),
    ("food", 70, 14),
    ("tax", 90, 14),
)
SEEN = {
    "another_user": {
        "2010": "Another user sees what you show. What stands behind it, no rule in our sources says yet.",
        "2015": "Another user sees the name on screen. It may be any name. Nothing else shows.",
        "2017": "Another user still sees the name on screen. The law has changed nothing for readers.",
        "2019": "Another user still sees the name on screen. The face match has changed nothing for readers.",
    },
    "platform": {
        "2010": "We found no duty of the platform yet to know who you are.",
        "2015": "The platform must hold the real name behind the name on screen, in Beijing since {R39.issued:year}.",
        "2017": "By law the platform must know who you are, or it may not serve you.",
        "2019": "The platform holds the real name, and for many people one app serves five needs.",
    },
    "operator": {
        "2010": "The operator must see the card and take the name of every new user.",
        "2015": "No document, no connection, says an order. What it sees of accounts, our sources leave open.",
        "2017": "Laws say it too: no identity, no service.",
        "2019": "The operator now also matches your face with the card.",
    },
    "authorities": {
        "2010": "Which official may look up a link, and how, our sources leave open: the line is dotted.",
        "2015": "More links exist. Which official may look them up, and how, our sources leave open.",
        "2017": "By law companies help the police against terrorism. How a link is looked up, our sources leave open.",
        "2019": "The longest chain so far. Which official may look it up, and how, our sources leave open.",
    },
}


def unregistered() -> pd.DataFrame:
    """Give one row per dated count: when (date), users without a real name (people), and words for each."""
    rows = [
        ("R02", "unregistered", "{R02.unregistered:count}, {R02.month:date}"),
        ("R08", "left", "{R08.left:count}, {R08.month:date}"),
        ("R36", "left", "none, {R36.month:date}"),
    ]
    counts = []
    for id, people, words in rows:
        when = claim(id).figures["month"]
        assert isinstance(when, When)
        counts.append({"when": when.last, "people": claim(id).value(people), "shown": plain(words)})
    return pd.DataFrame(counts).assign(when=lambda rows: pd.to_datetime(rows["when"]))


def dated_points(rows: pd.DataFrame) -> Drawing:
    """Draw one dot per dated count and no line between; `rows` as `unregistered` gives them."""
    points = (
        alt.Chart(rows)
        .transform_calculate(role="'right'")
        .encode(
            alt.X("when:T")
            .title(plain("Date of the count"))
            .scale(domain=["2009-06-01", "2018-06-01"])
            .axis(grid=False),
            alt.Y("people:Q")
            .title(plain("Users without a name (millions)"))
            .axis(labelExpr="format(datum.value / 1e6, ',')", tickCount=5, **INSIDE, **TITLE_ON_TOP),
        )
    )
    dots = points.mark_point(filled=True, size=180, opacity=1).encode(color=by_role())
    early = "year(datum.when) < 2013"  # the later label stands left of its dot, inside the chart
    first = points.transform_filter(early).mark_text(align="left", dx=12, dy=-12, fontSize=14, color=INK)
    second = points.transform_filter(f"!({early})").mark_text(align="right", dx=-12, dy=-12, fontSize=14, color=INK)
    words = (first.encode(text=alt.Text("shown:N")), second.encode(text=alt.Text("shown:N")))
    return alt.layer(dots, *words).properties(height=300)


def sights() -> pd.DataFrame:
    """Give one row per link, year and viewer: where its line runs, and whether that viewer sees it."""
    columns = ("link", "x", "y", "x2", "y2", "since", *VIEWERS)
    links = table(Path(__file__).with_name("links.csv"), columns)
    links["what"] = [plain(LINKS[link]) for link in links["link"]]
    rows = links.melt(id_vars=[*columns[:6], "what"], value_vars=list(VIEWERS), var_name="viewer", value_name="sight")
    years = rows.merge(pd.DataFrame({"year": [int(year) for year in YEARS]}), how="cross")
    years = years[years["since"] <= years["year"]].reset_index(drop=True)
    years["by"] = [plain(VIEWERS[viewer]) for viewer in years["viewer"]]
    years["seen"] = [plain(SIGHTS[sight]) for sight in years["sight"]]
    years["at"] = years["year"].astype(str)
    years["when"] = [plain(YEARS[year]) for year in years["at"]]
    years["role"] = ["right" if sight == "known" else "assumed" for sight in years["sight"]]
    return years


def link_graph(rows: pd.DataFrame) -> Drawing:
    """Draw the links that the chosen viewer sees in the chosen year; `rows` as `sights` gives them."""
    viewer = buttons("viewer", "Who looks?", VIEWERS, "another_user")
    year = buttons("year", "In which year?", YEARS, "2019")
    plane: dict[str, Any] = {"scale": alt.Scale(domain=[0, 100], nice=False, zero=False), "axis": None}
    lines = (
        alt.Chart(rows)
        .transform_filter("datum.viewer == viewer && datum.at == year")
        .encode(alt.X("x:Q", **plane), alt.Y("y:Q", **plane), alt.X2("x2:Q"), alt.Y2("y2:Q"), color=by_role())
    )
    hidden = lines.transform_filter("datum.sight == 'hidden'").mark_rule(strokeWidth=1, color=INK, opacity=0.25)
    hidden = hidden.encode(color=alt.value(INK))
    solid = lines.transform_filter("datum.sight == 'known'").mark_rule(strokeWidth=5)
    dotted = lines.transform_filter("datum.sight == 'unknown'").mark_rule(
        strokeWidth=4, strokeDash=[1, 8], strokeCap="round"
    )
    shown = [
        {"viewer": who, "year": when, "words": wrapped(words)} for who, by in SEEN.items() for when, words in by.items()
    ]
    words = sentence("datum.words").properties(data=pd.DataFrame(shown), height=70)
    words = words.transform_filter("datum.viewer == viewer && datum.year == year")
    graph = alt.layer(hidden, solid, dotted, *places(plane)).properties(height=330)
    return stacked(words, graph, spacing=8, params=(viewer, year))


def places(plane: dict[str, Any]) -> tuple[alt.Chart, ...]:
    """Draw the points between which the links run, each with its name."""
    nodes = pd.DataFrame([(plain(name), x, y, y < 20) for name, x, y in PLACES], columns=["name", "x", "y", "low"])
    base = alt.Chart(nodes).encode(alt.X("x:Q", **plane), alt.Y("y:Q", **plane))
    dots = base.mark_point(filled=True, size=170, opacity=1, color=INK)
    beside = base.transform_filter("!datum.low").mark_text(
        align="left", dx=10, dy=-15, fontSize=13, fontWeight="bold", color=INK
    )
    below = base.transform_filter("datum.low").mark_text(dy=20, fontSize=13, color=INK)
    return dots, beside.encode(text=alt.Text("name:N")), below.encode(text=alt.Text("name:N"))
