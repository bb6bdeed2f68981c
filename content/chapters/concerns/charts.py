"""The charts of the concerns: the chance of a leak, and what volunteers said in a survey."""

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims import claim
from content.drawing.inputs import slider
from content.drawing.marks import FRAMELESS, INSIDE, TITLE_ON_TOP, bar_below, by_role, stacked
from content.drawing.words import LABEL, explain, sentence, words_above
from content.models import leak_chance
from content.palette import INK
from content.prose import plain
from content.words import in_share

LONGEST = 20  # years


def leak_years() -> pd.DataFrame:
    """Give one row per half year kept: years, and the chance (share) at the starting rate and holders."""
    rate, holders = claim("P04").value("rate"), int(claim("P04").value("holders"))
    years = [half / 2 for half in range(2 * LONGEST + 1)]
    shown = [in_share(leak_chance(rate, holders, each), 0) for each in years]
    return pd.DataFrame({"years": years, "shown": shown})


def leak_expression(years: str) -> str:
    """Give the chance of at least one leak (share) after so many years, as a Vega expression."""
    return f"(1 - pow(1 - chance / 100, holders * {years}))"


def leak(rows: pd.DataFrame) -> Drawing:
    """Draw the chance of at least one leak against the years kept; `rows` as `leak_years` gives them."""
    params = (
        slider("years", "Years kept", low=0, high=LONGEST, step=1, value=claim("K05").value("years")),
        slider("holders", "Holders (each keeps a copy)", low=1, high=30, step=1, value=claim("P04").value("holders")),
        slider(
            "chance", "Chance of a leak (% a year)", low=0, high=5, step=0.1, value=100 * claim("P04").value("rate")
        ),
    )
    across = alt.X("years:Q").title(plain("Years kept")).scale(domain=[0, LONGEST], padding=10).axis(grid=False)
    up = alt.Y("share:Q").title(plain("Chance of at least one leak")).scale(domain=[0, 1])
    up = up.axis(format="%", values=[0.25, 0.5, 0.75, 1], **INSIDE, **TITLE_ON_TOP)
    base = alt.Chart(rows).transform_calculate(share=leak_expression("datum.years"), role="'assumed'")
    curve = base.mark_line(strokeDash=[6, 5], strokeWidth=2).encode(across, up, color=by_role())
    kept = base.transform_filter("datum.years <= years").mark_area(opacity=0.45).encode(across, up, color=by_role())
    chosen = base.transform_filter("datum.years == years").transform_calculate(share_words="format(datum.share, '.0%')")
    dot = chosen.mark_point(filled=True, size=160, opacity=1, color=INK).encode(across, up)
    late = f"years > {LONGEST // 2}"  # from here on the label stands left of its dot, inside the chart
    label = chosen.mark_text(
        align=alt.expr(f"{late} ? 'right' : 'left'"),
        dx=alt.expr(f"{late} ? -12 : 10"),
        dy=-22,
        fontSize=16,
        fontWeight="bold",
        color=INK,
    ).encode(across, up, text=alt.Text("share_words:N"))
    drawn = alt.layer(kept, curve, dot, label).properties(height=260)
    return stacked(leak_words(), drawn, spacing=10, params=params)


def leak_words() -> alt.Chart:
    """Draw the sentence on the chosen years, holders and chance."""
    deleted = explain("Deleted after the match: nothing is kept,\nso nothing can leak.")
    kept = explain(
        "Years kept: <years>. Holders: <holders>.\nA leak somewhere in <share> of a hundred\n"
        "such arrangements. All assumed.",
        years="years",
        holders="holders",
        share=f"format(100 * {leak_expression('years')}, '.0f')",
    )
    return sentence(f"years == 0 ? {deleted} : {kept}").properties(height=70)


def answers() -> pd.DataFrame:
    """Give one row per answer in the survey: words, lowest and highest share, the figure in words, whose colour."""
    rows = [
        ("Safer and more convenient", "S05", "low", "high", "{S05.low:share} to {S05.high:share}", "right"),
        ("Ordinary ID as a choice", "S02", "id_choice", "id_choice", "{S02.id_choice:share}", "right"),
        (
            "Worried: lax data security",
            "S03",
            "lax_security",
            "lax_security",
            "about {S03.lax_security:share}",
            "wrong",
        ),
        ("Wanted to see or delete their data", "S04", "delete", "delete", "about {S04.delete:share}", "wrong"),
        ("Worried: being tracked", "S04", "tracked", "tracked", "{S04.tracked:share}", "wrong"),
    ]
    return pd.DataFrame(
        [
            (plain(what), claim(id).value(low), claim(id).value(high), plain(shown), role)
            for what, id, low, high, shown, role in rows
        ],
        columns=["what", "low", "high", "shown", "role"],
    )


def survey(rows: pd.DataFrame) -> Drawing:
    """Draw one bar per answer, the range as a lighter end; `rows` as `answers` gives them."""
    label = explain(LABEL, what="datum.what", figure="datum.shown")
    base = alt.Chart(rows).transform_calculate(label=label, zero="0")
    down = alt.Y("what:N").sort(list(rows["what"])).axis(None)
    across = alt.X("low:Q").title(plain("Share of the volunteers")).scale(domain=[0, 1]).axis(format="%", grid=False)
    bars = bar_below(base, across, down, height=14, lower=11)
    span = bar_below(base, across, down, height=14, lower=11, opacity=0.4).encode(alt.X2("high:Q"))
    words = words_above(base, "datum.label", 14, down)
    return alt.layer(bars, span, words).properties(height=340, config=FRAMELESS)
