"""What we make up: four systems, one file and the sums they lead to, and wrong answers beside right ones."""

from content.claims.cameras import CLAIMS as CAMERAS
from content.claims.given import Given
from content.claims.law import CLAIMS as LAW
from content.claims.ours import CLAIMS as OURS
from content.evidence import Claim, Status
from content.models import File, false_alarms, outcomes, reach
from content.sources import THIS_PROJECT
from content.when import When

_RULE = When(2019, 12, 1)
_US = "This project"

ASSUMPTIONS = (
    Claim(
        id="Q01",
        text=(
            "We invent a school with {pupils:count} pupils and a gate that takes a stranger for a pupil once in "
            "{odds:count} comparisons; {strangers:count} strangers try to get in."
        ),
        figures={"pupils": 2_000, "odds": 100_000, "strangers": 1_000},
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
        figures={"visitors": 40_000, "listed": 100, "odds": 100_000, "wanted": 10},
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
        figures={"customers": 1_000, "impostors": 300, "fnmr": 0.02, "fmr": 0.001},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The bank and its numbers are invented for a question; no real bank is meant.",
    ),
    Claim(
        id="Q20",
        text=(
            "We invent a number and its first week: {pictures:count} picture, {names:count} name, {messages:count} "
            "messages, {rides:count} taxi rides, {meals:count} meals and {visits:count} visit to a clinic; "
            "{outside:count} people outside want it, {inside:count} work inside, {purpose:count} on what it is for."
        ),
        figures={
            "pictures": 1,
            "names": 1,
            "messages": 9,
            "rides": 5,
            "meals": 4,
            "visits": 1,
            "outside": 6,
            "inside": 6,
            "purpose": 2,
        },
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="No real file, office or person is meant. Who may look at real ones we found in no rule.",
    ),
    Claim(
        id="Q12",
        text=(
            "We invent a station: {people:count} people pass a day, each is compared with {listed:count} faces on a "
            "list, one comparison in {odds:count} errs, and {coming:count} people on the list come and are found."
        ),
        figures={"people": 20_000, "listed": 30, "odds": 10_000, "coming": 2},
        status=Status.ASSUMPTION,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The station and its numbers are invented for a drawing; no real station is meant.",
    ),
)

_GIVEN = Given(ASSUMPTIONS, OURS, CAMERAS, LAW)

_COMPARISONS = _GIVEN.count("Q02.visitors") * _GIVEN.count("Q02.listed")
_WITH_CARD, _BY_SEARCH = (
    round(false_alarms(_GIVEN.count("Q01.strangers"), listed, _GIVEN.number("Q01.odds")), 2)
    for listed in (1, _GIVEN.count("Q01.pupils"))
)
_WRONG_ALARMS = round(false_alarms(_GIVEN.count("Q02.visitors"), _GIVEN.count("Q02.listed"), _GIVEN.number("Q02.odds")))
_AT_STATION = round(
    false_alarms(_GIVEN.count("Q12.people"), _GIVEN.count("Q12.listed"), _GIVEN.number("Q12.odds")),
)
_BANK = outcomes(
    _GIVEN.number("Q03.customers") - _GIVEN.number("Q03.impostors"),
    _GIVEN.number("Q03.impostors"),
    _GIVEN.number("Q03.fmr"),
    _GIVEN.number("Q03.fnmr"),
)
_FILE = File(
    pictures=_GIVEN.count("Q20.pictures"),
    others=sum(_GIVEN.count(f"Q20.{each}") for each in ("names", "messages", "rides", "meals", "visits")),
    outside=_GIVEN.count("Q20.outside"),
    inside=_GIVEN.count("Q20.inside"),
    purpose=_GIVEN.count("Q20.purpose"),
)
_LOCKED = reach(frozenset({"locked"}), _FILE)

ARITHMETIC = (
    Claim(
        id="Q21",
        text=(
            "The invented file holds {others:count} records beside the picture. Under a lock and nothing else "
            "{stealing:count} of {outside:count} people outside can steal it, and {using:count} of {inside:count} "
            "people inside may use it."
        ),
        figures={
            "others": _LOCKED.others,
            "stealing": _LOCKED.stealing,
            "outside": _FILE.outside,
            "using": _LOCKED.using,
            "inside": _FILE.inside,
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The file and the people are invented; a real lock may break, and a real limit may be broken.",
    ),
    Claim(
        id="Q04",
        text=(
            "At the invented gate, {strangers:count} strangers with borrowed cards give about {card:number} wrong "
            "matches; when each is compared with all {pupils:count} pupils, they give about {search:count}."
        ),
        figures={
            "strangers": _GIVEN.count("Q01.strangers"),
            "card": _WITH_CARD,
            "pupils": _GIVEN.count("Q01.pupils"),
            "search": int(_BY_SEARCH),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The gate is invented.",
    ),
    Claim(
        id="Q05",
        text=(
            "At the invented stadium, {visitors:count} visitors and {listed:count} pictures give {comparisons:count} "
            "comparisons and about {wrong:count} wrong alarms, out of about {alarms:count} alarms in all."
        ),
        figures={
            "visitors": _GIVEN.count("Q02.visitors"),
            "listed": _GIVEN.count("Q02.listed"),
            "comparisons": _COMPARISONS,
            "wrong": _WRONG_ALARMS,
            "right": _GIVEN.count("Q02.wanted"),
            "alarms": _WRONG_ALARMS + _GIVEN.count("Q02.wanted"),
        },
        status=Status.ARITHMETIC,
        as_of=_RULE,
        speaker=_US,
        sources=(THIS_PROJECT,),
        caution="The stadium is invented.",
    ),
    Claim(
        id="Q06",
        text=(
            "At the invented bank, about {refused:count} of {customers:count} people are refused: about "
            "{impostors:count} impostors and about {honest:count} honest customers."
        ),
        figures={
            "customers": _GIVEN.count("Q03.customers"),
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
    _GIVEN.ours(
        "Q13",
        (
            "At the invented station, {Q12.people:count} people times {Q12.listed:count} faces, divided by "
            "{Q12.odds:count}, give about {wrong:count} false alarms a day, beside {Q12.coming:count} right ones."
        ),
        {"wrong": _AT_STATION, "alarms": _AT_STATION + _GIVEN.count("Q12.coming")},
        as_of=_RULE,
        caution="The station is invented.",
    ),
)

# What a guess offers beside its right answer follows from that answer, and so stays wrong when it is corrected.
GUESSES = (
    _GIVEN.ours(
        "Q07",
        (
            "The guess about wrong matches offers about {few:count}, {about:count} and {many:count}: the calculated "
            "number is the middle one, rounded."
        ),
        {
            "few": round(_GIVEN.number("K03.wrong") / 100),
            "about": int(round(_GIVEN.number("K03.wrong"), -1)),
            "many": int(round(100 * _GIVEN.number("K03.wrong"), -3)),
        },
        "K03",
        as_of=_RULE,
        caution="The first is far too small and the last far too large, on purpose.",
    ),
    _GIVEN.ours(
        "Q08",
        (
            "The guess about unregistered users offers {least:count}, {less:count} and {more:count} beside the right "
            "answer: that answer divided or multiplied."
        ),
        {
            "least": _GIVEN.count("R08.left") // 100,
            "less": _GIVEN.count("R08.left") // 10,
            "more": _GIVEN.count("R08.left") * 5,
        },
        "R08",
        as_of=_RULE,
        caution="These are wrong on purpose; nobody counted them.",
    ),
    _GIVEN.ours(
        "Q10",
        (
            "The guess about the capital offers {more:count}, {much:count} and {most:count} beside the right answer: "
            "that answer multiplied."
        ),
        {
            name: int(round(_GIVEN.number("C05.density") * factor, -1))
            for name, factor in (("more", 2.25), ("much", 3.5), ("most", 5))
        },
        "C05",
        as_of=_RULE,
        caution="These are wrong on purpose; nobody counted them.",
    ),
    _GIVEN.ours(
        "Q11",
        (
            "The guess about Shanghai’s next edition offers {up:count}, {same:count} and {down:count} beside the right "
            "answer: the first two follow the edition before."
        ),
        {
            "up": int(round(1.4 * _GIVEN.number("C04.density"), -1)),
            "same": int(round(_GIVEN.number("C04.density"), -1)),
            "down": 5 * round(2 * _GIVEN.number("C06.density") / 5),
        },
        "C04",
        "C06",
        as_of=_GIVEN.when("C06.edition"),
        caution="These are wrong on purpose; nobody counted them.",
    ),
)

CLAIMS = (*ASSUMPTIONS, *ARITHMETIC, *GUESSES)


def invented_file() -> File:
    """Give the file of the invented number."""
    return _FILE
