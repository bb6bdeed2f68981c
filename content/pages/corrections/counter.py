"""What was said wrongly of the counter and its rule."""

from content.blocks import Correction
from content.when import When

_READ_AGAIN = When(2026, 11, 26)

MADE: tuple[Correction, ...] = (
    Correction(
        id="is-it-kept",
        on=_READ_AGAIN,
        page="The concerns",
        said="We found nothing that says whether the picture is kept after the match, by whom, or for how long.",
        now="It has to be kept.",
        why="We had not read our own sources to their end.",
        noticed="a reader who set out to refute us",
        concerns=("U01", "T01"),
    ),
)
