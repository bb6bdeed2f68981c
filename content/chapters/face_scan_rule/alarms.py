"""The alarm sum: people a day times faces on a list, divided by the comparisons for one error."""

from math import ceil

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.face_scan_rule.alarm_words import MOST, compared, parts, right_words, said, title, wrong_words
from content.chapters.face_scan_rule.counted import ONE, drawn, in_table
from content.chapters.face_scan_rule.machine import choices, limit
from content.claims import claim
from content.drawing.inputs import buttons, slider
from content.drawing.pixels import Height, Part, either, fixed, many, on_pixels, one, signs, stroke, text, titled
from content.drawing.ranks import ranks
from content.drawing.signs import PERSON
from content.drawing.words import by_number, explain
from content.models import false_alarms

TURN = 480
COMERS = 20  # people on the list who come a day, at most
MANY, FEWEST = 40, 20  # persons across, in a column and on a phone
ACROSS = either(f"{MANY}", f"{FEWEST}")
FILL = 0.82  # of its cell that a person fills
CELL = f"(width / {ACROSS})"
RIGHT = either("132", "194")  # where the words over the right alarms stand, and those over the wrong ones
WRONG = f"({RIGHT} + {CELL} + 32)"
FOOT = f"{WRONG} + 38 + max(1, ceil(shown_alarms / {ACROSS})) * {CELL}"


def a_day() -> pd.DataFrame:
    """Give one row for each rate of error at the invented station: false alarms a day, and right ones."""
    people, listed = (int(claim("Q12").value(each)) for each in ("people", "listed"))
    rows = [
        (each, in_table(false_alarms(people, listed, each), "one in <tries> days"), claim("Q12").value("coming"))
        for each in map(int, choices(limit()))
    ]
    return pd.DataFrame(rows, columns=["odds", "wrong", "right"])


def alarms(rows: pd.DataFrame) -> Drawing:
    """Draw the sum, then a person for each alarm of a day, right or wrong.

    The alarms follow from the setting alone; `rows` is what the table shows.
    """
    del rows
    return on_pixels(
        titled(title()),
        *terms(),
        text(one(), "0", either("74", "118"), compared(), size=14, name="sentence_compared"),
        text(one(), "0", either("98", "162"), said(), size=14, name="sentence_alarms"),
        *lane(RIGHT, right_words(), "comers", COMERS, "right"),
        beyond_the_list(),
        *lane(WRONG, wrong_words(), "shown_alarms", MOST, "wrong"),
        text(one(), "0", "height - 5", explain("All of these numbers are invented."), size=13, opacity=0.85),
        wide=Height(202, 3 / 40, now=FOOT),
        narrow=Height(264, 4 / 20, now=FOOT),
        params=(*controls(), *numbers()),
        turn=TURN,
    )


def controls() -> tuple[alt.Parameter, ...]:
    """Name what the reader sets: the three numbers of the sum, and who really comes."""
    start = {name: claim("Q12").value(name) for name in ("people", "listed", "odds", "coming")}
    return (
        slider("passing", "People a day", low=200, high=50_000, step=200, value=start["people"]),
        slider("listed", "Faces on the list", low=1, high=100, step=1, value=start["listed"]),
        buttons("one_in", "One error in", choices(limit()), str(int(start["odds"]))),
        slider("coming", "People on the list who come a day", low=0, high=COMERS, step=1, value=start["coming"]),
    )


def numbers() -> list[alt.Parameter]:
    """Name what follows from the setting."""
    return [
        fixed("comparisons", "toNumber(one_in)"),
        fixed("false_alarms", "passing * listed / comparisons"),
        fixed("shown_alarms", f"min({MOST}, {drawn('false_alarms')})"),
        fixed("comers", "min(coming, listed)"),
    ]


def terms() -> list[Part]:
    """Write the sum in large numbers, each with what it counts."""
    result = f"(false_alarms < {ONE} ? format(false_alarms, '.2~r') : {parts()['wrong']})"
    faces = by_number("listed", "face on the list", "faces on the list")
    false = by_number(drawn("false_alarms"), "false alarm a day", "false alarms a day")
    found = [
        ("", parts()["people"], explain("people a day"), "0", 0),
        ("\u00d7 ", parts()["listed"], faces, either(".27 * width", ".52 * width"), 0),
        ("\u00f7 ", parts()["odds"], explain("comparisons for one error"), either(".49 * width", "0"), 1),
        ("= ", result, false, either(".76 * width", ".52 * width"), 1),
    ]
    return [part for each in found for part in term(*each)]


def term(sign: str, number: str, what: str, x: str, line: int) -> tuple[Part, Part]:
    """Write one number of the sum and what it counts; on a phone the sum has two lines."""
    y = either("26", str(24 + 50 * line))
    role = "wrong" if sign == "= " else None
    return (
        text(one(), x, y, f"'{sign}' + {number}", size=either("26", "20"), serif=True, role=role),
        text(one(), x, f"{y} + 19", what, size=13, opacity=0.85),
    )


def lane(y: str, words: str, people: str, most: int, role: str) -> list[Part]:
    """Draw a person for each alarm under a line and its words."""
    return [
        stroke("0", f"{y} - 18", "width", f"{y} - 18", opacity=0.2),
        text(one(), "0", y, words, size=15, bold=True, role=role, name=f"sentence_{role}"),
        ranks(
            PERSON,
            ceil(most / FEWEST),
            ACROSS,
            CELL,
            f"{y} + 8 + (datum.n + .5) * {CELL}",
            end=people,
            fill=FILL,
            role=role,
        ),
    ]


def beyond_the_list() -> Part:
    """Draw as outlines those who were set to come and whom the list has not."""
    lacking = "datum.n >= comers && datum.n < coming"
    x, y = f"(datum.n + .5) * {CELL}", f"{RIGHT} + 8 + .5 * {CELL}"
    return signs(many(COMERS), PERSON, x, y, f"{CELL} * {FILL}", when=lacking, hollow=True, opacity=0.34)
