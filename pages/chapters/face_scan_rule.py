"""The face-scan rule: is it you, or who is this?"""

from content.chapters.face_scan_rule import CHAPTER
from pages.components.page import show

show(CHAPTER)
