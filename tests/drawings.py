"""Charts drawn without a browser, and the words in a drawing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from functools import cache
from html import unescape
from typing import Any

import vl_convert

from content.blocks import Figure
from content.editions.drawings import COLUMN, arranged
from content.palette import LIGHT, ROLES
from content.site import SITE_PAGES

# The charts of each page, by the name of the page.
FIGURES: dict[str, Sequence[Figure]] = {page.module: page.figures() for page in SITE_PAGES if page.figures()}


@cache
def spec_of(figure: Figure) -> dict[str, Any]:
    """Give the chart's specification, built once: building takes longer than drawing."""
    spec: dict[str, Any] = figure.draw(figure.data()).to_dict()
    return spec


def controls(figure: Figure) -> list[dict[str, Any]]:
    """List the parameters of a chart that a reader or the page moves."""
    return [each for each in spec_of(figure).get("params", []) if "bind" in each]


def figure_of(page: str, id: str) -> Figure:
    """Give the chart of a page by its id."""
    (found,) = [figure for figure in FIGURES[page] if figure.id == id]
    return found


def set_to(figure: Figure, **settings: object) -> dict[str, Any]:
    """Give the chart's specification with its parameters at these values; a name that it lacks raises LookupError.

    `width` is that of the chart in pixels, for one that is arranged by it.
    """
    spec = deepcopy(spec_of(figure))
    if arranged(spec):
        spec["width"] = settings.pop("width", COLUMN)
    parameters = {parameter["name"]: parameter for parameter in spec.get("params", [])}
    for name, value in settings.items():
        parameters[name]["value"] = value
    return spec


def svg(figure: Figure, **settings: object) -> str:
    """Draw the chart with its parameters at these values."""
    return vl_convert.vegalite_to_svg(set_to(figure, **settings), show_warnings=True)


def texts(drawing: str) -> list[str]:
    """List the words of a drawing, a text mark each, its lines joined by a space."""
    found = re.findall(r"<text[^>]*>(.*?)</text>", drawing, re.DOTALL)
    return [unescape(re.sub(r"<[^>]+>", " ", each)).strip() for each in found]


def words(drawing: str) -> str:
    """Give the words of a drawing as one line, single spaces between them."""
    return " ".join(" ".join(texts(drawing)).split())


def marks(figure: Figure, **settings: object) -> list[dict[str, Any]]:
    """Draw the chart and list its marks, without its axes: kind, place and role of each, and the width of its view."""
    spec = set_to(figure, **settings)
    spec["config"] = spec.get("config", {}) | {"range": {"category": list(LIGHT)}}
    return list(_marks_in(vl_convert.vegalite_to_scenegraph(spec)["scenegraph"], "", 0))


def _marks_in(part: dict[str, Any], kind: str, wide: float) -> Iterator[dict[str, Any]]:
    if kind not in ("", "group"):
        role = dict(zip(LIGHT, ROLES, strict=True)).get(part.get("fill") or part.get("stroke") or "")
        yield part | {"kind": kind, "role": role, "wide": wide}
    inner = part.get("marktype", "")
    for each in part.get("items", []):
        if inner in ("", "group") or part["role"] == "mark":  # an axis has marks of its own
            yield from _marks_in(each, inner, part.get("width", wide))


_STEP = re.compile(r"m([\d.]+),0$")  # from one sign of a row to the next, by half the size of a sign


def singly(drawn: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Give each sign of a drawing as a mark of its own, where a row of them is one path."""
    for each in drawn:
        step = _STEP.search(str(each.get("shape", "")))
        for place in range(each["shape"].count(step[0]) if step else 1):
            apart = float(step[1]) * float(each["size"]) ** 0.5 / 2 if step else 0
            yield each | {"x": each.get("x", 0) + place * apart}


def seen(drawn: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """List the marks that show: the title that a chart holds for the page does not."""
    return [each for each in drawn if each.get("opacity", 1)]


def said(drawn: Iterable[dict[str, Any]]) -> list[str]:
    """List the words among the marks of a drawing, a mark each, its lines joined by a space."""
    found = [each["text"] for each in drawn if each["kind"] == "text"]
    return [" ".join(each) if isinstance(each, list) else str(each).replace("\n", " ") for each in found]
