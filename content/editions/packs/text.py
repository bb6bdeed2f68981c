"""A question as plain lines and as HTML: what a platform shows before anybody answers."""

import re
from decimal import Decimal
from itertools import accumulate
from unicodedata import east_asian_width

import htpy as h

from content.editions.html.tongue import in_these_signs
from content.editions.packs.items import Item, Table
from content.translations import say, spoken

HERE = "…"  # where the number goes, in a text that cannot hold a field
PIECE = re.compile(r"[!-\u024f\u2010-\u2026]+\s*|.")  # a Latin word with what stands at it, or one sign
ENDS = " ,.;:，。；：、（《“‘「『"  # what no name ends on before its "…"
STARTS = 70  # the room for a name, in Latin letters; where Moodle makes one itself it takes 80
# Moodle takes the comma of 20,000 for a decimal point, and no platform reads a word or a sign behind the number.
DIGITS = "Write digits alone, with a point for decimals: no comma, no space, no % and no word."


def name_of(item: Item) -> str:
    """Name it for a teacher who looks through a list: its number, which sorts, and how it begins."""
    return f"{item.number:02}. {beginning(item.prompt)}"


def beginning(text: str) -> str:
    """Give as much of a text as a list has room for, in whole words."""
    *_, start = ("", *(start for start in accumulate(PIECE.findall(text)) if width(start) <= STARTS))
    return text if start == text else f"{start.rstrip(ENDS)}…"


def width(text: str) -> int:
    """Give how wide a text is, in Latin letters; a Chinese sign is as wide as two."""
    return sum(2 if east_asian_width(sign) in "FW" else 1 for sign in text)


def lines_of(item: Item, *, typed: bool = False) -> list[str]:
    """Write the question as lines; for a number that is `typed` into a platform, what that can read as well."""
    tables = [line for table in item.tables for line in table_lines(table)]
    return [item.prompt, *item.meant, *tables, *(how_to_answer(item, typed=typed) if item.numeric else [])]


def how_to_answer(item: Item, *, typed: bool) -> list[str]:
    """Write where a number goes, what counts as right, and how it is to be typed."""
    return [field(item), item.allowed, *([say(DIGITS)] if typed else [])]


def field(item: Item) -> str:
    """Write where the number goes."""
    return in_these_signs(f"{say('Your number:')} {HERE} {item.unit}")


def table_lines(table: Table) -> list[str]:
    """Write a small chart as lines."""
    colon = "：" if spoken().han else ": "
    return [table.title, *(f"{name}{colon}{figure}" for name, figure in table.rows)]


def html_of(item: Item, *, typed: bool = False) -> str:
    """Write the question as HTML."""
    return written(asked(item, typed=typed))


def asked(item: Item, *, choosing: bool = False, typed: bool = False) -> h.Fragment:
    """Write the question as elements; where its number is to be chosen, nothing asks to write one."""
    lines = how_to_answer(item, typed=typed) if item.numeric and not choosing else []
    meant, tables = (h.p[line] for line in item.meant), map(html_table, item.tables)
    return h.fragment[h.p[item.prompt], meant, tables, (h.p[line] for line in lines)]


def html_table(table: Table) -> h.Element:
    """Write a small chart as a table."""
    rows = [h.tr[h.th(scope="row")[name], h.td[figure]] for name, figure in table.rows]
    return h.table[h.caption[table.title], h.tbody[rows]]


def paragraph(text: str) -> str:
    """Write a text as a paragraph of HTML, in its language."""
    return in_its_language(h.p[text])


def in_its_language(said: h.Node) -> str:
    """Write HTML that says its language, for what reads it aloud and for the shape of its signs."""
    return written(h.div(lang=spoken().code)[said])


def written(html: h.Renderable) -> str:
    """Write elements as a text like any other: one that knows itself as HTML escapes what others put into it."""
    return "".join(html.iter_chunks())


def digits(number: Decimal) -> str:
    """Write a number as every platform reads it: with a point, without an exponent, without empty decimals."""
    return f"{number.normalize():f}"
