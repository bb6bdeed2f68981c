"""Six invented people at the counter of the reader's own rule: what each safeguard brings them, by which claim."""

from content.blocks import Outcome, OwnRule, Person, Safeguard, Turn

SWITCHES = (
    Safeguard("another", "Another way to prove oneself"),
    Safeguard(
        "nothing",
        "Nothing is kept at all",
        idle=(
            ("remove", "No card turns: the picture is deleted after the match anyway, and a yes or no turns nobody."),
        ),
    ),
    Safeguard(
        "remove",
        "Deleted after the match",
        idle=(("nothing", "No card turns: where nothing is kept, there is nothing to delete."),),
    ),
    Safeguard(
        "device",
        "Match stays on the device",
        idle=(
            ("nothing", "No card turns: where nothing is kept, nothing stays on the device."),
            ("remove", "No card turns: what is deleted after the match does not stay on the device."),
        ),
    ),
    Safeguard(
        "audit",
        "Audit by outsiders",
        aside=(
            "An audit turns no card: it looks at what was kept, after the sale. [[Q32]] For how much it helps, we "
            "found no figure. [[U15]]"
        ),
    ),
    Safeguard(
        "duty",
        "Duty to report leaks",
        aside=(
            "A duty to report turns no card: it begins after a leak. [[Q32]] In the United States such duties cut the "
            "identity theft that leaks bring by {W51.less:share}, by one study. [[W51]]"
        ),
    ),
)

GRANDMOTHER = Person(
    who="A grandmother who cannot read out the numbers",
    short="grandmother",
    errand="She wants a phone of her own. The machine has her say numbers aloud.",
    turns=(
        Turn(
            Outcome.OTHER,
            (
                "As in South Korea, an official record issued that day is enough. [[W27]] How many such a way turns "
                "away, we found in no count. [[U14]]"
            ),
            on=("another",),
        ),
        Turn(
            Outcome.UNKNOWN,
            (
                "Some elderly people had to repeat the numbers, sometimes {T15.repeats:spelled} times, an agent told. "
                "[[T15]] What may follow a refusal, we found in no rule. [[U03]]"
            ),
        ),
    ),
)

REFUSED = Person(
    who="An honest buyer whom the machine refuses",
    short="refused buyer",
    errand="It is his own card and his own face. The machine says no.",
    turns=(
        Turn(
            Outcome.OTHER,
            "As in South Korea: up to {W35.tries:spelled} tries, then another way. [[W35]]",
            on=("another",),
        ),
        Turn(
            Outcome.REFUSED,
            (
                "No match, no number. [[R16]] At the ceilings of two rules that happens to {K17.low:count} to "
                "{K17.high:count} honest buyers in {K17.buyers:count}. [[K17]] What he may do next, we found in no "
                "rule. [[U03]]"
            ),
        ),
    ),
)

UNWILLING = Person(
    who="One who does not want to be scanned",
    short="says no",
    errand="Her card is valid. Her face she will not give.",
    turns=(
        Turn(
            Outcome.OTHER,
            "As in South Korea: whoever refuses the scan can still get a line. [[W27]]",
            on=("another",),
        ),
        Turn(
            Outcome.REFUSED,
            "What becomes of her face changes. That it is taken does not: no match, no number. [[R16]]",
            on=("nothing", "remove", "device"),
        ),
        Turn(
            Outcome.REFUSED,
            "No match, no number. [[R16]] How to refuse and still get one, we found in no rule. [[U09]]",
        ),
    ),
)

OWNER = Person(
    who="One whose card was borrowed, unasked",
    short="card’s owner",
    errand="Somebody took out a number with her card. She asks the shop: who was it?",
    turns=(
        Turn(
            Outcome.REFUSED,
            (
                "Nothing is left that could tell. [[Q31]] She can still ask how many cards stand in her name, as in "
                "China. [[L05]]"
            ),
            on=("nothing",),
        ),
        Turn(
            Outcome.REFUSED,
            (
                "The face is erased; a yes or a no is kept, as in South Korea. [[W34]] That does not say who stood "
                "there. [[Q31]]"
            ),
            on=("remove",),
        ),
        Turn(
            Outcome.UNKNOWN,
            (
                "Whoever holds her card may pick the way without a face. [[Q33]] How many that lets through, we found "
                "in no count. [[U14]]"
            ),
            on=("another",),
        ),
        Turn(
            Outcome.UNKNOWN,
            (
                "The face stays on the device, as China’s face rules want it. [[T19]] Whether somebody can call it up "
                "there depends on the device. [[Q31]]"
            ),
            on=("device",),
        ),
        Turn(
            Outcome.SERVED,
            (
                "At the ceiling of one rule the machine takes {F12.fmr:share} of strangers for the owner. [[F12]] It "
                "happened, and the photo was kept. [[T01]] In one case, in Hangzhou, a shop called such a picture up "
                "when a customer asked. [[T06]]"
            ),
        ),
    ),
)

VICTIM = Person(
    who="A fraud victim",
    short="fraud victim",
    errand="A caller lied and took his savings. He asks: would your rule have stopped the call?",
    turns=(
        Turn(
            Outcome.UNKNOWN,
            (
                "We found no test of whether the match cut fraud, and no count of what another way lets through. "
                "[[U06 U14]]"
            ),
            on=("another",),
        ),
        Turn(
            Outcome.UNKNOWN,
            (
                "We found no test of whether the match cut fraud. [[U06]] In one case over {J01.cards:count} cards "
                "were registered with other people’s faces. [[J01]]"
            ),
        ),
    ),
)

NO_PAPERS = Person(
    who="A buyer without papers",
    short="no papers",
    errand="He has no valid ID. Nobody has asked for his face yet.",
    turns=(
        Turn(
            Outcome.REFUSED,
            "Each way that South Korea offers starts from an identity on record, as we read it. [[Q34]]",
            on=("another",),
        ),
        Turn(
            Outcome.REFUSED,
            (
                "About {W15.people:count} people have no valid ID, says Privacy International. A rule that asks for "
                "one could shut them out. [[W15]]"
            ),
        ),
    ),
)

BEHIND = Person(
    who="Behind the counter",
    short="the file",
    errand="Everybody has gone home. What stays?",
    turns=(
        Turn(Outcome.GONE, "Nothing. What is not kept cannot leak. [[Q31]]", on=("nothing",)),
        Turn(
            Outcome.GONE,
            (
                "A yes or a no, as in South Korea, by its ministry’s word. [[W34]] A face that is erased cannot leak. "
                "[[Q31]]"
            ),
            on=("remove",),
        ),
        Turn(
            Outcome.UNKNOWN,
            (
                "Faces stay on the device, as China’s face rules want it; whether these reach the phone counter is not "
                "said. [[T19]] They can leak only from there. [[Q31]]"
            ),
            on=("device",),
        ),
        Turn(
            Outcome.KEPT,
            (
                "A photo of each buyer who was scanned. [[T01]] For how long the face data of a match are kept, we "
                "found no rule. [[U01]] On chances that we assume, {K19.low:share} to {K19.high:share} for a leak "
                "within {K19.years:spelled} years. [[K19]]"
            ),
        ),
    ),
)

SIX_PEOPLE = OwnRule(
    id="my-counters",
    prompt=(
        "Your turn. Your rule starts from China’s: the face is matched, no match, no number, and a photo is kept. "
        "[[R16 T01]] One safeguard is on already. Switch each on and off and see who is served. The people are "
        "invented; what happens to them is what a source says, our reading, or unknown. [[Q30]]"
    ),
    safeguards=SWITCHES,
    people=(GRANDMOTHER, REFUSED, UNWILLING, OWNER, VICTIM, NO_PAPERS),
    behind=BEHIND,
    opens=("another",),
)
