"""Our own sums start from the figures of claims, and from nothing that these do not hold."""

import pytest

from content.claims.given import Given
from content.evidence import Claim, Status
from content.publication import Source
from content.sources import THIS_PROJECT
from content.when import When

COURT = Source(publisher="A court", title="A ruling", interest="court")
SUIT = Claim(
    id="Z01",
    text="A suit of {month:date} was filed on {filed:date} and ruled on {ruled:date} for {sum:count} yuan.",
    figures={"month": When(2019, 10), "filed": When(2019, 10, 28), "ruled": When(2020, 11, 20), "sum": 1_038},
    status=Status.REPORTED,
    as_of=When(2020, 11, 20),
    speaker="A court",
    sources=(COURT,),
)
GIVEN = Given((SUIT,))


def test_days_are_counted_from_one_figure_to_another() -> None:
    assert GIVEN.days_between("Z01.filed", "Z01.ruled") == 389


def test_no_days_are_counted_from_a_month() -> None:
    with pytest.raises(ValueError, match=r"Z01\.month is no day"):
        GIVEN.days_between("Z01.month", "Z01.ruled")


def test_a_number_is_no_date_and_a_date_no_number() -> None:
    with pytest.raises(TypeError, match=r"Z01\.sum"):
        GIVEN.when("Z01.sum")
    with pytest.raises(TypeError, match="filed"):
        GIVEN.number("Z01.filed")


def test_a_sum_names_us_first_and_then_the_sources_that_it_rests_on() -> None:
    days = GIVEN.ours("Z02", "It took {days:count} days.", {"days": 389}, "Z01", as_of=When(2020, 11, 20))

    assert days.sources == (THIS_PROJECT, COURT)
    assert days.status is Status.ARITHMETIC
