"""The charts as files: the data as CSV and the drawing as a Vega-Lite specification, source and licence inside."""

import csv
import json
from collections.abc import Iterable
from io import StringIO
from typing import Any

from content.blocks import Figure
from content.editions.credits import credit
from content.palette import INK, LIGHT, TEXT
from content.prose import plain
from content.tables import BrokenTableError
from content.translations import LANGUAGES, Language, speaking
from content.words import cell


def csv_of(figure: Figure) -> str:
    """Write the chart's table; three lines that begin with # say what it is. BrokenTableError where there is none."""
    data = figure.data()
    file = StringIO()
    for line in (plain(figure.title), plain(figure.in_words), credit(figure)):
        file.write(f"# {line}\n")
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow([plain(shown) for _, shown in figure.columns])
    table = data[[name for name, _ in figure.columns]].drop_duplicates()
    rows.writerows([safe(value) for value in row] for row in table.itertuples(index=False))
    return file.getvalue()


def safe(value: object) -> str:
    """Write one cell as on the page, so that no spreadsheet takes it for a formula."""
    words = f"{value:.10g}" if isinstance(value, float) else str(value) if isinstance(value, int) else cell(value)
    return f"'{words}" if words[:1] in "=+-@" and not isinstance(value, int | float) else words


def specification_of(figure: Figure) -> str:
    """Write the chart as Vega-Lite, its credit in `usermeta`; BrokenTableError where its data cannot be read."""
    spec: dict[str, Any] = figure.draw(figure.data()).to_dict()
    spec["title"] = {"text": plain(figure.title), "anchor": "start"}
    spec["description"] = plain(figure.in_words)
    spec["usermeta"] = {"credit": credit(figure)}
    spec["config"] = spec.get("config", {}) | {"range": {"category": list(LIGHT)}}  # the page's theme, when light
    return json.dumps(spec, ensure_ascii=False, indent=1).replace(f'"{INK}"', f'"{TEXT}"')


def figure_files(figures: Iterable[Figure]) -> dict[tuple[str, str], tuple[bytes, str]]:
    """Write every file of every chart in every language: (language, name) to (content, media type)."""
    files: dict[tuple[str, str], tuple[bytes, str]] = {}
    for figure in figures:
        for language in LANGUAGES:
            files |= _files_of(figure, language)
    return files


def _files_of(figure: Figure, language: Language) -> dict[tuple[str, str], tuple[bytes, str]]:
    with speaking(language):
        try:
            table, spec = csv_of(figure), specification_of(figure)
        except BrokenTableError:
            return {}  # its page says that it cannot be drawn
    return {
        (language.code, f"{figure.id}.csv"): (f"\ufeff{table}".encode(), "text/csv"),
        (language.code, f"{figure.id}.json"): (spec.encode(), "application/json"),
    }
