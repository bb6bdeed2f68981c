"""The form of the ledger as JSON, as a JSON Schema; its words are those of the tables."""

from collections.abc import Iterable
from typing import Any

from content.editions.data import ledger
from content.editions.data.table import INTEGER, NUMBER, Column
from content.translations import say

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """Give the schema."""
    claim = form(ledger.CLAIMS)
    figures = listed(form(ledger.FIGURES, without="claim"))
    claim["properties"] |= {"figures": figures, "sources": listed({"type": "string"})}
    claim["required"] += ["figures", "sources"]
    text = {"type": "string", "minLength": 1}
    parts = dict.fromkeys(("title", "version", "date", "content", "licence"), text)
    parts |= {"claims": listed(claim), "sources": listed(form(ledger.SOURCES))}
    return {"$schema": DRAFT, "title": "The ledger", **strict(parts, list(parts))}


def form(columns: Iterable[Column], without: str = "") -> dict[str, Any]:
    """Give the form of one row as an object: what is empty in the table is left out."""
    kept = [column for column in columns if column.name != without]
    return strict({column.name: rule(column) for column in kept}, [column.name for column in kept if column.needed])


def rule(column: Column) -> dict[str, Any]:
    """Give the rule for one value."""
    like = {"pattern": f"^(?:{column.like})$"} if column.like else {}
    among = {"enum": list(column.among)} if column.among else {}
    unit = f" Unit: {column.unit}." if column.kind in (INTEGER, NUMBER) else ""
    return {"type": column.kind, "description": f"{say(column.said)}{unit}"} | like | among


def strict(parts: dict[str, Any], needed: list[str]) -> dict[str, Any]:
    """Give the form of an object that has these parts and no other."""
    return {"type": "object", "properties": parts, "required": needed, "additionalProperties": False}


def listed(of: dict[str, Any]) -> dict[str, Any]:
    """Give the form of a list."""
    return {"type": "array", "items": of}
