"""A sheet as PDF: what is set goes to Typst as data, and how it looks stands in the templates beside this file."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import typst

from content.editions.citing import content_day, edition_line
from content.editions.credits import LICENCE
from content.editions.html.document import NAME
from content.editions.html.tongue import in_these_signs
from content.editions.paper.fonts import fonts, refuse_unheld
from content.translations import say, spoken

TEMPLATES = Path(__file__).parent / "typst"
# PDF/UA-1: a reader that speaks finds headings, lists, tables and the words for drawings.
TAGGED: Final = "ua-1"
DRAWN = ("emblem", "drawing", "code")


@contextmanager
def press() -> Iterator["Press"]:
    """Give a press with our fonts alone."""
    with TemporaryDirectory() as folder:
        for name, content in fonts().items():
            (Path(folder) / name).write_bytes(content)
        yield Press(typst.Fonts(False, False, [folder]))


class Press:
    """What sets sheets and gives them as PDF; the same data give the same bytes."""

    def __init__(self, faces: typst.Fonts) -> None:
        self._faces = faces

    def printed(self, template: str, paper: str, title: str, data: Mapping[str, Any]) -> bytes:
        """Set one document on paper that Typst calls so; FontError where a font lacks a character of it."""
        page = in_signs(framed(paper, title) | dict(data))
        words = json.dumps(page, ensure_ascii=False, sort_keys=True)
        refuse_unheld(words)
        made = typst.Compiler(
            TEMPLATES / f"{template}.typ", root=TEMPLATES, font_paths=self._faces, sys_inputs={"page": words}
        ).compile(format="pdf", pdf_standards=TAGGED, timestamp=int(day().timestamp()))
        assert isinstance(made, bytes)
        return made


def in_signs(data: Any) -> Any:
    """Bring all words that are set into the signs of their language; what is drawn stays."""
    if isinstance(data, dict):
        return {name: each if name in DRAWN else in_signs(each) for name, each in data.items()}
    if isinstance(data, list | tuple):
        return [in_signs(each) for each in data]
    return in_these_signs(data) if isinstance(data, str) else data


def framed(paper: str, title: str) -> dict[str, Any]:
    """Give what every document says of itself."""
    date = day()
    return {
        "paper": paper,
        "quotes": spoken().quotes,
        "lang": spoken().code,
        "name": say(NAME),
        "title": title,
        "edition": stamp(),
        "day": [date.year, date.month, date.day],
    }


def stamp() -> str:
    """Name the edition and the licence."""
    return in_these_signs(f"{edition_line()} {say(LICENCE)}")


def day() -> datetime:
    """Give the day of the content; that of the printing would make each file another one."""
    date = content_day().first
    return datetime(date.year, date.month, date.day, tzinfo=UTC)
