"""What the crowd is drawn as: a square for each million faces, and a person for each wrong one."""

from typing import Any

from content.chapters.face_scan_rule.stops import OFTEN, TALL, TOP, stops
from content.drawing.pixels import Part, either, many, one, placed, signs, stroke, text
from content.drawing.signs import PERSON
from content.palette import INK

LINES = 36  # of the most places, on the narrowest screen
MOST = 1_000  # people: as many as places
FEW = 5  # drawn larger, so that they are found
# They scatter the wrong ones over 847 squares or 1,000 blocks, each in a place of its own: the first shares no factor
# with either number, the second every prime one.
SPREAD, BEND, START = 619, 2310, 311
DASHES = {"type": "rule", "opacity": 0.2}
ACROSS, DOWN = "(datum.n % columns + .5) * cell", f"{TOP} + (floor(datum.n / columns) + .5) * cell"


def units() -> list[Part]:
    """Draw what the faces are: squares of a million, blocks of a thousand, a dot for each, or a person for each."""
    _, group, school, square, everyone = stops()
    shade = {"expr": f"min(1, .2 + .8 * log(in_square) / LN10 / {OFTEN})"}
    faint, block = dashes(0.84), dashes(0.95)
    dots = {"strokeCap": "round", "strokeDash": {"expr": "[0, cell]"}, "strokeWidth": {"expr": "cell * .5"}}
    return [
        lines(faint, 0.16, f"all == {everyone} && !shade"),
        lines(faint | {"opacity": shade}, 0.16, f"all == {everyone} && shade", role="wrong"),
        lines(block, 0.05, f"all == {square}"),
        lines(DASHES | dots | {"opacity": 0.45}, 1, f"all == {school}"),
        signs(many(group), PERSON, ACROSS, DOWN, "cell * .74", when=f"all == {group}", opacity=0.3),
    ]


def dashes(full: float) -> dict[str, Any]:
    """Give a line of squares that fill so much of their places."""
    size = {"strokeDash": {"expr": f"[cell * {full}, cell * {1 - full:g}]"}, "strokeWidth": {"expr": f"cell * {full}"}}
    return DASHES | size


def lines(mark: dict[str, Any], gap: float, when: str, role: str | None = None) -> Part:
    """Draw the places line by line, each line one dashed stroke."""
    ends = {
        "px": f"cell * {gap / 2}",
        "px2": f"(min(columns, units - datum.n * columns) - {gap / 2}) * cell + .01",
        "py": f"{TOP} + (datum.n + .5) * cell",
    }
    return placed(many(LINES), mark, ends, role=role, when=f"{when} && datum.n * columns < units")


def wrong_people() -> Part:
    """Draw a person for each wrong face, in no order where there are fewer than places."""
    place = f"(shown < units ? (datum.n * ({SPREAD} + datum.n * {BEND}) + {START}) % units : datum.n)"
    across, down = (each.replace("datum.n", place) for each in (ACROSS, DOWN))
    size = f"cell * (shown < {FEW} ? 1.8 : {either('.7', '.86')})"
    return signs(many(MOST), PERSON, across, down, size, when="datum.n < shown", role="wrong")


def pair() -> list[Part]:
    """Draw the one face and the one card that a machine at a counter compares."""
    alone = f"all == {next(iter(stops()))}"
    size, middle = either(".22 * width", ".44 * width"), f"({TOP} + {TALL} / 2)"
    left, right = either(".3 * width", ".22 * width"), either(".7 * width", ".76 * width")
    edge = {"type": "rect", "cornerRadius": 8, "fillOpacity": 0, "stroke": INK, "strokeWidth": 2, "opacity": 0.5}
    return [
        signs(one(), PERSON, left, middle, f"{size} * .8", when=alone, opacity=0.3),
        placed(one(), edge, around(right, middle, f"{size} * .5", f"{size} * .32"), when=alone),
        signs(one(), PERSON, f"{right} - {size} * .24", middle, f"{size} * .36", when=alone, opacity=0.3),
        *(
            stroke(f"{right} + {size} * .04", down, f"{right} + {size} * .4", down, width=2, opacity=0.3, when=alone)
            for down in (f"{middle} + {size} * {line}" for line in (-0.14, 0, 0.14))
        ),
        text(one(), f"({left} + {right}) / 2", middle, "'?'", size=34, serif=True, align="center", when=alone),
    ]


def around(x: str, y: str, wide: str, high: str) -> dict[str, str]:
    """Give the edges of a box around a place."""
    return {"px": f"{x} - {wide}", "px2": f"{x} + {wide}", "py": f"{y} - {high}", "py2": f"{y} + {high}"}
