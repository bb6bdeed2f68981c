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
from content.models import Outcomes, false_alarms, leak_chance, of_a_hundred, outcomes
from content.sources import THIS_PROJECT
from content.when import When

_GIVEN = Given(ARTICLE, LAW, SCALE, ACCURACY, LEAKS, VOICES, CASES)
_RULE = _GIVEN.when("R16.start")
_YEAR_ENDS = _GIVEN.day("G01.filed").replace(month=12, day=31)
_US = "This project"


def _on(day: date) -> When:
    return When(day.year, day.month, day.day)


ASSUMPTIONS = (
    Claim(
        id="P01",
        text=(
            "For scale we compare one face with {card:count} picture, a class of {class_size:count} and a school of "
            "{school:count}; where there are more, one little square stands for {square:count} faces."
        ),
        figures={"card": 1, "class_size": 30, "school": 1_000, "square": 1_000_000},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
    ),
    Claim(
        id="P12",
        text="We wrote the plans for lessons for pupils from about {age:count} years on; no school has tried them.",
        figures={"age": 14},
        status=Status.ASSUMPTION,
        as_of=When(2026, 11, 26),
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The minutes of each step are our guess as well.",
    ),
    Claim(
        id="P02",
        text=(
            "Of {buyers:count} buyers we assume {impostors:count} impostors, people who hold up somebody else’s card; "
            "you may change the number."
        ),
        figures={"buyers": 10_000, "impostors": 50},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution=(
            "No count of impostors was found. The nearest is a spot check of resellers in which {K23.misfit:share} of "
            "the photos did not fit."
        ),
    ),
    Claim(
        id="P03",
        text=(
            "For every other setting we assume bell-shaped curves of likeness: owners, strangers, and look-alikes "
            "in between, set so that one setting meets the EU limit exactly."
        ),
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources("F12"),
        caution="The shape of the trade-off is ours; no such curve of China’s system was found.",
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

# What a reader may set in the drawings of the face scan, beside what a maker claims and a rule allows.
OWN_MACHINE = _GIVEN.ours(
    "P11",
    (
        "In the drawings a reader may also let a machine err once in {often:count}, {less:count}, {seldom:count} or "
        "{least:count} comparisons."
    ),
    {"often": 1_000, "less": 10_000, "seldom": 100_000, "least": 10_000_000},
    status=Status.ASSUMPTION,
    as_of=_RULE,
    caution="Nobody measured these; they are steps to try.",
)

# What the reader's own rule assumes; it stands in the ledger beside the sums that it leads to.
OWN_RULE = _GIVEN.ours(
    "P05",
    (
        "For a leak of what the counters keep we assume a chance between {least:share} and {most:share} a year for "
        "each holder, {P04.holders:count} holders and {years:count} years."
    ),
    {"least": 0.001, "most": 0.05, "years": 10},
    status=Status.ASSUMPTION,
    as_of=_RULE,
    caution="The numbers are ours; we found no measurement of any of them.",
)

_START = Given(ASSUMPTIONS, (OWN_RULE,))
_ALIKE = 10  # of the impostors whom we assume
_MISFIT = round(1 - _GIVEN.number("F22.fit"), 3)
OTHER_BUYERS = (
    _GIVEN.ours(
        "K31",
        "A false match rate of {F12.fmr:share}, the EU limit, is one false match in {odds:count} comparisons.",
        {"odds": round(1 / _GIVEN.number("F12.fmr"))},
        "F12",
        as_of=_RULE,
    ),
    _GIVEN.ours(
        "K23",
        (
            "If as many buyers were impostors as photos did not fit in a spot check of resellers, {misfit:share}, it "
            "would be {impostors:count} in {P02.buyers:count}."
        ),
        {"misfit": _MISFIT, "impostors": round(_START.number("P02.buyers") * _MISFIT)},
        "F22",
        as_of=_RULE,
        caution="A photo that does not fit is not an impostor; the number shows only how much hangs on it.",
    ),
    _GIVEN.ours(
        "P07",
        (
            "To see what a look-alike changes, we assume that {look_alikes:count} of {P02.impostors:count} impostors "
            "picked the card of somebody like them, and that the machine takes {rate:share} of these for the owner."
        ),
        {"look_alikes": _ALIKE, "rate": 0.1, "of_all": _ALIKE / _START.count("P02.impostors")},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        caution="Both numbers are ours. The error rates of rules and makers are for strangers; we found none for this.",
    ),
)

_OWN = Given(ASSUMPTIONS, (OWN_RULE,), OTHER_BUYERS)


def _among(impostors: float, rule: str, look_alikes: float = 0) -> Outcomes:
    return outcomes(
        _OWN.number("P02.buyers") - impostors,
        impostors - look_alikes,
        _GIVEN.number(f"{rule}.fmr"),
        _GIVEN.number(f"{rule}.fnmr"),
        look_alikes,
        _OWN.number("P07.rate"),
    )


_AT_CEILING, _AT_VIETNAM = (_among(_OWN.number("P02.impostors"), rule) for rule in ("F12", "F13"))
_WITH_MORE = _among(_OWN.number("K23.impostors"), "F12")
_WITH_LOOK_ALIKES = _among(_OWN.number("P02.impostors"), "F12", _OWN.number("P07.look_alikes"))
_LEAK = leak_chance(_OWN.number("P04.rate"), _OWN.count("P04.holders"), _OWN.number("P05.years"))
_NAMELESS = _GIVEN.number("R02.unregistered") / _GIVEN.number("R02.users")
_OPEN = round(1 - _GIVEN.number("R08.covered"), 2)


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
    _GIVEN.ours(
        "K30",
        (
            "If {left:count} phone users were {open:share} of all in {month:date}, there were about {users:count}. In "
            "our drawing of them a card stands for {card:count}."
        ),
        {
            "left": _GIVEN.count("R08.left"),
            "open": _OPEN,
            "month": _GIVEN.when("R08.month"),
            "users": round(_GIVEN.number("R08.left") / _OPEN),
            "card": 10_000_000,
        },
        "R08",
        as_of=_GIVEN.when("R08.month"),
        caution=(
            "The ministry rounded both figures, so the sum is a rough one. It is of phone users; the total of "
            "{R02.month:date} is of mobile users."
        ),
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
            "wrong": round(false_alarms(1, _GIVEN.count("M08.mobile_users"), _GIVEN.number("F21.face"))),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources("F21", "M08"),
        caution="The rate is a maker’s claim about random strangers.",
    ),
    Claim(
        id="K04",
        text=(
            "At the ceiling of the EU border rule and one try each, about {honest:count} of {refused:count} people "
            "refused are honest if {impostors:count} of {buyers:count} buyers are impostors; if {more:count} are, "
            "about {honest_of_more:count} of about {refused_of_more:count}."
        ),
        figures={
            "impostors": _OWN.count("P02.impostors"),
            "more": _OWN.count("K23.impostors"),
            "buyers": _OWN.count("P02.buyers"),
            "owners": _OWN.count("P02.buyers") - _OWN.count("P02.impostors"),
            "honest": round(_AT_CEILING.honest_refused),
            "refused": int(round(_AT_CEILING.refused, -1)),
            "share": round(_AT_CEILING.honest_share, 2),
            "honest_of_more": round(_WITH_MORE.honest_refused),
            "refused_of_more": round(_WITH_MORE.refused),
            "share_of_more": round(_WITH_MORE.honest_share, 2),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources("F12", "F22"),
        caution=(
            "The honest share follows from the number of impostors, which we did not find for the counters. Not "
            "counted: who tries again, who picked a look-alike’s card, and whom the camera cannot read."
        ),
    ),
    _GIVEN.ours(
        "K22",
        (
            "At the same ceiling {strangers:number} of {impostors:count} impostors pass on average if all are "
            "strangers to the card’s owner, and about {look_alikes:spelled} if {of_them:count} of them picked a "
            "look-alike’s card."
        ),
        {
            "impostors": _OWN.count("P02.impostors"),
            "of_them": _OWN.count("P07.look_alikes"),
            "strangers": round(_AT_CEILING.passed_wrongly, 3),
            "look_alikes": round(_WITH_LOOK_ALIKES.passed_wrongly),
        },
        "F12",
        as_of=_RULE,
        caution="How many pick such a card, and how often it works, is assumed.",
    ),
    Claim(
        id="K05",
        text=(
            "At {rate:share} a year, {holders:count} holders and {years:count} years, "
            "the chance of at least one leak is about {chance:share}: {in_hundred:count} of a hundred."
        ),
        figures={
            "rate": _OWN.number("P04.rate"),
            "holders": _OWN.count("P04.holders"),
            "years": _OWN.count("P05.years"),
            "chance": round(_LEAK, 2),
            "in_hundred": of_a_hundred(_LEAK).whole,
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources(),
        caution="Every input is an assumption, and each holder and year is taken as independent.",
    ),
    Claim(
        id="K50",
        text=(
            "The yearly chances to choose from, {P05.least:share}, {P04.rate:share} and {P05.most:share}, are one in "
            "{rare:count}, one in {middle:count} and one in {often:count}."
        ),
        figures={
            name: round(1 / _OWN.number(rate))
            for name, rate in (("rare", "P05.least"), ("middle", "P04.rate"), ("often", "P05.most"))
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=_GIVEN.sources(),
        caution="All three are assumed; we found no measurement.",
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
            "At the limit of Vietnam’s rule, with {impostors:count} impostors assumed among {buyers:count} buyers, "
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
        caution="A limit set by a rule, not a result from shops.",
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
        "Guo Bing filed his suit {days:count} days after the park’s message about faces.",
        {"days": _GIVEN.days_between("G04.received", "G01.filed")},
        "G01",
        "G04",
        as_of=_GIVEN.when("G01.filed"),
        caution="One newspaper treats the first of the two days as a deadline; see the claim it rests on.",
    ),
    _GIVEN.ours(
        "K40",
        "The education ministry’s official spoke {days:count} days after the classroom trial was reported.",
        {"days": _GIVEN.days_between("N01.reported", "N05.day")},
        "N01",
        "N05",
        as_of=_GIVEN.when("N05.day"),
        caution="Counted from one newspaper’s report; the trial itself had begun before.",
    ),
    _GIVEN.ours(
        "K41",
        "The committee agreed on other sensors {days:count} days after the first lampposts had been brought down.",
        {"days": _GIVEN.days_between("H01.day", "H07.agreed")},
        "H01",
        "H07",
        as_of=_GIVEN.when("H07.agreed"),
        caution="An agreement of experts, not yet a lamppost with other sensors.",
    ),
    _GIVEN.ours(
        "K42",
        (
            "When the year ended, on {end:date}, Guo Bing’s suit had been open for {days:count} days; the park had "
            "spoken after {park:spelled}."
        ),
        {
            "end": _on(_YEAR_ENDS),
            "days": (_YEAR_ENDS - _GIVEN.day("G01.filed")).days,
            "park": _GIVEN.days_between("G01.filed", "G15.said"),
        },
        "G01",
        "G15",
        as_of=_on(_YEAR_ENDS),
        caution="Counted from the day the papers reached the court, not from the day it took the case.",
    ),
)


CLAIMS = (*ARITHMETIC, *ASSUMPTIONS, OWN_MACHINE, *OTHER_BUYERS)
