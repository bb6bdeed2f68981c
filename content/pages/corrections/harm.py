"""What was said wrongly of machines, leaks and watching."""

from content.blocks import Correction

MADE: tuple[Correction, ...] = ()
