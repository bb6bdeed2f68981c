"""The chart of the counts of countries: each a mark of its own, since no two count the same."""

from datetime import date
from pathlib import Path

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.drawing.marks import (
    INSIDE,
    TITLE_ON_TOP,
    by_role,
    stacked,
)
from content.drawing.words import explain, sentence
from content.palette import INK
from content.prose import plain
from content.tables import table

HERE = Path(__file__).parent


def counts() -> pd.DataFrame:
    """Give one row per count: its date, its publisher, what it counts, the number, the number in words."""
    rows = table(HERE / "counts.csv", ("as_of", "publisher", "kind", "countries", "shown"))
    publishers = {name: name.split("/")[0] for name in rows["publisher"]}
    kinds = {"ID": plain("require ID"), "biometric": plain("take biometrics")}
    return rows.assign(
        day=[day_of(each) for each in rows["as_of"].astype(str)],
        when=[each.replace("-", "/") for each in rows["as_of"].astype(str)],
        who=rows["publisher"].map(publishers),
        what=rows["kind"].map(kinds),
        shown=[plain(each) for each in rows["shown"]],
    )


def day_of(written: str) -> str:
    """Turn "2020-01" or "2023" into a day in the middle of that month or year, as Vega reads it."""
    year, _, month = written.partition("-")
    return date(int(year), int(month) if month else 7, 15 if month else 1).isoformat()


def editions(rows: pd.DataFrame) -> Drawing:
    """Draw each count as a dot of its own, by publisher, without a line; `rows` as `counts` gives them."""
    views = [
        count_dots(rows[rows["kind"] == kind], title, domain)
        for kind, title, domain in (
            ("ID", plain("Countries that register SIMs or ask for ID"), [140, 170]),
            ("biometric", plain("Countries that take biometrics for it"), [0, 45]),
        )
    ]
    key = sentence(
        explain("Circle: GSMA.\nSquare: Privacy International.\nDiamond: Comparitech."), size=14, name="key_words"
    )
    return stacked(key.properties(height=60), *views, spacing=14)


def count_dots(rows: pd.DataFrame, title: str, domain: list[int]) -> alt.LayerChart | alt.FacetChart:
    """Draw the counts of one kind."""
    base = alt.Chart(rows).transform_calculate(role="'assumed'")
    across = (
        alt.X("day:T")
        .title(None)
        .scale(domain=["2016-06-01", "2026-06-01"])
        .axis(format="'%y", tickCount=5, grid=False)
    )
    up = alt.Y("countries:Q").title(title).scale(domain=domain, zero=False)
    up = up.axis(**INSIDE, **TITLE_ON_TOP, grid=False, tickCount=4)
    shapes = alt.Shape("who:N").scale(
        domain=["GSMA", "Privacy International", "Comparitech"], range=["circle", "square", "diamond"]
    )
    dots = base.mark_point(filled=True, size=120, opacity=1).encode(
        across, up, color=by_role(), shape=shapes.legend(None)
    )
    turns = alt.Chart(rows.assign(below=sides(rows)))
    words = [
        turns.transform_filter(f"{which}datum.below")
        .mark_text(dy=dy, fontSize=11, color=INK)
        .encode(across, up, text=alt.Text("shown:N"))
        for which, dy in (("!", -14), ("", 16))
    ]
    return alt.layer(dots, *words).properties(height=150)


def sides(rows: pd.DataFrame) -> "pd.Series[bool]":
    """Say which counts have their words below: every other one of Comparitech's, which stand close on a phone."""
    own = rows["who"] == "Comparitech"
    return own & (rows["day"].where(own).rank() % 2 == 1)
