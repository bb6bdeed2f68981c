"""The style of the pages, which any edition may take."""

import pytest

from content.editions.html.style import style
from content.palette import CHART, PAGE


@pytest.mark.parametrize("name", [".stApp", ".stHtml", "data-testid", ".st-key", "#root"])
def test_the_style_of_the_pages_knows_nothing_of_streamlit(name: str) -> None:
    assert name not in style()


def test_an_edition_says_in_what_its_parts_stand() -> None:
    assert ".mine h1 {" in style(".mine")
    assert ".written" not in style(".mine")


def test_every_colour_has_a_name_in_the_style() -> None:
    written = style()

    for role, colour in {**PAGE, **CHART}.items():
        assert f"--{role}: light-dark({colour.light}, {colour.dark});" in written
