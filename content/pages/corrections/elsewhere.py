"""What was said wrongly of other countries and of the time since 2019."""

from content.blocks import Correction

MADE: tuple[Correction, ...] = ()
