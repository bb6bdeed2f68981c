"""Numbers that we make up for questions that a number answers: what is given, the answer, and where a slip leads."""

from collections.abc import Mapping

from content.claims.accuracy import CLAIMS as ACCURACY
from content.claims.article import CLAIMS as ARTICLE
from content.claims.checks import CLAIMS as CHECKS
from content.claims.given import Given
from content.evidence import Claim, Status
from content.formats import Value
from content.models import false_alarms, false_matches, leak_chance, outcomes
from content.sources import THIS_PROJECT
from content.when import When

_RULE = When(2019, 12, 1)
_OURS = "No real {} is meant; its numbers are invented for a question."


def _invented(id: str, text: str, figures: Mapping[str, Value], what: str) -> Claim:
    return Claim(
        id=id,
        text=text,
        figures=figures,
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker="This project",
        sources=(THIS_PROJECT,),
        caution=_OURS.format(what),
    )


ASSUMPTIONS = (
    Claim(
        id="Q40",
        text="Where a question asks for a number, an answer that is off by up to {near:share} counts as right.",
        figures={"near": 0.05},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker="This project",
        sources=(THIS_PROJECT,),
        caution="It is a choice of ours, so that nobody is wrong for rounding.",
    ),
    _invented(
        "Q42",
        "We invent a phone company with {users:count} users, of whom {covered:share} have registered their names.",
        {"users": 400_000, "covered": 0.95},
        "company",
    ),
    _invented(
        "Q44",
        (
            "We invent a museum: {people:count} visitors a day, each compared with {listed:count} faces on a list; one "
            "comparison in {odds:count} errs, and nobody on the list comes."
        ),
        {"people": 6_000, "listed": 200, "odds": 50_000},
        "museum",
    ),
    _invented(
        "Q46",
        (
            "We invent a phone shop to which {honest:count} honest buyers and {impostors:count} impostors come; its "
            "check refuses {fnmr:share} of the honest ones and every impostor."
        ),
        {"honest": 5_000, "impostors": 25, "fnmr": 0.02},
        "shop",
    ),
    _invented(
        "Q48",
        (
            "We invent {holders:count} holders of one picture; for each, whatever the other does, the chance of a leak "
            "within a year is {chance:share}."
        ),
        {"holders": 2, "chance": 0.2},
        "holder",
    ),
    _invented(
        "Q50",
        "We invent a town with {cameras:count} cameras and {people:count} people.",
        {"cameras": 4_500, "people": 60_000},
        "town",
    ),
    _invented(
        "Q52",
        (
            "We invent a club whose members all answer two questions: {handy:share} call a face scan handy, and "
            "{choice:share} want to be able to show a card as well."
        ),
        {"handy": 0.7, "choice": 0.55},
        "club",
    ),
    _invented(
        "Q54",
        "We invent {buyers:count} honest buyers of a phone number, each of whom tries once.",
        {"buyers": 1_400},
        "buyer",
    ),
)

_GIVEN = Given(ASSUMPTIONS, ARTICLE, ACCURACY, CHECKS)
_USERS, _COVERED = _GIVEN.count("Q42.users"), _GIVEN.number("Q42.covered")
_PEOPLE, _LISTED, _ODDS = (_GIVEN.count(f"Q44.{each}") for each in ("people", "listed", "odds"))
_SHOP = outcomes(_GIVEN.number("Q46.honest"), _GIVEN.number("Q46.impostors"), 0, _GIVEN.number("Q46.fnmr"))
_HOLDERS, _CHANCE = _GIVEN.count("Q48.holders"), _GIVEN.number("Q48.chance")
_CAMERAS, _IN_TOWN = _GIVEN.count("Q50.cameras"), _GIVEN.count("Q50.people")
_HANDY, _CHOICE = _GIVEN.number("Q52.handy"), _GIVEN.number("Q52.choice")
_BUYERS = _GIVEN.count("Q54.buyers")


def _in_hundred(share: float) -> float:
    """Give a share (0 to 1) as so many of a hundred, without the noise of its last places."""
    return round(100 * share, 1)


ARITHMETIC = (
    _GIVEN.ours(
        "Q41",
        "{A08.mobile_users:count} of {K11.whole:count} people are about {right:count} in a hundred.",
        {
            "right": round(100 * _GIVEN.number("K12.share")),
            "printed": round(100 * _GIVEN.number("A09.population_share")),
            "turned": round(100 / _GIVEN.number("K12.share")),
            "of_one": round(_GIVEN.number("K12.share"), 2),
        },
        "A08",
        "A09",
        "K12",
        as_of=_GIVEN.when("A41.copied"),
        caution="The population is worked back from an official share, so it is rounded.",
    ),
    _GIVEN.ours(
        "Q43",
        "Of the invented company’s {Q42.users:count} users, {missing:count} have not registered a name.",
        {
            "missing": round(false_matches(_USERS, 1 - _COVERED)),
            "registered": round(_USERS * _COVERED),
            "open": _in_hundred(1 - _COVERED),
        },
        as_of=_RULE,
        caution="The company is invented.",
    ),
    _GIVEN.ours(
        "Q45",
        (
            "At the invented museum, {Q44.people:count} visitors times {Q44.listed:count} faces, divided by "
            "{Q44.odds:count}, give about {wrong:count} false alarms a day."
        ),
        {
            "wrong": round(false_alarms(_PEOPLE, _LISTED, _ODDS)),
            "comparisons": _PEOPLE * _LISTED,
            "without_list": round(_PEOPLE / _ODDS, 2),
            "without_people": round(_ODDS / _LISTED),
        },
        as_of=_RULE,
        caution="The museum is invented.",
    ),
    _GIVEN.ours(
        "Q47",
        (
            "At the invented shop about {refused:count} people are refused, about {honest:count} of them honest: "
            "{share:count} in a hundred."
        ),
        {
            "refused": round(_SHOP.refused),
            "honest": round(_SHOP.honest_refused),
            "share": _in_hundred(_SHOP.honest_share),
            "rate": _in_hundred(_GIVEN.number("Q46.fnmr")),
            "served": _in_hundred(1 - _GIVEN.number("Q46.fnmr")),
            "impostors": _in_hundred(1 - _SHOP.honest_share),
        },
        as_of=_RULE,
        caution="The shop is invented.",
    ),
    _GIVEN.ours(
        "Q49",
        (
            "With {Q48.holders:count} such holders, {safe:count} in a hundred pictures are safe for a year, so "
            "{leak:count} in a hundred leak."
        ),
        {
            "leak": _in_hundred(leak_chance(_CHANCE, _HOLDERS, 1)),
            "safe": _in_hundred(1 - leak_chance(_CHANCE, _HOLDERS, 1)),
            "one": _in_hundred(_CHANCE),
            "kept": _in_hundred(1 - _CHANCE),
            "added": _in_hundred(_CHANCE * _HOLDERS),
            "both": _in_hundred(_CHANCE**_HOLDERS),
        },
        as_of=_RULE,
        caution="The holders are invented.",
    ),
    _GIVEN.ours(
        "Q51",
        (
            "The invented town has {each:count} cameras for every thousand people: {Q50.cameras:count} cameras over "
            "{Q50.people:count} people."
        ),
        {
            "each": round(1_000 * _CAMERAS / _IN_TOWN, 1),
            "turned": round(_IN_TOWN / _CAMERAS, 1),
            "of_one": round(_CAMERAS / _IN_TOWN, 3),
            "in_hundred": round(100 * _CAMERAS / _IN_TOWN, 1),
        },
        as_of=_RULE,
        caution="The town is invented.",
    ),
    _GIVEN.ours(
        "Q53",
        "In the invented club at least {both:count} in a hundred gave both answers.",
        {
            "both": _in_hundred(_HANDY + _CHOICE - 1),
            "handy": _in_hundred(_HANDY),
            "choice": _in_hundred(_CHOICE),
            "sum": _in_hundred(_HANDY + _CHOICE),
            "most": _in_hundred(min(_HANDY, _CHOICE)),
            "gap": _in_hundred(abs(_HANDY - _CHOICE)),
            "none": 0,
        },
        as_of=_RULE,
        caution="The club is invented.",
    ),
    _GIVEN.ours(
        "Q55",
        "At the limit of Vietnam’s rule, about {refused:count} of {Q54.buyers:count} honest buyers are refused.",
        {
            "refused": round(_BUYERS * _GIVEN.number("F13.fnmr")),
            "other_limit": round(_BUYERS * _GIVEN.number("F13.fmr"), 2),
            "served": round(_BUYERS * (1 - _GIVEN.number("F13.fnmr"))),
            "share": _in_hundred(_GIVEN.number("F13.fnmr")),
        },
        "F13",
        as_of=_GIVEN.when("F13.ministry_start"),
        caution="The buyers are invented; a limit is no measured rate.",
    ),
)

CLAIMS = (*ASSUMPTIONS, *ARITHMETIC)
