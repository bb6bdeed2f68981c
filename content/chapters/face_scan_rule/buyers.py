"""Ten thousand buyers pass the counter: who is sent away, and who is let through by mistake?"""

import json

import altair as alt
import pandas as pd

from content import models
from content.blocks import Drawing
from content.chapters.face_scan_rule.counted import drawn
from content.chapters.face_scan_rule.lanes import depths, foot_of_lanes, lanes
from content.chapters.face_scan_rule.machine import ALIKE, STOPS, Setting, limit, settings
from content.chapters.face_scan_rule.strip import ALL, FOOT, strip
from content.citations import figure_of, plain
from content.drawing.counts import as_count
from content.drawing.inputs import buttons, checkbox, slider
from content.drawing.pixels import Height, Part, either, fixed, on_pixels, one, text, titled
from content.drawing.words import by_number, explain, gap

LIMIT = STOPS.index(limit())
AMONG = {"few": "P02.impostors", "more": "K23.impostors"}  # impostors among the buyers


def at_the_ends() -> pd.DataFrame:
    """Give one row for the most lenient stop, the EU limit and the strictest: one stranger passes in so many tries.

    Then people per 10,000 buyers on average, for each number of impostors: sent away, honest or not, and let through.
    """
    rows = [
        {"odds": each.odds}
        | {f"{way}_{group}": people for group in AMONG for way, people in _met(each, among(group)).items()}
        for each in (settings()[stop] for stop in (0, LIMIT, -1))
    ]
    return pd.DataFrame(rows)


def among(group: str) -> int:
    """Give how many of the buyers are impostors in this group."""
    return int(figure_of(AMONG[group])[0].value("impostors"))


def _met(setting: Setting, impostors: int) -> dict[str, float]:
    found = models.outcomes(ALL - impostors, impostors, setting.strangers, setting.honest)
    people = {"honest": found.honest_refused, "caught": found.impostors_refused, "passed": found.impostors_passed}
    return {way: float(f"{average:.5g}") for way, average in people.items()}


def buyers(rows: pd.DataFrame) -> Drawing:
    """Draw every buyer as a dot, and a person for each who is sent away or let through by mistake.

    The people follow from the setting alone; `rows` is what the table shows.
    """
    del rows
    return on_pixels(
        *words(),
        *strip(),
        *lanes(),
        wide=Height(232.4, 40 / 250 + 3 / 66, now=foot_of_lanes()),
        narrow=Height(260.4, 60 / 167 + 5 / 34, now=foot_of_lanes()),
        params=(*controls(), *people()),
    )


def controls() -> tuple[alt.Parameter, ...]:
    """Name what the reader sets: how strict the machine is, and who comes."""
    impostors = {str(among(group)): f"{{{name}:count}}" for group, name in AMONG.items()}
    return (
        slider(
            "strictness",
            "Strictness, from lenient to strict",
            low=1,
            high=len(STOPS),
            step=1,
            value=LIMIT + 1,
        ),
        buttons("impostors", "Impostors in {P02.buyers:count} buyers (assumed)", impostors, next(iter(impostors))),
        checkbox(
            "alike",
            "Of them, {P07.of_all:few} holds the card of a look-alike (assumed)",
        ),
    )


def people() -> list[alt.Parameter]:
    """Name what follows: the shares at this stop, then whom it meets as drawn."""
    stops = {name: [getattr(each, name) for each in settings()] for name in ("strangers", "look_alikes", "honest")}
    shares = [fixed(f"of_{name}", f"{json.dumps(each)}[strictness - 1]") for name, each in stops.items()]
    return [
        *shares,
        fixed("all_impostors", "toNumber(impostors)"),
        fixed("all_alike", f"alike ? round({ALIKE} * all_impostors) : 0"),
        fixed("honest", f"({ALL} - all_impostors) * of_honest"),
        fixed("passed", "(all_impostors - all_alike) * of_strangers + all_alike * of_look_alikes"),
        fixed("honest_drawn", drawn("honest")),
        fixed("passed_drawn", drawn("passed")),
        fixed("caught_drawn", "all_impostors - passed_drawn"),
        fixed("alike_passed", "min(passed_drawn, round(all_alike * of_look_alikes))"),
        fixed("away", "honest_drawn + caught_drawn"),
        *depths(),
    ]


def title() -> str:
    """Say the finding of the present setting, as a Vega expression."""
    parts = {
        "impostors": as_count("all_impostors"),
        "buyers": as_count(f"{ALL}"),
        "honest": as_count("honest_drawn"),
        "away": as_count("away"),
        "passed": as_count("passed_drawn"),
    }
    start = "With <impostors> impostors in <buyers> buyers, "
    one, more = (f"{start}about <honest> of <away> refused {verb} honest" for verb in ("is", "are"))
    through = "; <passed> let through wrongly"
    some = by_number("honest_drawn", one, more, **parts)
    both = by_number("honest_drawn", one + through, more + through, **parts)
    none = explain(start + "of <away> refused hardly anyone is honest; <passed> let through wrongly", **parts)
    nobody = explain(start + "of <away> refused hardly anyone is honest", **parts)
    return f"honest_drawn ? (passed_drawn ? {both} : {some}) : passed_drawn ? {none} : {nobody}"


def words() -> list[Part]:
    """Write the title, who set the machine, and who comes."""
    level = f"replace({rule()}, regexp('\\n', 'g'), '{gap()}')"
    who = explain("<buyers> buyers", buyers=json.dumps(plain("{P02.buyers:count}")))
    many = {"many": as_count("all_impostors")}
    among = either(
        explain("among them <many> impostors (assumed)", **many),
        explain("<many> of them impostors\n(assumed)", **many),
    )
    sent = explain("<away> are sent away", away=as_count("away"))
    y = either("48", "84")
    return [
        titled(title()),
        text(one(), "0", "16", either(level, rule()), size=14, name="sentence_rule"),
        text(one(), "0", y, who, size=18, serif=True),
        text(one(), "0", f"{FOOT} + 50", sent, size=18, serif=True, name="sentence_away"),
        text(one(), "width", either("48", "68"), among, size=13, align="right", opacity=0.85, name="sentence_among"),
    ]


def rule() -> str:
    """Say how often the machine errs at this stop, and whose word that is, as a Vega expression."""
    odds = as_count(f"{json.dumps(list(STOPS))}[strictness - 1]")
    parts = {"odds": odds, "honest": as_count("1 / of_honest", ".2r")}
    shares = "one stranger in <odds> gets through,\none honest buyer in <honest> is sent away"
    allowed = explain("The most errors that an EU border rule allows:\n" + shares, **parts)
    assumed = explain("On the curve that we assume:\n" + shares, **parts)
    return f"(strictness == {LIMIT + 1} ? {allowed} : {assumed})"
