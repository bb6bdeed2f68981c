"""A table is read whole or refused with a clear sentence."""

import csv
from pathlib import Path

import pytest

from content.claims import CLAIMS, claim
from content.tables import BrokenTableError, table
from content.when import When
from tests.servers import ROOT

TABLES = sorted((ROOT / "content").rglob("*.csv"))
FEW = {str(few) for few in range(11)}  # too common to be the figure of a claim


def test_a_table_gives_the_columns_that_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "cities.csv"
    path.write_text("city,cameras,note\nA,6,\n", encoding="utf-8")

    rows = table(path, ("city", "cameras"))

    assert rows.to_dict("records") == [{"city": "A", "cameras": 6}]


@pytest.mark.parametrize(
    "content",
    [b"", b"city\nA\n", b"city,cameras\n", b"\xff\xfe\x00", b'city,cameras\n"A,6\n', b"city,cameras\nA,6,7,8\n9\n"],
)
def test_a_broken_table_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cities.csv"
    path.write_bytes(content)

    with pytest.raises(BrokenTableError, match=r"cities\.csv"):
        table(path, ("city", "cameras"))


def test_a_cell_that_names_a_figure_stands_as_its_claim_has_it(tmp_path: Path) -> None:
    path = tmp_path / "cities.csv"
    path.write_text("city,density,since,words\nA,{C04.density},{R16.start},over {A25.threshold:count}\n", "utf-8")

    (row,) = table(path, ("city", "density", "since", "words")).to_dict("records")

    density, since = claim("C04").value("density"), claim("R16").figures["start"]
    assert row == {"city": "A", "density": density, "since": str(since), "words": "over {A25.threshold:count}"}


@pytest.mark.parametrize("name", ["Z99.density", "C04.nothing"])
def test_a_cell_that_names_no_figure_breaks_its_table(tmp_path: Path, name: str) -> None:
    path = tmp_path / "cities.csv"
    path.write_text(f"city,density\nA,{{{name}}}\n", encoding="utf-8")

    with pytest.raises(BrokenTableError, match=r"cities\.csv"):
        table(path, ("city", "density"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_no_figure_of_a_claim_is_typed_again_in_a_table(path: Path) -> None:
    figures = {str(value) for each in CLAIMS for value in each.figures.values() if not isinstance(value, When)}

    with path.open(encoding="utf-8") as file:
        typed = {cell for row in csv.reader(file) for cell in row}

    assert typed & figures - FEW == set()


def test_a_missing_table_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BrokenTableError, match=r"nowhere\.csv"):
        table(tmp_path / "nowhere.csv", ("city",))
