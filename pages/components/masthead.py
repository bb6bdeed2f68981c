"""The head of every page: the name of the explainer and the way to each of its pages."""

from html import escape

from content.chapters import CHAPTERS
from content.translations import say


def masthead(address: str) -> str:
    """Write the head of the page at this address, with a door to every page that exists."""
    doors = [(chapter.address, chapter.title) for chapter in CHAPTERS] + [("/sources", "Sources")]
    items = "".join(_door(path, title, here=path == address) for path, title in doors)
    name = escape(say("A Face for a Phone Number"))
    return (
        f'<div class="masthead"><a class="name" href="/">{name}</a>'
        f'<nav aria-label="{escape(say("All pages"))}"><ul>{items}</ul></nav></div>'
    )


def _door(path: str, title: str, *, here: bool) -> str:
    current = ' aria-current="page"' if here else ""
    return f'<li><a href="{path}"{current}>{escape(say(title))}</a></li>'
