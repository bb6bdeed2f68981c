"""The chapters of the story, in reading order."""

from content.chapter import Chapter
from content.chapters import (
    at_the_counter,
    cameras_and_control,
    concerns,
    face_scan_rule,
    pushback,
    real_name_registration,
    since_2019,
)

CHAPTERS: tuple[Chapter, ...] = (
    at_the_counter.CHAPTER,
    real_name_registration.CHAPTER,
    face_scan_rule.CHAPTER,
    concerns.CHAPTER,
    cameras_and_control.CHAPTER,
    pushback.CHAPTER,
    since_2019.CHAPTER,
)
