"""Comparing two pictures of a page."""

from pathlib import Path

import pytest
from PIL import Image

from tests.looks import RED, compared, difference

WHITE, GREY = (255, 255, 255), (254, 255, 255)


def test_a_picture_does_not_differ_from_itself() -> None:
    picture = Image.new("RGB", (4, 3), WHITE)

    assert difference(picture, picture.copy()).pixels == 0


def test_one_pixel_changed_by_one_shade_is_counted_and_marked_red() -> None:
    old, new = Image.new("RGB", (4, 3), WHITE), Image.new("RGB", (4, 3), WHITE)
    new.putpixel((1, 2), GREY)

    found = difference(old, new)

    assert found.pixels == 1
    assert found.picture.size == (12, 3)
    assert [found.picture.getpixel((x, 2)) for x in (1, 5, 9, 8)] == [WHITE, GREY, RED, WHITE]


@pytest.mark.parametrize("colour", [WHITE, (0, 0, 0)])
def test_every_pixel_that_only_one_picture_has_differs(colour: tuple[int, int, int]) -> None:
    short, long = Image.new("RGB", (4, 3), colour), Image.new("RGB", (5, 4), colour)

    assert difference(short, long).pixels == 5 * 4 - 4 * 3
    assert difference(long, short).pixels == 5 * 4 - 4 * 3


def test_a_page_is_new_or_the_same_or_changed_and_only_a_change_is_drawn(tmp_path: Path) -> None:
    old, new, changes = (tmp_path / name for name in ("old.png", "new.png", "changes.png"))
    Image.new("RGB", (4, 3), WHITE).save(new)

    assert compared(old, new, changes) == "new"
    Image.new("RGB", (4, 3), WHITE).save(old)
    assert compared(old, new, changes) == "same"
    assert not changes.exists()
    Image.new("RGB", (4, 3), GREY).save(old)
    assert compared(old, new, changes) == "changed by 12 pixels"
    assert changes.exists()
