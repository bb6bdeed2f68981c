"""The place of a chart on a page: its controls, as Vega writes them, and room for its drawing, until that comes."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import htpy as h

from content.blocks import Figure
from content.drawing.inputs import GUESS
from content.editions.drawings import arranged, drawn, is_tall
from content.editions.html.pictures import picture
from content.tables import BrokenTableError
from content.translations import say

Bound: TypeAlias = Mapping[str, Any]
NOT_DRAWN = "This chart could not be drawn. The text stands without it."


def slot(figure: Figure) -> h.Element:
    """Write the place of the chart, or a sentence where its data cannot be read."""
    try:
        spec = drawn(figure)
    except BrokenTableError:
        return h.p(".apology")[say(NOT_DRAWN)]
    return h.div(class_=["chart", is_tall(spec) and "tall"], id=f"chart-{figure.id}")[
        h.div(".vega-embed.waits", style=room(spec))[h.div(".stand-in")[picture(figure)], controls(figure, spec)]
    ]


def room(spec: Mapping[str, Any]) -> str | None:
    """Give the heights of the drawing for the style: pixels, and pixels for each of its width."""
    sizes = arranged(dict(spec))
    if not sizes:
        return None
    (wide, each_wide), (narrow, each_narrow) = sizes["wide"], sizes["narrow"]
    return (
        f"--wide: {wide:.6g}px; --each-wide: {each_wide:.6g}; "
        f"--narrow: {narrow:.6g}px; --each-narrow: {each_narrow:.6g}; --turn: {sizes['turn']}px"
    )


def controls(figure: Figure, spec: Mapping[str, Any]) -> h.Element | None:
    """Write the controls of a chart."""
    bound = {each["name"]: each for each in spec.get("params", []) if "bind" in each}
    waiting = {each.control for each in figure.only_if if str(bound[each.other]["value"]) not in each.values}
    written = [control(each, hidden=name in {GUESS, *waiting}) for name, each in bound.items()]
    return h.form(".vega-bindings")[written] if written else None


def control(parameter: Bound, *, hidden: bool) -> h.Element:
    """Write one control."""
    bind = parameter["bind"]
    name = h.span(".vega-bind-name")[bind.get("name") or parameter["name"]]
    inside = KINDS[bind["input"]](parameter["name"], bind, parameter.get("value"))
    whole = [name, inside] if bind["input"] == "radio" else h.label[name, inside]
    return h.div(".vega-bind", hidden=hidden)[whole]


def text(name: str, bind: Bound, value: Any) -> h.Node:
    """Write a line to write on."""
    given = {key: shown for key, shown in bind.items() if key not in ("input", "name", "element", "debounce")}
    return h.input({"type": bind["input"]} | given, name=name, value=value)


def checkbox(name: str, _bind: Bound, value: Any) -> h.Node:
    """Write a box to tick."""
    return h.input(type="checkbox", name=name, checked=bool(value))


def radio(name: str, bind: Bound, value: Any) -> h.Node:
    """Write a row of buttons."""
    labels = bind.get("labels") or bind["options"]
    options = zip(bind["options"], labels, strict=True)
    return h.span(".vega-bind-radio")[
        [
            h.label[h.input(type="radio", name=name, value=each, checked=each == value), str(words)]
            for each, words in options
        ]
    ]


def slider(name: str, bind: Bound, value: Any) -> h.Node:
    """Write a slider and its value."""
    given = {key: number(bind[key]) for key in ("min", "max", "step")}
    return [h.input(given, type="range", name=name, value=number(value)), h.span[number(value)]]


def number(value: float) -> str:
    """Write a number as a script does."""
    return str(int(value)) if value == int(value) else repr(value)


KINDS: Mapping[str, Callable[[str, Bound, Any], h.Node]] = {
    "text": text,
    "checkbox": checkbox,
    "radio": radio,
    "range": slider,
}
