"""What we add ourselves: arithmetic on the claims, inputs that a reader may change, and what nobody could tell us."""

from datetime import date, timedelta

from content.claims.accuracy import CLAIMS as ACCURACY
from content.claims.article import CLAIMS as ARTICLE
from content.claims.cases import CLAIMS as CASES
from content.claims.given import Given
from content.claims.law import CLAIMS as LAW
from content.claims.leaks import CLAIMS as LEAKS
from content.claims.scale import CLAIMS as SCALE
from content.claims.voices import CLAIMS as VOICES
from content.evidence import Claim, Status
from content.models import false_matches, leak_chance, outcomes
from content.sources import THIS_PROJECT
from content.when import When

_GIVEN = Given(ARTICLE, LAW, SCALE, ACCURACY, LEAKS, VOICES, CASES)
_RULE = _GIVEN.when("R16.start")
_US = "This project"


def _on(day: date) -> When:
    return When(day.year, day.month, day.day)


ASSUMPTIONS = (
    Claim(
        id="P01",
        text=(
            "For scale we compare one face with {card:count} picture, a class of {class_size:count} and a school of "
            "{school:count}."
        ),
        figures={"card": 1, "class_size": 30, "school": 1_000},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
    ),
    Claim(
        id="P02",
        text=(
            "Of {buyers:count} buyers we assume {impostors:count} impostors, people who hold up somebody else's card; "
            "you may change the number."
        ),
        figures={"buyers": 10_000, "impostors": 50},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="No count of impostors at China's counters was found.",
    ),
    Claim(
        id="P03",
        text=(
            "In “my own setting” we assume two bell-shaped curves of likeness, set so that one setting meets the "
            "EU ceiling exactly."
        ),
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources("F12"),
        caution="The shape of the trade-off is ours; no such curve of China's system was found.",
    ),
    Claim(
        id="P04",
        text=(
            "The leak model starts from {rate:share} a year for each holder and {holders:count} holders; "
            "we found no measurement of either."
        ),
        figures={"rate": 0.01, "holders": 3},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
    ),
)

# What the reader's own rule assumes; it stands in the ledger beside the sums that it leads to.
OWN_RULE = _GIVEN.ours(
    "P05",
    (
        "For the reader's own rule we assume a chance of a leak between {least:share} and {most:share} a year for "
        "each holder, {P04.holders:count} holders, {years:count} years, and one holder where the match stays on the "
        "device."
    ),
    {"least": 0.001, "most": 0.05, "years": 10},
    status=Status.ASSUMPTION,
    as_of=_RULE,
    caution="We found no count of the devices; with more of them the chance is higher.",
)

_OWN = Given(ASSUMPTIONS, (OWN_RULE,))
_BUYERS = _OWN.number("P02.buyers") - _OWN.number("P02.impostors"), _OWN.number("P02.impostors")
_AT_CEILING = outcomes(*_BUYERS, _GIVEN.number("F12.fmr"), _GIVEN.number("F12.fnmr"))
_AT_VIETNAM = outcomes(*_BUYERS, _GIVEN.number("F13.fmr"), _GIVEN.number("F13.fnmr"))
_LEAK = leak_chance(_OWN.number("P04.rate"), _OWN.count("P04.holders"), _OWN.number("P05.years"))
_NAMELESS = _GIVEN.number("R02.unregistered") / _GIVEN.number("R02.users")


ARITHMETIC = (
    Claim(
        id="K01",
        text=(
            "By the count of {month:date}, {unregistered:share} of mobile users had not given a name, so "
            "{named:share} had."
        ),
        figures={
            "month": _GIVEN.when("R02.month"),
            "unregistered": _NAMELESS,
            "named": 1 - _NAMELESS,
        },
        status=Status.ARITHMETIC,
        as_of=When(2010, 6),
        speaker=_US,
        sources=_GIVEN.sources("R02"),
        caution="One report of the time reckoned that far more had no name; see the claim it rests on.",
    ),
    Claim(
        id="K02",
        text="The notice was public for {days:count} days before it took effect; the last day before was {eve:date}.",
        figures={
            "days": _GIVEN.days_between("R15.announced", "R16.start"),
            "eve": _on(_GIVEN.day("R16.start") - timedelta(days=1)),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources("R15", "R16"),
    ),
    Claim(
        id="K03",
        text=(
            "One false match in {odds:count} comparisons, over {faces:count} faces, "
            "gives about {wrong:count} wrong matches."
        ),
        figures={
            "odds": _GIVEN.count("F21.face"),
            "rate": 1 / _GIVEN.number("F21.face"),
            "faces": _GIVEN.count("M08.mobile_users"),
            "wrong": round(false_matches(_GIVEN.count("M08.mobile_users"), 1 / _GIVEN.number("F21.face"))),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources("F21", "M08"),
        caution="Each comparison is taken as independent, and the rate is a maker's claim about random strangers.",
    ),
    Claim(
        id="K04",
        text=(
            "At the ceiling of the EU border rule, with {impostors:count} impostors assumed among {buyers:count} "
            "buyers, about {honest:count} of about {refused:count} people refused are honest."
        ),
        figures={
            "impostors": _OWN.count("P02.impostors"),
            "buyers": _OWN.count("P02.buyers"),
            "owners": int(_BUYERS[0]),
            "honest": round(_AT_CEILING.honest_refused),
            "refused": int(round(_AT_CEILING.refused, -1)),
            "share": round(_AT_CEILING.honest_refused / _AT_CEILING.refused, 2),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources("F12"),
        caution="The number of impostors is an assumption; with more of them the proportion changes.",
    ),
    Claim(
        id="K05",
        text=(
            "At {rate:share} a year, {holders:count} holders and {years:count} years, "
            "the chance of at least one leak is about {chance:share}."
        ),
        figures={
            "rate": _OWN.number("P04.rate"),
            "holders": _OWN.count("P04.holders"),
            "years": _OWN.count("P05.years"),
            "chance": round(_LEAK, 2),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources(),
        caution="Every input is an assumption, and each holder and year is taken as independent.",
    ),
    Claim(
        id="K06",
        text="If everyone was asked both questions, at least {both:share} must have held both views.",
        figures={"both": round(_GIVEN.number("S02.id_choice") + _GIVEN.number("S05.low") - 1, 2)},
        status=Status.ARITHMETIC,
        as_of=When(2019, 12, 5),
        speaker=_US,
        sources=_GIVEN.sources("S02", "S05"),
        caution="The lowest of the range of answers is used; whether everyone was asked both was not stated.",
    ),
    Claim(
        id="K07",
        text="At {bundle:count} pictures for {price:count} yuan, one picture costs {each:number} yuan.",
        figures={
            "bundle": _GIVEN.count("D10.pictures"),
            "price": _GIVEN.count("D10.price"),
            "each": _GIVEN.number("D10.price") / _GIVEN.number("D10.pictures"),
        },
        status=Status.ARITHMETIC,
        as_of=When(2019, 11, 29),
        speaker=_US,
        sources=_GIVEN.sources("D10"),
    ),
    Claim(
        id="K08",
        text=(
            "At the limit of Vietnam's rule, with {impostors:count} impostors assumed among {buyers:count} buyers, "
            "about {honest:count} honest people would be refused."
        ),
        figures={
            "impostors": _OWN.count("P02.impostors"),
            "buyers": _OWN.count("P02.buyers"),
            "honest": round(_AT_VIETNAM.honest_refused),
        },
        status=Status.ARITHMETIC,
        as_of=When(2026, 3, 31),
        speaker=_US,
        sources=_GIVEN.sources("F13"),
        caution="A limit for a test laboratory, not a result from shops.",
    ),
    Claim(
        id="K09",
        text="The first judgment came {days:count} days after the suit was filed.",
        figures={"days": _GIVEN.days_between("G01.filed", "G05.ruled")},
        status=Status.ARITHMETIC,
        as_of=_GIVEN.when("G05.ruled"),
        speaker=_US,
        sources=_GIVEN.sources("G01", "G05"),
    ),
    _GIVEN.ours(
        "K20",
        "Guo Bing filed his suit {days:count} days after the park's message about faces.",
        {"days": _GIVEN.days_between("G04.received", "G01.filed")},
        "G01",
        "G04",
        as_of=_GIVEN.when("G01.filed"),
        caution="One newspaper treats the first of the two days as a deadline; see the claim it rests on.",
    ),
)


CLAIMS = (*ARITHMETIC, *ASSUMPTIONS)
