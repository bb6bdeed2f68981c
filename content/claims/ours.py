"""What we add ourselves: arithmetic on the claims, inputs that a reader may change, and what nobody could tell us."""

from content.claims.accuracy import CLAIMS as ACCURACY
from content.claims.article import CLAIMS as ARTICLE
from content.claims.cases import CLAIMS as CASES
from content.claims.law import CLAIMS as LAW
from content.claims.leaks import CLAIMS as LEAKS
from content.claims.scale import CLAIMS as SCALE
from content.claims.voices import CLAIMS as VOICES
from content.evidence import Claim, Source, Status
from content.models import false_matches, leak_chance, outcomes
from content.sources import THIS_PROJECT
from content.when import When

_GIVEN = {each.id: each for each in (*ARTICLE, *LAW, *SCALE, *ACCURACY, *LEAKS, *VOICES, *CASES)}
_RULE = When(2019, 12, 1)
_US = "This project"


def _sources(*ids: str) -> tuple[Source, ...]:
    found = (source for id in ids for source in _GIVEN[id].sources)
    return tuple(dict.fromkeys((THIS_PROJECT, *found)))


def _value(id: str, figure: str) -> float:
    return _GIVEN[id].value(figure)


_HONEST, _IMPOSTORS = 9_950, 50
_AT_CEILING = outcomes(_HONEST, _IMPOSTORS, _value("F12", "fmr"), _value("F12", "fnmr"))
_AT_VIETNAM = outcomes(_HONEST, _IMPOSTORS, _value("F13", "fmr"), _value("F13", "fnmr"))

ARITHMETIC = (
    Claim(
        id="K01",
        text=(
            "By the count of {month:date}, {unregistered:share} of mobile users had not given a name, so "
            "{named:share} had."
        ),
        figures={
            "month": When(2010, 6),
            "unregistered": _value("R02", "unregistered") / _value("R02", "users"),
            "named": 1 - _value("R02", "unregistered") / _value("R02", "users"),
        },
        status=Status.ARITHMETIC,
        as_of=When(2010, 6),
        speaker=_US,
        sources=_sources("R02"),
        caution="The count has a rival that is far higher; see the claim it rests on.",
    ),
    Claim(
        id="K02",
        text="The notice was public for {days:count} days before it took effect; the last day before was {eve:date}.",
        figures={"days": (_RULE.first - When(2019, 9, 27).first).days, "eve": When(2019, 11, 30)},
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_sources("R15", "R16"),
    ),
    Claim(
        id="K03",
        text=(
            "One false match in {odds:count} comparisons, over {faces:count} faces, "
            "gives about {wrong:count} wrong matches."
        ),
        figures={
            "odds": 1_000_000,
            "faces": int(_value("M08", "mobile_users")),
            "wrong": round(false_matches(int(_value("M08", "mobile_users")), _value("F21", "rate"))),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_sources("F21", "M08"),
        caution="Each comparison is taken as independent, and the rate is a maker's claim about random strangers.",
    ),
    Claim(
        id="K04",
        text=(
            "At the ceiling of the EU border rule, with {impostors:count} impostors assumed among {buyers:count} "
            "buyers, about {honest:count} of about {refused:count} people refused are honest."
        ),
        figures={
            "impostors": _IMPOSTORS,
            "buyers": _HONEST + _IMPOSTORS,
            "honest": round(_AT_CEILING.honest_refused),
            "refused": int(round(_AT_CEILING.refused, -1)),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_sources("F12"),
        caution="The number of impostors is an assumption; with more of them the proportion changes.",
    ),
    Claim(
        id="K05",
        text=(
            "At {rate:share} a year, {holders:count} holders and {years:count} years, "
            "the chance of at least one leak is about {chance:share}."
        ),
        figures={"rate": 0.01, "holders": 3, "years": 10, "chance": round(leak_chance(0.01, 3, 10), 2)},
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_sources(),
        caution="Every input is an assumption, and each holder and year is taken as independent.",
    ),
    Claim(
        id="K06",
        text="If everyone was asked both questions, at least {both:share} must have held both views.",
        figures={"both": round(_value("S02", "id_choice") + _value("S05", "low") - 1, 2)},
        status=Status.ARITHMETIC,
        as_of=When(2019, 12, 5),
        speaker=_US,
        sources=_sources("S02", "S05"),
        caution="The lowest of the range of answers is used; whether everyone was asked both was not stated.",
    ),
    Claim(
        id="K07",
        text="At {bundle:count} pictures for {price:count} yuan, one picture costs {each:number} yuan.",
        figures={
            "bundle": int(_value("D10", "pictures")),
            "price": int(_value("D10", "price")),
            "each": _value("D10", "price") / _value("D10", "pictures"),
        },
        status=Status.ARITHMETIC,
        as_of=When(2019, 11, 29),
        speaker=_US,
        sources=_sources("D10"),
    ),
    Claim(
        id="K08",
        text=(
            "At the limit of Vietnam's rule, with {impostors:count} impostors assumed among {buyers:count} buyers, "
            "about {honest:count} honest people would be refused."
        ),
        figures={
            "impostors": _IMPOSTORS,
            "buyers": _HONEST + _IMPOSTORS,
            "honest": round(_AT_VIETNAM.honest_refused),
        },
        status=Status.ARITHMETIC,
        as_of=When(2026, 3, 31),
        speaker=_US,
        sources=_sources("F13"),
        caution="A limit for a test laboratory, not a result from shops.",
    ),
    Claim(
        id="K09",
        text="The first judgment came {days:count} days after the suit was filed.",
        figures={"days": (When(2020, 11, 20).first - When(2019, 10, 28).first).days},
        status=Status.ARITHMETIC,
        as_of=When(2020, 11, 20),
        speaker=_US,
        sources=_sources("G01", "G05"),
    ),
)

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
        figures={"buyers": _HONEST + _IMPOSTORS, "impostors": _IMPOSTORS, "honest": _HONEST},
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
        sources=_sources("F12"),
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


def _unknown(id: str, text: str, caution: str = "") -> Claim:
    return Claim(
        id=id,
        text=text,
        status=Status.UNKNOWN,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution=caution or "It is not in the pages we read; that is no proof that there is nothing.",
    )


UNKNOWNS = (
    _unknown(
        "U01", "We found nothing that says whether the picture is kept after the match, by whom, or for how long."
    ),
    _unknown("U02", "No error rate of China's check was found, and no setting of its strictness."),
    _unknown("U03", "What an honest buyer does after a refusal is not in anything we read."),
    _unknown(
        "U04",
        "We found no rule that says from which day shops took a photo of the buyer.",
        "One report, read in a copy, says that carriers had taken photos for some years; nothing else we found dates "
        "it.",
    ),
    _unknown("U05", "Who may look up which link, and how, is not in our sources."),
    _unknown("U06", "We found no test of whether fraud fell because of the rule."),
    _unknown("U07", "How many of the fraud cases involved a number without a name is not given."),
    _unknown("U08", "No court finding, audit or leak of the face data from China's phone counters was found."),
    _unknown("U09", "We found no statement of how anyone may refuse the match and still get a number."),
    _unknown("U11", "We found no test of what real-name registration did to fraud in China."),
    _unknown("U10", "We found no document that links the counter's pictures to street cameras."),
)

CLAIMS = (*ARITHMETIC, *ASSUMPTIONS, *UNKNOWNS)
