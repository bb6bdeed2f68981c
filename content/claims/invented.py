"""Three systems that we invented for the quiz, a school gate, a stadium and a bank, and the sums they lead to."""

from content.evidence import Claim, Status
from content.models import false_matches, outcomes
from content.sources import THIS_PROJECT
from content.when import When

_RULE = When(2019, 12, 1)
_US = "This project"

_ODDS = 100_000
_PUPILS, _STRANGERS = 2_000, 1_000
_VISITORS, _LISTED, _WANTED = 40_000, 100, 10
_CUSTOMERS, _IMPOSTORS, _FMR, _FNMR = 1_000, 300, 0.001, 0.02

_WITH_CARD = round(false_matches(_STRANGERS, 1 / _ODDS), 2)
_BY_SEARCH = round(false_matches(_STRANGERS * _PUPILS, 1 / _ODDS))
_WRONG_ALARMS = round(false_matches(_VISITORS * _LISTED, 1 / _ODDS))
_BANK = outcomes(_CUSTOMERS - _IMPOSTORS, _IMPOSTORS, _FMR, _FNMR)

ASSUMPTIONS = (
    Claim(
        id="Q01",
        text=(
            "We invent a school with {pupils:count} pupils and a gate that takes a stranger for a pupil once in "
            "{odds:count} comparisons; {strangers:count} strangers try to get in."
        ),
        figures={"pupils": _PUPILS, "odds": _ODDS, "strangers": _STRANGERS},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The gate and its numbers are invented for a question; no real school is meant.",
    ),
    Claim(
        id="Q02",
        text=(
            "We invent a stadium that compares {visitors:count} visitors with a watch list of {listed:count} pictures "
            "and errs once in {odds:count} comparisons; {wanted:count} listed people come too, and all are found."
        ),
        figures={"visitors": _VISITORS, "listed": _LISTED, "odds": _ODDS, "wanted": _WANTED},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The stadium and its numbers are invented for a question; no real stadium is meant.",
    ),
    Claim(
        id="Q03",
        text=(
            "We invent a bank with {customers:count} customers, {impostors:count} of them impostors, a false non-match "
            "rate of {fnmr:share} and a false match rate of {fmr:share}."
        ),
        figures={"customers": _CUSTOMERS, "impostors": _IMPOSTORS, "fnmr": _FNMR, "fmr": _FMR},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The bank and its numbers are invented for a question; no real bank is meant.",
    ),
)

ARITHMETIC = (
    Claim(
        id="Q04",
        text=(
            "At the invented gate, {strangers:count} strangers with borrowed cards give about {card:number} wrong "
            "matches; when each is compared with all {pupils:count} pupils, they give about {search:count}."
        ),
        figures={"strangers": _STRANGERS, "card": _WITH_CARD, "pupils": _PUPILS, "search": _BY_SEARCH},
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The gate is invented, and each comparison is taken as independent.",
    ),
    Claim(
        id="Q05",
        text=(
            "At the invented stadium, {visitors:count} visitors and {listed:count} pictures give {comparisons:count} "
            "comparisons and about {wrong:count} wrong alarms, out of about {alarms:count} alarms in all."
        ),
        figures={
            "visitors": _VISITORS,
            "listed": _LISTED,
            "comparisons": _VISITORS * _LISTED,
            "wrong": _WRONG_ALARMS,
            "right": _WANTED,
            "alarms": _WRONG_ALARMS + _WANTED,
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The stadium is invented, and each comparison is taken as independent.",
    ),
    Claim(
        id="Q06",
        text=(
            "At the invented bank, about {refused:count} of {customers:count} people are refused: about "
            "{impostors:count} impostors and about {honest:count} honest customers."
        ),
        figures={
            "customers": _CUSTOMERS,
            "refused": round(_BANK.refused),
            "impostors": round(_BANK.impostors_refused),
            "honest": round(_BANK.honest_refused),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The bank is invented; with fewer impostors among its customers the answer turns round.",
    ),
)

CLAIMS = (*ASSUMPTIONS, *ARITHMETIC)
