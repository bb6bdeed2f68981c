"""The font of the Chinese terms: small, whole, and named in the style for what it holds."""

import pytest
from fontTools.ttLib import TTFont

from content.editions.html.style import ASSETS, FACES
from content.translations import LANGUAGES, Language
from tests.fonts import FACE_RULE, FONT, HEADINGS, characters, chinese, cut, in_headings, rule
from tests.walks import everything_shown


def test_every_chinese_character_that_a_reader_may_see_is_in_our_font() -> None:
    shown = chinese(everything_shown())

    assert len(shown) > 50
    assert set(shown) - set(characters(FONT.read_bytes())) == set()


def test_the_font_weighs_less_than_a_drawing() -> None:
    assert FONT.stat().st_size < 80_000


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda each: each.code)
def test_every_character_of_a_heading_is_in_the_font_of_headings_which_is_light(language: Language) -> None:
    font = ASSETS / HEADINGS.format(code=language.code)

    assert set(in_headings(language.code)) - set(characters(font.read_bytes())) == set(), "see tests/fonts.py"
    assert font.stat().st_size < 150_000


def test_the_style_asks_for_the_font_for_what_it_holds_and_no_other_character() -> None:
    assert FACE_RULE.findall(FACES.read_text(encoding="utf-8")) == [rule(FONT.read_bytes())]


def test_punctuation_and_rare_characters_count_as_chinese_and_latin_does_not() -> None:
    assert chinese("No. 40 (实名制), 《法》，实𠀀“”–é✓") == "《》制名实法，𠀀"


def test_a_cut_font_holds_the_wanted_characters_alone() -> None:
    assert characters(cut(TTFont(FONT), "人脸")) == "人脸"


def test_a_font_that_lacks_a_character_is_refused_by_that_character() -> None:
    with pytest.raises(ValueError, match="the font lacks 龘"):
        cut(TTFont(FONT), "人龘")
