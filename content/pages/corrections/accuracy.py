"""What was said wrongly of how often machines err, and for whom."""

from content.blocks import Correction
from content.pages.corrections.brought_up import by_a_reader, by_ourselves
from content.when import When

_READ_AGAIN = When(2026, 11, 26)

MADE: tuple[Correction, ...] = (
    Correction(
        id="who-is-refused",
        on=_READ_AGAIN,
        page="The face-scan rule",
        said=(
            "At the limit of an EU rule, with {P02.impostors:count} impostors assumed in {P02.buyers:count} buyers, "
            "about {K04.share:few} people refused would be honest."
        ),
        now=(
            "With {P02.impostors:count} impostors it is about {K04.share:few}, with {K23.impostors:count} about "
            "{K04.share_of_more:few}. We found no count of them for the counters, so neither is a result. [[K04 K23]]"
        ),
        why=(
            "The sum was right, but it stood on a number that we had made up. In the one count that comes near, "
            "{K23.misfit:share} of photos did not fit; we had written that there was none. [[F22 P02]]"
        ),
        noticed=by_a_reader("a copy of the table"),
        concerns=("K04", "P02", "K23", "F22"),
    ),
    Correction(
        id="made-in-asia",
        on=_READ_AGAIN,
        page="The face-scan rule",
        said="Algorithms made in Asia had less trouble with Asian faces.",
        now=(
            "For algorithms developed in Asia, NIST saw no such dramatic difference between Asian and white faces in "
            "one-to-one checks. [[F07]]"
        ),
        why=(
            "We had used a magazine’s words for a sentence of NIST’s own. What the magazine reports, here and on the "
            "factor of {F06.low:count} to {F06.high:count}, is now marked as reported. [[F06 F07]]"
        ),
        noticed=by_a_reader("several pages that quote the release"),
        concerns=("F06", "F07"),
    ),
    Correction(
        id="no-test-laboratory",
        on=_READ_AGAIN,
        page="Sources and audit",
        said="Vietnam’s error rates are a limit for a test laboratory.",
        now="They are a limit set by a rule. [[F13]]",
        why="What we read of the page that we cite says nothing of a laboratory; that was our guess.",
        noticed=by_ourselves("the page, almost to its end"),
        concerns=("F13", "K08", "K17"),
    ),
    Correction(
        id="which-picture-is-compared",
        on=_READ_AGAIN,
        page="The face-scan rule",
        said="The counter does one-to-one verification.",
        now=(
            "As we read the notice, it compares one face with one document. A trade site names the photo of the ID "
            "card; the notice does not say which picture. [[R16 F23]]"
        ),
        why="The words of the notice are that the portraits agree. The rest was our inference, told as a fact.",
        noticed=by_a_reader(),
        concerns=("R16", "F23"),
    ),
    Correction(
        id="two-witnesses",
        on=_READ_AGAIN,
        page="The face-scan rule",
        said=(
            "We found one account of what happens in front of the camera. The same agent said that elderly people "
            "struggled with the numbers."
        ),
        now=(
            "We found several: an employee told AFP of head and blinking, staff of a shop asked for the same and for "
            "numbers, and an agent spoke of the elderly. [[T14 R19 T15]]"
        ),
        why="We had made one person of two whom the magazine tells of, and had not looked further.",
        noticed=by_a_reader("the magazine and of AFP"),
        concerns=("R19", "T14", "T15"),
    ),
)
