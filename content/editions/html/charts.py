"""The charts of a page as one file: what draws them where the server sends none, and what a reader takes along."""

import hashlib
import json
import logging
from collections.abc import Iterator
from typing import Any

from content.editions.drawings import drawn
from content.editions.files import csv_of, named
from content.page import Page
from content.palette import INK, TEXT
from content.site import SITE_PAGES
from content.tables import BrokenTableError
from content.translations import spoken
from content.translations.once import once_per_language

LOG = logging.getLogger(__name__)


@once_per_language
def charts_of(page: Page) -> tuple[str, str] | None:
    """Give the address and the text of the file, or None for a page without charts; other charts, other address."""
    made = dict(charts(page))
    if not made:
        return None
    text = json.dumps({"ink": [INK, TEXT], "charts": made}, ensure_ascii=False, separators=(",", ":"))
    mark = hashlib.sha256(text.encode()).hexdigest()[:10]
    return f"/reader/charts/{page.module}-{spoken().code}-{mark}.json", text


def charts(page: Page) -> Iterator[tuple[str, dict[str, Any]]]:
    """List the charts whose data can be read: how each is drawn, what its file says beside that, its table."""
    for figure in page.figures():
        try:
            yield figure.id, {"spec": drawn(figure), "named": named(figure), "csv": csv_of(figure)}
        except BrokenTableError as fault:
            LOG.warning("figure %s: %s", figure.id, fault)


def every_file() -> dict[str, str]:
    """Give the file of every page in the reader's language, by its address."""
    return dict(filter(None, map(charts_of, SITE_PAGES)))
