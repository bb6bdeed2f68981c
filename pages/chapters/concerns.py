"""The concerns: who worries about what?"""

from content.chapters.concerns import CHAPTER
from pages.components.page import show

show(CHAPTER)
