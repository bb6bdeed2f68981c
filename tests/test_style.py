"""The style of the pages, which any edition may take."""

import pytest

from content.blocks import Prediction
from content.editions.html.style import ASSETS, style
from content.page import flattened
from content.palette import CHART, PAGE
from content.site import SITE_PAGES


@pytest.mark.parametrize("name", [".stApp", ".stHtml", "data-testid", ".st-key", "#root"])
def test_the_style_of_the_pages_knows_nothing_of_streamlit(name: str) -> None:
    assert name not in style()


def test_no_page_waits_for_what_is_said_to_those_who_write_the_style() -> None:
    assert "/*" not in style()


def test_an_edition_says_in_what_its_parts_stand() -> None:
    assert ".mine h1 {" in style(".mine")
    assert ".written" not in style(".mine")


def test_every_colour_has_a_name_in_the_style() -> None:
    written = style()

    for role, colour in {**PAGE, **CHART}.items():
        assert f"--{role}: light-dark({colour.light}, {colour.dark});" in written


def test_every_drawing_that_a_guess_names_is_in_the_style_and_beside_it() -> None:
    guesses = [block for page in SITE_PAGES for block in flattened(page.blocks) if isinstance(block, Prediction)]
    icons = {choice.icon for guess in guesses for choice in guess.choices if choice.icon}
    icons |= {thing.icon for guess in guesses for thing in guess.beside}

    assert len(icons) > 1
    for icon in icons:
        assert f'.icon-{icon} {{ --drawing: url("icon-{icon}.svg")' in style()
        assert (ASSETS / f"icon-{icon}.svg").exists()
