"""What we looked for and did not find: each says where we looked, until when, and what came nearest."""

from content.claims import law
from content.claims.given import Given
from content.evidence import Claim, Looked, Status
from content.sources import THIS_PROJECT
from content.when import When

_RULE = Given(law.CLAIMS).when("R16.start")
_LOOKED_UNTIL = When(2026, 11, 26)
_ON_THE_RULE = "In the pages that this ledger cites on the rule and on the counter."


def _not_found(id: str, text: str, *see: str, as_of: When, where: str, nearest: str, caution: str = "") -> Claim:
    return Claim(
        id=id,
        text=text,
        status=Status.UNKNOWN,
        as_of=as_of,
        speaker="This project",
        sources=(THIS_PROJECT,),
        caution=caution,
        looked=Looked(where, _LOOKED_UNTIL, nearest, see),
    )


CLAIMS = (
    _not_found(
        "U01",
        "We found nothing that says whether the picture is kept after the match, by whom, or for how long.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U02",
        "No error rate of China's check was found, and no setting of its strictness.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U03",
        "What an honest buyer does after a refusal is not in anything we read.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U04",
        "We found no rule that says from which day shops took a photo of the buyer.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U05",
        "We found no rule that says which official may look up which link, and with whose permission.",
        "R42",
        "R40",
        "R18",
        as_of=_RULE,
        where=(
            "In the ministry's order of {R05.start:year} as far as it could be read, in reports on the "
            "Counter-Terrorism Law and the Cybersecurity Law, in the notices of {R37.issued:year} and "
            "{R15.announced:year}, and in searches in Chinese and English for who may look up phone users."
        ),
        nearest=(
            "That phone companies have to help the police and state security is written in a law. So is that names are "
            "registered. Holders of a number may look up what stands in their own name."
        ),
    ),
    _not_found(
        "U06",
        "We found no test of whether fraud fell because of the match.",
        "Y08",
        "Y09",
        as_of=_RULE,
        where=(
            "In searches in Chinese and English for the effect of the face match or of real names on fraud, and in "
            "reports on the police's yearly counts."
        ),
        nearest=(
            "Counts went down and up. They fell before the match began, in the summer of {Y08.year:year}. No page that "
            "we read separates the match from police work and other rules."
        ),
    ),
    _not_found(
        "U07",
        "How many of all fraud cases involved a number without a name we found nowhere.",
        "Y05",
        as_of=_RULE,
        where=(
            "In searches in Chinese and English for “black cards”, numbers in fraud cases and the share of cards "
            "without a name in fraud."
        ),
        nearest="A police official's count: {Y05.nameless:count} of {Y05.cases:count} cases, in {Y05.month:date}.",
    ),
    _not_found(
        "U08",
        "No court finding, audit or leak of the face data from China's phone counters was found.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U09",
        "We found no statement of how anyone may refuse the match and still get a number.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U10",
        "We found no document that links the counter's pictures to street cameras.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U11",
        "We found no independent test of what real-name registration did to fraud in China.",
        "Y11",
        "Y07",
        "Y10",
        as_of=_RULE,
        where=(
            "In searches in Chinese and English for studies of real-name registration and telecom fraud, and in "
            "reports on the police's counts."
        ),
        nearest=(
            "A Chinese study of {Y11.printed:year} that says that registration helps, read in its summary; one of its "
            "authors worked for a phone company."
        ),
    ),
    _not_found(
        "U12",
        "Why the camera figures differ between the editions is not known from what we found.",
        as_of=When(2020, 7),
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U13",
        "We found nothing that says whether a buyer in China may refuse the scan at the counter today.",
        as_of=When(2026, 7),
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U14",
        "How many people another way of proving oneself turns away or lets through is not in anything we read.",
        as_of=When(2026, 7),
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U15",
        "By how much an audit or a duty to report lowers any of these figures is not in anything we read.",
        as_of=When(2026, 7),
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
)
