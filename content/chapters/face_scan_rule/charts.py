"""How many faces is one face compared with, and how strict is the machine? One chart, two questions."""

import altair as alt
import pandas as pd

from content import models
from content.blocks import Drawing
from content.chapters.face_scan_rule.crowd import dots, expected, question
from content.chapters.face_scan_rule.strictness import SETTINGS, false_match_rate, false_non_match_rate, rates
from content.claims import claim
from content.drawing.inputs import buttons, slider
from content.drawing.marks import bar_below, label_above, stacked, stroke_by_role
from content.drawing.words import LABEL, explain, sentence
from content.prose import plain


def outcomes() -> pd.DataFrame:
    """Give one row per way the check can go wrong or right: its key, its words, whose colour.

    Then people per 10,000 buyers at the ceiling: with few impostors, with more, with look-alikes among the few.
    """
    rows = [
        ("honest_refused", "Honest buyers refused", "right"),
        ("impostors_refused", "Impostors refused", "wrong"),
        ("impostors_passed", "Impostors let through", "wrong"),
    ]
    table = pd.DataFrame(rows, columns=["outcome", "what", "role"])
    table["what"] = [plain(words) for words in table["what"]]
    few, more = claim("P02").value("impostors"), claim("K23").value("impostors")
    alike = claim("P07").value("look_alikes")
    return table.assign(ceiling=at_ceiling(few), more=at_ceiling(more), alike=at_ceiling(few, alike))


def at_ceiling(impostors: float, look_alikes: float = 0) -> list[float]:
    """Count, at the ceiling, the honest and the impostors refused and the impostors let through, in this order."""
    _, fmr, fnmr, _ = rates()
    honest = claim("P02").value("buyers") - impostors
    found = models.outcomes(honest, impostors - look_alikes, fmr, fnmr, look_alikes, claim("P07").value("rate"))
    return [found.honest_refused, found.refused - found.honest_refused, found.passed_wrongly]


def crowd_and_strictness(rows: pd.DataFrame) -> Drawing:
    """Draw one dot per wrong match in a search, and below it three counts of people per 10,000 buyers.

    `rows` as `outcomes` gives them.
    """
    sizes = {
        str(int(claim("P01").value("card"))): "{P01.card:count} (your card)",
        str(int(claim("P01").value("class_size"))): "{P01.class_size:count} (a class)",
        str(int(claim("P01").value("school"))): "{P01.school:count} (a school)",
        str(int(claim("M08").value("mobile_users"))): "{M08.mobile_users:count} (all online by phone)",
    }
    params = (
        buttons("faces", "One face is compared with how many?", sizes, min(sizes, key=int)),
        buttons("setting", "How strict is the machine?", SETTINGS, "maker"),
        slider("strictness", "My own: one false match in ten to the power of", low=2, high=6, step=0.25, value=3),
        slider(
            "impostors",
            "Impostors among the buyers (people, assumed)",
            low=0,
            high=500,
            step=10,
            value=claim("P02").value("impostors"),
        ),
        slider("alike", "Of them, with a look-alike's card (people, assumed)", low=0, high=500, step=10, value=0),
    )
    views = (question(), expected(), dots(), verdict(), bars(rows))
    return stacked(*views, spacing=10, params=params)


def verdict() -> alt.Chart:
    """Draw the sentence on the honest and the impostors at the counter."""
    buyers = int(claim("P02").value("buyers"))
    honest = f"(({buyers} - impostors) * {false_non_match_rate()})"
    passed = let_through()
    refused = f"(impostors - {passed})"
    shown = explain(
        "The counter: {P02.buyers:count} buyers, of whom\n<impostors> impostors (assumed). Refused:\n"
        "<honest> honest, <refused> impostors; <passed> pass.",
        impostors="format(impostors, ',')",
        honest=f"format({honest}, ',.0f')",
        refused=f"format({refused}, ',.0f')",
        passed=f"format({passed}, ',.3~r')",
    )
    silent = explain(
        "The counter: the maker says nothing of\nowners turned away, so honest refusals\nare unknown, not zero."
    )
    return sentence(f"setting == 'maker' ? {silent} : {shown}", name="sentence_below").properties(height=72)


def people_of_outcome() -> str:
    """Give how many people meet the outcome of a row, as a Vega expression."""
    buyers = int(claim("P02").value("buyers"))
    return (
        f"datum.outcome == 'honest_refused' ? ({buyers} - impostors) * {false_non_match_rate()} : "
        f"datum.outcome == 'impostors_refused' ? impostors - {let_through()} : {let_through()}"
    )


def let_through() -> str:
    """Give how many impostors, strangers and look-alikes, the check lets through, as a Vega expression."""
    alike = "min(alike, impostors)"
    return f"((impostors - {alike}) * {false_match_rate()} + {alike} * {claim('P07').value('rate')})"


def bars(rows: pd.DataFrame) -> alt.LayerChart | alt.FacetChart:
    """Draw how many people are refused or let through; `rows` as `outcomes` gives them."""
    silent = "setting == 'maker' && datum.outcome == 'honest_refused'"
    base = (
        alt.Chart(rows)
        .transform_calculate(people=people_of_outcome())
        .transform_calculate(
            count=f"{silent} ? '?' : datum.people < 10 ? format(datum.people, '.2~r') : format(datum.people, ',.0f')"
        )
        .transform_calculate(label=explain(LABEL, what="datum.what", figure="datum.count"), basis="'assumed'")
    )
    down = alt.Y("outcome:N").sort(list(rows["outcome"])).axis(None)
    across = (
        alt.X("people:Q")
        .title(plain("People per {P02.buyers:count} buyers"))
        .axis(grid=False, tickCount=4, format=",.0f")
    )
    known = base.transform_filter(f"!({silent})")  # what nobody said gets no bar, not even an empty one
    drawn = bar_below(known, across, down, height=16, lower=10, strokeWidth=1.5, strokeDash=[4, 3])
    return alt.layer(drawn.encode(stroke=stroke_by_role("basis")), label_above(base, down)).properties(height=160)
