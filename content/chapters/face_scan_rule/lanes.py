"""Who met the machine's two mistakes, and whom it rightly stopped: a person each, three lanes on one fixed scale."""

import json
from math import ceil

import altair as alt

from content.chapters.face_scan_rule.counted import counted
from content.chapters.face_scan_rule.machine import ALIKE, settings
from content.chapters.face_scan_rule.strip import ALL, FOOT
from content.citations import plain
from content.claims import claim
from content.drawing.pixels import Part, either, fixed, one, stroke, text
from content.drawing.ranks import ranks
from content.drawing.signs import PERSON
from content.drawing.words import LABEL, explain

# The most persons that each lane may have to hold, at either end of every control.
IMPOSTORS = max(int(claim("P02").value("impostors")), int(claim("K23").value("impostors")))
MOST = (
    ceil(ALL * max(each.honest for each in settings())),
    IMPOSTORS,
    ceil(IMPOSTORS * max(ALIKE * each.look_alikes + (1 - ALIKE) * each.strangers for each in settings())),
)
ACROSS = (66, 34)  # persons across, in a column and on a phone
PLACES = either(*map(str, ACROSS))
HEADS = (either("30", "28"), *(either("30", "(alike ? 42 : 28)"),) * 2)  # over the persons of each lane, and under them
FOOT_OF_LANE = 10
DEPTHS = ("honest_deep", "caught_deep", "passed_deep")  # rows of persons in each lane
CELL = either(f"width / {ACROSS[0]}", f"width / {ACROSS[1]}")


def lanes() -> list[Part]:
    """Draw the honest who are sent away, the impostors who are, and the impostors who are let through."""
    honest = counted("honest", "one in <tries> crowds")
    passed = counted("passed", "one in <tries> crowds")
    stopped = "all_alike - alike_passed"
    return [
        *headed(0, "Honest, sent away", honest, "wrong"),
        *persons(0, "honest_drawn", "wrong"),
        *headed(1, "Impostors, sent away", "format(caught_drawn, ',')", "right"),
        look_alikes(1, stopped),
        *persons(1, "caught_drawn", "right", alike=stopped),
        *headed(2, "Impostors, let through", passed, "wrong"),
        look_alikes(2, "alike_passed"),
        *persons(2, "passed_drawn", "wrong", alike="alike_passed"),
    ]


def top_of(lane: int) -> str:
    """Give where a lane begins: each is as deep as it has persons."""
    deep = " + ".join(["0", *DEPTHS[:lane]])
    above = "".join(f" + {head} + {FOOT_OF_LANE}" for head in HEADS[:lane])
    return f"({FOOT} + 62 + ({deep}) * {CELL}{above})"


def depths() -> list[alt.Parameter]:
    """Name how many rows of persons each lane has."""
    return [fixed(deep, f"ceil({deep.removesuffix('_deep')}_drawn / {PLACES})") for deep in DEPTHS]


def foot_of_lanes() -> str:
    """Give where the last lane ends."""
    return f"{top_of(2)} + {HEADS[2]} + {DEPTHS[2]} * {CELL} + 4"


def headed(lane: int, what: str, number: str, role: str) -> tuple[Part, Part]:
    """Draw the line over a lane, its name and its number."""
    top = top_of(lane)
    name = explain(LABEL, what=json.dumps(plain(what)), figure=number)
    words = text(one(), "0", f"{top} + 19", name, size=15, bold=True, role=role, name=f"sentence_lane_{lane}")
    return stroke("0", top, "width", top, opacity=0.2), words


def look_alikes(lane: int, people: str) -> Part:
    """Say which persons of a lane hold the card of a look-alike."""
    y = f"{top_of(lane)} + {either('19', '35')}"
    words = explain("paler: <people> with a look-alike’s card", people=f"format({people}, ',')")
    return text(
        one(),
        either("width", "0"),
        y,
        words,
        size=13,
        align="wide ? 'right' : 'left'",
        when=f"{people} > 0",
        name=f"sentence_alike_{lane}",
    )


def persons(lane: int, people: str, role: str, alike: str = "0") -> list[Part]:
    """Draw the persons of a lane, row by row; look-alikes come last and are paler."""
    most, top = ceil(MOST[lane] / min(ACROSS)), f"{top_of(lane)} + {HEADS[lane]}"
    places = PERSON, most, PLACES, CELL, f"{top} + (datum.n + .5) * {CELL}"
    if alike == "0":
        return [ranks(*places, end=people, role=role)]
    others = f"({people} - ({alike}))"
    return [
        ranks(*places, end=others, role=role),
        ranks(*places, first=others, end=people, role=role, opacity=0.55),
    ]
