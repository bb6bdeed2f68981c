"""Cases that prosecutors in China published: how the match was beaten."""

from content.evidence import Claim, Status
from content.sources.harm import XINHUA_PROSECUTORS_2022
from content.when import When

CLAIMS = (
    Claim(
        id="J01",
        text=(
            "China’s top prosecutors published on {published:date} a case in which workers’ faces, taken under a "
            "pretext, were used to register more than {cards:count} SIM cards; an agent of a phone shop took part."
        ),
        figures={
            "published": When(2022, 4, 21),
            "started": When(2019, 12),
            "cards": 3_500,
            "in_fraud": 55,
            "frauds": 68,
            "yuan": 2_840_000,
            "bought": 400,
        },
        status=Status.REPORTED,
        as_of=When(2022, 4, 21),
        speaker="Supreme People’s Procuratorate, per Xinhua",
        sources=(XINHUA_PROSECUTORS_2022,),
        caution=(
            "A case chosen as an example, not a count of such cases. The faces were genuine and got by a trick: no "
            "stored pictures leaked. For a part of the cards, data of over {bought:count} people were bought. Read in "
            "a copy of one report; the sentences were not in what was read."
        ),
        single_source=True,
    ),
)
