"""What a chart rests on, in one line that travels with it."""

from collections.abc import Iterable

from content.blocks import Figure
from content.citations import used
from content.claims import CLAIMS
from content.evidence import Claim
from content.formats import in_date
from content.translations import say, spoken
from content.when import When

LICENCE = "CC BY 4.0, A Face for a Phone Number"


def rests_on(figure: Figure) -> tuple[Claim, ...]:
    """List the claims that the chart's words cite, each once, in the order of the ledger."""
    cited = {each for text in (figure.title, figure.in_words, figure.note) for each in used(text)}
    return tuple(each for each in CLAIMS if each in cited)


def newest(claims: Iterable[Claim]) -> When:
    """Give the newest date that these claims are about; without any, the day of the rule."""
    return max((each.as_of for each in claims), key=lambda when: when.last, default=When(2019, 12, 1))


def credit(figure: Figure) -> str:
    """Say on one line what a chart rests on, as of when, and under which licence it may be used."""
    claims = rests_on(figure)
    publishers = dict.fromkeys(source.by for each in claims for source in each.sources)
    sources = ("；" if spoken().han else "; ").join(publishers) or say("A Face for a Phone Number")
    return say("Sources: {sources}. The chart tells of nothing after {date}. Licence: {licence}.").format(
        sources=sources, date=in_date(newest(claims)), licence=say(LICENCE)
    )
