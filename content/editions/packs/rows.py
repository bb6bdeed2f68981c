"""The bank as a table: a row for each answer."""

import csv
from io import StringIO

from content.editions.files import safe
from content.editions.packs.items import Answer, Item, Section
from content.editions.packs.stamp import Stamp
from content.editions.packs.text import digits, lines_of
from content.translations import spoken

COLUMNS = (
    "question",
    "chapter",
    "kind",
    "prompt",
    "letter",
    "answer",
    "right",
    "reason",
    "number",
    "least",
    "most",
    "unit",
    "read_again",
    "edition",
    "language",
)


def rows(bank: tuple[Section, ...], stamp: Stamp) -> bytes:
    """Write the table; no cell of it is taken for a formula."""
    file = StringIO()
    table = csv.writer(file, lineterminator="\n")
    table.writerow(COLUMNS)
    for section in bank:
        for item in section.items:
            table.writerows(row(answer, item, section, stamp) for answer in item.answers)
    return file.getvalue().encode("utf-8-sig")


def row(answer: Answer, item: Item, section: Section, stamp: Stamp) -> tuple[str, ...]:
    """Write one answer; its numbers stay numbers, with their sign."""
    asked = (item.id, section.title, "number" if item.numeric else "choice", " / ".join(lines_of(item)))
    said = (answer.letter, answer.text, "yes" if answer.right else "no", answer.why)
    figures = tuple(map(digits, (answer.number, answer.least, answer.most))) if item.numeric else ("", "", "")
    rest = (item.unit, stamp.again(item.again, item.address), stamp.edition, spoken().code)
    return (*map(safe, (*asked, *said)), *figures, *map(safe, rest))
