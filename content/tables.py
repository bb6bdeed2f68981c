"""Tables that chapters read from files; a broken one costs its chart and nothing else.

A cell that is a figure of a claim names it, `{C04.density}`, and stands here as the claim has it.
"""

import csv
import re
from io import StringIO
from pathlib import Path

import pandas as pd

from content.citations import figure_of

FIGURE = re.compile(r"\{(?P<name>\w+\.\w+)\}")


class BrokenTableError(Exception):
    """A data file that is missing or lacks what its chart needs."""


def table(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    """Read the comma-separated file; BrokenTableError unless it has these columns and a row."""
    try:
        text = FIGURE.sub(lambda cell: str(figure_of(cell["name"])[1]), path.read_text(encoding="utf-8"))
        if len({len(row) for row in csv.reader(StringIO(text), strict=True) if row}) > 1:
            raise BrokenTableError(f"{path.name} has rows of different lengths")
        rows = pd.read_csv(StringIO(text), keep_default_na=False)
    except (
        OSError,
        LookupError,
        UnicodeDecodeError,
        csv.Error,
        pd.errors.ParserError,
        pd.errors.EmptyDataError,
    ) as fault:
        raise BrokenTableError(f"{path.name} could not be read: {fault}") from fault
    if missing := [column for column in columns if column not in rows.columns]:
        raise BrokenTableError(f"{path.name} lacks the column {', '.join(missing)}")
    if rows.empty:
        raise BrokenTableError(f"{path.name} has no row")
    return rows[list(columns)]
