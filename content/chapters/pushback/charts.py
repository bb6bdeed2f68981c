"""The charts of pushback: what happened when, and what each objection had by the end of 2019."""

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.pushback.cases import WHAT_SAYING_NO_BROUGHT
from content.claims import claim
from content.drawing.marks import FRAMELESS, by_role, x_at
from content.drawing.words import SPACED
from content.palette import INK
from content.prose import plain
from content.when import When

EVENTS = (
    ("H01", "day", "lampposts fall in Hong Kong", "wrong"),
    ("N01", "reported", "a classroom trial makes news", "assumed"),
    ("N05", "day", "the ministry: curb and regulate", "right"),
    ("G04", "received", "the park asks for faces", "assumed"),
    ("G01", "filed", "Guo Bing goes to court", "wrong"),
    ("G11", "accepted", "the court takes the case", "right"),
    ("W01", "founded", "a standards group is founded", "assumed"),
    ("B01", "reported", "a subway trial is reported", "assumed"),
    ("S01", "published", "a survey is published", "assumed"),
    ("H07", "agreed", "a committee wants other sensors", "right"),
)
KINDS = {"wrong": "an objection", "right": "an answer", "assumed": "something else"}


def events() -> pd.DataFrame:
    """Give one row per event: its place in order, its day, its words, its kind and whose colour."""
    rows = []
    for place, (id, name, words, role) in enumerate(EVENTS):
        day = claim(id).figures[name]
        assert isinstance(day, When)
        rows.append((place, day.first, plain(f"{{{id}.{name}:date}}"), plain(words), plain(KINDS[role]), role))
    frame = pd.DataFrame(rows, columns=["place", "day", "date", "words", "kind", "role"])
    return frame.assign(day=pd.to_datetime(frame["day"]), label=frame["date"] + ", " + frame["kind"])


def timeline(rows: pd.DataFrame) -> Drawing:
    """Draw one dot per event from August to December, its words above it; `rows` as `events` gives them."""
    across = (
        alt.X("day:T")
        .title(None)
        .scale(domain=["2019-08-01", "2019-12-31"])
        .axis(format="%b", tickCount="month", orient="top", grid=True)
    )
    down = alt.Y("place:O").axis(None)
    dots = (
        alt.Chart(rows)
        .mark_point(filled=True, size=150, opacity=1, yOffset=17)
        .encode(across, down, color=by_role(), shape=alt.Shape("kind:N").legend(None))
    )
    longest = f"max(length(datum.words), length(datum.label)) * {14 * SPACED:g}"
    start = alt.ExprRef(f"max(0, min(scale('x', datum.day) - 7, width - {longest}))")
    words = [
        alt.Chart(rows)
        .mark_text(align="left", dy=dy, fontSize=size, color=INK)
        .encode(x_at(start), down, text=alt.Text(f"{text}:N"))
        .properties(name=f"halo_{text}")
        for text, dy, size in (("words", -15, 14), ("label", 1, 12))
    ]
    return alt.layer(dots, *words).properties(height=560, config=FRAMELESS)


def outcomes() -> pd.DataFrame:
    """Give one row per case and kind of answer: whether the case had it by the end of the year."""
    rows = [
        (plain(case.short), plain(column), "yes" if column == case.right else "", row, place)
        for row, case in enumerate(WHAT_SAYING_NO_BROUGHT.rows)
        for place, column in enumerate(WHAT_SAYING_NO_BROUGHT.columns)
    ]
    return pd.DataFrame(rows, columns=["case", "answer", "had", "row", "place"])


def matrix(rows: pd.DataFrame) -> Drawing:
    """Draw the cases against the kinds of answer, a filled dot where they meet; `rows` as `outcomes` gives them."""
    across = (
        alt.X("answer:N")
        .sort(list(rows["answer"].unique()))
        .title(None)
        .axis(
            orient="top", labelAngle=0, labelFontSize=13, labelLimit=90, labelExpr="split(datum.label, ' ')", grid=False
        )
    )
    down = alt.Y("case:N").sort(list(rows["case"].unique())).axis(None)
    base = alt.Chart(rows)
    empty = base.mark_point(size=120, color=INK, opacity=0.25, yOffset=9).encode(across, down)
    had = (
        base.transform_filter("datum.had == 'yes'")
        .transform_calculate(role="'right'")
        .mark_point(filled=True, size=340, opacity=1, yOffset=9)
    )
    filled = had.encode(across, down, color=by_role())
    names = base.transform_filter("datum.place == 0").mark_text(align="left", dy=-16, fontSize=14, color=INK)
    words = names.encode(x=x_at(0), y=down, text=alt.Text("case:N"))
    return alt.layer(empty, filled, words).properties(height=330, config=FRAMELESS)
