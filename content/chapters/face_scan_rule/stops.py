"""The numbers of faces that one face is compared with, and what follows from each in the drawing."""

import altair as alt

from content.chapters.face_scan_rule.counted import drawn
from content.chapters.face_scan_rule.machine import limit, maker
from content.claims import claim
from content.drawing.pixels import either, fixed

EVERYONE = int(claim("M08").value("mobile_users"))
# The guess was for a maker's claim and for everyone; a mark elsewhere would answer another question.
ASKED = f"(guess >= 0 && setting == 'maker' && all == {EVERYONE})"
TOP = either("34", f"{ASKED} ? 78 : 46")  # where the field begins, and how high it is
TALL = either(".415 * width", "1.36 * width")
OFTEN = 3  # zeros of the most wrong faces in a square


def stops() -> dict[int, str]:
    """Give the numbers of faces that one face is compared with, and how they are written."""
    return {
        int(claim("P01").value("card")): "{P01.card:count} (a card)",
        int(claim("P01").value("class_size")): "{P01.class_size:count} (a class)",
        int(claim("P01").value("school")): "{P01.school:count} (a school)",
        int(claim("P01").value("square")): "{P01.square:count} faces",
        EVERYONE: "{M08.mobile_users:count} faces",
    }


def at_stop(*expressions: str) -> str:
    """Choose an expression by the number of faces, from the fewest to the most."""
    *few, most = zip(stops(), expressions, strict=True)
    return "(" + "".join(f"all == {faces} ? ({each}) : " for faces, each in few) + f"({most[1]}))"


def sizes() -> list[alt.Parameter]:
    """Name what follows: the wrong faces to expect, and the places in the drawing and their size."""
    _, group, school, square, everyone = stops()
    return [
        fixed("all", "toNumber(faces)"),
        fixed("once", f"setting == 'maker' ? {maker()} : setting == 'ceiling' ? {limit()} : toNumber(odds)"),
        fixed("wrong", "all / once"),
        fixed("in_square", f"{square} / once"),
        fixed("units", at_stop("0", str(group), str(school), str(square // school), str(everyone // square))),
        fixed("columns", at_stop("1", *(either(*each) for each in (("10", "6"), *[("50", "28")] * 2, ("46", "25"))))),
        fixed("cell", "width / columns"),
        fixed("shade", f"all == {everyone} && in_square > 1.5"),
        fixed("shown", f"shade ? 0 : min(units, {drawn('wrong')})"),
    ]
