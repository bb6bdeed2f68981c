"""Every chart draws without a complaint and says what it shows, in words and as a table."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from content.blocks import Figure
from content.citations import plain
from content.drawing.inputs import GUESS, LONGEST
from content.drawing.words import explain, told
from content.editions.drawings import drawn, dressed, height_of
from content.page import Page
from content.site import SITE_PAGES
from pages.components.charts import ready
from tests.drawings import FIGURES, controls, spec_of, svg, texts
from tests.walks import html_of

EACH = pytest.mark.parametrize(
    "figure",
    [pytest.param(figure, id=f"{page}-{figure.id}") for page, figures in FIGURES.items() for figure in figures],
)
DRAWN = pytest.mark.parametrize("page", [page for page in SITE_PAGES if page.figures()], ids=lambda page: page.module)

# The quantity of each measured chart and what its ends are called; the others show order, links or kinds.
ENDS = {
    "unregistered": ("people", "320 million", "none"),
    "survey": ("low", "84%", "57%"),
    "list": ("density", "Chongqing", "New Delhi"),
    "editions": ("density", "Chongqing", "Shenzhen"),
    "two-lists": ("density", "Chongqing", "Shenzhen"),
    "counts": ("countries", "160", "17"),
}


@EACH
def test_a_chart_draws_without_a_warning_or_a_missing_number(figure: Figure, capfd: pytest.CaptureFixture[str]) -> None:
    drawing = svg(figure)

    assert capfd.readouterr().err == ""
    assert "NaN" not in drawing
    assert "undefined" not in drawing
    assert "null" not in " ".join(texts(drawing))
    assert re.search(r'<g class="mark-(symbol|rect|line|area|rule|text)[^"]*role-mark[^>]*>\s*<', drawing)


@EACH
def test_what_the_reader_gets_is_what_altair_checked_whole(figure: Figure) -> None:
    assert drawn(figure) == dressed(spec_of(figure))


@EACH
def test_a_chart_at_either_end_of_its_controls_draws_without_a_warning(
    figure: Figure, capfd: pytest.CaptureFixture[str]
) -> None:
    bound = controls(figure)
    for end in (0, -1):
        settings = {each["name"]: options(each["bind"])[end] for each in bound if "bind" in each}

        drawing = svg(figure, **settings)

        assert capfd.readouterr().err == ""
        assert not re.search(r"NaN|undefined|Infinity", drawing)


def options(bound: dict[str, object]) -> list[object]:
    """List what a reader can set a control to; of a slider its two ends."""
    if bound["input"] == "range":
        return [bound["min"], bound["max"]]
    if bound["input"] == "text":
        return ["", "<b>&\"'" * LONGEST]
    found = bound.get("options", [False, True])
    assert isinstance(found, list)
    return found


def states(figure: Figure) -> Iterator[dict[str, Any]]:
    """Give what a reader finds at first, and each choice that can be made then."""
    yield {}
    for each in controls(figure):
        if each["bind"]["input"] not in ("range", "text"):
            yield from ({each["name"]: option} for option in options(each["bind"]) if option != each["value"])


def in_use(figure: Figure, control: str, state: Mapping[str, Any]) -> bool:
    """Whether the page shows this control in that state."""
    now = {**{each["name"]: each["value"] for each in controls(figure)}, **state}
    waits = [each for each in figure.only_if if each.control == control]
    return control != GUESS and all(str(now[each.other]) in each.values for each in waits)


@EACH
def test_no_control_that_a_reader_sees_moves_nothing(figure: Figure) -> None:
    for state in states(figure):
        before = svg(figure, **state)
        for each in controls(figure):
            moved = (svg(figure, **{**state, each["name"]: value}) != before for value in options(each["bind"]))

            assert not in_use(figure, each["name"], state) or any(moved), (state, each["name"])


@EACH
def test_a_chart_has_fewer_than_two_thousand_rows_words_a_table_and_a_title(figure: Figure) -> None:
    spec = spec_of(figure)
    rows = sum(len(rows) for rows in spec.get("datasets", {}).values())
    rows += sum(int(stop) for stop in re.findall(r"'sequence': \{[^}]*'stop': (\d+)", str(spec)))

    assert 0 < rows < 2_000
    assert figure.title
    assert len(figure.in_words.split()) > 15
    assert {name for name, _ in figure.columns} <= set(figure.data().columns)


@EACH
def test_a_chart_moves_in_the_browser_alone(figure: Figure) -> None:
    for parameter in controls(figure):
        assert parameter["bind"]["name"].strip()
        assert "select" not in parameter


@EACH
def test_a_ready_chart_carries_its_data_as_bytes(figure: Figure) -> None:
    spec = ready(figure)

    assert spec is not None
    assert all(isinstance(rows, bytes) for rows in spec["datasets"].values())


@DRAWN
def test_names_of_charts_and_of_their_controls_are_unique_on_a_page(page: Page) -> None:
    names = [
        parameter["name"] for figure in page.figures() for parameter in controls(figure) if parameter["name"] != GUESS
    ]
    ids = [figure.id for figure in page.figures()]

    assert len(names) == len(set(names))
    assert len(ids) == len(set(ids))


@DRAWN
def test_every_chart_stands_between_its_finding_and_its_table(page: Page) -> None:
    html = html_of(page)

    for figure in page.figures():
        finding, foot = f' id="{figure.id}" class="finding', f' data-foot="{figure.id}">'
        assert html.count(finding) == html.count(foot) == 1
        after = html[html.index(finding) :]
        assert 0 < after.index(foot) < after.index("<table>")


def test_a_sentence_in_a_chart_is_one_translated_template() -> None:
    assert told("Of <all> people, <some> stay.", all="5", some="<all>") == "Of 5 people, <all> stay."
    assert (
        explain("Of <all> people, <some> stay.", all="total", some="rest")
        == '"Of " + (total) + " people, " + (rest) + " stay."'
    )
    with pytest.raises(KeyError):
        explain("Of <all> people.")


@EACH
def test_no_colour_is_fixed_that_changes_in_the_dark(figure: Figure) -> None:
    drawing = json.dumps(spec_of(figure))

    assert not re.search("#[0-9A-Fa-f]{6}", drawing)


@pytest.mark.parametrize("id", ENDS)
def test_the_reading_of_a_measured_chart_names_its_extremes(id: str) -> None:
    figure = next(each for figures in FIGURES.values() for each in figures if each.id == id)
    column, *names = ENDS[id]
    rows = figure.data().sort_values(column, ascending=False)

    for name, row in zip(names, (rows.iloc[0], rows.iloc[-1]), strict=True):
        told = [str(each) for each in row]
        number = float(re.sub(r"[^\d.]", "", name) or "nan") * (1e6 if "million" in name else 1)
        assert name in plain(figure.in_words)
        assert any(name in each for each in told) or row[column] in (number, number / 100)


@EACH
def test_the_reading_is_one_paragraph_of_several_sentences(figure: Figure) -> None:
    words = plain(figure.in_words)

    assert "\n" not in words
    assert len(re.findall(r"\.(?=\s|$)", words)) >= 3
    assert 40 <= len(words.split()) <= 90


def test_a_chart_that_does_not_say_how_high_it_is_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="how high it is"):
        height_of({"mark": "bar"})
