"""The chart of real-name registration: who was left without a name."""

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims import claim
from content.drawing.marks import INSIDE, TITLE_ON_TOP, by_role
from content.palette import INK
from content.prose import plain
from content.when import When


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
