"""A sheet as PDF: what is set goes to Typst as data, and how it looks stands in the templates beside this file."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import typst

from content.editions.citing import content_day, content_mark
from content.editions.credits import LICENCE
from content.editions.html.document import NAME
from content.editions.marks import version
from content.editions.paper.fonts import fonts, refuse_unheld
from content.editions.paper.names import SIZES
from content.translations import say, spoken

TEMPLATES = Path(__file__).parent / "typst"
# PDF/UA-1: a reader that speaks finds headings, lists, tables and the words for drawings.
TAGGED: Final = "ua-1"
EDITION = "Version {version}, content {content}. {licence}"


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

    def printed(self, template: str, size: str, title: str, data: Mapping[str, Any]) -> bytes:
        """Set one document in one size of paper; FontError where a font lacks a character of it."""
        page = framed(size, title) | dict(data)
        words = json.dumps(page, ensure_ascii=False, sort_keys=True)
        refuse_unheld(words)
        made = typst.Compiler(
            TEMPLATES / f"{template}.typ", root=TEMPLATES, font_paths=self._faces, sys_inputs={"page": words}
        ).compile(format="pdf", pdf_standards=TAGGED, timestamp=int(day().timestamp()))
        assert isinstance(made, bytes)
        return made


def framed(size: str, title: str) -> dict[str, Any]:
    """Give what every document says of itself."""
    date = day()
    return {
        "paper": SIZES[size],
        "lang": spoken().code,
        "name": say(NAME),
        "title": title,
        "edition": stamp(),
        "day": [date.year, date.month, date.day],
    }


def stamp() -> str:
    """Name the version, the mark of the content and the licence."""
    return say(EDITION).format(version=version(), content=content_mark(), licence=say(LICENCE))


def day() -> datetime:
    """Give the day of the content; that of the printing would make each file another one."""
    date = content_day().first
    return datetime(date.year, date.month, date.day, tzinfo=UTC)
