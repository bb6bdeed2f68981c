"""Data that got out elsewhere by the end of 2019: what was among them, how many of what, and how."""

from content.blocks import Leak, Leaks, Way

WHEN_DATA_GOT_OUT = Leaks(
    (
        Leak(
            whose="A US government office",
            dated="{D05.announced:date}",
            has=("finger",),
            many="{D05.people:count} people’s fingerprints",
            way=Way.TAKEN,
            text="The first figure can be too small: {D05.people_first:count}, the office had estimated. [[D05]]",
        ),
        Leak(
            whose="India’s identity numbers, Aadhaar",
            dated="{D08.paid:date}",
            has=("name", "place"),
            lacks=("face", "finger"),
            many="What stands behind any of over {D08.numbers:count} numbers",
            way=Way.SOLD,
            text=(
                "A reporter paid {D08.price:count} rupees. The places are addresses. The authority denied a breach. "
                "[[D08]]"
            ),
        ),
        Leak(
            whose="SenseNets, a company in China",
            dated="{D01.reported:date}",
            has=("place",),
            many="Over {D01.people:count} people in Xinjiang, in the west of China",
            way=Way.OPEN,
            text=(
                "Anyone could read live data; it seemed to follow people by face recognition, the finder said. "
                "[[D01 D02]]"
            ),
        ),
        Leak(
            whose="BioStar, a security firm’s system",
            dated="{D04.found:month}",
            has=("face", "finger"),
            many="Over {D04.records:count} records, over {D04.fingerprints:count} fingerprints among them",
            way=Way.OPEN,
            text="Researchers reached them; that thieves had been there nobody showed. [[D04]]",
        ),
        Leak(
            whose="Sellers in China",
            dated="{D10.reported:date}",
            has=("face",),
            many="Over {D10.pictures:count} pictures, several of one person",
            way=Way.SOLD,
            text=(
                "On sale for {D10.price:count} yuan, said state television two days before the rule. The reports name "
                "apps and the web, and no phone company. [[D10]]"
            ),
        ),
    )
)
