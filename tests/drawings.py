"""Charts drawn without a browser, and the words in a drawing."""

import re
from collections.abc import Sequence
from copy import deepcopy
from functools import cache
from html import unescape
from typing import Any

import vl_convert

from content.blocks import Figure
from content.site import SITE_PAGES

# The charts of each page, by the name of the page.
FIGURES: dict[str, Sequence[Figure]] = {page.module: page.figures() for page in SITE_PAGES if page.figures()}


@cache
def spec_of(figure: Figure) -> dict[str, Any]:
    """Give the chart's specification, built once: building takes longer than drawing."""
    spec: dict[str, Any] = figure.draw(figure.data()).to_dict()
    return spec


def figure_of(page: str, id: str) -> Figure:
    """Give the chart of a page by its id."""
    (found,) = [figure for figure in FIGURES[page] if figure.id == id]
    return found


def svg(figure: Figure, **settings: object) -> str:
    """Draw the chart with its parameters at these values; a name that it lacks raises LookupError."""
    spec = deepcopy(spec_of(figure))
    parameters = {parameter["name"]: parameter for parameter in spec.get("params", [])}
    for name, value in settings.items():
        parameters[name]["value"] = value
    return vl_convert.vegalite_to_svg(spec, show_warnings=True)


def texts(drawing: str) -> list[str]:
    """List the words of a drawing, a text mark each, its lines joined by a space."""
    found = re.findall(r"<text[^>]*>(.*?)</text>", drawing, re.DOTALL)
    return [unescape(re.sub(r"<[^>]+>", " ", each)).strip() for each in found]


def words(drawing: str) -> str:
    """Give the words of a drawing as one line, single spaces between them."""
    return " ".join(" ".join(texts(drawing)).split())
