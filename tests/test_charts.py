"""Every chart draws, says what it shows, and calculates what the Python functions calculate."""

import itertools
import re
import warnings
from pathlib import Path
from typing import Any

import pytest
import vl_convert

from content.blocks import Figure
from content.chapters import CHAPTERS
from content.chapters.concerns.charts import leak, leak_years
from content.chapters.face_scan_rule.charts import crowd_and_strictness
from content.chapters.face_scan_rule.charts import outcomes as outcome_rows
from content.claims import claim
from content.models import assumed_rates, assumed_separation, false_matches, leak_chance, outcomes
from content.palette import DARK, LIGHT, ROLES, explain
from pages.components.charts import ready

FIGURES = [figure for chapter in CHAPTERS for figure in chapter.figures()]
EACH = pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)


def svg(spec: dict[str, Any], **settings: object) -> str:
    """Draw the chart with its parameters at these values."""
    for parameter in spec.get("params", []):
        if parameter["name"] in settings:
            parameter["value"] = settings[parameter["name"]]
    return vl_convert.vegalite_to_svg(spec, show_warnings=True)


def texts(drawing: str) -> list[str]:
    """List the words of a drawing, a line of text each."""
    return [
        re.sub(r"<[^>]+>", " ", found).strip() for found in re.findall(r"<text[^>]*>(.*?)</text>", drawing, re.DOTALL)
    ]


@EACH
def test_a_chart_draws_without_a_warning_or_a_missing_number(figure: Figure, capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        spec = figure.draw(figure.data()).to_dict()
        drawing = svg(spec)

    assert capfd.readouterr().err == ""
    assert "NaN" not in drawing
    assert "undefined" not in drawing
    assert "null" not in " ".join(texts(drawing))
    assert re.search(r'<g class="mark-(symbol|rect|line|area|rule|text)[^"]*role-mark[^>]*>\s*<', drawing)


@EACH
def test_a_chart_has_fewer_than_two_thousand_rows_words_a_table_and_a_title(figure: Figure) -> None:
    spec = figure.draw(figure.data()).to_dict()
    rows = sum(len(rows) for rows in spec.get("datasets", {}).values())
    rows += sum(int(stop) for stop in re.findall(r"'sequence': \{[^}]*'stop': (\d+)", str(spec)))

    assert 0 < rows < 2_000
    assert figure.in_words
    assert len(figure.in_words.split()) > 15
    assert {name for name, _ in figure.columns} <= set(figure.data().columns)


@EACH
def test_a_chart_moves_in_the_browser_alone(figure: Figure) -> None:
    spec = figure.draw(figure.data()).to_dict()

    for parameter in spec.get("params", []):
        assert parameter["bind"]["name"].strip()
        assert "select" not in parameter


def test_parameter_names_are_unique_on_a_page() -> None:
    for chapter in CHAPTERS:
        specs = [figure.draw(figure.data()).to_dict() for figure in chapter.figures()]
        names = [parameter["name"] for spec in specs for parameter in spec.get("params", [])]
        assert len(names) == len(set(names))


@EACH
def test_a_ready_chart_carries_its_data_as_bytes(figure: Figure) -> None:
    spec = ready(figure, "en")

    assert spec is not None
    assert all(isinstance(rows, bytes) for rows in spec["datasets"].values())


@pytest.mark.parametrize(
    ("chance", "holders", "years"), list(itertools.product([0, 0.1, 1, 5], [1, 3, 30], [0, 1, 10, 20]))
)
def test_the_leak_chart_calculates_what_the_model_calculates(chance: float, holders: int, years: int) -> None:
    drawing = svg(leak(leak_years()).to_dict(), chance=chance, holders=holders, years=years)

    share = leak_chance(chance / 100, holders, years)
    words = " ".join(texts(drawing))
    label = re.search(r'font-weight="bold"[^>]*>(\d+)%<', drawing)
    assert label is not None
    assert abs(int(label[1]) - 100 * share) <= 0.5
    found = re.search(r"somewhere in (\d+) of a", words)
    if years == 0:
        assert "nothing is kept" in words
    else:
        assert found is not None
        assert abs(int(found[1]) - 100 * share) <= 0.5


def rates(setting: str, strictness: float) -> tuple[float, float]:
    """Give the two error rates of a setting as the Python model has them."""
    ceiling = claim("F12").value("fmr"), claim("F12").value("fnmr")
    if setting == "ceiling":
        return ceiling
    if setting == "maker":
        return claim("F21").value("rate"), 0
    return assumed_rates(assumed_separation(10**-strictness, 0.5), assumed_separation(*ceiling))


@pytest.mark.parametrize(
    ("setting", "strictness", "impostors"),
    [
        *itertools.product(["own"], [2, 3, 4.25, 6], [0, 50, 500]),
        *itertools.product(["ceiling", "maker"], [3], [0, 50, 500]),
    ],
)
def test_the_counter_chart_counts_what_the_model_counts(setting: str, strictness: float, impostors: int) -> None:
    drawing = svg(
        crowd_and_strictness(outcome_rows()).to_dict(), setting=setting, strictness=strictness, impostors=impostors
    )

    expected = outcomes(10_000 - impostors, impostors, *rates(setting, strictness))
    labels = dict(text.rsplit(": ", 1) for text in texts(drawing) if re.match(r"(Honest|Impostors) \w+.*: ", text))
    if setting == "maker":
        assert labels.pop("Honest buyers refused") == "?"
    else:
        assert as_number(labels.pop("Honest buyers refused")) == pytest.approx(
            expected.honest_refused, rel=0.05, abs=0.5
        )
    assert as_number(labels["Impostors refused"]) == pytest.approx(expected.impostors_refused, rel=0.05, abs=0.5)
    assert as_number(labels["Impostors let through"]) == pytest.approx(expected.impostors_passed, rel=0.05, abs=1e-9)


def as_number(text: str) -> float:
    """Read a number as a chart writes it."""
    return float(text.replace(",", "").replace("\u2212", "-"))


@pytest.mark.parametrize(
    ("setting", "faces"), list(itertools.product(["maker", "ceiling"], [1, 30, 1_000, 847_000_000]))
)
def test_the_crowd_chart_draws_one_dot_for_each_wrong_match(setting: str, faces: int) -> None:
    drawing = svg(crowd_and_strictness(outcome_rows()).to_dict(), setting=setting, faces=str(faces))

    wrong = false_matches(faces, rates(setting, 3)[0])
    layer = re.search(r'class="mark-symbol role-mark concat_2_layer_1_marks"[^>]*>(.*?)</g>', drawing, re.DOTALL)
    assert layer is not None
    assert layer[1].count("<path") == min(int(wrong + 0.5), 900)
    words = " ".join(texts(drawing))
    assert (f"{wrong:,.0f} wrong matches" in words) if wrong >= 1 else (f"a wrong match in {1 / wrong:,.0f}" in words)


def test_a_sentence_in_a_chart_is_one_translated_template() -> None:
    assert (
        explain("Of <all> people, <some> stay.", all="total", some="rest")
        == '"Of " + (total) + " people, " + (rest) + " stay."'
    )
    with pytest.raises(KeyError):
        explain("Of <all> people.")


def test_the_colours_of_the_charts_are_those_of_the_theme() -> None:
    theme = Path(".streamlit/config.toml").read_text(encoding="utf-8")

    assert len(LIGHT) == len(DARK) == len(ROLES)
    for colours in (LIGHT, DARK):
        assert ", ".join(f'"{colour}"' for colour in colours) in theme
