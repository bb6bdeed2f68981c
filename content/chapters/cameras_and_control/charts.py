"""The charts of the cameras: one list, the next edition, and one number for a whole country."""

from collections.abc import Iterable
from pathlib import Path

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims import claim
from content.drawing.marks import (
    FRAMELESS,
    bar_below,
    by_role,
    label_above,
    line_at,
    measured,
    stacked,
    stroke_by_role,
)
from content.drawing.words import LABEL, explain, sentence, told, words_above
from content.palette import INK
from content.prose import plain
from content.tables import table
from content.translations import say
from content.words import in_number

HERE = Path(__file__).parent
HEADLINE = claim("A25").value("threshold")
FIRST, NEXT = "2019-08", "2020-07"
EDITIONS = {FIRST: "{C01.edition:month}", NEXT: "{C06.edition:month}"}


def list_of_2019() -> pd.DataFrame:
    """Give one row per city of the list that was seen: city, cameras per 1,000 people, how much of it was seen."""
    rows = table(HERE / "cities_2019.csv", ("city", "density", "counts"))
    seen = {"seen": plain("with both counts"), "rate only": plain("the figure alone")}
    rows = rows.assign(city=[say(city) for city in rows["city"]], density=rows["density"].astype(float))
    return rows.assign(
        seen=rows["counts"].map(seen),
        label=labels(rows["city"], rows["density"], 2),
        role="assumed",
        filled=rows["counts"].map({"seen": 1, "rate only": 0.12}),
    )


def labels(names: Iterable[str], figures: Iterable[float], decimals: int | None = None) -> list[str]:
    """Write each name with its figure: "Shanghai: 113.46"."""
    both = zip(names, figures, strict=True)
    return [told(LABEL, what=name, figure=in_number(figure, decimals)) for name, figure in both]


def cities(rows: pd.DataFrame) -> Drawing:
    """Draw one bar per city, hollow where the counts behind it were not seen; `rows` as `list_of_2019` gives them."""
    base = alt.Chart(rows)
    down = alt.Y("city:N").sort(list(rows["city"])).axis(None)
    bars = bar_below(base, per_thousand(175), down, height=11, lower=8, strokeWidth=1.5).encode(
        stroke=stroke_by_role(), fillOpacity=alt.FillOpacity("filled:Q").scale(None).legend(None)
    )
    words = label_above(base, down, size=13, gap=0)
    return alt.layer(line_at(HEADLINE), bars, words).properties(height=len(rows) * 36 + 50, config=FRAMELESS)


def per_thousand(most: float, *, field: str = "density", ticks: int = 4) -> alt.X:
    """Measure cameras per 1,000 people across, from none to `most`."""
    return measured(field, plain("Cameras for every thousand people"), most, ticks=ticks)


def both_editions() -> pd.DataFrame:
    """Give one row per city and edition of one publisher: edition, city, cameras per 1,000 people, its words."""
    rows = table(HERE / "editions.csv", ("edition", "city", "density"))
    shown = {edition: plain(words) for edition, words in EDITIONS.items()}
    rows = rows.assign(city=[say(city) for city in rows["city"]], density=rows["density"].astype(float))
    return rows.assign(
        when=rows["edition"].map(shown),
        label=[in_number(density, 2) for density in rows["density"]],
        line=rows["city"].map(both_words(rows)),
        role=["assumed" if edition == FIRST else "later" for edition in rows["edition"]],
    )


def both_words(rows: pd.DataFrame) -> dict[str, str]:
    """Give each city with its figure in both editions in words: "Shanghai: 113.46, then 36.96"."""
    words = {}
    for city, found in rows.groupby("city"):
        figures = dict(zip(found["edition"], found["density"], strict=True))
        missing = {FIRST: plain("not among those we saw"), NEXT: plain("not in the first {C08.listed:spelled}")}
        first, then = (in_number(figures[each], 2) if each in figures else missing[each] for each in (FIRST, NEXT))
        words[str(city)] = told("<city>: <first>, then <next>", city=str(city), first=first, next=then)
    return words


def editions(rows: pd.DataFrame) -> Drawing:
    """Draw two dots per city, one an edition, and a line between them; `rows` as `both_editions` gives them."""
    names = list(dict.fromkeys(rows["city"]))
    down = alt.Y("city:N").sort(names).axis(None)
    across = per_thousand(180)
    base = alt.Chart(rows)
    lines = base.mark_line(strokeWidth=2, color=INK, opacity=0.5, yOffset=8).encode(
        across, down, detail=alt.Detail("city:N")
    )
    dots = base.mark_point(filled=True, size=130, opacity=1, yOffset=8).encode(
        across,
        down,
        color=by_role(),
        shape=alt.Shape("edition:N").scale(domain=[FIRST, NEXT], range=["circle", "square"]).legend(None),
    )
    once = alt.Chart(rows.drop_duplicates("city"))  # two words on one spot would look bold
    city = words_above(once, "datum.line", 14, down, gap=4)
    key = sentence(
        explain("Circle: {C01.edition:month}.\nSquare: {C06.edition:month}."), size=14, name="key_words"
    ).properties(height=44)
    drawn = alt.layer(lines, dots, city).properties(height=60 * len(names))
    return stacked(key, drawn, spacing=6)


def whole_country() -> pd.DataFrame:
    """Give one row per estimate for the whole of China: year, ratio as printed, the division of its own two counts."""
    rows = [
        (plain(f"{{{id}.{year}}}"), claim(id).value("ratio"), in_number(claim(id).value("divided")), plain(counts))
        for id, year, counts in (
            ("C13", "as_of:year", "{C13.cameras:count} cameras, {C13.people:count} people"),
            ("C15", "edition:year", "{C15.cameras:count} cameras, {C15.people:count} people"),
        )
    ]
    table = pd.DataFrame(rows, columns=["year", "ratio", "divided", "counts"])
    return table.assign(label=labels(table["year"], table["ratio"]))


def national(rows: pd.DataFrame) -> Drawing:
    """Draw one dashed bar per estimate for the whole country; `rows` as `whole_country` gives them."""
    base = alt.Chart(rows).transform_calculate(role="'later'")
    down = alt.Y("year:N").axis(None)
    look = {"fillOpacity": 0.15, "strokeDash": [5, 4], "strokeWidth": 2}
    bars = bar_below(base, per_thousand(520, field="ratio"), down, height=16, lower=9, **look)
    words = label_above(base, down, gap=2)
    return alt.layer(bars.encode(stroke=stroke_by_role()), words).properties(height=170, config=FRAMELESS)
