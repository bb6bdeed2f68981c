"""In which unit a figure of a claim is: by its name, or where a name means several things, by its claim."""

from content.evidence import Claim
from content.formats import Value
from content.when import When

NUMBER, DATE, WORDS = "number", "date", "words"
COUNT, SHARE = "count", "share of 1"
NAMED = {  # a name as in NAME, or in one claim alone as in CLAIM.name
    "CNY": "losses lowest highest price price_full claimed award ticket yuan K07.each",
    "USD": "dollars",
    "EUR": "D09.fine",
    "INR": "D08.price",
    "HKD": "H03.cost",
    "KRW": "losses_won losses_before_won losses_between_won",
    "ft": "feet",
    "m": "metres",
    "km": "kilometres",
    "GB": "gigabytes",
    "h": "hours",
    "days": "days K42.park",
    "working days": "R31.days",
    "months": "months months_before_rule",
    "years": "years age",
    "people": "whole needed more",
    "points": "score X07.most",
    "times": "M11.ratio F06.low F06.high F08.low F08.high K53.small K53.large K14.people",
    "cameras per 1,000 people": (
        "density divided double indore hyderabad delhi beijing london london_before A25.threshold C12.before C12.after "
        "C13.ratio C15.ratio K53.same Q10.more Q10.much Q10.most Q11.up Q11.same Q11.down Q51.each"
    ),
    "people per camera": "Q51.turned",
    "cameras per person": "Q51.of_one",
    "cameras per 100 people": "Q51.in_hundred",
    "tries for one error": "odds one_in F21.face F21.finger P11.often P11.less P11.seldom P11.least",
    "buyers for one impostor": "K50.rare K50.middle K50.often",
    "expected count": "K18.low K18.high K22.strangers Q04.card Q45.without_list Q55.other_limit",
    "%": (
        "K05.in_hundred Q41.right Q41.printed Q41.turned Q43.open Q47.share Q47.rate Q47.served Q47.impostors Q49.leak "
        "Q49.safe Q49.one Q49.kept Q49.added Q49.both Q53.both Q53.handy Q53.choice Q53.sum Q53.most Q53.gap "
        "Q53.none Q55.share"
    ),
    "its number in the text": "article edition first_report second_report R22.first R22.second",
    COUNT: "K04.more K08.honest",
    SHARE: "Y07.losses Y24.losses Y26.losses",
}
UNITS = {name: unit for unit, names in NAMED.items() for name in names.split()}


def unit_of(claim: Claim, name: str) -> str:
    """Give the unit of a figure: a whole number counts, a part of one is a share, and any other is named above."""
    value = claim.figures[name]
    if isinstance(value, str | When):
        return ""
    if named := UNITS.get(f"{claim.id}.{name}") or UNITS.get(name):
        return named
    if isinstance(value, int):
        return COUNT
    if 0 <= value <= 1:
        return SHARE
    raise ValueError(
        f"the figure {claim.id}.{name} is {value}, and no unit says of what (content/editions/data/units.py)"
    )


def kind_of(value: Value) -> str:
    """Say whether a figure is a number, a date or words."""
    if isinstance(value, When):
        return DATE
    return WORDS if isinstance(value, str) else NUMBER
