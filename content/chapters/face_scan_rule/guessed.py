"""The reader's guess in the drawing: so many squares, and how far that is from what the sum gives."""

from content.chapters.face_scan_rule.counted import written
from content.chapters.face_scan_rule.stops import ASKED, TOP
from content.drawing.counts import as_count
from content.drawing.pixels import Part, either, one, placed, text
from content.drawing.words import explain, gap
from content.palette import INK

NEAR = 0.01  # of the right number


def guess() -> list[Part]:
    """Draw a pale line around as many squares as the reader guessed, and say the distance."""
    box = {
        "type": "rect",
        "fillOpacity": 0,
        "stroke": INK,
        "strokeWidth": 2,
        "strokeDash": [5, 3],
        "opacity": 0.6,
    }
    squares = "min(guess, units)"
    edges = {
        "px": "0",
        "px2": f"min({squares}, columns) * cell",
        "py": TOP,
        "py2": f"{TOP} + ceil({squares} / columns) * cell",
    }
    return [
        placed(one(), box, edges, when=f"{ASKED} && guess > 0"),
        text(
            one(),
            "0",
            either("20", "52"),
            either(f"replace({distance()}, '\\n', '{gap()}')", distance()),
            size=13,
            bold=True,
            when=ASKED,
            name="sentence_guess",
        ),
    ]


def distance() -> str:
    """Say what the guess would be in squares, and how far off it is, as a Vega expression."""
    said = {"guess": as_count("guess"), "times": as_count("round(max(guess, wrong) / min(guess, wrong))")}
    none = explain("You said none.\nIt is <wrong>.", wrong=written("wrong"))
    near = explain("You said <guess>:\nthat is about all of these squares.", **said)
    less = explain("You said <guess>: that would be <guess> squares.\nIt is <times> times as many.", **said)
    more = explain("You said <guess>:\nthat would be <times> times all these squares.", **said)
    close = f"abs(guess - wrong) < {NEAR} * wrong"
    return f"guess == 0 ? {none} : {close} ? {near} : guess < wrong ? {less} : {more}"
