"""What was said wrongly of registration, laws and fraud."""

from content.blocks import Correction

MADE: tuple[Correction, ...] = ()
