"""Ten questions are drawn by lot: what was missed while sure comes first, and every chapter has its turn."""

from typing import TypeAlias

from playwright.sync_api import Page

from content.chapters import CHAPTERS
from tests.browser.reader import KEY

DRAW = """async ([key, seed, questions]) => {
  const { draw } = await import('/browser/draw.js');
  const { diceFor } = await import('/browser/shuffle.js');
  const { store } = await import('/browser/store.js');
  store.memory.seed = seed;
  return draw(questions, diceFor('round-1'));
}"""


Asked: TypeAlias = dict[str, object]  # a question as the reader knows it


def questions() -> list[Asked]:
    """List the questions as nobody has answered them."""
    return [
        {"id": block.id, "chapter": chapter.address, "asked": False, "missed": False, "sure": -1, "recent": False}
        for chapter in CHAPTERS
        for block in chapter.quiz
    ]


def drawn(bare: Page, given: list[Asked], seed: int = 7) -> list[str]:
    found: list[str] = bare.evaluate(DRAW, [KEY, seed, given])
    return found


def test_ten_are_drawn_each_once_with_every_chapter_among_them(bare: Page) -> None:
    chapter_of = {each["id"]: each["chapter"] for each in questions()}

    for seed in (1, 2, 3):
        ids = drawn(bare, questions(), seed)

        assert len(ids) == len(set(ids)) == 10
        assert {chapter_of[id] for id in ids} == {chapter.address for chapter in CHAPTERS}


def test_one_reader_is_always_asked_the_same_and_another_something_else(bare: Page) -> None:
    assert drawn(bare, questions(), 1) == drawn(bare, questions(), 1)
    assert drawn(bare, questions(), 1) != drawn(bare, questions(), 2)


def test_of_what_was_missed_three_come_first_and_the_surest_before_the_others(bare: Page) -> None:
    given = questions()
    for place, sure in ((3, 0), (11, 2), (20, 1), (30, 2), (40, 0)):
        given[place].update(asked=True, missed=True, sure=sure)

    first = drawn(bare, given)[:4]

    assert set(first[:2]) == {given[11]["id"], given[30]["id"]}
    assert first[2] == given[20]["id"]
    assert first[3] not in {given[3]["id"], given[40]["id"]}  # what was never asked comes before


def test_what_was_missed_only_just_waits_for_another_day(bare: Page) -> None:
    given = questions()
    given[5].update(asked=True, missed=True, sure=2, recent=True)

    assert given[5]["id"] not in drawn(bare, given)


def test_who_has_answered_everything_is_asked_again(bare: Page) -> None:
    given = questions()
    for each in given:
        each.update(asked=True, recent=True)
    for each in given[:4]:
        each.update(recent=False)

    ids = drawn(bare, given)

    assert set(ids[:4]) == {each["id"] for each in given[:4]}
    assert len(ids) == 10
