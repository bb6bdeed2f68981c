"""What leads through the questions of Check yourself: ten at a time, and what came of them."""

from dataclasses import dataclass

from content.blocks.said import Said


@dataclass(frozen=True, slots=True)
class Round(Said):
    """How far the reader is among ten questions, above the one that is asked; and the way to all of them."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class RoundEnd(Said):
    """The way to the next of ten questions, and after the last one what came of them."""

    TEXTS = ()
