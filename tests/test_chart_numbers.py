"""Charts write numbers and dates as the prose around them does, in the reader's language."""

import re

import altair as alt
import pandas as pd
import pytest
import vl_convert

from content.blocks import Drawing, Figure
from content.citations import plain
from content.drawing.counts import as_count, of_size
from content.drawing.vega_locale import locale
from content.drawing.words import broken, in_lines
from content.editions.drawings import drawn
from content.formats import cell, in_count
from content.translations import ENGLISH, HANS, HANT, Language, speaking
from pages.components.charts import ready
from tests.drawings import figure_of, texts

GERMAN = Language(code="xx", locale="de", name="English with the numbers of German")


def halves(rows: pd.DataFrame) -> Drawing:
    """Draw one bar on an axis, with its length above."""
    label = alt.Chart(rows).transform_calculate(label="format(datum.half, '.3f')").mark_text()
    return alt.layer(alt.Chart(rows).mark_bar().encode(x="half:Q"), label.encode(text="label:N"))


HALF = Figure(
    id="half",
    title="A part",
    in_words="A part",
    data=lambda: pd.DataFrame({"half": [0.5]}),
    draw=halves,
    columns=(("half", "A part"),),
)


def test_prose_table_axis_and_label_write_one_decimal_comma_in_german() -> None:
    with speaking(GERMAN):
        shown = texts(vl_convert.vegalite_to_svg(drawn(HALF)))

        assert {"0,500", "0,50"} <= {*shown}
        assert not re.search(r"\d\.\d", " ".join(shown))
        assert cell(0.5) == "0,5"
        assert plain("{C04.density:number}") == "113,46"


def test_what_python_wrote_and_what_vega_writes_agree_in_german() -> None:
    divider, cities = (figure_of("cameras_and_control", id) for id in ("divider", "list"))
    with speaking(GERMAN):
        by_vega, by_list = (vl_convert.vegalite_to_svg(drawn(figure)) for figure in (divider, cities))
        rows = divider.data()

        assert {"2,986 million cameras", "26,317 million people"} <= {*texts(by_vega)}
        assert "over 1.000 people" in texts(by_list)
        assert {rows["cameras"][0], rows["people"][0]} == {"2.985.984", "26.317.104"}
        assert rows["density"][0] == "113,46"


def test_an_axis_of_dates_names_the_months_in_german() -> None:
    with speaking(GERMAN):
        shown = texts(vl_convert.vegalite_to_svg(drawn(figure_of("pushback", "what-came-when"))))

    assert {"Okt.", "Dez."} <= {*shown}
    assert "Oct" not in shown


def test_streamlit_gets_the_locale_and_english_needs_none() -> None:
    with speaking(GERMAN):
        german = ready(HALF)
    english = ready(HALF)

    assert german is not None
    assert english is not None
    assert german["config"]["locale"]["number"]["decimal"] == ","
    assert "locale" not in english["config"]


@pytest.mark.parametrize("code", ["de", "fr", "hi", "tr", "zh_Hans_CN", "ar_EG", "th"])
def test_the_locale_of_a_language_is_one_that_vega_takes(code: str) -> None:
    with speaking(Language(code=code, locale=code, name=code)):
        taken = alt.LayerChart.from_dict(drawn(HALF)).to_dict()

    assert taken["config"]["locale"]["time"]["months"]


def test_months_are_of_the_language_asked_for_whatever_was_asked_before() -> None:
    shown = {}
    for code in ("zh_Hans_CN", "th"):
        with speaking(Language(code=code, locale=code, name=code)):
            shown[code] = locale()["time"]["months"][7]

    assert shown == {"zh_Hans_CN": "八月", "th": "สิงหาคม"}


def written(expression: str) -> str:
    """Give what a chart writes for an expression, its lines joined by a stroke."""
    label = alt.Chart(alt.InlineData(values=[{}])).transform_calculate(label=expression)
    chart = alt.layer(label.mark_text(lineBreak="\n").encode(text="label:N")).to_dict()
    return texts_in_lines(vl_convert.vegalite_to_svg(chart | ({"config": {"locale": locale()}} if locale() else {})))


def texts_in_lines(drawing: str) -> str:
    """Give the one text of a drawing, its lines joined by a stroke."""
    return "/".join(re.findall(r"<tspan[^>]*>(.*?)</tspan>", drawing)) or texts(drawing)[0]


@pytest.mark.parametrize("language", [HANS, HANT, ENGLISH], ids=lambda language: language.code)
def test_a_chart_writes_a_count_as_the_prose_does(language: Language) -> None:
    numbers = (0, 9_999, 10_000, 12_345, 423_500, 600_000, 26_317_000, 847_000_000, 813_780_000)
    with speaking(language):
        by_vega = [written(as_count(str(each))) for each in numbers]
        by_prose = [in_count(each) if language.han else f"{each:,}" for each in numbers]

    assert by_vega == by_prose


def test_where_english_names_a_size_chinese_has_it_in_the_number() -> None:
    found = []
    for language in (ENGLISH, HANS):
        with speaking(language):
            found.append([written(of_size(10**6, each, ".3~f")) for each in ("2.986", "1.2345678", "10.1")])

    assert found == [["2.986", "1.235", "10.1"], ["298.6万", "123.5万", "1,010万"]]


@pytest.mark.parametrize("most", [6, 9, 20])
def test_chinese_is_broken_alike_by_python_and_by_vega(most: int) -> None:
    sentence = "2012：一项全国性决定要求（所有）发布信息的人都提供，不只在北京。图没有变，共1,000,000人。"
    with speaking(HANS):
        by_vega, by_python = written(broken(f"'{sentence}'", str(most))), in_lines(sentence, 2 * most)

    assert by_vega == by_python.replace("\n", "/")
    assert "/" in by_vega
