"""The charts of the cameras: one list, one division, the next edition, and one number for a whole country."""

from pathlib import Path

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims import claim
from content.drawing.inputs import slider
from content.drawing.marks import FRAMELESS, by_role, stacked, stroke_by_role, x_at
from content.drawing.words import explain, sentence, words_above
from content.palette import INK
from content.prose import plain
from content.tables import table

HERE = Path(__file__).parent
HEADLINE = claim("A25").value("threshold")
FIRST, NEXT = "2019-08", "2020-07"
EDITIONS = {FIRST: "{C01.edition:month}", NEXT: "{C06.edition:month}"}


def list_of_2019() -> pd.DataFrame:
    """Give one row per city of the list that was seen: city, cameras per 1,000 people, how much of it was seen."""
    rows = table(HERE / "cities_2019.csv", ("city", "density", "counts"))
    seen = {"seen": plain("with both counts"), "rate only": plain("the figure alone")}
    return rows.assign(
        density=rows["density"].astype(float),
        seen=rows["counts"].map(seen),
        label=[f"{city}: {density:.2f}" for city, density in zip(rows["city"], rows["density"], strict=True)],
        role="assumed",
        filled=rows["counts"].map({"seen": 1, "rate only": 0.12}),
    )


def cities(rows: pd.DataFrame) -> Drawing:
    """Draw one bar per city, hollow where the counts behind it were not seen; `rows` as `list_of_2019` gives them."""
    base = alt.Chart(rows)
    down = alt.Y("city:N").sort(list(rows["city"])).axis(None)
    across = alt.X("density:Q").title(plain("Cameras for every thousand people"))
    across = across.axis(grid=False, tickCount=4).scale(domain=[0, 175])
    bars = base.mark_bar(height=11, yOffset=8, strokeWidth=1.5).encode(
        across,
        down,
        color=by_role(),
        stroke=stroke_by_role(),
        fillOpacity=alt.FillOpacity("filled:Q").scale(None).legend(None),
    )
    words = base.mark_text(align="left", baseline="bottom", fontSize=13, color=INK).encode(
        x=x_at(0), y=down, text=alt.Text("label:N")
    )
    headline = (
        alt.Chart(pd.DataFrame({"at": [HEADLINE]})).mark_rule(strokeDash=[4, 4], color=INK).encode(x=alt.X("at:Q"))
    )
    return alt.layer(headline, bars, words).properties(height=len(rows) * 36 + 50, config=FRAMELESS)


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
                f"{cameras * up:,.0f}",
                f"{people * down:,.0f}",
                f"{1_000 * cameras * up / people / down:.2f}",
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
    across = alt.X("shortened:Q").scale(domain=[0, 250]).axis(grid=False, tickCount=5)
    across = across.title(plain("Cameras for every thousand people"))
    drawn = base.transform_calculate(shortened="min(datum.ratio, 250)")
    bar = drawn.mark_bar(height=30, strokeDash=[5, 4], strokeWidth=1.5).encode(
        across, color=by_role(), stroke=stroke_by_role()
    )
    mark = alt.Chart(pd.DataFrame({"at": [HEADLINE]})).mark_rule(strokeDash=[4, 4], strokeWidth=2, color=INK)
    label = drawn.mark_text(
        align=alt.expr(f"{ratio()} > 150 ? 'right' : 'left'"),
        dx=alt.expr(f"{ratio()} > 150 ? -8 : 8"),
        dy=-28,
        fontSize=17,
        fontWeight="bold",
        color=INK,
    ).encode(across, text=alt.Text("shown:N"))
    picture = alt.layer(bar, mark.encode(x=alt.X("at:Q")), label).properties(height=110)
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


def both_editions() -> pd.DataFrame:
    """Give one row per city and edition of one publisher: edition, city, cameras per 1,000 people, its words."""
    rows = table(HERE / "editions.csv", ("edition", "city", "density"))
    shown = {edition: plain(words) for edition, words in EDITIONS.items()}
    return rows.assign(
        density=rows["density"].astype(float),
        when=rows["edition"].map(shown),
        label=[f"{density:.2f}" for density in rows["density"].astype(float)],
        line=rows["city"].map(both_words(rows)),
        role=["assumed" if edition == FIRST else "later" for edition in rows["edition"]],
    )


def both_words(rows: pd.DataFrame) -> dict[str, str]:
    """Give each city with its figure in both editions in words: "Shanghai: 113.46, then 36.96"."""
    words = {}
    for city, found in rows.groupby("city"):
        figures = dict(zip(found["edition"], found["density"].astype(float), strict=True))
        missing = {FIRST: plain("not among those we saw"), NEXT: plain("not in the first {C08.listed:spelled}")}
        shown = [f"{figures[each]:.2f}" if each in figures else missing[each] for each in (FIRST, NEXT)]
        words[str(city)] = (
            plain("<city>: <first>, then <next>")
            .replace("<city>", str(city))
            .replace("<first>", shown[0])
            .replace("<next>", shown[1])
        )
    return words


def editions(rows: pd.DataFrame) -> Drawing:
    """Draw two dots per city, one an edition, and a line between them; `rows` as `both_editions` gives them."""
    names = list(dict.fromkeys(rows["city"]))
    down = alt.Y("city:N").sort(names).axis(None)
    across = alt.X("density:Q").title(plain("Cameras for every thousand people"))
    across = across.axis(grid=False, tickCount=4).scale(domain=[0, 180])
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
        (plain(f"{{{id}.{year}}}"), claim(id).value("ratio"), f"{claim(id).value('divided'):g}", plain(counts))
        for id, year, counts in (
            ("C13", "as_of:year", "{C13.cameras:count} cameras, {C13.people:count} people"),
            ("C15", "edition:year", "{C15.cameras:count} cameras, {C15.people:count} people"),
        )
    ]
    table = pd.DataFrame(rows, columns=["year", "ratio", "divided", "counts"])
    return table.assign(label=[f"{year}: {ratio:g}" for year, ratio in zip(table["year"], table["ratio"], strict=True)])


def national(rows: pd.DataFrame) -> Drawing:
    """Draw one dashed bar per estimate for the whole country; `rows` as `whole_country` gives them."""
    base = alt.Chart(rows).transform_calculate(role="'later'")
    down = alt.Y("year:N").axis(None)
    across = alt.X("ratio:Q").axis(grid=False, tickCount=4).scale(domain=[0, 520])
    bars = base.mark_bar(height=16, yOffset=9, fillOpacity=0.15, strokeDash=[5, 4], strokeWidth=2).encode(
        across.title(plain("Cameras for every thousand people")),
        down,
        color=by_role(),
        stroke=stroke_by_role(),
    )
    words = base.mark_text(align="left", baseline="bottom", fontSize=14, dy=-2, color=INK).encode(
        x=x_at(0), y=down, text=alt.Text("label:N")
    )
    return alt.layer(bars, words).properties(height=170, config=FRAMELESS)
