"""The bank in GIFT, the text format of Moodle that several platforms read."""

import re
from collections.abc import Iterator

from content.editions.packs.items import Answer, Item, Section
from content.editions.packs.stamp import TITLE, Stamp
from content.editions.packs.text import digits, lines_of, name_of
from content.translations import say

SIGNS = re.compile(r"[\\~=#{}:]")


def gift(bank: tuple[Section, ...], stamp: Stamp) -> bytes:
    """Write the bank; an empty line parts the questions, so none stands inside one."""
    parts = [f"// {stamp.about}", *(part for section in bank for part in section_parts(section, stamp))]
    return ("\n\n".join(parts) + "\n").encode()


def section_parts(section: Section, stamp: Stamp) -> Iterator[str]:
    """Write the category of a chapter, then its questions."""
    names = (each.replace("/", "//") for each in (say(TITLE), section.title))
    yield f"$CATEGORY: $course$/top/{'/'.join(names)}"
    for item in section.items:
        yield question(item, section, stamp)


def question(item: Item, section: Section, stamp: Stamp) -> str:
    """Write one question."""
    asked = r"\n".join(map(escaped, lines_of(item, typed=True)))
    answers = [number(answer) for answer in item.right_first] if item.numeric else map(choice, item.answers)
    general = f"####{escaped(stamp.again(item.again, item.address))}"
    about = f"// [id:{item.id}] [tag:{section.name}]"
    head = f"::{escaped(name_of(item))}::[plain]{asked} {{{'#' if item.numeric else ''}"
    return "\n".join([about, head, *answers, general, "}"])


def choice(answer: Answer) -> str:
    """Write an answer to choose. Moodle reads no share of the mark behind =, and would show it; behind ~ it does."""
    return f"{'=' if answer.right else '~%0%'}{escaped(answer.text)}#{escaped(answer.why)}"


def number(answer: Answer) -> str:
    """Write an answer that is a number, and how far off still counts."""
    share = "" if answer.right else "%0%"
    return f"={share}{digits(answer.number)}:{digits(answer.off)}#{escaped(answer.why)}"


def escaped(text: str) -> str:
    """Write the signs of the format as signs of the text; a bracket or a share in front would be taken for its own."""
    plain = "[plain]" if text.startswith(("[", "%")) else ""
    return plain + SIGNS.sub(r"\\\g<0>", text)
