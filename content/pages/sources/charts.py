"""The charts of the audit: a percentage and its population, and one publisher's two lists."""

import json

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.cameras_and_control.charts import (
    EDITIONS,
    FIRST,
    HEADLINE,
    both_editions,
    list_of_2019,
    per_thousand,
)
from content.claims import claim
from content.drawing.inputs import buttons, slider
from content.drawing.marks import bar_below, by_role, label_above, line_at, stacked, words_at, y_at
from content.drawing.words import LABEL, explain, sentence
from content.palette import INK
from content.prose import plain
from content.translations import say
from content.words import in_list, in_number, in_share

MILLION = 1_000_000


def populations() -> pd.DataFrame:
    """Give one row per population (millions) to try: the words for it, and what share the article's figure makes."""
    rows = [
        ("The one that makes the article's share true", claim("K10").value("whole")),
        ("The one behind the official share", claim("K11").value("whole")),
    ]
    users = claim("A08").value("mobile_users")
    return pd.DataFrame(
        [(plain(what), in_number(whole / MILLION, 0), in_share(users / whole, 1)) for what, whole in rows],
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
    down = alt.Y("top:Q").scale(None).axis(None)
    words = words_at(alt.Chart(shares), 0, down, "label", 13, baseline="top", dx=5)
    words = words.encode(x=alt.X("at:Q").scale(scale)).properties(name="halo_shares")
    return line_at(*shares["at"], scale=scale), words


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
    bars = bar_below(base, per_thousand(175), down, height=13, lower=9)
    line = explain(LABEL, what="datum.city", figure="datum.label")
    words = label_above(base.transform_calculate(line=line), down, field="line")
    picture = alt.layer(line_at(HEADLINE), bars, words).properties(height=480)
    said = " : ".join(f"edition == '{each}' ? {list_words(rows[rows['edition'] == each])}" for each in EDITIONS)
    return stacked(sentence(f"{said} : ''").properties(height=70), picture, spacing=6, params=params)


def list_words(rows: pd.DataFrame) -> str:
    """Say which of the cities pass the headline's number, as a Vega expression."""
    high = rows.loc[rows["density"] > HEADLINE, "city"]
    cities = json.dumps(in_list(high))
    if set(high) >= {say("Shanghai"), say("Shenzhen")}:
        return explain(
            "{A25.threshold:count} is passed by\n<cities>.\nThe article's two are among them.", cities=cities
        )
    return explain("{A25.threshold:count} is passed by\n<cities>.\nNot by Shanghai, nor by Shenzhen.", cities=cities)


def two_lists() -> pd.DataFrame:
    """Give one row per city and edition: all that was seen of the first list, and the cities of the next."""
    both = both_editions()
    first, following = both["edition"].unique()
    whole = list_of_2019().assign(edition=first, when=both["when"].iloc[0])
    whole["label"] = [in_number(density, 2) for density in whole["density"]]
    shared = ["edition", "when", "city", "density", "label", "role"]
    return pd.concat([whole[shared], both.loc[both["edition"] == following, shared]], ignore_index=True)
