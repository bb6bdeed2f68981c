"""What is drawn at the head of a page: there for each page, harmless as a file, small."""

import re
from xml.etree import ElementTree

import pytest

from content.blocks import Prediction, Scene
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.editions.html.document import lost_page
from content.editions.html.drawings import emblem_of, size_of
from content.editions.html.opening import scene_of
from content.editions.html.style import ASSETS, style
from content.page import Page
from content.site import SITE_PAGES
from tests.asking import ask
from tests.servers import Server
from tests.walks import CHAPTER, PAGE, html_of

DRAWN = sorted(file.stem for kind in ("scene", "emblem") for file in ASSETS.glob(f"{kind}-*.svg"))
SCENES = {scene_of(each) for page in CHAPTERS if isinstance(page.opening, Scene) for each in page.opening.pictures}
INSTEAD = {"scene-lost", "scene-full", "scene-sheets"}  # of what stands instead of a page
MAY_DRAW = {"svg", "g", "path", "circle", "defs", "use", "clipPath"}
FULL = 12_000  # bytes: a drawing weighs less than a photograph's first lines


@CHAPTER
def test_a_chapter_shows_at_its_head_what_it_opens_with(chapter: Chapter) -> None:
    head = html_of(chapter).split("</section>")[0]

    assert head.startswith('<section class="opening band')
    assert ('<div class="things"' in head) is isinstance(chapter.opening, Prediction)
    assert head.count("<figure>") == (len(chapter.opening.pictures) if isinstance(chapter.opening, Scene) else 0)


@PAGE
def test_every_page_has_a_sign(page: Page) -> None:
    assert emblem_of(page) in DRAWN


def test_every_drawing_is_somebodys() -> None:
    assert set(DRAWN) == SCENES | INSTEAD | {emblem_of(page) for page in SITE_PAGES}


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_is_lines_alone_says_its_size_and_is_served(server: Server, name: str) -> None:
    text = ask(f"{server.url}/reader/{name}.svg").body.decode()
    drawing = ElementTree.fromstring(text)
    box = [int(side) for side in drawing.attrib["viewBox"].split()]

    assert {each.tag.partition("}")[2] for each in drawing.iter()} <= MAY_DRAW
    assert all(value.startswith("#") for each in drawing.iter() for key, value in each.items() if "href" in key)
    assert not re.search(r"\bon\w+=|url\((?!#)|style=", text)
    assert (*box[:2], *box[2:]) == (0, 0, *size_of(name))
    assert len(text) < FULL


@PAGE
def test_a_picture_keeps_its_room_and_leaves_the_telling_to_the_words(page: Page) -> None:
    pictures = re.findall(r"<img [^>]*>", html_of(page))

    assert pictures
    assert all(re.search(r' alt="" width="\d+" height="\d+">', each) for each in pictures)


def test_a_band_goes_across_the_window_without_making_it_wider() -> None:
    assert "box-shadow: 0 0 0 100vmax var(--band); clip-path: inset(0 -100vmax)" in style()


def test_who_went_astray_finds_home_and_every_chapter_without_a_script() -> None:
    page = str(lost_page("1"))

    assert re.findall(r'<main>.*?<a href="([^"]*)"', page) == ["/"]
    assert re.findall(r'<li><a href="([^"]*)"', page) == [each.address for each in CHAPTERS]
    assert "<script" not in page
    assert " style=" not in page  # its policy lets no style in but the sheet
