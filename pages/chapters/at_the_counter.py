"""At the counter: what was new on 1 December 2019?"""

from content.chapters.at_the_counter import CHAPTER
from pages.components.page import show

show(CHAPTER)
