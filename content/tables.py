"""Tables that chapters read from files; a broken one costs its chart and nothing else."""

import csv
from io import StringIO
from pathlib import Path

import pandas as pd


class BrokenTableError(Exception):
    """A data file that is missing or lacks what its chart needs."""


def table(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    """Read the comma-separated file; BrokenTableError unless it has these columns and a row."""
    try:
        text = path.read_text(encoding="utf-8")
        if len({len(row) for row in csv.reader(StringIO(text), strict=True) if row}) > 1:
            raise BrokenTableError(f"{path.name} has rows of different lengths")
        rows = pd.read_csv(StringIO(text), keep_default_na=False)
    except (OSError, UnicodeDecodeError, csv.Error, pd.errors.ParserError, pd.errors.EmptyDataError) as fault:
        raise BrokenTableError(f"{path.name} could not be read: {fault}") from fault
    if missing := [column for column in columns if column not in rows.columns]:
        raise BrokenTableError(f"{path.name} lacks the column {', '.join(missing)}")
    if rows.empty:
        raise BrokenTableError(f"{path.name} has no row")
    return rows[list(columns)]
