"""Drawings of ours as pictures, which stand as files beside the style."""

from functools import cache
from xml.etree import ElementTree

import htpy as h

from content.editions.html.style import ASSETS
from content.page import Page


def picture(name: str) -> h.VoidElement:
    """Write a drawing; the words beside it say what it shows."""
    width, height = size_of(name)
    # None is lazy: a page that is printed while pictures come does not wait for its fonts.
    return h.img(src=f"/reader/{name}.svg", alt="", width=width, height=height)


@cache
def size_of(name: str) -> tuple[int, int]:
    """Give how wide and how high a drawing is."""
    drawing = ElementTree.parse(ASSETS / f"{name}.svg").getroot()
    return int(drawing.attrib["width"]), int(drawing.attrib["height"])


def emblem(page: Page) -> h.VoidElement:
    """Write the sign of a page."""
    return picture(emblem_of(page))


def emblem_of(page: Page) -> str:
    """Name the drawing that is the sign of a page."""
    return f"emblem-{page.module.replace('_', '-')}"
