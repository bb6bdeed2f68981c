"""Pushback: who objected, and what was offered instead?"""

from content.chapters.pushback import CHAPTER
from pages.components.page import show

show(CHAPTER)
