"""The chart of one division: a city's cameras over its people, against the headline."""

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.cameras_and_control.charts import HEADLINE, per_thousand
from content.claims import claim
from content.drawing.inputs import slider
from content.drawing.marks import (
    by_role,
    line_at,
    stacked,
    stroke_by_role,
)
from content.drawing.words import explain, sentence
from content.palette import INK
from content.prose import plain
from content.words import in_number


def divisions() -> pd.DataFrame:
    """Give one row per setting to compare: cameras, people, and cameras per 1,000 people, all in words."""
    cameras, people = claim("C04").value("cameras"), claim("C04").value("people")
    rows = [
        ("As in the list", 1.0, 1.0),
        ("{K14.fewer:share} fewer cameras", 1 - claim("K14").value("fewer"), 1.0),
        ("With half as many people", 1.0, claim("K14").value("people")),
    ]
    return pd.DataFrame(
        [
            (
                plain(what),
                in_number(cameras * up, 0),
                in_number(people * down, 0),
                in_number(1_000 * cameras * up / people / down, 2),
            )
            for what, up, down in rows
        ],
        columns=["what", "cameras", "people", "density"],
    )


def ratio() -> str:
    """Give cameras per 1,000 people at the chosen percentages of both counts, as a Vega expression."""
    cameras, people = claim("C04").value("cameras"), claim("C04").value("people")
    return f"(1000 * {cameras} * cameras / ({people} * people))"


def divider(rows: pd.DataFrame) -> Drawing:
    """Draw the ratio that two counts make, against the headline; `rows` is the table below the chart."""
    params = (
        slider("cameras", "Cameras (% of the list's count)", low=20, high=200, step=1, value=100),
        slider("people", "People (% of the list's count)", low=20, high=200, step=1, value=100),
    )
    base = alt.Chart(rows.head(1)).transform_calculate(
        ratio=ratio(), role="'assumed'", shown="format(datum.ratio, '.2f')"
    )
    across = per_thousand(250, field="shortened", ticks=5)
    drawn = base.transform_calculate(shortened="min(datum.ratio, 250)")
    bar = drawn.mark_bar(height=30, strokeDash=[5, 4], strokeWidth=1.5).encode(
        across, color=by_role(), stroke=stroke_by_role()
    )
    label = drawn.mark_text(
        align=alt.expr(f"{ratio()} > 150 ? 'right' : 'left'"),
        dx=alt.expr(f"{ratio()} > 150 ? -8 : 8"),
        dy=-28,
        fontSize=17,
        fontWeight="bold",
        color=INK,
    ).encode(across, text=alt.Text("shown:N"))
    picture = alt.layer(bar, line_at(HEADLINE, strokeWidth=2), label).properties(height=110)
    return stacked(division_words(), picture, spacing=8, params=params)


def division_words() -> alt.Chart:
    """Draw the division in words, and the headline that follows from it."""
    counts = {
        "cameras": f"format({claim('C04').value('cameras')} * cameras / 100, ',.0f')",
        "people": f"format({claim('C04').value('people')} * people / 100, ',.0f')",
        "ratio": f"format({ratio()}, '.2f')",
    }
    high = explain(
        "<cameras> cameras over\n<people> people make <ratio>.\nHeadline: “Shanghai passes {A25.threshold:count}”.",
        **counts,
    )
    low = explain(
        "<cameras> cameras over\n<people> people make <ratio>.\nHeadline: “Shanghai below {A25.threshold:count}”.",
        **counts,
    )
    return sentence(f"{ratio()} > {HEADLINE} ? {high} : {low}").properties(height=72)
