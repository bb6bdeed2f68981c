"""How we read the sources where the reader's own rule asks what they do not say, and the people whom it meets."""

from content.claims.countries import CLAIMS as COUNTRIES
from content.claims.elsewhere import CLAIMS as ELSEWHERE
from content.claims.given import Given
from content.evidence import Status
from content.when import When

_GIVEN = Given(COUNTRIES, ELSEWHERE)
_READ = When(2026, 11, 26)

CLAIMS = (
    _GIVEN.ours(
        "Q30",
        "We invent the six people who meet the reader’s own rule.",
        {},
        as_of=_READ,
        status=Status.ASSUMPTION,
        caution="No real person is meant. What happens to each rests on a claim of its own.",
    ),
    _GIVEN.ours(
        "Q31",
        (
            "By our reading, what is not kept can neither be called up later nor leak, and what stays on a device can "
            "do either only from there."
        ),
        {},
        as_of=_READ,
        status=Status.ASSUMPTION,
        caution="Logic, not a report. A copy that somebody makes while the face is being matched is not covered.",
    ),
    _GIVEN.ours(
        "Q32",
        (
            "By our reading, an audit and a duty to report leaks look at what was kept, after the sale, so neither "
            "changes what a buyer meets at the counter."
        ),
        {},
        as_of=_READ,
        status=Status.ASSUMPTION,
        caution="Logic, not a report. What an audit finds may change a later rule; that is not drawn.",
    ),
    _GIVEN.ours(
        "Q33",
        (
            "By our reading, where a buyer may choose a way without a face, so may somebody who holds another person’s "
            "card."
        ),
        {},
        "W27",
        as_of=_READ,
        status=Status.ASSUMPTION,
        caution="A possibility, not a report. The other way may find such people out by means of its own.",
    ),
    _GIVEN.ours(
        "Q34",
        (
            "By our reading, each of the {W27.ways:count} ways that South Korea offers starts from an identity that is "
            "on record, so none serves a buyer who has no papers."
        ),
        {},
        "W27",
        as_of=_READ,
        status=Status.ASSUMPTION,
        caution="The text of the rule was not read. How somebody without papers gets them is another question.",
    ),
)
