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
        "F22",
        "F23",
        as_of=_RULE,
        where=(
            "In the summary of the notice, in reports of it and in pages of trade sites and makers; in Chinese, for "
            "portrait comparison at phone registration with threshold, likeness, error rate and pass rate, and for the "
            "ministry's answers to questions."
        ),
        nearest=(
            "A spot check of resellers says how many kept photos fitted, not how often a machine errs. A trade site "
            "says that a score of likeness decides, but not which."
        ),
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
        "Who may look up which link, and how, is not in our sources.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U06",
        "We found no test of whether fraud fell because of the rule.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
    ),
    _not_found(
        "U07",
        "How many of the fraud cases involved a number without a name is not given.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
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
        "We found no test of what real-name registration did to fraud in China.",
        as_of=_RULE,
        where=_ON_THE_RULE,
        nearest="Nothing that comes near it.",
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
