"""What a page holds for a class alone."""

from dataclasses import dataclass

from content.blocks.said import Said


@dataclass(frozen=True, slots=True)
class PollCards(Said):
    """Four cards to hold up, each with a letter, a shape and a pattern."""

    TEXTS = ()


@dataclass(frozen=True, slots=True)
class PageFoot(Said):
    """How a page is cited, and the way to print it for pupils."""

    TEXTS = ()
