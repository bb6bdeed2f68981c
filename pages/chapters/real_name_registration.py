"""Real-name registration: anonymous to whom?"""

from content.chapters.real_name_registration import CHAPTER
from pages.components.page import show

show(CHAPTER)
