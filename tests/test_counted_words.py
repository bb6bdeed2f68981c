"""What a chart counts it says in a sentence that fits the number, be that one or many."""

import re
from copy import deepcopy
from typing import Any

import pytest
import vl_convert

from content.blocks import Figure
from content.editions.drawings import arranged, drawn
from content.formats import cell
from content.site import every_figure
from tests.drawings import texts

MOVING = [each for each in every_figure() if any("bind" in param for param in drawn(each).get("params", []))]
SIZES = {"width", "height", "wide"}
NEVER_ONE = {"all_impostors", "away", "guess"}  # with the impostors and the guesses that a reader may choose
# One thing and a word for several: "1 are", "1 people", "1 alarms"; a word that only ends like one is none.
SEVERAL = re.compile(
    r"(?<![\d.,\u2212-])\b(?:1|[Oo]ne) (?!is\b|was\b|has\b|as\b|this\b|passes\b|holds\b|comes\b|errs\b)"
    r"(?:(?:wrong|false|right|more|other) )?(?:are|were|have|people|persons|\w+[^s\W]s)\b"
)


def spoken(spec: dict[str, Any]) -> list[str]:
    """List the words of a chart, a mark each."""
    return texts(vl_convert.vegalite_to_svg(spec))


def bare(figure: Figure) -> dict[str, Any]:
    """Give a chart with its words alone."""
    spec = deepcopy(drawn(figure))
    if arranged(spec):
        spec["width"] = 760
    return spec | {"layer": [each for each in spec["layer"] if each["mark"]["type"] == "text"]}


def number_of(bound: dict[str, Any], end: int) -> Any:
    """Give what a reader's control says at one end."""
    if bound["input"] == "range":
        return (bound["min"], bound["max"])[end]
    return bound.get("options", ["", ""] if bound["input"] == "text" else [False, True])[-end]


def counts(param: dict[str, Any]) -> bool:
    """Whether a number of a chart may be 1."""
    if param["name"] in SIZES | NEVER_ONE or "[" in param.get("expr", ""):
        return False
    bound = param.get("bind", {"input": "range", "min": 1})
    return bool(bound["min"] <= 1 if bound["input"] == "range" else "1" in bound.get("options", ()))


def at_end(spec: dict[str, Any], end: int) -> dict[str, Any]:
    """Give a chart with every control at its first or its last."""
    values = [{"value": number_of(each["bind"], end)} if "bind" in each else {} for each in spec["params"]]
    return spec | {"params": [each | value for each, value in zip(spec["params"], values, strict=True)]}


def with_one(spec: dict[str, Any], name: str) -> dict[str, Any]:
    """Give a chart in which one of its numbers is 1, whatever makes it so."""
    params = [{"name": name, "value": 1} if each["name"] == name else each for each in spec["params"]]
    return spec | {"params": params}


@pytest.mark.parametrize("figure", MOVING, ids=lambda figure: figure.id)
def test_no_sentence_of_a_chart_counts_one_as_several(figure: Figure) -> None:
    spec = bare(figure)
    ones = [with_one(spec, each["name"]) for each in spec["params"] if counts(each)]

    said = [words for each in (at_end(spec, 0), at_end(spec, 1), *ones) for words in spoken(each)]

    assert [each for each in said if SEVERAL.search(each)] == []


@pytest.mark.parametrize("figure", list(every_figure()), ids=lambda figure: figure.id)
def test_no_cell_of_a_table_counts_one_as_several(figure: Figure) -> None:
    rows = figure.data()[[name for name, _ in figure.columns]]

    said = [cell(value) for row in rows.itertuples(index=False) for value in row]

    assert [each for each in said if SEVERAL.search(each)] == []
