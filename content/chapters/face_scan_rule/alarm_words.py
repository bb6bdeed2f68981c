"""What the alarm sum says of the present setting, as Vega expressions."""

import json

from content.chapters.face_scan_rule.counted import ONE, counted, drawn, turns, written
from content.chapters.face_scan_rule.machine import in_words
from content.citations import plain
from content.drawing.counts import as_count
from content.drawing.pixels import either
from content.drawing.words import LABEL, by_number, explain, gap

MOST = 240  # false alarms that are drawn; more are said


def parts() -> dict[str, str]:
    """Write the numbers of the present setting, as Vega expressions."""
    return {
        "people": as_count("passing"),
        "listed": "format(listed, ',')",
        "odds": in_words("one_in"),
        "right": "format(comers, ',')",
        "wrong": written("false_alarms"),
        "days": turns("false_alarms"),
        "comparisons": as_count("passing * listed"),
        "all": as_count(f"{drawn('false_alarms')} + comers"),
        "drawn": f"'{MOST}'",
    }


def title() -> str:
    """Say the finding of the present setting, as a Vega expression."""
    several = parts() | {
        "faces": by_number("listed", "<listed> face", "<listed> faces", **parts()),
        "alarms": by_number(drawn("false_alarms"), "<wrong> false alarm", "<wrong> false alarms", **parts()),
    }
    start = "<people> people a day, <faces> on a list, one error in <odds>: "
    often = explain(start + "about <alarms> a day beside <right> right", **several)
    rare = explain(start + "one false alarm in <days> days", **several)
    return f"false_alarms < {ONE} ? {rare} : {often}"


def compared() -> str:
    """Say where so many comparisons come from, as a Vega expression."""
    words = explain("Each of <people> is compared with <listed>:\n<comparisons> comparisons a day.", **parts())
    return either(f"replace({words}, '\\n', '{gap()}')", words)


def said() -> str:
    """Say whom the alarms are for, as a Vega expression."""
    some = parts() | {"right": f"comers ? {parts()['right']} : {explain('none')}"}
    many = "About <all> alarms a day, <right> of them right."
    often = by_number(f"{drawn('false_alarms')} + comers", "About one alarm a day, and that a false one.", many, **some)
    rare = explain("Nearly every alarm is right: <right> a day.", **parts())
    quiet = explain("Hardly ever an alarm, and never a right one.")
    return f"false_alarms >= {ONE} ? {often} : comers ? {rare} : {quiet}"


def right_words() -> str:
    """Name the right alarms, as a Vega expression."""
    found = explain("Right alarms: <right>, if all are found", **parts())
    every = explain("Right alarms: <right>; the list has no more", **parts())
    return f"coming > listed ? {every} : {found}"


def wrong_words() -> str:
    """Name the false alarms, and how many are drawn where that is not all, as a Vega expression."""
    number = counted("false_alarms", "one in <tries> days")
    every = explain(LABEL, what=json.dumps(plain("False alarms")), figure=number)
    more = explain("False alarms: <wrong>; <drawn> are drawn", **parts())
    return f"false_alarms > {MOST} + .5 ? {more} : {every}"
