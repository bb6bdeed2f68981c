"""The upper half of the chart of the face scan: one face, compared with how many."""

import altair as alt

from content.chapters.face_scan_rule.strictness import false_match_rate, odds
from content.drawing.marks import by_role
from content.drawing.words import explain, sentence
from content.palette import INK

MOST_DOTS = 900
ACROSS = 50


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
