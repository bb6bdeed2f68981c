"""How many faces is one face compared with, and how strict is the machine? One chart, two questions."""

import altair as alt
import pandas as pd

from content import models
from content.blocks import Drawing
from content.claims import claim
from content.palette import INK, buttons, by_role, explain, sentence, slider, stacked, stroke_by_role, x_at
from content.prose import plain

MOST_DOTS = 900
ACROSS = 50
SETTINGS = {
    "maker": "a phone maker's claim",
    "ceiling": "the EU border ceiling",
    "own": "my own (assumed)",
}


def rates() -> tuple[float, float, float, float]:
    """Give the maker's false match rate, the ceiling's two rates (shares) and the assumed separation."""
    fmr, fnmr = claim("F12").value("fmr"), claim("F12").value("fnmr")
    return claim("K03").value("rate"), fmr, fnmr, models.assumed_separation(fmr, fnmr)


def false_match_rate() -> str:
    """Give the false match rate (share) of the chosen setting, as a Vega expression."""
    maker, ceiling, _, _ = rates()
    return f"(setting == 'maker' ? {maker} : setting == 'ceiling' ? {ceiling} : pow(10, -strictness))"


def false_non_match_rate() -> str:
    """Give the false non-match rate (share) of the chosen setting, as a Vega expression; the maker states none."""
    _, _, ceiling, separation = rates()
    own = f"cumulativeNormal(quantileNormal(1 - pow(10, -strictness)) - {separation})"
    return f"(setting == 'ceiling' ? {ceiling} : setting == 'own' ? {own} : 0)"


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


def wrong_matches() -> str:
    """Give the wrong matches to expect in one search, as a Vega expression."""
    return f"(toNumber(faces) * {false_match_rate()})"


def expected() -> alt.Chart:
    """Draw the wrong matches to expect as one large line."""
    wrong = wrong_matches()
    once = explain("a wrong match in <searches> searches", searches=f"format(1 / {wrong}, ',.0f')")
    many = explain("<wrong> wrong matches", wrong=f"format({wrong}, ',.0f')")
    more = explain("<wrong> wrong matches, not all drawn", wrong=f"format({wrong}, ',.0f')")
    single = explain("one wrong match")
    words = f"{wrong} < 1 ? {once} : round({wrong}) == 1 ? {single} : {wrong} > {MOST_DOTS} ? {more} : {many}"
    return sentence(words, size=17, name="sentence_large").properties(height=30)


def question() -> alt.Chart:
    """Draw the sentence on one face and many."""
    one = explain(
        "Is it you? One stranger's face and one\npicture. One false match\nin <odds> comparisons:", odds=odds()
    )
    many = explain(
        "Who is this? One stranger's face and\n<faces> others. One false match\nin <odds> comparisons:",
        faces="format(toNumber(faces), ',')",
        odds=odds(),
    )
    return sentence(f"faces == '1' ? {one} : {many}").properties(height=68)


def odds() -> str:
    """Give the number of comparisons for one false match, as a Vega expression."""
    return f"format(1 / {false_match_rate()}, ',.0f')"


def dots() -> alt.LayerChart | alt.FacetChart:
    """Draw one dot per expected wrong match on a grid of faint places, as many as fit."""
    base = (
        alt.Chart(alt.sequence(MOST_DOTS, as_="dot"))
        .transform_calculate(across=f"datum.dot % {ACROSS}", down=f"floor(datum.dot / {ACROSS})")
        .encode(
            alt.X("across:Q").axis(None).scale(domain=[-1, ACROSS]),
            alt.Y("down:Q").axis(None).scale(domain=[-1, MOST_DOTS // ACROSS], reverse=True),
        )
    )
    faint = base.mark_point(filled=True, size=9, opacity=0.35, color=INK)
    wrong = base.transform_filter(f"datum.dot < round({wrong_matches()})").transform_calculate(role="'wrong'")
    return alt.layer(faint, wrong.mark_point(filled=True, size=30, opacity=1).encode(color=by_role())).properties(
        height=150
    )


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
        .transform_calculate(label="datum.what + ': ' + datum.count", basis="'assumed'")
    )
    down = alt.Y("outcome:N").sort(list(rows["outcome"])).axis(None)
    across = (
        alt.X("people:Q")
        .title(plain("People per {P02.buyers:count} buyers"))
        .axis(grid=False, tickCount=4, format=",.0f")
    )
    known = base.transform_filter(f"!({silent})")  # what nobody said gets no bar, not even an empty one
    drawn = known.mark_bar(height=16, yOffset=10, strokeWidth=1.5, strokeDash=[4, 3]).encode(
        across, down, color=by_role(), stroke=stroke_by_role("basis")
    )
    words = base.mark_text(align="left", baseline="bottom", fontSize=14, dy=-1, color=INK).encode(
        x=x_at(0), y=down, text=alt.Text("label:N")
    )
    return alt.layer(drawn, words).properties(height=160)
