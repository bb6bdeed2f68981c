"""The sheets in Chinese: their signs stand apart, and they ask what the English ones ask."""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import TypeAlias

import pikepdf
import pypdfium2
import pytest

from content.chapters import CHAPTERS
from content.editions.packs.bank import bank
from content.editions.paper.chapters import chosen
from content.editions.paper.edition import documents
from content.editions.paper.explainer import found_at
from content.editions.paper.names import QUIZ
from content.editions.paper.press import press
from content.editions.paper.quiz import quiz
from content.translations import LANGUAGES, Language, speaking

OTHER = pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda each: each.code)
STOP = re.compile(r"[\u3001-\u303f\uff01-\uff1f]")
TOUCH = 0.3  # points: the boxes of two signs may meet
Box: TypeAlias = tuple[float, float, float, float]


def signs(sheet: bytes) -> Iterator[tuple[str, Box]]:
    """Give each sign of a document with the box around what is printed of it."""
    for page in pypdfium2.PdfDocument(sheet):
        text = page.get_textpage()
        for place in range(text.count_chars()):
            yield text.get_text_range(place, 1), text.get_charbox(place)


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes share more than an edge."""
    across, down = (min(one[at + 2], other[at + 2]) - max(one[at], other[at]) for at in (0, 1))
    return across > TOUCH and down > TOUCH


@OTHER
def test_no_sign_is_printed_on_top_of_the_one_before_it(language: Language) -> None:
    with speaking(language), press() as ours:
        found = list(signs(ours.printed("quiz", "a4", QUIZ, quiz(keyed=False) | found_at("", "/"))))

    pairs = [(one + other, a, b) for (one, a), (other, b) in pairwise(found) if STOP.match(one) and STOP.match(other)]
    assert pairs
    assert [pair for pair, a, b in pairs if overlap(a, b)] == []


@OTHER
def test_a_chapter_asks_the_same_questions_on_paper_in_every_language(language: Language) -> None:
    def asked() -> list[list[int]]:
        return [
            [item.number for item, _ in chosen(section, chapter)]
            for chapter, section in zip(CHAPTERS, bank(), strict=True)
        ]

    with speaking(language):
        theirs = asked()

    assert theirs == asked()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_no_line_of_a_heading_or_a_question_ends_between_a_number_and_what_it_counts(language: Language) -> None:
    with speaking(language), press() as ours:
        heading = "1億名，" * 40 if language.han else "1 million " * 40
        data = quiz(keyed=False) | found_at("", "/") | {"heading": heading}
        document = pypdfium2.PdfDocument(ours.printed("quiz", "a4", QUIZ, data))

    found = "\n".join(page.get_textpage().get_text_bounded() for page in document)

    assert re.findall(r"\d\s*[\r\n]+(?:million|billion|[万亿萬億年]|名)", found) == []


@OTHER
def test_words_in_english_are_tagged_as_those_of_no_place(language: Language) -> None:
    with speaking(language), press() as ours:
        _, template, title, data = next(documents())
        document = pikepdf.open(BytesIO(ours.printed(template, "a4", title, data)))

    tagged = {str(each.Lang) for each in document.objects if isinstance(each, pikepdf.Dictionary) and "/Lang" in each}

    assert "en" in tagged
    assert [each for each in tagged if each.startswith("en-")] == []
