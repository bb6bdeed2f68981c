"""A table of the data: its columns, each described, and its rows."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO
from typing import Any, TypeAlias

from content.editions.citing import edition_mark
from content.editions.files import safe
from content.translations import say

Cell: TypeAlias = str | int | float | bool | None
DATE = r"\d{4}(-\d{2}(-\d{2})?)?"  # as exact as a source gives it
INTEGER, NUMBER, STRING, BOOLEAN = "integer", "number", "string", "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its type, what stands in it; a number says in which unit."""

    name: str
    kind: str
    said: str
    unit: str = ""
    needed: bool = False
    like: str = ""
    among: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind in (INTEGER, NUMBER) and not self.unit:
            raise ValueError(f"column {self.name} has numbers without a unit")

    def described(self) -> dict[str, Any]:
        """Describe the column as Frictionless has it; `unit` is a word of ours."""
        rules = {"required": self.needed, "pattern": self.like, "enum": list(self.among)}
        about = {"name": self.name, "type": self.kind, "description": say(self.said)}
        unit = {"unit": self.unit} if self.unit else {}
        kept = {name: rule for name, rule in rules.items() if rule}
        return about | unit | ({"constraints": kept} if kept else {})


# A table may be taken along alone, so each row says where it is from.
EDITION = Column(
    "explainer", STRING, "The version, its day and the mark of the content; every row has them.", needed=True
)


@dataclass(frozen=True, slots=True)
class Table:
    """One table; `key` names the columns that tell its rows apart, `points` those that name a row of another table."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    key: tuple[str, ...] = ()
    points: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    sources: tuple[Mapping[str, str], ...] = ()

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.csv"

    def written(self) -> bytes:
        """Write the table as CSV: a spreadsheet knows it for UTF-8 and takes no cell of it for a formula."""
        file = StringIO()
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow([column.name for column in (*self.columns, EDITION)])
        lines.writerows([in_cell(value) for value in (*row, edition_mark())] for row in self.rows)
        return file.getvalue().encode("utf-8-sig")

    def schema(self) -> dict[str, Any]:
        """Describe its columns, its key and what it points to; an empty cell means that there is nothing to say."""
        keyed = {"primaryKey": list(self.key)} if self.key else {}
        pointing = [
            {"fields": [column], "reference": {"resource": table, "fields": [there]}}
            for column, (table, there) in self.points.items()
        ]
        fields = [column.described() for column in (*self.columns, EDITION)]
        return {"fields": fields, "missingValues": [""]} | keyed | ({"foreignKeys": pointing} if pointing else {})


def in_cell(value: Cell) -> str:
    """Write one cell."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else safe(value)
