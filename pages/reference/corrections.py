"""Corrections: what did not hold, and what is said now."""

from content.pages.corrections import CORRECTIONS
from pages.components.page import show

show(CORRECTIONS)
