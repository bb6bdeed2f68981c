"""Answer sheet: all that the chapters ask, with what is right and why."""

from content.pages.answers import ANSWERS
from pages.components.page import show

show(ANSWERS)
