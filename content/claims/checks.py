"""Our arithmetic for the divider, the audit of the article and the reader's own rule, and what that rule assumes."""

from content.claims.accuracy import CLAIMS as ACCURACY
from content.claims.article import CLAIMS as ARTICLE
from content.claims.cameras import CLAIMS as CAMERAS
from content.claims.cases import CLAIMS as CASES
from content.claims.countries import CLAIMS as COUNTRIES
from content.claims.meanwhile import CLAIMS as MEANWHILE
from content.claims.ours import CLAIMS as OURS
from content.claims.scale import CLAIMS as SCALE
from content.evidence import Claim, Source, Status
from content.models import Inputs, base_for, per_thousand, rule_counters
from content.sources import THIS_PROJECT
from content.when import When
from content.words import Value

_GIVEN = {
    each.id: each for part in (ARTICLE, SCALE, ACCURACY, CAMERAS, CASES, COUNTRIES, MEANWHILE, OURS) for each in part
}
_US = "This project"
_FEET_IN_METRES = 0.3048  # exact, by definition


def _value(id: str, figure: str) -> float:
    return _GIVEN[id].value(figure)


def _ours(
    id: str,
    text: str,
    figures: dict[str, Value],
    *rests_on: str,
    as_of: When,
    status: Status = Status.ARITHMETIC,
    caution: str = "",
) -> Claim:
    found: dict[Source, None] = {THIS_PROJECT: None}
    found |= {source: None for each in rests_on for source in _GIVEN[each].sources}
    return Claim(
        id=id,
        text=text,
        figures=figures,
        status=status,
        as_of=as_of,
        speaker=_US,
        sources=tuple(found),
        caution=caution,
    )


_ARTICLE_DAY = When(2019, 12, 2)
_IMPLIED = base_for(_value("M09", "users"), _value("M09", "population_share"))
_METRES = _value("A28", "feet") * _FEET_IN_METRES
_HERE = Inputs(
    honest=_value("P02", "honest"),
    impostors=_value("P02", "impostors"),
    false_match=(_value("F12", "fmr"), _value("F13", "fmr")),
    false_non_match=(_value("F12", "fnmr"), _value("F13", "fnmr")),
    yearly_leak=(0.001, 0.05),
    holders=int(_value("P04", "holders")),
    years=10,
)
_ALONE = rule_counters(frozenset(), _HERE)

CLAIMS = (
    _ours(
        "K10",
        "At {users:count}, a share of {share:share} would need a population of about {whole:count}.",
        {
            "users": int(_value("A08", "mobile_users")),
            "share": _value("A09", "population_share"),
            "whole": round(base_for(_value("A08", "mobile_users"), _value("A09", "population_share")), -6),
        },
        "A08",
        "A09",
        as_of=_ARTICLE_DAY,
    ),
    _ours(
        "K11",
        "{users:count} users at {share:share} of the population make a population of about {whole:count}.",
        {
            "users": int(_value("M09", "users")),
            "share": _value("M09", "population_share"),
            "whole": round(_IMPLIED, -6),
        },
        "M09",
        as_of=When(2019, 6, 30),
        caution="Worked back from two rounded figures, so it is rounded too.",
    ),
    _ours(
        "K12",
        "Of that population, {users:count} people are {share:share}, and {mobile:count} are {mobile_share:share}.",
        {
            "users": int(_value("A08", "mobile_users")),
            "share": round(_value("A08", "mobile_users") / _IMPLIED, 3),
            "mobile": int(_value("M08", "mobile_users")),
            "mobile_share": round(_value("M08", "mobile_users") / _IMPLIED, 3),
        },
        "A08",
        "M08",
        "M09",
        as_of=_ARTICLE_DAY,
        caution="The population is worked back from the official share of all internet users.",
    ),
    _ours(
        "K13",
        "{feet:count} feet are {metres:number} metres, about {gaps:count} to a kilometre.",
        {"feet": int(_value("A28", "feet")), "metres": round(_METRES, 2), "gaps": round(1_000 / _METRES)},
        "A28",
        as_of=_ARTICLE_DAY,
        caution="The article rounds the metres down. The distance itself rests on the article alone.",
    ),
    _ours(
        "K14",
        "Half as many people under the same cameras would make {double:number} for every thousand in Shanghai.",
        {"double": round(per_thousand(_value("C04", "cameras"), _value("C04", "people") / 2), 2)},
        "C04",
        as_of=When(2019, 8),
        caution="A sum to see how the division works; nobody says that half the people live there.",
    ),
    _ours(
        "K15",
        "From one edition to the next, Shanghai's figure fell by {shanghai:share} and Shenzhen's by {shenzhen:share}.",
        {
            "shanghai": round(1 - _value("C06", "density") / _value("C04", "density"), 2),
            "shenzhen": round(1 - _value("C07", "density") / _value("C03", "density"), 2),
        },
        "C03",
        "C04",
        "C06",
        "C07",
        as_of=When(2020, 7),
        caution="A difference between two estimates of one publisher. Why it arose is not known from what we found.",
    ),
    _ours(
        "K16",
        "Between the starts of the two rules in Indonesia and South Korea lie {days:count} days.",
        {"days": (When(2026, 7, 6).first - When(2026, 7, 1).first).days},
        "W23",
        "W25",
        as_of=When(2026, 7, 6),
    ),
    _ours(
        "K17",
        (
            "At the ceilings of the EU border rule and of Vietnam's rule, between {low:count} and {high:count} honest "
            "buyers in {buyers:count} are refused."
        ),
        {
            "low": round(_ALONE["refused"].low),
            "high": round(_ALONE["refused"].high),
            "buyers": int(_value("P02", "buyers")),
        },
        "F12",
        "F13",
        as_of=When(2026, 3, 31),
        caution=(
            "Both are limits set in rules for a test, not results from shops. Of the buyers, some impostors are "
            "assumed."
        ),
    ),
    _ours(
        "K18",
        (
            "At those ceilings, of {impostors:count} impostors assumed, between {low:number} and {high:number} are let "
            "through by chance."
        ),
        {
            "impostors": int(_value("P02", "impostors")),
            "low": round(_ALONE["passed"].low, 3),
            "high": round(_ALONE["passed"].high, 3),
        },
        "F12",
        "F13",
        as_of=When(2026, 3, 31),
        caution="Random strangers only: a look-alike, a mask or a forged film is not in the rates.",
    ),
    _ours(
        "K19",
        (
            "With {holders:count} holders and {years:count} years, the chance of at least one leak is between "
            "{low:share} and {high:share} if a holder's yearly chance is between {least:share} and {most:share}."
        ),
        {
            "holders": _HERE.holders,
            "years": int(_HERE.years),
            "low": round(_ALONE["leak"].low, 2),
            "high": round(_ALONE["leak"].high, 2),
            "least": _HERE.yearly_leak[0],
            "most": _HERE.yearly_leak[1],
        },
        "P04",
        as_of=When(2019, 12, 1),
        caution="Every input is an assumption, and each holder and year is taken as independent.",
    ),
    _ours(
        "P05",
        (
            "For the reader's own rule we assume a chance of a leak between {least:share} and {most:share} a year for "
            "each holder, {holders:count} holders, {years:count} years, and one holder where the match stays on the "
            "device."
        ),
        {
            "least": _HERE.yearly_leak[0],
            "most": _HERE.yearly_leak[1],
            "holders": _HERE.holders,
            "years": int(_HERE.years),
            "device": 1,
        },
        status=Status.ASSUMPTION,
        as_of=When(2019, 12, 1),
        caution="We found no count of the devices; with more of them the chance is higher.",
    ),
    _ours(
        "U12",
        "Why the camera figures differ between the editions is not known from what we found.",
        {},
        status=Status.UNKNOWN,
        as_of=When(2020, 7),
        caution="It is not in the pages we read; that is no proof that there is nothing.",
    ),
    _ours(
        "U13",
        "We found nothing that says whether a buyer in China may refuse the scan at the counter today.",
        {},
        status=Status.UNKNOWN,
        as_of=When(2026, 7),
        caution="A rule in force since {R30.start:date} names another way, but other national rules may come first.",
    ),
    _ours(
        "U14",
        "How many people another way of proving oneself turns away or lets through is not in anything we read.",
        {},
        status=Status.UNKNOWN,
        as_of=When(2026, 7),
        caution="It is not in the pages we read; that is no proof that there is nothing.",
    ),
    _ours(
        "U15",
        "By how much an audit or a duty to report lowers any of these figures is not in anything we read.",
        {},
        status=Status.UNKNOWN,
        as_of=When(2026, 7),
        caution="It is not in the pages we read; that is no proof that there is nothing.",
    ),
)


def rule_inputs() -> Inputs:
    """Give what the counters of the reader's own rule start from."""
    return _HERE
