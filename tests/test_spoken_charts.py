"""Charts and their tables speak the reader's language: every word of theirs is a message, and no number is one."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import vl_convert

from content.blocks import Figure
from content.drawing.inputs import GUESS
from content.editions.drawings import drawn
from content.editions.files import csv_of
from content.formats import cell
from content.site import every_figure
from content.translations import ENGLISH, LANGUAGES, Language, catalogue
from tests.drawings import texts
from tests.wrapped import bare_words, wrapping

FIGURES = list(every_figure())
# What an expression says stands in double quotes; in single quotes stand the names that it compares.
SAID, SPACED_NAME = re.compile(r'"(?:[^"\\]|\\.)*"'), re.compile(r"'[^']*[A-Za-z]{2} [A-Za-z]{2}[^']*'")


@pytest.fixture(scope="module")
def messages() -> Iterator[set[str]]:
    """Write every chart in the wrapped language, and give the messages that this asked for."""
    with wrapping() as asked:
        for figure in FIGURES:
            drawn(figure)
            csv_of(figure)
        yield asked


def leaves(part: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Give each value of a specification with the name that it has there."""
    if isinstance(part, dict | list):
        for key, inside in part.items() if isinstance(part, dict) else ((name, each) for each in part):
            yield from leaves(inside, key)
    else:
        yield name, part


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)
def test_every_word_that_a_chart_draws_is_a_message(figure: Figure, messages: set[str]) -> None:
    assert messages
    drawing = vl_convert.vegalite_to_svg(drawn(figure))

    assert {word for text in texts(drawing) for word in bare_words(text)} == set()


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)
def test_what_a_chart_says_in_its_other_settings_is_a_message(figure: Figure, messages: set[str]) -> None:
    assert messages
    for bound in (each["bind"] for each in drawn(figure).get("params", []) if "bind" in each):
        for label in (bound["name"], *bound.get("labels", []), bound.get("placeholder", "")):
            assert label == GUESS or not bare_words(label)
    for name, value in leaves(drawn(figure)):
        if name in ("calculate", "expr", "labelExpr") and isinstance(value, str):
            assert not bare_words("".join(json.loads(each) for each in SAID.findall(value))), value
            assert not SPACED_NAME.search(SAID.sub("", value)), value


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)
def test_every_word_of_a_table_is_a_message(figure: Figure, messages: set[str]) -> None:
    assert messages
    rows = figure.data()[[name for name, _ in figure.columns]]

    assert {word for row in rows.itertuples(index=False) for value in row for word in bare_words(cell(value))} == set()


@pytest.mark.parametrize(
    "language", [each for each in LANGUAGES if each != ENGLISH], ids=lambda language: language.code
)
def test_every_message_of_a_chart_is_translated(language: Language, messages: set[str]) -> None:
    assert messages - catalogue(language.code).keys() == set()


def test_no_number_is_a_message_and_nothing_is_translated_twice(messages: set[str]) -> None:
    assert {each for each in messages if "⟦" in each or not re.search(r"[^\W\d_]", each)} == set()
