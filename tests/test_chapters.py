"""A chapter that breaks its rhythm, lacks its questions or leads nowhere cannot be built."""

from dataclasses import replace

import pytest

from content.blocks import Brief, Figure, Heading, SinceThen, Skip
from content.chapter import FEWEST, prediction_of
from content.chapters import CHAPTERS


def test_a_chapter_out_of_its_rhythm_is_refused() -> None:
    whole = CHAPTERS[1]

    with pytest.raises(ValueError, match="lacks its"):
        replace(whole, blocks=whole.blocks[:-1])
    with pytest.raises(ValueError, match="rhythm"):
        replace(whole, blocks=(whole.blocks[-1], *whole.blocks[:-1]))
    with pytest.raises(ValueError, match="more than once"):
        replace(whole, blocks=(*whole.blocks, whole.blocks[-1]))


def test_a_chapter_opens_with_what_is_drawn_and_cannot_lack_it() -> None:
    asked, drawn = CHAPTERS[:2]

    with pytest.raises(ValueError, match="lacks its scene"):
        replace(drawn, blocks=drawn.blocks[1:])
    with pytest.raises(ValueError, match="lacks its scene"):
        replace(asked, blocks=asked.blocks[1:])
    with pytest.raises(ValueError, match="does not open"):
        replace(drawn, blocks=(Heading("first", "First"), *drawn.blocks))


def test_a_chapter_with_too_few_questions_or_a_skip_to_nowhere_is_refused() -> None:
    whole = CHAPTERS[0]

    with pytest.raises(ValueError, match="too few questions"):
        replace(whole, quiz=whole.quiz[: FEWEST - 1])
    with pytest.raises(ValueError, match="skips to no heading"):
        replace(whole, blocks=(*whole.blocks[:-1], Skip("nowhere", "Skip this part."), whole.blocks[-1]))


def test_a_drawing_of_the_guess_stands_with_it_before_the_page_in_brief() -> None:
    (scan,) = [each for each in CHAPTERS if each.slug == "face-scan-rule"]
    blocks = scan.whole()

    (guess,) = (place for place, block in enumerate(blocks) if block in scan.predictions())

    assert isinstance(blocks[guess + 2], Figure)
    assert isinstance(blocks[guess + 3], Brief)


def test_only_a_page_of_the_time_since_may_do_without_since_then() -> None:
    whole = CHAPTERS[0]
    without = tuple(block for block in whole.blocks if not isinstance(block, SinceThen))

    with pytest.raises(ValueError, match="lacks its since"):
        replace(whole, blocks=without)
    assert replace(whole, blocks=without, later=True).later


def test_a_guess_is_found_by_its_id_and_an_unknown_one_is_named() -> None:
    chapter, guess = prediction_of("which-was-new", CHAPTERS)

    assert chapter is CHAPTERS[0]
    assert guess.id == "which-was-new"
    with pytest.raises(LookupError, match="nothing"):
        prediction_of("nothing", CHAPTERS)
