"""The tables that readers take along: no spreadsheet finds a formula in them."""

import csv
import json
from dataclasses import replace

import pandas as pd
import pytest

from content.drawing.look import as_on_paper
from content.editions.credits import credit
from content.editions.files import csv_of, specification_of
from content.editions.html.charts import charts_of
from content.site import SITE_PAGES, every_figure
from content.translations import HANS, speaking


@pytest.mark.parametrize("before", ["", "\t", "\r", "\n", " ", "\r\n\t", "\ufeff", "\x00"])
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝"])
def test_no_cell_and_no_heading_begins_a_formula(before: str, sign: str) -> None:
    formula = f"{before}{sign}HYPERLINK(A)"
    figure = replace(
        next(iter(every_figure())),
        data=lambda: pd.DataFrame({"a": [formula], "b": [-3]}),
        columns=(("a", formula), ("b", "b")),
    )

    *about, heading, row = csv.reader(csv_of(figure).splitlines(keepends=True))

    assert [line[0][0] for line in about] == ["#"] * 3
    assert heading[0].startswith("'")
    assert row[0].startswith("'")
    assert row[1] == "-3"


def test_the_file_of_a_page_has_every_chart_of_it_with_the_files_that_a_reader_takes_along() -> None:
    for page in SITE_PAGES:
        found = charts_of(page)
        charts = json.loads(found[1])["charts"] if found else {}

        assert list(charts) == [figure.id for figure in page.figures()]
        for figure in page.figures():
            made = charts[figure.id]
            assert made["csv"] == csv_of(figure)
            assert json.loads(as_on_paper(json.dumps(made["spec"] | made["named"]))) == json.loads(
                specification_of(figure)
            )


def test_in_chinese_the_sources_of_a_chart_are_parted_in_the_chinese_way_and_we_have_our_chinese_name() -> None:
    with speaking(HANS, {"A Face for a Phone Number": "一张脸换一个号码"}):
        credits = [credit(figure).partition(". The chart tells of")[0] for figure in every_figure()]

    assert [each for each in credits if "A Face for" in each] == []
    assert any("；一张脸换一个号码" in each for each in credits)
