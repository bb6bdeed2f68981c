"""A chart on a grid of pixels opens on its finding, is light, and its words can be read on the narrowest screen."""

import json
import re
from collections.abc import Iterator
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
from content.translations import ENGLISH, LANGUAGES, Language, speaking
from tests.boxes import boxes, depth
from tests.browser.figure_of_ours import FIGURE

SMALLEST = 12  # pixels of a letter
DESK, PHONE, NARROWEST = 760, 356, 286
NEARLY, BLANK = 4, 56  # pixels: between what is kept and what is drawn, and below the lowest mark
WIDTHS = pytest.mark.parametrize("width", [DESK, NARROWEST])
CHARTS = [FIGURE, *(each for each in every_figure() if arranged(drawn(each)))]


def in_each(*languages: Language) -> pytest.MarkDecorator:
    """Ask it of every chart in these languages; the chart of the tests themselves speaks English alone."""
    asked = [(language, each) for language in languages for each in CHARTS if language == ENGLISH or each != FIGURE]
    ids = [each.id if language == ENGLISH else f"{language.code} {each.id}" for language, each in asked]
    return pytest.mark.parametrize(("language", "figure"), asked, ids=ids)


ON_PIXELS = in_each(*LANGUAGES)
IN_CHINESE = in_each(*(each for each in LANGUAGES if each.han))
FOREIGN = re.compile(r"[A-Za-z]{2}|[\u4e00-\u9fff] ?[,;:?!](?!\d)")  # a Latin word, or a sign of a Latin sentence
NUMBER = re.compile(r"\d[\d,.]*(?<![,.])")
SEQUENCE = re.compile(r"'sequence': \{[^}]*'stop': (\d+)")


@pytest.fixture(autouse=True)
def spoken(language: Language) -> Iterator[None]:
    """Speak the language that a chart is asked in."""
    with speaking(language):
        yield


def choices(figure: Figure) -> list[str]:
    """List the words on the chart's buttons that stand pressed as it opens."""
    bound = [each for each in drawn(figure).get("params", []) if "options" in each.get("bind", {})]
    return [each["bind"]["labels"][each["bind"]["options"].index(each["value"])] for each in bound]


def titles_in(specification: dict[str, Any]) -> list[str]:
    """Give the title that the untouched chart gives itself, if any."""
    drawing = vl_convert.vegalite_to_svg(specification | {"width": DESK})
    found = re.findall(r'class="[^"]*\btitle_marks"[^>]*>\s*<text[^>]*>(.*?)</text>', drawing, re.DOTALL)
    return [" ".join(unescape(re.sub(r"<[^>]+>", " ", str(each))).split()) for each in found]


@ON_PIXELS
def test_the_numbers_of_its_title_stand_in_the_untouched_drawing(figure: Figure) -> None:
    words, _ = boxes(drawn(figure), DESK)

    shown = {number for each in (*(word.words for word in words), *choices(figure)) for number in NUMBER.findall(each)}
    assert set(NUMBER.findall(plain(figure.title))) <= shown


@ON_PIXELS
def test_the_title_that_it_gives_itself_is_at_first_the_one_it_was_given(figure: Figure) -> None:
    moves = any("bind" in each and each["name"] != GUESS for each in drawn(figure).get("params", []))

    assert titles_in(drawn(figure)) in ([[plain(figure.title)]] if moves else ([], [plain(figure.title)]))


@IN_CHINESE
def test_in_chinese_it_has_no_latin_word_and_no_sign_of_a_latin_sentence(figure: Figure) -> None:
    words, _ = boxes(drawn(figure), DESK)
    labels = [label for each in drawn(figure)["params"] for label in each.get("bind", {}).get("labels", [])]

    assert [each for each in (*(word.words for word in words), *labels) if FOREIGN.search(each)] == []


@ON_PIXELS
def test_it_is_light(figure: Figure) -> None:
    specification = drawn(figure)
    rows = sum(len(rows) for rows in specification.get("datasets", {}).values())
    rows += sum(int(stop) for stop in SEQUENCE.findall(str(specification)))

    assert rows <= 1_500
    assert len(json.dumps(specification)) < 60_000


@ON_PIXELS
@pytest.mark.parametrize("width", [DESK, PHONE, NARROWEST])
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
