"""The charts since 2019: the law by date, the countries by what must be shown, the counts, and the reader's rule."""

from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.claims import claim
from content.claims.checks import rule_inputs
from content.models import SAFEGUARDS, Span, rule_counters
from content.palette import (
    FRAMELESS,
    INK,
    INSIDE,
    TITLE_ON_TOP,
    by_role,
    checkbox,
    explain,
    fill_by_role,
    sentence,
    sized,
    stacked,
    stroke_by_role,
    words_above,
    x2_at,
    x_at,
    y_at,
)
from content.prose import plain
from content.tables import table
from content.words import in_date

HERE = Path(__file__).parent

# What became law and what was only drafted: claim, its date, what it did, and its kind.
LAW = (
    ("R01", "start", "A name for a new number", "force"),
    ("R03", "decided", "Real identity for phone and internet", "decided"),
    ("R05", "start", "Real identity for landlines and mobiles", "force"),
    ("R07", "start", "Account names: real one for the platform", "force"),
    ("T01", "issued", "The shop keeps a photo of the buyer", "issued"),
    ("R12", "start", "No real identity, no service", "force"),
    ("R16", "start", "The face match at the counter", "force"),
    ("R20", "start", "Civil Code: biometrics as personal data", "force"),
    ("L01", "issued", "Suspicious cards are checked again", "issued"),
    ("R21", "start", "Courts: residents may ask another way in", "force"),
    ("R23", "start", "Privacy law: separate consent", "force"),
    ("L09", "start", "Anti-fraud law: cards in use", "force"),
    ("R28", "published", "Draft of face rules", "draft"),
    ("R30", "start", "Face rules: a face not the only way", "force"),
    ("R33", "start", "Internet ID, voluntary by its text", "force"),
    ("R14", "start", "“No identity, no service” gets a new number", "force"),
)


def law() -> pd.DataFrame:
    """Give one row per rule: its day (as far as known), what it did, and whether it is in force or a draft."""
    kinds = {
        "force": plain("in force"),
        "decided": plain("decided"),
        "issued": plain("issued"),
        "draft": plain("draft only"),
    }
    rows = []
    for id, name, words, kind in LAW:
        when = claim(id).figures[name]
        rows.append((in_date(when), plain(words), kind, kinds[kind], id))
    found = pd.DataFrame(rows, columns=["day", "words", "kind", "stands", "id"])
    later = [claim(id).later for id in found["id"]]
    return found.assign(
        place=range(len(found)),
        role=["later" if after else "right" for after in later],
        filled=[0 if kind == "draft" else 1 for kind in found["kind"]],
        look=["draft" if kind == "draft" else "rule" for kind in found["kind"]],
    )


def timeline(rows: pd.DataFrame) -> Drawing:
    """Draw the rules one below the other by date, a draft as a hollow diamond; `rows` as `law` gives them."""
    down = alt.Y("place:O").axis(None)
    base = alt.Chart(rows)
    line = base.mark_rule(color=INK, opacity=0.3, strokeWidth=2).encode(x=x_at(8))
    dots = base.mark_point(size=150, strokeWidth=2.5, opacity=1).encode(
        x=x_at(8),
        y=down,
        color=by_role(),
        fill=fill_by_role(),
        fillOpacity=alt.FillOpacity("filled:Q").scale(None).legend(None),
        shape=alt.Shape("look:N").scale(domain=["draft", "rule"], range=["diamond", "circle"]).legend(None),
    )
    what = words_above(base, "datum.words", 14, down, left=24, gap=1)
    when = (
        base.transform_calculate(label="datum.day + ', ' + datum.stands")
        .mark_text(align="left", dy=9, fontSize=12, color=INK)
        .encode(x=x_at(24), y=down, text=alt.Text("label:N"))
    )
    return alt.layer(line, dots, what, when).properties(height=len(rows) * 52, config=FRAMELESS)


WAYS = (
    ("face", "A face, no other way found"),
    ("face and fingerprint", "A face and a fingerprint"),
    ("face or another way", "A face, or another way"),
    ("fingerprint", "A fingerprint"),
    ("ID only", "An ID document alone"),
    ("no ID", "No ID document asked for"),
)
CHECKED = {
    "yes": "checked",
    "one list": "one newspaper's list of {W33.list:month}",
    "one report": "one report of {W13.counted:month}",
    "old list": "a list of {W13.counted:month}, not checked since",
}


def countries() -> pd.DataFrame:
    """Give one row per country: its name, what a buyer must show, as of when, and how well that was checked."""
    rows = table(HERE / "countries.csv", ("country", "face", "fingerprint", "way", "as_of", "checked"))
    ways = {way: place for place, (way, _) in enumerate(WAYS)}
    shown = {way: plain(words) for way, words in WAYS}
    rows = rows.assign(order=rows["way"].map(ways), words=rows["way"].map(shown)).sort_values(["order", "country"])
    return rows.assign(how_checked=rows["checked"].map({key: plain(words) for key, words in CHECKED.items()}))


def with_heads(rows: pd.DataFrame) -> pd.DataFrame:
    """Put a heading row before each group of countries; `rows` as `countries` gives them."""
    parts = []
    for _, group in rows.groupby("order", sort=True):
        head = f"{group['words'].iloc[0]} ({len(group)})"
        parts += [pd.DataFrame({"country": [head], "kind": ["head"]}), group.assign(kind="country")]
    drawn = pd.concat(parts, ignore_index=True)
    return drawn.assign(place=range(len(drawn)))[["country", "kind", "face", "fingerprint", "checked", "place"]].fillna(
        ""
    )


def shown_to_buy(rows: pd.DataFrame) -> Drawing:
    """Draw a line per country under its group, a dot for each thing of the body; `rows` as `countries` gives them."""
    drawn = with_heads(rows)
    picture = alt.layer(*names_of_places(alt.Chart(drawn)), *things_asked(alt.Chart(drawn)))
    key = sentence(
        explain(
            "Circle: a face. Triangle: a fingerprint.\nHollow: in part, or by choice. Ochre: seen\nin one list or "
            "report."
        ),
        size=14,
        name="key_words",
    ).properties(height=66)
    return stacked(key, picture.properties(height=len(drawn) * 21), spacing=6)


DOWN = alt.Y("place:O").axis(None)


def names_of_places(base: alt.Chart) -> list[alt.Chart]:
    """Draw a thin line for each country, the heads of the groups and the names."""
    heads = base.transform_filter("datum.kind == 'head'").mark_text(
        align="left", baseline="middle", fontSize=14, fontWeight="bold", color=INK
    )
    names = base.transform_filter("datum.kind == 'country'").mark_text(
        align="left", baseline="middle", fontSize=13, color=INK
    )
    rules = base.transform_filter("datum.kind == 'country'").mark_rule(color=INK, opacity=0.15)
    lines = rules.encode(x=x_at(alt.expr("0.52 * width")), x2=x2_at("width"), y=DOWN)
    return [lines, *(each.encode(x=x_at(0), y=DOWN, text=alt.Text("country:N")) for each in (heads, names))]


def things_asked(base: alt.Chart) -> list[alt.Chart]:
    """Draw a dot for each thing of the body that a place asks for, hollow where only in part."""
    return [
        base.transform_filter(f"datum.{field} != '' && datum.{field} != 'no'")
        .transform_calculate(
            role="datum.checked == 'yes' ? 'right' : 'assumed'", strong=f"datum.{field} == 'yes' ? 1 : 0"
        )
        .mark_point(size=100, shape=shape, strokeWidth=2, opacity=1)
        .encode(
            x=x_at(alt.expr(f"{place} * width")),
            y=DOWN,
            color=by_role(),
            fill=fill_by_role(),
            fillOpacity=alt.FillOpacity("strong:Q").scale(None).legend(None),
        )
        for field, shape, place in (("face", "circle", 0.66), ("fingerprint", "triangle-up", 0.86))
    ]


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


def counter_words(chosen: frozenset[str]) -> dict[str, str]:
    """Write what each counter says for these safeguards, as the chart writes it."""
    spans = rule_counters(chosen, rule_inputs())
    return {
        "refused": _people(spans["refused"], "{P02.buyers:count} buyers"),
        "passed": _people(spans["passed"], "{P02.impostors:count} impostors"),
        "leak": _chance(spans["leak"]),
        "watching": plain(WATCHING["audit" if "audit" in chosen else "none"]),
    }


def _people(span: Span, of: str) -> str:
    low, high = (f"{end:.0f}" if end >= 1 or not end else f"{end:.3f}" for end in (span.low, span.high))
    words = "<low> to <high> of " + of
    return (
        plain(OPEN if span.open else "").rstrip()
        + (" " if span.open else "")
        + plain(words).replace("<low>", low).replace("<high>", high)
    )


def _chance(span: Span) -> str:
    if not span.high:
        return plain(NOTHING_KEPT)
    words = f"{100 * span.low:.0f} to {100 * span.high:.0f} in a hundred"
    return f"{plain(OPEN)} {words}" if span.open else words


HEAVY: dict[str, Any] = {"fontWeight": "bold"}
OPEN = "we do not know:"
NOTHING_KEPT = "nothing kept, nothing to leak"
WATCHING = {
    "none": "we do not know: no model has an input",
    "audit": "we do not know: an audit can look",
}


def settings() -> pd.DataFrame:
    """Give one row per rule to compare: none, each safeguard alone, all of them; and what each counter says."""
    sets = [frozenset[str](), *(frozenset(each) for each in combinations(SAFEGUARDS, 1)), frozenset(SAFEGUARDS)]
    names = [plain("no safeguard"), *(plain(LABELS[each]) for each in SAFEGUARDS), plain("all six")]
    return pd.DataFrame([{"rule": name, **counter_words(each)} for name, each in zip(names, sets, strict=True)])


def counters(rows: pd.DataFrame) -> Drawing:
    """Draw a line of words and a bar on its own scale for each counter; `rows` is the table below the chart."""
    given = rule_inputs()
    alone = rule_counters(frozenset(), given)
    with_device = rule_counters(frozenset({"device"}), given)["leak"]
    ends = {
        "refused": (f"another ? 0 : {alone['refused'].low}", f"{alone['refused'].high}", alone["refused"].high),
        "passed": (
            f"{alone['passed'].low}",
            f"another ? {given.impostors} : {alone['passed'].high}",
            given.impostors,
        ),
        "leak": (
            f"nothing || remove ? 0 : device ? {with_device.low} : {alone['leak'].low}",
            f"nothing || remove ? 0 : device ? {with_device.high} : {alone['leak'].high}",
            1,
        ),
        "watching": ("0", "1", 1),
    }
    views = [counter(rows.head(1), key, what, bearer, *ends[key]) for key, what, bearer in COUNTERS]
    params = [checkbox(each, LABELS[each]) for each in SAFEGUARDS]
    return stacked(*views, spacing=6, params=params)


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
    across = alt.X("from_:Q").scale(domain=[0, 1]).axis(None)
    track = base.mark_bar(height=12, color=INK, opacity=0.12).encode(x=x_at(0), x2=x2_at("width"), y=y_at(47))
    solid = base.transform_filter("!datum.open").mark_bar(height=12)
    dashed = base.transform_filter("datum.open").mark_bar(height=12, fillOpacity=0.25, strokeDash=[4, 3], strokeWidth=2)
    stroke = stroke_by_role()
    bars = [
        solid.encode(across, x2=alt.X2("wide:Q"), y=y_at(47), color=by_role()),
        dashed.encode(across, x2=alt.X2("wide:Q"), y=y_at(47), color=by_role(), stroke=stroke),
    ]
    return alt.layer(track, *bars, *lines_of_words(base, key)).properties(height=78)


IS_OPEN = {"refused": "another", "passed": "another", "leak": "device && !nothing && !remove", "watching": "true"}


def says_words(key: str, low: str, high: str) -> str:
    """Give what a counter says, as a Vega expression."""
    return {
        "refused": people_words(low, high, "{P02.buyers:count} buyers"),
        "passed": people_words(low, high, "{P02.impostors:count} impostors"),
        "leak": chance_words(low, high),
        "watching": f"audit ? {explain(WATCHING['audit'])} : {explain(WATCHING['none'])}",
    }[key]


def lines_of_words(base: alt.Chart, key: str) -> list[alt.Chart]:
    """Draw what is counted, what is said of it and who bears it, one below the other."""
    return [
        base.mark_text(align="left", baseline="top", fontSize=sized(size), color=INK, **bold)
        .encode(x=x_at(0), y=y_at(top), text=alt.Text(f"{field}:N"))
        .properties(name=f"{'words' if field == 'bearer' else 'sentence'}_{key}_{field}")
        for field, top, size, bold in (
            ("what", 0, 15, HEAVY),
            ("says", 19, 14, {}),
            ("bearer", 58, 12, {}),
        )
    ]


def people_words(low: str, high: str, of: str) -> str:
    """Give the words of a count of people from `low` to `high`, as a Vega expression."""
    parts = {
        end: f"format({value}, ({value}) == 0 || ({value}) >= 1 ? '.0f' : '.3f')"
        for end, value in (("low", f"({low})"), ("high", f"({high})"))
    }
    known = explain(f"<low> to <high> of {of}", **parts)
    unknown = explain(f"{OPEN} <low> to <high> of {of}", **parts)
    return f"another ? {unknown} : {known}"


def chance_words(low: str, high: str) -> str:
    """Give the words of a chance from `low` to `high` (0 to 1), as a Vega expression."""
    parts = {"low": f"format(100 * ({low}), '.0f')", "high": f"format(100 * ({high}), '.0f')"}
    known = explain("<low> to <high> in a hundred", **parts)
    unknown = explain(f"{OPEN} <low> to <high> in a hundred", **parts)
    return f"nothing || remove ? {explain(NOTHING_KEPT)} : device ? {unknown} : {known}"
