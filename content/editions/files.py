"""The charts as files: the data as CSV and the drawing as a Vega-Lite specification, source and licence inside."""

import csv
import json
import re
from collections.abc import Callable, Iterable
from io import StringIO
from typing import Any

from content.blocks import Figure
from content.citations import plain
from content.drawing.look import as_on_paper
from content.editions.credits import credit
from content.editions.drawings import drawn
from content.formats import cell
from content.tables import BrokenTableError
from content.translations import language_of, speaking
from content.translations.once import once_per_language

DOWNLOADS = "/figures"  # below it stands every file
# Spreadsheets skip what cannot be seen, and take wide signs for the narrow ones.
FORMULA = re.compile(r"[\s\ufeff]*[=+\-@＝＋－＠]")
CONTROL = re.compile(r"[\x00-\x1f\x7f]+")  # a break inside a cell would begin a line of its own in some of them


def csv_of(figure: Figure) -> str:
    """Write the chart's table; three lines that begin with # say what it is. BrokenTableError where there is none."""
    data = figure.data()
    file = StringIO()
    for line in (plain(figure.title), plain(figure.in_words), credit(figure)):
        file.write(f"# {' '.join(line.split())}\n")
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow([safe(plain(shown)) for _, shown in figure.columns])
    table = data[[name for name, _ in figure.columns]].drop_duplicates()
    rows.writerows([safe(value) for value in row] for row in table.itertuples(index=False))
    return file.getvalue()


def safe(value: object) -> str:
    """Write one cell as on the page, so that no spreadsheet takes it for a formula."""
    if isinstance(value, int | float):
        return f"{value:.10g}" if isinstance(value, float) else str(value)
    words = CONTROL.sub(" ", cell(value))
    return f"'{words}" if FORMULA.match(words) else words


def specification_of(figure: Figure) -> str:
    """Write the chart as Vega-Lite, its credit in `usermeta`; BrokenTableError where its data cannot be read."""
    return as_on_paper(json.dumps(drawn(figure) | named(figure), ensure_ascii=False, indent=1))


def named(figure: Figure) -> dict[str, Any]:
    """Give what a chart alone says of itself: its title, its words, its credit."""
    return {
        "title": {"text": plain(figure.title), "anchor": "start"},
        "description": plain(figure.in_words),
        "usermeta": {"credit": credit(figure)},
    }


KINDS: dict[str, tuple[Callable[[Figure], str], str, str]] = {  # how it is written, its encoding, its media type
    "csv": (csv_of, "utf-8-sig", "text/csv"),
    "json": (specification_of, "utf-8", "application/json"),
}


def figure_file(figures: Iterable[Figure], name: str, code: str | None) -> tuple[bytes, str] | None:
    """Give the file of this name, content and media type; None where there is none, or its data cannot be read."""
    id, _, kind = name.rpartition(".")
    figure = next((each for each in figures if each.id == id), None)
    if figure is None or kind not in KINDS:
        return None
    with speaking(language_of(code)):
        try:
            return _written(figure, kind)
        except BrokenTableError:
            return None  # its page says that it cannot be drawn


@once_per_language
def _written(figure: Figure, kind: str) -> tuple[bytes, str]:
    write, encoding, media_type = KINDS[kind]
    return write(figure).encode(encoding), media_type
