"""The banks by their names, and what each is for; known without what makes them."""

from collections.abc import Mapping

DECK, COURSE, ABOUT = "questions.apkg", "course.imscc", "read-me.txt"
TOLD: Mapping[str, str] = {
    "questions.gift.txt": "GIFT: Moodle and others, “Import questions”, format GIFT.",
    "questions.moodle.xml": "Moodle XML: Moodle, “Import questions”, format Moodle XML.",
    "questions.qti21.zip": "QTI 2.1: ILIAS, OpenOlat, TAO, Blackboard and others.",
    "questions.qti12.zip": "QTI 1.2: Canvas and older platforms.",
    DECK: (
        "A deck for Anki. Where you have an earlier one, import with “Update notes: Always”: your progress stays, and "
        "what was corrected comes in."
    ),
    "questions.csv": "A table, a row for each answer.",
    COURSE: (
        "Common Cartridge 1.3: a course with a link to each chapter and its questions. It has no numbers to write, so "
        "there a number is chosen."
    ),
}
