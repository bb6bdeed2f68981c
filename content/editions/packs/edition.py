"""All banks by their names."""

from collections.abc import Callable
from typing import TypeAlias

from content.editions.packs.bank import bank
from content.editions.packs.cartridge import cartridge
from content.editions.packs.deck import deck
from content.editions.packs.gift import gift
from content.editions.packs.items import Section
from content.editions.packs.moodle import moodle
from content.editions.packs.names import ABOUT, COURSE, DECK, TOLD
from content.editions.packs.qti12 import qti12
from content.editions.packs.qti21 import qti21
from content.editions.packs.rows import rows
from content.editions.packs.stamp import Stamp
from content.translations import say

Write: TypeAlias = Callable[[tuple[Section, ...], Stamp], bytes]
WRITERS: dict[str, Write] = {
    "questions.gift.txt": gift,
    "questions.moodle.xml": moodle,
    "questions.qti21.zip": qti21,
    "questions.qti12.zip": qti12,
    DECK: deck,
    "questions.csv": rows,
    COURSE: cartridge,
}
KINDS: dict[str, tuple[Write, str]] = {name: (WRITERS[name], about) for name, about in TOLD.items()}


def edition(public: str = "") -> dict[str, bytes]:
    """Write every bank; `public` is the address of the pages, without which there is no course that links to them."""
    names = [name for name in KINDS if public or name != COURSE]
    stamp = Stamp(public)
    told = [f"{name}\n  {say(KINDS[name][1])}" for name in names]
    about = "\n\n".join([stamp.about, *told]) + "\n"
    return {ABOUT: about.encode(), **{name: KINDS[name][0](bank(), stamp) for name in names}}
