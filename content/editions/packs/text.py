"""A question as plain lines and as HTML: what a platform shows before anybody answers."""

import htpy as h

from content.editions.html.tongue import in_these_signs
from content.editions.packs.bank import Item, Table
from content.translations import say, spoken

HERE = "…"  # where the number goes, in a text that cannot hold a field


# Moodle takes the comma of 20,000 for a decimal point, and no platform reads a word or a sign behind the number.
DIGITS = "Write digits alone, with a point for decimals: no comma, no space, no % and no word."


def lines_of(item: Item, *, typed: bool = False) -> list[str]:
    """Write the question as lines; for a number that is `typed` into a platform, what that can read as well."""
    tables = [line for table in item.tables for line in table_lines(table)]
    return [item.prompt, *tables, *(how_to_answer(item, typed=typed) if item.numeric else [])]


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


def html_of(item: Item, *, choosing: bool = False, typed: bool = False) -> str:
    """Write the question as HTML; where its number is to be chosen, nothing asks to write one."""
    asked = h.fragment[h.p[item.prompt], (html_table(table) for table in item.tables)]
    if choosing or not item.numeric:
        return written(asked)
    return written(h.fragment[asked, (h.p[line] for line in how_to_answer(item, typed=typed))])


def html_table(table: Table) -> h.Element:
    """Write a small chart as a table."""
    rows = [h.tr[h.th(scope="row")[name], h.td[figure]] for name, figure in table.rows]
    return h.table[h.caption[table.title], h.tbody[rows]]


def paragraph(text: str) -> str:
    """Write a text as a paragraph of HTML."""
    return written(h.p[text])


def written(html: h.Renderable) -> str:
    """Write elements as a text like any other: one that knows itself as HTML escapes what others put into it."""
    return "".join(html.iter_chunks())
