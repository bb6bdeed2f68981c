"""What was said wrongly of the counter and its rule."""

from content.blocks import Correction
from content.pages.corrections.brought_up import by_a_reader, by_ourselves
from content.when import When

_READ_AGAIN = When(2026, 11, 26)
_COUNTER = "At the counter"

MADE: tuple[Correction, ...] = (
    Correction(
        id="is-it-kept",
        on=_READ_AGAIN,
        page="The concerns, The face-scan rule, Since 2019",
        said="We found nothing that says whether the picture is kept after the match, by whom, or for how long.",
        now=(
            "The photo of a new user has to be kept by the phone company. [[T01 T02]] For how long the face data of "
            "the match are kept, no rule that we found says. [[U01]]"
        ),
        why=(
            "Two official texts of {T01.issued:year} ask for the photo and its keeping. We had not looked for rules "
            "older than the match, and had not read a source of ours to the sentence in which an agent says where "
            "images go. [[T05]]"
        ),
        noticed=by_a_reader("copies of both texts, and of Bitter Winter’s report"),
        concerns=("U01", "T01", "T02", "T05"),
    ),
    Correction(
        id="when-photos-began",
        on=_READ_AGAIN,
        page=f"{_COUNTER}, Real-name registration",
        said="We found no rule that says from which day shops took a photo of the buyer.",
        now=(
            "A joint notice of {T01.issued:date} asks for it, and a text of the ministry of {T02.published:month} "
            "again. [[T01 T02]] China Telecom names {T03.start:date} for its shops. [[T03]]"
        ),
        why=(
            "The second text is the very document that we cited for the cap on cards. We had read a summary in English."
        ),
        noticed=by_a_reader("the Chinese texts in copies"),
        concerns=("T01", "T02", "T03", "R10", "A16"),
    ),
    Correction(
        id="what-was-new",
        on=_READ_AGAIN,
        page=f"{_COUNTER}, The face-scan rule",
        said=(
            "Which one was new? The comparison. No earlier national rule for shops said that the face must fit the "
            "card."
        ),
        now=(
            "New is that a *machine* has to compare, in every outlet, and that its no stops the sale. [[R16]] People "
            "compared by hand before, two trade sites write, and a trial with machines was asked for in "
            "{T09.reported:month}. [[T08 T10 T09]]"
        ),
        why="“The comparison” claims too much: that a person looks from the card to the face is older.",
        noticed=by_a_reader("a regulator’s list in Fujian, of Xinhua on the trial, and of two technology sites"),
        concerns=("R16", "A16", "T08", "T09", "T10"),
    ),
    Correction(
        id="shops-only",
        on=_READ_AGAIN,
        page=f"{_COUNTER}, The face-scan rule",
        said="The article says “anyone”; the notice is narrower, it speaks only of shops.",
        now=(
            "By its words it speaks of shops. In effect the article is nearly right, because buyers online were "
            "already checked by live video or the like. [[R16 T02 T23]]"
        ),
        why="Our sentence was true and misled: a reader had to think that whoever bought online escaped.",
        noticed=by_a_reader("the ministry’s text, a consultancy, and Radio Free Asia"),
        concerns=("A01", "R16", "T02", "T12", "T23"),
    ),
    Correction(
        id="card-with-the-name",
        on=_READ_AGAIN,
        page=_COUNTER,
        said="First a name, then an identity: when the ID card was first asked for, we had not found.",
        now=(
            "Card and name came together, on {R01.start:date}. [[R01]] From {T11.start:date} a machine read the card. "
            "[[T11]]"
        ),
        why="The source that we cited for the first rule says so in its first sentence.",
        noticed=by_a_reader("Global Voices, China Daily and CNTV"),
        concerns=("R01", "T11"),
    ),
    Correction(
        id="passed-to-somebody-else",
        on=_READ_AGAIN,
        page=f"{_COUNTER}, The face-scan rule",
        said="Under the rule, nobody had to have their face scanned for a number that was already registered.",
        now=(
            "A number that stays with its holder is outside the rule. [[A12]] One that passes to somebody else may "
            "count as new. [[T13]]"
        ),
        why=(
            "The order of {R05.start:year} calls a transfer by the same words as the notice. We had not read the order."
        ),
        noticed=by_a_reader("the order in a copy"),
        concerns=("A12", "T13", "R05"),
    ),
    Correction(
        id="own-shops-and-contracts",
        on=_READ_AGAIN,
        page="The face-scan rule",
        said="The notice bans the resale of cards, and shops have to let people look up the numbers in their name.",
        now=(
            "It puts a ban on resale into contracts. The look-up is in the companies’ own shops, and a number that "
            "somebody disputes has to be checked. [[R18]]"
        ),
        why="We had shortened the summary until it said something else.",
        noticed=by_a_reader("the ministry’s summary in two copies"),
        concerns=("R18", "R17"),
    ),
    Correction(
        id="after-a-refusal",
        on=_READ_AGAIN,
        page="The face-scan rule, Since 2019",
        said="What an honest buyer does after a refusal is not in anything we read.",
        now=(
            "We found no rule that says it. [[U03]] What shops did in two cases is told: money back or a relative’s "
            "identity, and a card in the name of a relative. [[T18 T16]]"
        ),
        why="“Not in anything we read” was too wide, and became false when we read more.",
        noticed=by_a_reader("Chinese news of {T18.month:year} and {T16.month:year}"),
        concerns=("U03", "U09", "U13", "T16", "T17", "T18"),
    ),
    Correction(
        id="no-rule-for-blind-buyers",
        on=_READ_AGAIN,
        page="Since 2019",
        said="Of two blind buyers: we found no rule for them.",
        now=(
            "Rules of {T19.year:year} ask for accessibility where the faces of disabled people are handled; a law on "
            "that is in force since {T26.start:year}. What both mean at the phone counter we did not find. [[T25 T26]]"
        ),
        why="We had looked for rules on the match alone.",
        noticed=by_ourselves("a summary of the rules, and of the law’s first articles"),
        concerns=("U03", "T16", "T18", "T25", "T26"),
    ),
    Correction(
        id="compared-by-eye",
        on=_READ_AGAIN,
        page=_COUNTER,
        said="Staff compared face and ID by eye before, at least in one province.",
        now=(
            "By hand it was done before, two trade sites write. [[T10]] In one province inspectors asked whether "
            "person and document had been checked. [[T08]]"
        ),
        why="The list of that province says what inspectors ask, not what shops do, and not how.",
        noticed=by_ourselves("the list and of both sites"),
        concerns=("T08", "T10", "A16"),
    ),
)
