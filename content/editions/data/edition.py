"""All data by the names of their files."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from content.editions.citing import edition_line
from content.editions.data import charts, ledger, pages, questions
from content.editions.data.bibtex import bibtex
from content.editions.data.cff import cff_of_edition
from content.editions.data.csl import csl
from content.editions.data.ledger_json import whole
from content.editions.data.package import package
from content.editions.data.references import Reference, of_pages, of_sources
from content.editions.data.ris import ris
from content.editions.data.schema import schema
from content.editions.data.stamp import TITLE
from content.translations import say
from content.translations.once import once_per_language

REFERENCES: dict[str, Callable[[Iterable[Reference]], bytes]] = {"bib": bibtex, "csl.json": csl, "ris": ris}
ABOUT = """{name}, open data. {edition}
The data may be used under CC BY 4.0, with the name of this project.

datapackage.json
  Describes every table: each column with its type, its unit, and what an empty cell means.
claims.csv, figures.csv, sources.csv, claim-sources.csv
  The ledger: every claim, its figures, its sources.
ledger.json, ledger.schema.json
  The same as JSON, and the schema that it keeps.
charts.csv, charts/
  Every chart with what it rests on, and the table of each.
questions.csv, answers.csv
  The questions of Check yourself with their keys, and how far off a number may be.
sources.bib, sources.csl.json, sources.ris
  The sources, for programs that keep references.
pages.csv, pages.bib, pages.csl.json, pages.ris
  How each page is cited.
CITATION.cff
  How the whole is cited.

The tables are UTF-8 with commas, and begin with the mark by which a spreadsheet knows it.
A cell that a spreadsheet might take for a formula begins with an apostrophe.
Dates are as exact as their source gives them: 2019, 2019-12 or 2019-12-01.
"""


@once_per_language
def edition(public: str = "") -> dict[str, bytes]:
    """Write all data; `public` is the address of the pages, if they have one."""
    tables = (*ledger.tables(), *charts.tables(), *questions.tables(), pages.table(public))
    files = {table.file: table.written() for table in tables}
    files["datapackage.json"] = in_json(package(tables, files, public))
    files |= {"ledger.json": in_json(whole()), "ledger.schema.json": in_json(schema())}
    for name, references in {"sources": of_sources(), "pages": of_pages(public)}.items():
        files |= {f"{name}.{kind}": write(references) for kind, write in REFERENCES.items()}
    return dict(sorted((files | {"CITATION.cff": cff_of_edition(public), "read-me.txt": about()}).items()))


def in_json(value: dict[str, Any]) -> bytes:
    """Write a JSON text."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def about() -> bytes:
    """Say what the files are."""
    return say(ABOUT).format(name=say(TITLE), edition=edition_line()).encode()
