"""The ledger as one JSON text: each claim with its figures and the keys of its sources."""

from typing import Any

from content.editions.citing import VERSION, content_day, content_mark
from content.editions.data.ledger import CLAIMS, FIGURES, SOURCES, claim_row, figure_rows, source_row
from content.editions.data.references import keys, sources
from content.editions.data.stamp import LICENCE, TITLE
from content.editions.data.table import Cell, Column
from content.ledger import Entry, entries
from content.translations import say


def whole() -> dict[str, Any]:
    """Give the ledger."""
    edition = {"version": VERSION, "date": str(content_day()), "content": content_mark()}
    about = {"title": say(TITLE), **edition, "licence": LICENCE}
    return about | {
        "claims": list(map(one, entries())),
        "sources": [named(SOURCES, source_row(each)) for each in sources()],
    }


def one(entry: Entry) -> dict[str, Any]:
    """Give one claim."""
    figures = [named(FIGURES[1:], row[1:]) for row in figure_rows(entry.claim)]
    return named(CLAIMS, claim_row(entry)) | {
        "figures": figures,
        "sources": [keys()[each] for each in entry.claim.sources],
    }


def named(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> dict[str, Cell]:
    """Give a row as an object, without what is empty."""
    return {column.name: value for column, value in zip(columns, row, strict=True) if value not in (None, "")}
