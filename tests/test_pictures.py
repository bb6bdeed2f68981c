"""The picture of every chart is the one of today's chart, and short."""

from content.blocks import Figure
from content.editions.html.pictures import PICTURES, WIDTHS, file_of
from content.site import every_figure
from tests.pictures import compact, pictures

SHORT = 110_000  # bytes; packed, the longest has 12,000


def test_every_chart_has_its_pictures_and_no_picture_is_of_an_older_chart() -> None:
    wanted = {file.name for file, _, _ in pictures()}

    assert {file.name for file in PICTURES.iterdir()} == wanted, "python -m tests.pictures makes them anew"


def test_a_picture_of_another_specification_has_another_name() -> None:
    one, other, *_ = every_figure()
    changed = Figure(
        id=one.id, title=one.title, in_words=one.in_words, data=other.data, draw=other.draw, columns=one.columns
    )

    assert file_of(one, "wide") == file_of(one, "wide")
    assert len({file_of(one, width) for width in WIDTHS} | {file_of(changed, "wide")}) == 3


def test_a_picture_is_short_and_names_no_colour_that_it_does_not_bring() -> None:
    for file in PICTURES.iterdir():
        svg = file.read_text(encoding="utf-8")

        assert len(svg) < SHORT, file.name
        for role in {part.partition(",")[0] for part in svg.split("var(--")[1:]}:
            assert svg.count(f"--{role}:") == 2, file.name


def test_a_word_of_a_picture_is_as_wide_as_in_the_font_of_the_page_and_an_outline_is_written_once() -> None:
    outline = "M0,0h10v10h-10Z" * 3
    svg = f'<svg width="9"><path d="{outline}"/><path d="{outline}"/><text font-size="10px">a &amp; b</text></svg>'

    short = compact(svg, lambda words, size, weight: len(words) * size + weight / 100)

    assert short.count(outline) == 1
    assert short.count('<use href="#o0"') == 2
    assert '<text font-size="10px" textLength="54.0" lengthAdjust="spacingAndGlyphs">a &amp; b</text>' in short
