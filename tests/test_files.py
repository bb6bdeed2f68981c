"""The tables that readers take along: no spreadsheet finds a formula in them."""

import csv
from dataclasses import replace

import pandas as pd
import pytest

from content.editions.files import csv_of
from content.site import every_figure


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
