"""The charts of the audit: a percentage and its population, and one publisher's two lists."""

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.cameras_and_control.charts import EDITIONS, FIRST, HEADLINE, both_editions, list_of_2019
from content.claims import claim
from content.drawing.inputs import buttons, slider
from content.drawing.marks import by_role, stacked, x_at, y_at
from content.drawing.words import explain, sentence
from content.palette import INK
from content.prose import plain

MILLION = 1_000_000


def populations() -> pd.DataFrame:
    """Give one row per population (millions) to try: the words for it, and what share the article's figure makes."""
    rows = [
        ("The one that makes the article's share true", claim("K10").value("whole")),
        ("The one behind the official share", claim("K11").value("whole")),
    ]
    users = claim("A08").value("mobile_users")
    return pd.DataFrame(
        [(plain(what), f"{whole / MILLION:,.0f}", f"{100 * users / whole:.1f}%") for what, whole in rows],
        columns=["what", "millions", "share"],
    )


def share_of() -> str:
    """Give the article's users as a share of the chosen population (millions), as a Vega expression."""
    return f"({claim('A08').value('mobile_users') / MILLION} / population)"


def percentage(rows: pd.DataFrame) -> Drawing:
    """Draw the share that the article's users make of a population that the reader drags; `rows` as the table."""
    start = round(claim("K11").value("whole") / MILLION)
    params = (slider("population", "Population (millions)", low=1_200, high=1_500, step=1, value=start),)
    base = alt.Chart(rows.head(1)).transform_calculate(share=share_of(), role="'assumed'")
    scale = alt.Scale(domain=[0.56, 0.72])
    across = alt.X("share:Q").scale(scale).axis(format=".0%", grid=False, tickCount=4)
    across = across.title(plain("Share of the population"))
    dot = base.mark_point(filled=True, size=220, opacity=1).encode(across, y=y_at(80), color=by_role())
    shown = base.transform_calculate(shown="format(datum.share, '.1%')").mark_text(
        dy=-20, fontSize=17, fontWeight="bold", color=INK
    )
    number = shown.encode(across, y=y_at(80), text=alt.Text("shown:N")).properties(name="halo_share")
    picture = alt.layer(*marked_shares(scale), dot, number).properties(height=120)
    return stacked(percentage_words(claim("A09").value("population_share")), picture, spacing=8, params=params)


def marked_shares(scale: alt.Scale) -> tuple[alt.Chart, alt.Chart]:
    """Draw the article's share and the official one: a dashed line each, and its words, which no line may cross."""
    shares = pd.DataFrame(
        [
            (claim("A09").value("population_share"), plain("article: {A09.population_share:share}"), 2),
            (claim("M09").value("population_share"), plain("official: {M09.population_share:share}"), 22),
        ],
        columns=["at", "label", "top"],
    )
    base = alt.Chart(shares).encode(x=alt.X("at:Q").scale(scale))
    words = base.mark_text(align="left", baseline="top", dx=5, fontSize=13, color=INK)
    words = words.encode(y=alt.Y("top:Q").scale(None).axis(None), text=alt.Text("label:N"))
    return base.mark_rule(strokeDash=[4, 4], color=INK), words.properties(name="halo_shares")


def percentage_words(printed: float) -> alt.Chart:
    """Draw the division in words, and whether it makes the article's share."""
    parts = {"population": "format(population, ',')", "share": f"format({share_of()}, '.1%')"}
    same = explain(
        "{A08.mobile_users:count} of <population> million people\nare <share>: the article's share.", **parts
    )
    other = explain(
        "{A08.mobile_users:count} of <population> million people\nare <share>, not {A09.population_share:share}.",
        **parts,
    )
    return sentence(f"abs({share_of()} - {printed}) < 0.0005 ? {same} : {other}").properties(height=50)


def lists(rows: pd.DataFrame) -> Drawing:
    """Draw one bar per city of the chosen list against the headline; `rows` as `both_editions` gives them."""
    params = (buttons("edition", "Which list?", EDITIONS, FIRST),)
    base = alt.Chart(rows).transform_filter("datum.edition == edition")
    down = alt.Y("city:N").sort(list(dict.fromkeys(rows["city"]))).axis(None)
    across = alt.X("density:Q").scale(domain=[0, 175]).axis(grid=False, tickCount=4)
    bars = base.mark_bar(height=13, yOffset=9).encode(
        across.title(plain("Cameras for every thousand people")), down, color=by_role()
    )
    words = base.transform_calculate(line="datum.city + ': ' + datum.label").mark_text(
        align="left", baseline="bottom", fontSize=14, dy=-1, color=INK
    )
    headline = (
        alt.Chart(pd.DataFrame({"at": [HEADLINE]})).mark_rule(strokeDash=[4, 4], color=INK).encode(x=alt.X("at:Q"))
    )
    picture = alt.layer(headline, bars, words.encode(x=x_at(0), y=down, text=alt.Text("line:N"))).properties(height=480)
    said = " : ".join(f"edition == '{each}' ? {list_words(rows[rows['edition'] == each])}" for each in EDITIONS)
    return stacked(sentence(f"{said} : ''").properties(height=70), picture, spacing=6, params=params)


def list_words(rows: pd.DataFrame) -> str:
    """Say which of the cities pass the headline's number, as a Vega expression."""
    high = rows.loc[rows["density"] > HEADLINE, "city"]
    some = "{A25.threshold:count} is passed by\n<cities>.\nNot by <others>."
    if set(high) >= {"Shanghai", "Shenzhen"}:
        return explain(
            "{A25.threshold:count} is passed by\n<cities>.\nThe article's two are among them.",
            cities=repr(", ".join(high)),
        )
    return explain(some, cities=repr(", ".join(high)), others=repr(plain("Shanghai, nor by Shenzhen")))


def two_lists() -> pd.DataFrame:
    """Give one row per city and edition: all that was seen of the first list, and the cities of the next."""
    both = both_editions()
    first, following = both["edition"].unique()
    whole = list_of_2019().assign(edition=first, when=both["when"].iloc[0])
    whole["label"] = [f"{density:.2f}" for density in whole["density"]]
    shared = ["edition", "when", "city", "density", "label", "role"]
    return pd.concat([whole[shared], both.loc[both["edition"] == following, shared]], ignore_index=True)
