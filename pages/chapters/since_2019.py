"""Since 2019: what else may I show?"""

from content.chapters.since_2019 import CHAPTER
from pages.components.page import show

show(CHAPTER)
