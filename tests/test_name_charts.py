"""The charts of real names: who sees which link in which year, under a name of the reader's own; users as cards."""

import itertools
from collections import Counter
from typing import Any

import pytest

from content.blocks import Prediction
from content.chapters.real_name_registration import CHAPTER
from content.chapters.real_name_registration.nameless import CHOICES, UNIT
from content.chapters.real_name_registration.viewers import EXAMPLE
from content.chapters.real_name_registration.who_sees import SIGHTS, YEARS, links, sums, years
from content.citations import figure_of, plain
from content.drawing.inputs import LONGEST
from tests.drawings import figure_of as chart
from tests.drawings import marks, said, svg

VIEWERS = chart("real_name_registration", "who-sees-what")
NAMELESS = chart("real_name_registration", "unregistered")
# Documented, left open and hidden, for another user, the platform, the operator and the authorities: counted by hand.
BY_HAND = {
    2010: ((0, 0, 1), (0, 1, 0), (1, 0, 0), (0, 1, 0)),
    2011: ((1, 0, 2), (2, 1, 0), (2, 1, 0), (1, 2, 0)),
    2016: ((1, 0, 3), (2, 2, 0), (3, 1, 0), (1, 3, 0)),
    2017: ((1, 0, 4), (3, 2, 0), (3, 2, 0), (1, 4, 0)),
    2019: ((1, 0, 9), (8, 2, 0), (3, 7, 0), (1, 9, 0)),
}


@pytest.mark.parametrize("year", BY_HAND)
def test_each_viewer_sees_as_many_links_as_are_documented_for_them(year: int) -> None:
    drawn = marks(VIEWERS, year=year)

    words = Counter(said(drawn))
    lines = Counter(each["strokeWidth"] for each in drawn if each["kind"] == "rule")
    known, left_open, hidden = (sum(each) for each in zip(*BY_HAND[year], strict=True))
    found = sums().query("at == @year").sort_values("panel")[list(SIGHTS)]
    assert [tuple(row) for row in found.itertuples(index=False)] == list(BY_HAND[year])
    assert sum(number * words[f"{number} of 10 documented"] for number in range(11)) == known
    assert sum(number * words[f"{number} left open"] for number in range(11)) == left_open
    assert sum(number * words[f"{number} hidden"] for number in range(11)) == hidden
    assert lines[4.5] == known + 4  # and a sample of the line beside each sum
    assert lines[2.6] == left_open + sum(each[1] > 0 for each in BY_HAND[year])


def test_two_years_that_look_alike_say_why() -> None:
    since = set(links()["year"])

    assert tuple(YEARS) == tuple(years())
    for year, (title, brought) in YEARS.items():
        alike = year not in since
        assert alike == ("The drawing stays as it was." in brought), year
        assert Counter(each[0] for each in YEARS.values())[title] == 1
    every = sums().set_index("at")
    for one, other in itertools.pairwise(sorted(since)):
        assert every.loc[one].to_numpy().tolist() != every.loc[other].to_numpy().tolist()


def test_the_links_open_on_their_finding() -> None:
    drawn = marks(VIEWERS)

    words = said(drawn)
    assert plain(VIEWERS.title) in words
    assert any("all five" in each for each in words)
    assert words.count("8 of 10 documented") == 1


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", "Moon Rabbit"),
        ("   ", "Moon Rabbit"),
        ("Ada", "Ada"),
        ("grey heron", "grey heron"),
        ("Wwwwwwwwwwwwwwww", "Wwwwwwww wwwwwwww"),
        ("a bbbbbbbb cccccccccc", "a bbbbbb bb ccccc"),
        ("月兔月兔月兔月兔月兔月兔月兔月兔", "月兔月兔月兔月兔 月兔月兔月兔月兔"),
        ("<b>&'\"</b>", "<b>&'\"</ b>"),
        ("abcdefg😀😀😀", "abcdefg 😀😀😀"),
    ],
)
def test_the_readers_own_name_stands_in_each_drawing_in_lines_that_fit(typed: str, shown: str) -> None:
    drawn = marks(VIEWERS, own_name=typed)

    names = [each for each in drawn if each["kind"] == "text" and said([each]) == [shown]]
    assert len(names) == 4
    for name in names:
        lines = name["text"] if isinstance(name["text"], list) else str(name["text"]).split("\n")
        assert len(lines) <= 2
        assert max(map(len, lines)) <= 9
        assert sum(map(len, lines)) <= LONGEST
    assert EXAMPLE not in said(drawn) or shown == EXAMPLE


def test_a_name_is_text_and_never_markup() -> None:
    drawing = svg(VIEWERS, own_name="<img src=x>")

    assert "<img" not in drawing
    assert "&lt;img" in drawing


def cards(drawn: list[dict[str, Any]]) -> Counter[bool]:
    """Count the cards with a name and without, but for the one that says what a card is."""
    return Counter(each["role"] == "right" for each in drawn if each["kind"] == "symbol")


def test_one_card_is_drawn_for_each_ten_million_users() -> None:
    drawn = marks(NAMELESS)

    assert UNIT == 10_000_000
    assert cards(drawn) == {True: 32 + 10, False: 48 + 115 + 1}
    words = " ".join(said(drawn))
    assert "320 million" in words
    assert "100 million" in words
    assert "8% of about 1.25 billion phone users" in words
    assert "more accurate data" in words
    assert words.count("no count that we use") == 2
    assert "You guessed" not in words


@pytest.mark.parametrize(
    ("choice", "ground", "distance"),
    [
        ("Q08.least", 0.1, "You guessed 1 million, the pale ground. The count was 100 times that."),
        ("Q08.less", 1, "You guessed 10 million, the pale ground. The count was 10 times that."),
        ("R08.left", 10, "You guessed 100 million, the pale ground. So many the ministry counted."),
        ("Q08.more", 50, "You guessed 500 million, the pale ground. That is 5 times the count."),
    ],
)
def test_a_guess_stands_behind_as_many_cards_as_it_says(choice: str, ground: float, distance: str) -> None:
    drawn = marks(NAMELESS, guess=figure_of(choice)[1])

    pale = [each["width"] for each in drawn if each["kind"] == "rect"]
    cell = (drawn[0]["wide"] - 240) / 25
    assert sum(pale) / cell == pytest.approx(ground)
    assert distance in said(drawn)


def test_every_choice_of_the_guess_is_drawn() -> None:
    (guess,) = [each for each in CHAPTER.blocks if isinstance(each, Prediction) and each.id == NAMELESS.guess]

    assert {choice.number for choice in guess.choices} == {figure_of(name)[1] for name in CHOICES}
