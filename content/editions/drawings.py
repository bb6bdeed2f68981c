"""Every chart drawn once for each language, as a Vega-Lite specification: for the page and for the files."""

import json
from typing import Any

import altair as alt
import pandas as pd
from altair.utils.schemapi import debug_mode

from content.blocks import Figure
from content.drawing.look import look
from content.drawing.vega_locale import locale
from content.translations.once import once_per_language

PLAIN_ROWS = "plain rows"
COLUMN = 760  # pixels of a chart on a desk, and of a sheet of paper
TALL = 800  # pixels
FLUSH = {"left": 0, "top": 0, "right": 0, "bottom": 0}  # a drawing begins and ends where the text does


def rows_of(data: Any) -> Any:
    """Write a table of numbers, words and days as Vega-Lite's rows; other data stay as they are."""
    if not isinstance(data, pd.DataFrame):
        return data
    days = {str(name): data[name].dt.strftime("%Y-%m-%dT%H:%M:%S") for name in data.select_dtypes("datetime")}
    return {"values": json.loads(data.assign(**days).to_json(orient="records", double_precision=15))}


alt.data_transformers.register(PLAIN_ROWS, rows_of)


@once_per_language
def drawn(figure: Figure) -> dict[str, Any]:
    """Give the chart's specification, to be read and not changed; BrokenTableError where its data cannot be read.

    Altair's own check of every part, and its care for every kind of table, take longer than the drawing, and a server
    that starts has no time for them: the tests compare what comes out with what comes of all that care.
    """
    with debug_mode(False), alt.data_transformers.enable(PLAIN_ROWS):
        specification: dict[str, Any] = figure.draw(figure.data()).to_dict(validate=False)
    return in_the_readers_language(dressed(specification))


def dressed(specification: dict[str, Any]) -> dict[str, Any]:
    """Give the specification with our look."""
    looks = specification | {"config": specification.get("config", {}) | look()}
    return looks | {"padding": FLUSH} if arranged(specification) else looks


def arranged(specification: dict[str, Any]) -> dict[str, Any] | None:
    """Give what a chart on a grid of pixels says of its heights, where it is one."""
    found: dict[str, Any] | None = specification.get("usermeta", {}).get("arranged")
    return found


def in_the_readers_language(specification: dict[str, Any]) -> dict[str, Any]:
    """Give the specification with Vega's locale for this reader; what Vega writes by itself needs none."""
    if spoken := locale():
        return specification | {"config": specification.get("config", {}) | {"locale": spoken}}
    return specification


def height_of(specification: dict[str, Any], width: float = COLUMN) -> int:
    """Give the pixels from a chart's top to its foot, at a width; ValueError where it does not say how high it is."""
    if sizes := arranged(specification):
        pixels, for_each = sizes["wide" if width >= sizes["turn"] else "narrow"]
        return int(pixels + for_each * width)
    if "height" not in specification:
        raise ValueError("a chart says how high it is: .properties(height=...)")
    return int(specification["height"])


def is_tall(specification: dict[str, Any]) -> bool:
    """Tell whether a chart is so high that its words become too small where it has the usual room on paper."""
    return height_of(specification) > TALL
