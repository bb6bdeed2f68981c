"""A chart on a grid of pixels opens on its finding, is light, and its words can be read on the narrowest screen."""

import json
import re
from html import unescape
from itertools import combinations
from typing import Any

import pytest
import vl_convert

from content.blocks import Figure
from content.citations import plain
from content.drawing.inputs import GUESS
from content.editions.drawings import arranged, drawn
from content.site import every_figure
from tests.boxes import boxes, depth
from tests.browser.figure_of_ours import FIGURE

SMALLEST = 12  # pixels of a letter
DESK, PHONE = 760, 286
NEARLY, BLANK = 4, 56  # pixels: between what is kept and what is drawn, and below the lowest mark
WIDTHS = pytest.mark.parametrize("width", [DESK, PHONE])
ON_PIXELS = pytest.mark.parametrize(
    "figure", [FIGURE, *(each for each in every_figure() if arranged(drawn(each)))], ids=lambda figure: figure.id
)
NUMBER = re.compile(r"\d[\d,.]*(?<![,.])")
SEQUENCE = re.compile(r"'sequence': \{[^}]*'stop': (\d+)")


def titles_in(specification: dict[str, Any]) -> list[str]:
    """Give the title that the untouched chart gives itself, if any."""
    drawing = vl_convert.vegalite_to_svg(specification | {"width": DESK})
    found = re.findall(r'class="[^"]*\btitle_marks"[^>]*>\s*<text[^>]*>(.*?)</text>', drawing, re.DOTALL)
    return [" ".join(unescape(re.sub(r"<[^>]+>", " ", str(each))).split()) for each in found]


@ON_PIXELS
def test_the_numbers_of_its_title_stand_in_the_untouched_drawing(figure: Figure) -> None:
    words, _ = boxes(drawn(figure), DESK)

    shown = {number for each in words for number in NUMBER.findall(each.words)}
    assert set(NUMBER.findall(plain(figure.title))) <= shown


@ON_PIXELS
def test_the_title_that_it_gives_itself_is_at_first_the_one_it_was_given(figure: Figure) -> None:
    moves = any("bind" in each and each["name"] != GUESS for each in drawn(figure).get("params", []))

    assert titles_in(drawn(figure)) in ([[plain(figure.title)]] if moves else ([], [plain(figure.title)]))


@ON_PIXELS
def test_it_is_light(figure: Figure) -> None:
    specification = drawn(figure)
    rows = sum(len(rows) for rows in specification.get("datasets", {}).values())
    rows += sum(int(stop) for stop in SEQUENCE.findall(str(specification)))

    assert rows <= 1_500
    assert len(json.dumps(specification)) < 60_000


@ON_PIXELS
@WIDTHS
def test_no_letter_is_too_small_and_no_word_is_cut_or_covered(figure: Figure, width: int) -> None:
    words, height = boxes(drawn(figure), width)

    assert [each for each in words if each.size < SMALLEST] == []
    aside = [each for each in words if each.left < -2 or each.right > width + 2]
    beyond = [each for each in words if each.top < -3 or each.bottom > height + 3]
    assert aside + beyond == []
    assert [(one.words, other.words) for one, other in combinations(words, 2) if one.covers(other)] == []


@ON_PIXELS
def test_no_two_parts_have_one_name(figure: Figure) -> None:
    names = [part["name"] for part in drawn(figure)["layer"] if "name" in part]

    assert len(names) == len(set(names))


@ON_PIXELS
@WIDTHS
def test_the_room_that_is_kept_is_what_the_first_drawing_fills(figure: Figure, width: int) -> None:
    sizes = arranged(drawn(figure)) or {}
    pixels, for_each = sizes["wide" if width >= sizes["turn"] else "narrow"]

    lowest, height = depth(drawn(figure), width)

    assert abs(pixels + for_each * width - height) < NEARLY
    assert height - lowest < BLANK
