"""The description of all tables, as Frictionless and other programs read it."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from content.editions.citing import AUTHORS, VERSION, content_day, content_mark
from content.editions.data.stamp import TITLE
from content.editions.data.table import Table
from content.editions.naming import known_at
from content.translations import say

LICENCES = [
    {
        "name": "CC-BY-4.0",
        "title": "Creative Commons Attribution 4.0",
        "path": "https://creativecommons.org/licenses/by/4.0/",
    }
]


def package(tables: Iterable[Table], files: Mapping[str, bytes], public: str) -> dict[str, Any]:
    """Describe every table; `content` is a word of ours, the mark of what is said."""
    about = {
        "profile": "data-package",
        "name": "a-face-for-a-phone-number",
        "title": say(TITLE),
        "version": VERSION,
        "content": content_mark(),
        "created": f"{content_day()}T00:00:00Z",
        "licenses": LICENCES,
        "contributors": [{"title": say(AUTHORS), "role": "author"}],
    }
    home = {"homepage": known_at(public, "/")} if public else {}
    return about | home | {"resources": [resource(table, files[table.file]) for table in tables]}


def resource(table: Table, content: bytes) -> dict[str, Any]:
    """Describe one table and the file that it stands in."""
    sources = {"sources": list(table.sources)} if table.sources else {}
    file = {
        "path": table.file,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
    name = table.name.replace("/", "-")
    return {"name": name, "title": say(table.title)} | file | sources | {"schema": table.schema()}
