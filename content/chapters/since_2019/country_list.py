"""The chart of the countries, by what a buyer must show in each."""

from pathlib import Path

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.drawing.marks import (
    by_role,
    fill_by_role,
    stacked,
    words_at,
    x2_at,
    x_at,
)
from content.drawing.words import explain, sentence, told
from content.palette import INK
from content.prose import plain
from content.tables import table
from content.translations import say
from content.words import in_count

HERE = Path(__file__).parent

WAYS = (
    ("face", "A face, no other way found"),
    ("face and fingerprint", "A face and a fingerprint"),
    ("face or another way", "A face, or another way"),
    ("fingerprint", "A fingerprint"),
    ("ID only", "An ID document alone"),
    ("no ID", "No ID document asked for"),
)
CHECKED = {
    "yes": "checked",
    "one list": "one newspaper's list of {W33.list:month}",
    "one report": "one report of {W13.counted:month}",
    "old list": "a list of {W13.counted:month}, not checked since",
}


def countries() -> pd.DataFrame:
    """Give one row per country: its name, what a buyer must show, as of when, and how well that was checked."""
    rows = table(HERE / "countries.csv", ("country", "face", "fingerprint", "way", "as_of", "checked"))
    ways = {way: place for place, (way, _) in enumerate(WAYS)}
    shown = {way: plain(words) for way, words in WAYS}
    rows = rows.assign(
        country=[say(country) for country in rows["country"]],
        order=rows["way"].map(ways),
        words=rows["way"].map(shown),
    ).sort_values(["order", "country"])
    return rows.assign(how_checked=rows["checked"].map({key: plain(words) for key, words in CHECKED.items()}))


def with_heads(rows: pd.DataFrame) -> pd.DataFrame:
    """Put a heading row before each group of countries; `rows` as `countries` gives them."""
    parts = []
    for _, group in rows.groupby("order", sort=True):
        head = told("<what> (<countries>)", what=group["words"].iloc[0], countries=in_count(len(group)))
        parts += [pd.DataFrame({"country": [head], "kind": ["head"]}), group.assign(kind="country")]
    drawn = pd.concat(parts, ignore_index=True)
    return drawn.assign(place=range(len(drawn)))[["country", "kind", "face", "fingerprint", "checked", "place"]].fillna(
        ""
    )


def shown_to_buy(rows: pd.DataFrame) -> Drawing:
    """Draw a line per country under its group, a dot for each thing of the body; `rows` as `countries` gives them."""
    drawn = with_heads(rows)
    picture = alt.layer(*names_of_places(alt.Chart(drawn)), *things_asked(alt.Chart(drawn)))
    key = sentence(
        explain(
            "Circle: a face. Triangle: a fingerprint.\nHollow: in part, or by choice. Ochre: seen\nin one list or "
            "report."
        ),
        size=14,
        name="key_words",
    ).properties(height=66)
    return stacked(key, picture.properties(height=len(drawn) * 21), spacing=6)


DOWN = alt.Y("place:O").axis(None)


def names_of_places(base: alt.Chart) -> list[alt.Chart]:
    """Draw a thin line for each country, the heads of the groups and the names."""
    heads = words_at(
        base.transform_filter("datum.kind == 'head'"), 0, DOWN, "country", 14, baseline="middle", fontWeight="bold"
    )
    names = words_at(base.transform_filter("datum.kind == 'country'"), 0, DOWN, "country", 13, baseline="middle")
    rules = base.transform_filter("datum.kind == 'country'").mark_rule(color=INK, opacity=0.15)
    lines = rules.encode(x=x_at(alt.expr("0.52 * width")), x2=x2_at("width"), y=DOWN)
    return [lines, heads, names]


def things_asked(base: alt.Chart) -> list[alt.Chart]:
    """Draw a dot for each thing of the body that a place asks for, hollow where only in part."""
    return [
        base.transform_filter(f"datum.{field} != '' && datum.{field} != 'no'")
        .transform_calculate(
            role="datum.checked == 'yes' ? 'right' : 'assumed'", strong=f"datum.{field} == 'yes' ? 1 : 0"
        )
        .mark_point(size=100, shape=shape, strokeWidth=2, opacity=1)
        .encode(
            x=x_at(alt.expr(f"{place} * width")),
            y=DOWN,
            color=by_role(),
            fill=fill_by_role(),
            fillOpacity=alt.FillOpacity("strong:Q").scale(None).legend(None),
        )
        for field, shape, place in (("face", "circle", 0.66), ("fingerprint", "triangle-up", 0.86))
    ]
