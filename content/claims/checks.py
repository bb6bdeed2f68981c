"""Our arithmetic for the divider, the audit of the article and the reader's own rule, and what that rule assumes."""

from content.claims.accuracy import CLAIMS as ACCURACY
from content.claims.article import CLAIMS as ARTICLE
from content.claims.cameras import CLAIMS as CAMERAS
from content.claims.cases import CLAIMS as CASES
from content.claims.countries import CLAIMS as COUNTRIES
from content.claims.given import Given
from content.claims.law import CLAIMS as LAW
from content.claims.meanwhile import CLAIMS as MEANWHILE
from content.claims.ours import CLAIMS as OURS
from content.claims.ours import OWN_RULE
from content.claims.scale import CLAIMS as SCALE
from content.models import base_for, false_matches, leak_chance, outcomes, per_thousand
from content.when import When

_GIVEN = Given(ARTICLE, LAW, SCALE, ACCURACY, CAMERAS, CASES, COUNTRIES, MEANWHILE, OURS, (OWN_RULE,))
_HALF, _FIFTH, _TWICE = 0.5, 0.2, 2.0
_FEET_IN_METRES = 0.3048  # exact, by definition
_ARTICLE_DAY = _GIVEN.when("A41.copied")
_IMPLIED = base_for(_GIVEN.number("M09.users"), _GIVEN.number("M09.population_share"))
_NEEDED = 1_000 * _GIVEN.count("C04.cameras") / _GIVEN.number("A25.threshold")  # people
_METRES = _GIVEN.number("A28.feet") * _FEET_IN_METRES
_CEILINGS = tuple(
    outcomes(
        _GIVEN.number("P02.buyers") - _GIVEN.number("P02.impostors"),
        _GIVEN.number("P02.impostors"),
        _GIVEN.number(f"{rule}.fmr"),
        _GIVEN.number(f"{rule}.fnmr"),
    )
    for rule in ("F12", "F13")
)
_REFUSED = sorted(each.honest_refused for each in _CEILINGS)
_PASSED = sorted(each.impostors_passed for each in _CEILINGS)
_LEAKS = [
    leak_chance(_GIVEN.number(f"P05.{end}"), _GIVEN.count("P04.holders"), _GIVEN.number("P05.years"))
    for end in ("least", "most")
]

CLAIMS = (
    _GIVEN.ours(
        "K10",
        "At {users:count}, a share of {share:share} would need a population of about {whole:count}.",
        {
            "users": _GIVEN.count("A08.mobile_users"),
            "share": _GIVEN.number("A09.population_share"),
            "whole": round(base_for(_GIVEN.number("A08.mobile_users"), _GIVEN.number("A09.population_share")), -6),
        },
        "A08",
        "A09",
        as_of=_ARTICLE_DAY,
    ),
    _GIVEN.ours(
        "K11",
        "{users:count} users at {share:share} of the population make a population of about {whole:count}.",
        {
            "users": _GIVEN.count("M09.users"),
            "share": _GIVEN.number("M09.population_share"),
            "whole": round(_IMPLIED, -6),
        },
        "M09",
        as_of=When(2019, 6, 30),
        caution="Worked back from two rounded figures, so it is rounded too.",
    ),
    _GIVEN.ours(
        "K12",
        "Of that population, {users:count} people are {share:share}, and {mobile:count} are {mobile_share:share}.",
        {
            "users": _GIVEN.count("A08.mobile_users"),
            "share": round(_GIVEN.number("A08.mobile_users") / _IMPLIED, 3),
            "mobile": _GIVEN.count("M08.mobile_users"),
            "mobile_share": round(_GIVEN.number("M08.mobile_users") / _IMPLIED, 3),
        },
        "A08",
        "M08",
        "M09",
        as_of=_ARTICLE_DAY,
        caution="The population is worked back from the official share of all internet users.",
    ),
    _GIVEN.ours(
        "K13",
        "{feet:count} feet are about {metres:count} metres, so about {gaps:count} to a kilometre.",
        {"feet": _GIVEN.count("A28.feet"), "metres": round(_METRES), "gaps": round(1_000 / _METRES)},
        "A28",
        as_of=_ARTICLE_DAY,
        caution="The article rounds the metres down. The distance itself rests on the article alone.",
    ),
    _GIVEN.ours(
        "K14",
        "With half as many people and the same cameras, Shanghai would have {double:number} for every thousand people.",
        {
            "people": _HALF,
            "double": round(per_thousand(_GIVEN.number("C04.cameras"), _GIVEN.number("C04.people") * _HALF), 2),
        },
        "C04",
        as_of=When(2019, 8),
        caution="A sum to see how the division works; nobody says that so few people live there.",
    ),
    _GIVEN.ours(
        "K52",
        (
            "Rounded, Shanghai’s figure is {cameras:count} cameras over {people:count} people; over "
            "{needed:count} people, {more:count} more, the same cameras would make {A25.threshold:count} for every "
            "thousand people."
        ),
        {
            "cameras": round(_GIVEN.count("C04.cameras"), -3),
            "people": round(_GIVEN.count("C04.people"), -3),
            "needed": round(_NEEDED, -3),
            "more": round(_NEEDED - _GIVEN.number("C04.people"), -3),
        },
        "A25",
        "C04",
        as_of=When(2019, 8),
        caution="A sum to see how the division works; nobody says that so many people live there.",
    ),
    _GIVEN.ours(
        "K53",
        "At {small:share} of both counts, or at {large:share} of both, Shanghai would still have {same:number}.",
        {
            "small": _FIFTH,
            "large": _TWICE,
            "same": round(per_thousand(_GIVEN.number("C04.cameras"), _GIVEN.number("C04.people")), 2),
        },
        "C04",
        as_of=When(2019, 8),
        caution="True of every ratio: it says nothing about the size of its two counts.",
    ),
    _GIVEN.ours(
        "K15",
        "From one edition to the next, Shanghai’s figure fell by {shanghai:share} and Shenzhen’s by {shenzhen:share}.",
        {
            "shanghai": round(1 - _GIVEN.number("C06.density") / _GIVEN.number("C04.density"), 2),
            "shenzhen": round(1 - _GIVEN.number("C07.density") / _GIVEN.number("C03.density"), 2),
        },
        "C03",
        "C04",
        "C06",
        "C07",
        as_of=When(2020, 7),
        caution="A difference between two estimates of one publisher. Why it arose is not known from what we found.",
    ),
    _GIVEN.ours(
        "K16",
        "Between the starts of the two rules in Indonesia and South Korea lie {days:count} days.",
        {"days": _GIVEN.days_between("W25.start", "W23.start")},
        "W23",
        "W25",
        as_of=_GIVEN.when("W23.start"),
    ),
    _GIVEN.ours(
        "K21",
        (
            "{trips:count} trips with one comparison each, at one false match in {odds:count}, give about "
            "{wrong:count} wrong matches a year."
        ),
        {
            "trips": _GIVEN.count("B03.trips"),
            "odds": _GIVEN.count("F21.face"),
            "wrong": round(false_matches(_GIVEN.count("B03.trips"), 1 / _GIVEN.number("F21.face"))),
        },
        "B03",
        "F21",
        as_of=_GIVEN.when("R16.start"),
        caution="A sum to see the size: we found no comparison for every trip, and the rate is a maker’s claim.",
    ),
    _GIVEN.ours(
        "K17",
        (
            "At the ceilings of the EU border rule and of Vietnam’s rule, between {low:count} and {high:count} honest "
            "buyers in {buyers:count} are refused."
        ),
        {
            "low": round(_REFUSED[0]),
            "high": round(_REFUSED[1]),
            "buyers": _GIVEN.count("P02.buyers"),
        },
        "F12",
        "F13",
        as_of=When(2026, 3, 31),
        caution=("Both are limits set by rules, not results from shops. Of the buyers, some impostors are assumed."),
    ),
    _GIVEN.ours(
        "K18",
        (
            "At those ceilings, of {impostors:count} impostors assumed, between {low:number} and {high:number} are let "
            "through by chance."
        ),
        {
            "impostors": _GIVEN.count("P02.impostors"),
            "low": round(_PASSED[0], 3),
            "high": round(_PASSED[1], 3),
        },
        "F12",
        "F13",
        as_of=When(2026, 3, 31),
        caution="Random strangers only: a look-alike, a mask or a forged film is not in the rates.",
    ),
    _GIVEN.ours(
        "K19",
        (
            "With {holders:count} holders and {years:count} years, the chance of at least one leak is between "
            "{low:share} and {high:share} if a holder’s yearly chance is between {least:share} and {most:share}."
        ),
        {
            "holders": _GIVEN.count("P04.holders"),
            "years": _GIVEN.count("P05.years"),
            "low": round(_LEAKS[0], 2),
            "high": round(_LEAKS[1], 2),
            "least": _GIVEN.number("P05.least"),
            "most": _GIVEN.number("P05.most"),
        },
        "P04",
        as_of=When(2019, 12, 1),
        caution="Every input is an assumption, and each holder and year is taken as independent.",
    ),
    OWN_RULE,
)
