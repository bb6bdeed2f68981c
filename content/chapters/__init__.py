"""The chapters of the story, in reading order."""

from content.blocks import Matrix, Prediction
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


def prediction_of(id: str) -> tuple[Chapter, Prediction | Matrix]:
    """Give the guess with this id and the chapter that asks for it; an unknown id raises LookupError."""
    for chapter in CHAPTERS:
        for each in chapter.predictions():
            if each.id == id:
                return chapter, each
    raise LookupError(f"no page asks for the guess {id}")
