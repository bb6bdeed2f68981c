"""All banks by their names."""

from collections.abc import Callable

from content.editions.marks import digest
from content.editions.packs.bank import Section, bank
from content.editions.packs.cartridge import cartridge
from content.editions.packs.deck import deck
from content.editions.packs.gift import gift
from content.editions.packs.moodle import moodle
from content.editions.packs.qti12 import qti12
from content.editions.packs.qti21 import qti21
from content.editions.packs.rows import rows
from content.editions.packs.stamp import Stamp
from content.translations import say

KINDS: dict[str, tuple[Callable[[tuple[Section, ...], Stamp], bytes], str]] = {  # how it is written, what it is for
    "questions.gift.txt": (gift, "GIFT: Moodle and others, “Import questions”, format GIFT."),
    "questions.moodle.xml": (moodle, "Moodle XML: Moodle, “Import questions”, format Moodle XML."),
    "questions.qti21.zip": (qti21, "QTI 2.1: ILIAS, OpenOlat, TAO, Blackboard and others."),
    "questions.qti12.zip": (qti12, "QTI 1.2: Canvas and older platforms."),
    "questions.apkg": (
        deck,
        "A deck for Anki. Where you have an earlier one, import with “Update notes: Always”: your progress stays, and "
        "what was corrected comes in.",
    ),
    "questions.csv": (rows, "A table, a row for each answer."),
    "course.imscc": (
        cartridge,
        "Common Cartridge 1.3: a course with a link to each chapter and its questions. It has no numbers to write, so "
        "there a number is chosen.",
    ),
}
DECK, COURSE, ABOUT = "questions.apkg", "course.imscc", "read-me.txt"


def edition(public: str = "") -> dict[str, bytes]:
    """Write every bank; `public` is the address of the pages, without which there is no course that links to them."""
    names = [name for name in KINDS if public or name != COURSE]
    # The same words have the same mark, at every address and on every machine: the bytes of a deck are its SQLite's.
    mark = digest(written([name for name in KINDS if name not in (COURSE, DECK)], Stamp("")))
    return written(names, Stamp(mark, public))


def written(names: list[str], stamp: Stamp) -> dict[str, bytes]:
    """Write these banks with this mark, and what they are."""
    told = [f"{name}\n  {say(KINDS[name][1])}" for name in names]
    about = "\n\n".join([stamp.about, *told]) + "\n"
    return {ABOUT: about.encode(), **{name: KINDS[name][0](bank(), stamp) for name in names}}
