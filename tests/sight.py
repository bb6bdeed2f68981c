"""What reaches a reader's eyes and ears: the words of the pages and of the ledger, the words and values of charts."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from content.editions.drawings import drawn
from content.editions.html.ledger import entry_html
from content.ledger import entries
from content.site import SITE_PAGES, every_figure
from tests.walks import html_of

READ_OUT = {"aria-label", "alt", "title", "placeholder", "data-title", "data-credit"}
NUMBER = re.compile(r'<button type="button" class="mark.*?</button>|<(p|b) class="number">.*?</\1>')  # of a source
GRID = re.compile(
    r'(?s)<div[^>]* data-foot="leak".*?</table>'
)  # a model's grid: four lengths of time, and what comes of each
# Fields that place or name a mark, and the parts of a chart that are the drawing's own: no reader reads them.
PLACING = {
    "x",
    "y",
    "x2",
    "y2",
    "place",
    "order",
    "row",
    "at",
    "year",
    "since",
    "edition",
    "step",
    "viewer",
    "link",
    "n",
}
DRAWING = {"scale", "mark", "config", "width", "height", "spacing", "options", "min", "max", "name", "$schema"}
DRAWING |= {"sequence", "usermeta"}
PLACING |= {f"{room}_{side}" for room in ("wide", "narrow") for side in ("left", "top", "label")}
PIXELS = {"px", "py", "px2", "py2"}


class Words(HTMLParser):
    """Collects the text of a page and what is read out of its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in READ_OUT or name.startswith("data-say")]


def words_in(html: str) -> str:
    """Give the words of a piece of HTML on one line."""
    reader = Words()
    reader.feed(NUMBER.sub("", html))
    reader.close()
    return " ".join(" ".join(reader.found).split())


def pages() -> Iterator[str]:
    """Give the words of each page."""
    yield from (words_in(GRID.sub("", html_of(page))) for page in SITE_PAGES)


def ledger() -> Iterator[str]:
    """Give the words of each entry of the ledger."""
    yield from (words_in(entry_html(each)) for each in entries())


def charts() -> Iterator[str]:
    """Give the words, the expressions and the values of each chart."""
    for figure in every_figure():
        yield from (str(each) for each in leaves(dict(drawn(figure))))


def leaves(part: Any) -> Iterator[object]:
    """Give what a specification says, without what only places and draws it."""
    if isinstance(part, dict):
        drawing = DRAWING | PLACING | ({"calculate"} if part.get("as") in PIXELS else set())
        if "name" in part and "value" not in part:
            drawing |= {"expr"}  # a size that has a name
        for name, inside in part.items():
            if name not in drawing:
                yield from leaves(inside)
    elif isinstance(part, list):
        for inside in part:
            yield from leaves(inside)
    elif part is not None and not isinstance(part, bool):
        yield part
