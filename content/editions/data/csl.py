"""References as CSL-JSON, which Zotero, pandoc and others read."""

import json
from collections.abc import Iterable
from typing import Any

from content.editions.data.references import Reference
from content.when import When


def csl(references: Iterable[Reference]) -> bytes:
    """Write them as one list."""
    return (json.dumps(list(map(item, references)), ensure_ascii=False, indent=1) + "\n").encode()


def item(reference: Reference) -> dict[str, Any]:
    """Write one, without what is not known."""
    known = {
        "container-title": reference.within,
        "issued": date(reference.issued),
        "accessed": date(reference.read),
        "URL": reference.link,
        "version": reference.version,
        "note": reference.note,
    }
    about = {
        "id": reference.key,
        "type": "webpage",
        "title": reference.title,
        "author": [{"literal": reference.author}],
    }
    return about | {name: value for name, value in known.items() if value}


def date(when: When | None) -> dict[str, list[list[int]]] | None:
    """Write a date as exactly as it is known."""
    return {"date-parts": [[int(part) for part in str(when).split("-")]]} if when else None
