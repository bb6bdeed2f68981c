"""Cameras and control: what was counted?"""

from content.chapters.cameras_and_control import CHAPTER
from pages.components.page import show

show(CHAPTER)
