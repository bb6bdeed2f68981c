"""Teach this: plans of a lesson, what to mind in it, and help with phones, hands and networks."""

from content.pages.teach import TEACH
from pages.components.page import show

show(TEACH)
