"""A table is read whole or refused with a clear sentence."""

from pathlib import Path

import pytest

from content.tables import BrokenTableError, table


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


def test_a_missing_table_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BrokenTableError, match=r"nowhere\.csv"):
        table(tmp_path / "nowhere.csv", ("city",))
