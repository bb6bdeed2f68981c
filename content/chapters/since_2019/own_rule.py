"""The chart of the reader's own rule: what it would bring, on four counters that are never added up."""

from itertools import combinations
from typing import Any

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims.checks import rule_inputs
from content.drawing.inputs import checkbox
from content.drawing.marks import by_role, stacked, stroke_by_role, words_at, x2_at, x_at, y_at
from content.drawing.words import explain, sized, told
from content.models import SAFEGUARDS, Span, rule_counters
from content.palette import INK
from content.prose import plain
from content.words import in_number

COUNTERS = (
    ("refused", "Honest buyers sent away", "Borne by: the buyer"),
    ("passed", "Impostors let through", "Borne by: the card's owner, fraud victims"),
    ("leak", "A leak within {P05.years:spelled} years", "Borne by: everyone whose face is kept"),
    ("watching", "Other uses of the data", "Borne by: everyone in the file"),
)
LABELS = {
    "another": "Another way to prove oneself",
    "nothing": "Nothing is kept at all",
    "remove": "Deleted after the match",
    "device": "Match stays on the device",
    "audit": "Audit by outsiders",
    "duty": "Duty to report leaks",
}
# What a counter says where its ends are known, and where nobody measured them.
SAYS = {
    "refused": (
        "<low> to <high> of {P02.buyers:count} buyers",
        "we do not know: <low> to <high> of {P02.buyers:count} buyers",
    ),
    "passed": (
        "<low> to <high> of {P02.impostors:count} impostors",
        "we do not know: <low> to <high> of {P02.impostors:count} impostors",
    ),
    "leak": ("<low> to <high> in a hundred", "we do not know: <low> to <high> in a hundred"),
}
NOTHING_KEPT = "nothing kept, nothing to leak"
IS_OPEN = {"refused": "another", "passed": "another", "leak": "device && !nothing && !remove", "watching": "true"}
WATCHING = {
    "none": "we do not know: no model has an input",
    "audit": "we do not know: an audit can look",
}


def counter_words(chosen: frozenset[str]) -> dict[str, str]:
    """Write what each counter says for these safeguards, as the chart writes it."""
    spans = rule_counters(chosen, rule_inputs())
    said = {key: span_words(key, span) for key, span in spans.items()}
    return said | {"watching": plain(WATCHING["audit" if "audit" in chosen else "none"])}


def span_words(key: str, span: Span) -> str:
    """Write a span of people, or of a chance (0 to 1) as so many in a hundred."""
    if key == "leak":
        if not span.high:
            return plain(NOTHING_KEPT)
        low, high = (in_number(100 * end, 0) for end in (span.low, span.high))
    else:
        low, high = (in_number(end, 0 if end >= 1 or not end else 3) for end in (span.low, span.high))
    return told(SAYS[key][span.open], low=low, high=high)


def settings() -> pd.DataFrame:
    """Give one row per rule to compare: none, each safeguard alone, all of them; and what each counter says."""
    sets = [frozenset[str](), *(frozenset(each) for each in combinations(SAFEGUARDS, 1)), frozenset(SAFEGUARDS)]
    names = [plain("no safeguard"), *(plain(LABELS[each]) for each in SAFEGUARDS), plain("all six")]
    return pd.DataFrame([{"rule": name, **counter_words(each)} for name, each in zip(names, sets, strict=True)])


def counters(rows: pd.DataFrame) -> Drawing:
    """Draw a line of words and a bar on its own scale for each counter; `rows` is the table below the chart."""
    views = [counter(rows.head(1), key, what, bearer, *ends(key)) for key, what, bearer in COUNTERS]
    return stacked(*views, spacing=6, params=[checkbox(each, LABELS[each]) for each in SAFEGUARDS])


def ends(key: str) -> tuple[str, str, float]:
    """Give the low and the high end of a counter, as Vega expressions, and the length of its whole scale."""
    given = rule_inputs()
    alone = rule_counters(frozenset(), given)
    if key == "refused":
        return f"another ? 0 : {alone[key].low}", f"{alone[key].high}", alone[key].high
    if key == "passed":
        return f"{alone[key].low}", f"another ? {given.impostors} : {alone[key].high}", given.impostors
    if key == "leak":
        device = rule_counters(frozenset({"device"}), given)[key]
        low, high = f"device ? {device.low} : {alone[key].low}", f"device ? {device.high} : {alone[key].high}"
        return f"nothing || remove ? 0 : {low}", f"nothing || remove ? 0 : {high}", 1
    return "0", "1", 1


def counter(
    row: pd.DataFrame, key: str, what: str, bearer: str, low: str, high: str, full: float
) -> alt.LayerChart | alt.FacetChart:
    """Draw one counter: its words, who bears it, and a bar from its low to its high end, dashed where it is open."""
    base = (
        alt.Chart(row)
        .transform_calculate(from_=f"({low}) / {full}", to=f"({high}) / {full}", open=IS_OPEN[key])
        .transform_calculate(
            wide="datum.to > 0 ? max(datum.to, datum.from_ + 0.006) : 0",
            role=f"datum.open ? 'assumed' : '{'right' if key == 'refused' else 'wrong'}'",
            what=explain(what),
            says=says_words(key, low, high),
            bearer=explain(bearer),
        )
    )
    return alt.layer(*bars(base), *lines_of_words(base, key)).properties(height=78)


def bars(base: alt.Chart) -> list[alt.Chart]:
    """Draw the whole scale of a counter and on it what is counted, dashed where nobody measured the ends."""
    place = {"x": alt.X("from_:Q").scale(domain=[0, 1]).axis(None), "x2": alt.X2("wide:Q"), "color": by_role()}
    track = base.mark_bar(height=12, color=INK, opacity=0.12).encode(x=x_at(0), x2=x2_at("width"))
    solid = base.transform_filter("!datum.open").mark_bar(height=12).encode(**place)
    dashed = base.transform_filter("datum.open").mark_bar(height=12, fillOpacity=0.25, strokeDash=[4, 3], strokeWidth=2)
    return [each.encode(y=y_at(47)) for each in (track, solid, dashed.encode(**place, stroke=stroke_by_role()))]


def says_words(key: str, low: str, high: str) -> str:
    """Give what a counter says, as a Vega expression."""
    if key == "watching":
        return f"audit ? {explain(WATCHING['audit'])} : {explain(WATCHING['none'])}"
    write = in_a_hundred if key == "leak" else people
    known, unknown = (explain(words, low=write(low), high=write(high)) for words in SAYS[key])
    said = f"{IS_OPEN[key]} ? {unknown} : {known}"
    return f"nothing || remove ? {explain(NOTHING_KEPT)} : {said}" if key == "leak" else said


def people(count: str) -> str:
    """Write a count of people, a Vega expression, as one: a part of one person has decimals."""
    return f"format({count}, ({count}) == 0 || ({count}) >= 1 ? '.0f' : '.3f')"


def in_a_hundred(chance: str) -> str:
    """Write a chance (0 to 1), a Vega expression, as one: so many in a hundred."""
    return f"format(100 * ({chance}), '.0f')"


def lines_of_words(base: alt.Chart, key: str) -> list[alt.Chart]:
    """Draw what is counted, what is said of it and who bears it, one below the other."""
    lines: tuple[tuple[str, str, int, int, dict[str, Any]], ...] = (
        ("sentence", "what", 0, 15, {"fontWeight": "bold"}),
        ("sentence", "says", 19, 14, {}),
        ("words", "bearer", 58, 12, {}),
    )
    return [
        words_at(base, 0, y_at(top), field, sized(size), name=f"{kind}_{key}_{field}", baseline="top", **look)
        for kind, field, top, size, look in lines
    ]
