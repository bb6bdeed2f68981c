"""The charts of a page, compiled for Vega, which then draws them without anything being made of words."""

import json
from typing import Any

import vl_convert

from content.editions.drawings import COLUMN
from content.editions.html.charts import charts, charts_of
from content.editions.naming import folder
from content.page import Page
from content.palette import INK, TEXT
from content.site import SITE_PAGES
from content.translations.once import once_per_language


def charts_name(page: Page) -> str:
    """Name the charts of a page in the language that is spoken, without the ending of a file."""
    return f"charts/{folder()}{page.module}"


def chart_files() -> dict[str, str]:
    """Give what stands for the address that each page of the app has of its charts."""
    return {made[0]: charts_name(page) for page in SITE_PAGES if (made := charts_of(page))}


@once_per_language
def charts_text(page: Page) -> str | None:
    """Write the charts of a page as data, or None where it has none."""
    made = {id: parts | {"vega": compiled(parts["spec"])} for id, parts in charts(page)}
    return json.dumps({"ink": [INK, TEXT], "charts": made}, ensure_ascii=False, separators=(",", ":")) if made else None


def compiled(specification: dict[str, Any]) -> dict[str, Any]:
    """Compile a chart; it is as wide as its place says when it is drawn."""
    return vl_convert.vegalite_to_vega(specification | {"width": COLUMN})
