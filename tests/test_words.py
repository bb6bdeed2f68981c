"""Figures in words: exact, for the reader's language, and a wrong kind is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.drawing.words import in_lines
from content.formats import KINDS, Value, fill, in_count, places
from content.translations import HANS, HANT, Language, speaking
from content.when import When


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("count", 850_000_000, "850 million"),
        ("count", 22_200_000_000, "22.2 billion"),
        ("count", 6_152, "6,152"),
        ("count", 590_000, "590,000"),
        ("count", 2_565_724, "2,565,724"),
        ("count", 0.5, "0.5"),
        ("number", 113.46, "113.46"),
        ("whole", 113.46, "113"),
        ("whole", 26_317_104.5, "26,317,104"),
        ("share", 0.612, "61.2%"),
        ("spelled", 11, "eleven"),
        ("spelled", 850, "eight hundred and fifty"),
        ("spelled", 39.93, "forty"),
        ("few", 0.6656, "two in three"),
        ("few", 0.26, "one in four"),
        ("few", 0.1718, "one in six"),
        ("few", 0.05, "5%"),
        ("few", 0.98, "98%"),
        ("share", 0.0005, "0.05%"),
        ("plain", 1034, "1034"),
        ("date", When(2019, 12, 1), "1 December 2019"),
        ("date", When(2016, 5), "May 2016"),
        ("date", When(2013), "2013"),
        ("weekday", When(2019, 12, 1), "Sunday 1 December 2019"),
        ("month", When(2019, 12, 1), "December 2019"),
        ("short", When(2019, 12, 1), "Dec 2019"),
        ("year", When(2019, 12, 1), "2019"),
    ],
)
def test_a_figure_is_written_as_a_reader_expects(kind: str, value: Value, words: str) -> None:
    assert KINDS[kind](value).replace(",", "") == words.replace(",", "")


@given(st.integers(min_value=0, max_value=10**13))
def test_a_count_is_never_rounded(count: int) -> None:
    words = in_count(count).replace(",", "")

    number, _, size = words.partition(" ")
    factor = {"": 1, "million": 10**6, "billion": 10**9}[size]
    assert round(float(number) * factor) == count


@pytest.mark.parametrize(("kind", "value"), [("count", "many"), ("share", When(2019)), ("date", 5), ("count", True)])
def test_a_value_of_the_wrong_kind_is_refused(kind: str, value: Value) -> None:
    with pytest.raises(TypeError):
        KINDS[kind](value)


@pytest.mark.parametrize(("kind", "value"), [("weekday", When(2019, 12)), ("month", When(2019)), ("short", When(2019))])
def test_a_date_is_never_made_more_exact_than_it_is(kind: str, value: Value) -> None:
    with pytest.raises(TypeError):
        KINDS[kind](value)


def test_a_language_without_number_words_gets_its_own_digits() -> None:
    with speaking(Language(code="zh", locale="zh_Hans_CN", name="中文")):
        assert KINDS["spelled"](85_000) == "85,000"


@pytest.mark.parametrize("template", ["{users}", "{users:people}", "{users:count", "users:count}"])
def test_a_malformed_brace_is_refused(template: str) -> None:
    with pytest.raises(ValueError, match=r"brace|kind"):
        places(template)


def test_a_template_is_filled_in_every_place() -> None:
    filled = fill("{a:count} of {b:count}", {"a": 1, "b": 2_000}.__getitem__)

    assert filled == "1 of 2,000"


@pytest.mark.parametrize("parts", [(2019, 13), (2019, 2, 30), (2019, None, 5)])
def test_a_date_that_the_calendar_lacks_is_refused(parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"."):
        When(*parts)


def test_only_what_lies_wholly_after_2019_is_later() -> None:
    assert not When(2019, 12, 31).after_2019
    assert not When(2019).after_2019
    assert When(2020).after_2019
    assert When(2020, 1, 1).after_2019


def test_chinese_is_broken_between_characters_but_not_before_a_stop_nor_inside_a_number() -> None:
    with speaking(HANS):
        lines = in_lines("在8.47亿张脸里找一张，每1,000,000次错一次（假设）。", 16).split("\n")

    assert "".join(lines) == "在8.47亿张脸里找一张，每1,000,000次错一次（假设）。"
    assert all(line[0] not in "，。）" and line[-1] not in "（" for line in lines)
    assert any("1,000,000" in line for line in lines)


def test_a_chinese_line_rather_ends_at_a_pause_and_leaves_no_remnant() -> None:
    with speaking(HANS):
        broken = [in_lines(words, 18) for words in ("官员：限制、规范它的话", "姓名与号码绑定在一起", "在8.47亿张脸里")]

    assert broken == ["官员：\n限制、规范它的话", "姓名与号码绑定\n在一起", "在8.47亿张脸里"]


@pytest.mark.parametrize(
    ("kind", "value", "hans", "hant"),
    [
        ("count", 847_000_000, "8.47亿", "8.47億"),
        ("count", 813_780_000, "8.1378亿", "8.1378億"),
        ("count", 423_500, "42.35万", "42.35萬"),
        ("count", 2_565_724, "2,565,724", "2,565,724"),
        ("count", 6_152, "6,152", "6,152"),
        ("number", 1_000_000, "100万", "100萬"),
        ("number", 113.46, "113.46", "113.46"),
        ("spelled", 11, "11", "11"),
        ("share", 0.612, "61.2%", "61.2%"),
        ("date", When(2019, 12, 1), "2019年12月1日", "2019年12月1日"),
        ("year", When(2019, 12, 1), "2019年", "2019年"),
        ("short", When(2019, 12), "2019年12月", "2019年12月"),
    ],
)
def test_figures_are_written_as_chinese_has_them(kind: str, value: Value, hans: str, hant: str) -> None:
    found = []
    for language in (HANS, HANT):
        with speaking(language):
            found.append(KINDS[kind](value))

    assert found == [hans, hant]


def test_a_share_is_told_in_the_number_words_of_the_language() -> None:
    words = {"<some> in <all>": "<all>分之<some>", "two": "二", "three": "三"}

    with speaking(HANS, words):
        assert KINDS["few"](0.66) == "三分之二"
