"""The website as the tests read it: written once, and looked at by a reader of HTML that is not ours."""

from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from content.editions.website.edition import edition
from content.editions.writing import write
from tests.built import editions, once, read


@cache
def files() -> dict[str, bytes]:
    """Give the website as it is for a folder or a stick."""
    return read(folder())


def folder() -> Path:
    """Give the folder in which that stands."""
    return once("the website", lambda out: write(edition(""), out))


@cache
def public_files() -> dict[str, bytes]:
    """Give the website as it is for the world, with the other editions beside it."""
    return read(public_folder())


def public_folder() -> Path:
    """Give the folder in which that stands."""
    return editions() / "website"


class Seen(HTMLParser):
    """What stands in a document: its elements with their attributes, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words += data.split()

    def all_of(self, name: str) -> list[str]:
        """Give every value of an attribute, in reading order."""
        return [given[name] for _, given in self.elements if name in given]

    def names(self) -> set[str]:
        """Give the names of all attributes."""
        return {name for _, given in self.elements for name in given}


def seen(html: str) -> Seen:
    """Read a document."""
    reader = Seen()
    reader.feed(html)
    reader.close()
    return reader


def stamp(html: str) -> tuple[str, str]:
    """Give the version and the mark of the content that a document names."""
    ((version, content),) = (
        (given["data-version"], given["data-content"]) for _, given in seen(html).elements if "data-version" in given
    )
    return version, content
