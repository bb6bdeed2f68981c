"""What is made once for each language is made again for another one, and never mixes up its arguments."""

import pytest

from content.translations import Language, speaking, spoken
from content.translations.once import once_per_language

ELSEWHERE = Language(code="xx", locale="de", name="Elsewhere")


def test_it_is_made_once_for_each_language() -> None:
    made: list[str] = []

    @once_per_language
    def note(word: str) -> str:
        made.append(f"{word} {spoken().code}")
        return made[-1]

    here = [note("one"), note("one"), note(word="two")]
    with speaking(ELSEWHERE):
        there = [note("one"), note("one")]

    assert here == ["one en", "one en", "two en"]
    assert there == ["one xx", "one xx"]
    assert made == ["one en", "two en", "one xx"]


def test_one_and_one_point_nought_are_not_the_same() -> None:
    @once_per_language
    def write(value: object) -> str:
        return str(value)

    assert [write(1), write(1.0), write(True)] == ["1", "1.0", "True"]


def test_what_failed_is_tried_again() -> None:
    tries: list[int] = []

    @once_per_language
    def fail() -> None:
        tries.append(1)
        raise ValueError("broken")

    for _ in range(2):
        with pytest.raises(ValueError, match="broken"):
            fail()

    assert len(tries) == 2
