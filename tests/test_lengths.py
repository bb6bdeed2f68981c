"""A page has two lengths, in one document; what is long is told apart by the page itself, never block by block."""

from dataclasses import replace

import pytest

from content.blocks import Figure, LinkStrip, Paired
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.editions.html.page import written
from content.editions.html.parts import Rest, Stretch
from content.editions.html.script import FIRST
from content.editions.html.style import style
from content.reading_time import words_to_read
from content.site import SITE_PAGES
from pages.components.document import READER, ours
from tests.walks import CHAPTER, stretches


@CHAPTER
def test_the_short_form_has_lead_guess_one_chart_and_what_comes_on_every_page(chapter: Chapter) -> None:
    short = [part for part in written(chapter) if not isinstance(part, Rest)]
    html = "".join(stretches(short))

    (chart,) = (part for part in short if isinstance(part, Figure))
    assert f'id="{chart.id}"' in html
    assert html.count('class="lead"') == html.count('class="ask guess"') == 1
    assert html.count('class="ways') == html.count('class="popovers"') == 1
    places = chapter.short_places()
    told = [type(block) for place, block in enumerate(chapter.whole()) if place in places]
    assert told.count(Paired) == told.count(LinkStrip) == 1


@pytest.mark.parametrize(
    "page", [each for each in SITE_PAGES if not isinstance(each, Chapter)], ids=lambda each: each.slug
)
def test_a_page_that_is_no_chapter_has_one_length(page: Chapter) -> None:
    assert not any(isinstance(part, Rest) for part in written(page))
    assert all('class="lengths"' not in part.html() for part in written(page) if isinstance(part, Stretch))


def test_the_one_chart_of_the_short_form_may_be_named_and_has_to_be_there() -> None:
    (chapter,) = (each for each in CHAPTERS if each.slug == "real-name-registration")

    other = replace(chapter, signature="who-sees-what")

    charts = [other.whole()[place] for place in other.short_places()]
    assert [each.id for each in charts if isinstance(each, Figure)] == ["who-sees-what"]
    with pytest.raises(ValueError, match="no chart 'nothing'"):
        replace(chapter, signature="nothing")


@CHAPTER
def test_the_short_form_is_less_than_half_of_the_page(chapter: Chapter) -> None:
    assert words_to_read(chapter, CHAPTERS, short=True) < words_to_read(chapter, CHAPTERS) / 2


def test_the_length_is_known_before_any_style_or_other_script_is_asked_for() -> None:
    head = str(ours("1"))

    assert head.index(FIRST) < head.index("stylesheet")
    assert head.index(FIRST) < head.index("reader/streamlit.js")


def test_nothing_is_hidden_where_no_script_has_set_the_length() -> None:
    streamlit = (READER / "streamlit.css").read_text(encoding="utf-8")

    hiding = [rule for rule in (style() + streamlit).split("}") if "display: none" in rule and ".long" in rule]

    assert hiding
    assert [
        rule for rule in hiding if ':root[data-length="short"]' not in rule and ":root[data-print=" not in rule
    ] == []
