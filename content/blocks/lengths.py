"""What a page says of its two lengths: the choice between them, and in the short one what is left out."""

from dataclasses import dataclass

from content.blocks.said import Said


@dataclass(frozen=True, slots=True)
class Lengths(Said):
    """The choice between the story in minutes and everything."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class LeftOut(Said):
    """The way from the short page to the whole one, at its end."""

    TEXTS = ()
