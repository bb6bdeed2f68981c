"""A figure is corrected in one place: moved in its claim, its old value stands nowhere any more.

What a search cannot find is not promised: numbers up to ten, which are words like any other, and a share told as "two
in three", which stays right for many shares. Of a date, its year is searched. Inside the expressions and values of a
chart a number has to have three digits to be a figure; ends of scales, places of marks and names of settings are none.
"""

import json
import random
import re
import subprocess
import sys
from calendar import month_name
from collections import Counter
from collections.abc import Iterable
from math import isclose
from typing import Any, TypeGuard

import pytest

from content.claims import CLAIMS
from content.evidence import Status
from content.formats import KINDS
from tests.servers import ROOT

SEED = 20191201
FEW = 10
NEARLY = 0.05  # how far, of itself, a figure may be rounded and still be that figure
YEAR = re.compile(r"(?<![\w-])20[0-2]\d(?![\w-])")
MONTH = "|".join(month_name[1:])
DAY = re.compile(rf"(?<![\w.,])\d{{1,2}}(?= (?:{MONTH}))")
# What is no figure of a claim: a name, a heading, what is counted on the page, the day of a row in a table, the minutes
# of a lesson, what a page is cited by.
OWN = re.compile(
    r"Since 2019|, paragraph \d+|story in ninety seconds|\d+ terms in plain words"
    r"|(?<=[a-z] )20\d\d(?:-\d\d)?(?= checked| one copy)"
    r"|version \d+\.\d+\.\d+ \(content \w+\), \d+ \w+ \d{4}"
    r"|Version \d+\.\d+\.\d+,\s*\d*\s+\w+ \d{4}, content \w+\.(?:\}, year = \{\d{4}\}, month = \{\d+\})?"
    r"|\d+–\d+ min\b|\d+ minutes\b|\d+, \d+ or \d+ minutes\b"
)
WRITTEN = re.compile(r"(?<![\w.,/-])\d+(?:,\d{3})*(?:\.\d+)?(?:e-\d+)?(?:%| million\b| billion\b(?! won)|\b)(?!\w)")
_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|hundred|thousand|[mb]illion"
SPELLED = re.compile(rf"\b(?:{_WORD})(?:(?:-|,? | and )(?:{_WORD}))*\b", re.IGNORECASE)
UNITS = {"100", "1000"}  # of a percentage, of cameras for every thousand people


def number(value: object) -> TypeGuard[int | float]:
    """Whether a value is a number that a search can find."""
    return isinstance(value, int | float) and (value > 10 or value != int(value))


FIGURES = [(each, name, value) for each in CLAIMS for name, value in each.figures.items() if number(value)]
NUMBERS = sorted({value for _, _, value in FIGURES}, key=float)
TIMES = Counter(value for _, _, value in FIGURES)
ONCE = {  # what is given and not worked out, and stands in one claim alone
    f"{each.id}.{name}": value
    for each, name, value in FIGURES
    if each.status is not Status.ARITHMETIC and TIMES[value] == 1
}
DRAWN = random.Random(SEED).sample(sorted(ONCE), FEW)


def forms(value: float) -> set[str]:
    """Write the number in every way in which a text may have it."""
    found = {KINDS[kind](value) for kind in ("count", "number", "plain")}
    if isinstance(value, float):
        found.add(f"{value:g}")
        if isclose(round(value, 2), value, rel_tol=NEARLY):  # 0.008 is not written as 0.01
            found.add(f"{value:.2f}")
    if round(value) != value:
        found.discard("0")  # a small share is not written as none
    if value < 1:
        found.add(KINDS["share"](value))
    if value > 10:
        found.add(KINDS["spelled"](value))
    return found


def standing(values: Iterable[float], text: str) -> set[str]:
    """List the forms of these values that stand in the text, none of them as a part of a longer number."""
    looked_for = {form for value in values for form in forms(value)}
    text = OWN.sub("", DAY.sub("", text))
    in_words = {found[0].lower() for found in SPELLED.finditer(text)}
    return looked_for & ({found[0] for found in WRITTEN.finditer(text)} | in_words)


def in_charts(values: Iterable[float], parts: Iterable[str]) -> set[str]:
    """List the forms of these values that stand in what charts say and calculate."""
    found = standing(values, "\n".join(parts)) - UNITS
    return {form for form in found if len(re.sub(r"[^\w]", "", form).lstrip("0")) > 2}


@pytest.fixture(scope="module")
def told() -> list[dict[str, Any]]:
    """What readers would see with all figures moved, and with a few among all the others, which stay."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.moved"]
    jobs = json.dumps([None, DRAWN])
    done = subprocess.run(command, input=jobs, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return list(json.loads(done.stdout))


def test_no_old_number_is_left_when_all_figures_move(told: list[dict[str, Any]]) -> None:
    seen = told[0]
    new = {form for value in seen["values"] if number(value) for form in (*forms(value), KINDS["whole"](value))}

    assert standing(NUMBERS, seen["words"]) - new == set()
    assert in_charts(NUMBERS, seen["charts"]) - new == set()


def test_no_old_date_is_left_when_all_dates_move(told: list[dict[str, Any]]) -> None:
    words = OWN.sub("", told[0]["words"])

    assert {words[max(0, found.start() - 60) : found.end()] for found in YEAR.finditer(words)} == set()


@pytest.mark.parametrize("name", DRAWN)
def test_a_figure_that_is_corrected_is_corrected_everywhere(name: str, told: list[dict[str, Any]]) -> None:
    old, seen = ONCE[name], told[1]

    assert old not in seen["values"]
    assert standing([old], seen["words"]) == set()
    assert in_charts([old], seen["charts"]) == set()
