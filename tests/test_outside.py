"""What others are told of a page: nothing that is not so, nothing without a public address."""

import json
import re
from io import BytesIO
from xml.etree import ElementTree

import pytest
from markupsafe import escape
from PIL import Image

from content.editions.citing import RELEASED
from content.editions.html.icons import DRAWN, at_the_root
from content.editions.html.outside import LICENCE, as_data, for_crawlers, outside
from content.editions.html.previews import HEIGHT, PREVIEWS, WIDTH, preview_of
from content.page import Page
from content.site import SITE_PAGES
from content.translations import LANGUAGES, speaking
from hosting.settings import read_settings
from tests.icons import ico, touched
from tests.servers import ROOT
from tests.walks import PAGE

PUBLIC = "https://face.example.org"
SHORT = 24_000  # bytes


@PAGE
def test_with_a_public_address_a_page_names_it_and_a_title_a_sentence_and_a_picture_that_exists(page: Page) -> None:
    html = str(escape(outside(page, PUBLIC)))

    named = dict(re.findall(r'<meta property="og:([^"]*)" content="([^"]*)">', html))
    assert f'<link rel="canonical" href="{PUBLIC}{page.address}">' in html
    assert named["title"] == escape(page.heading)
    assert named["description"]
    assert (PREVIEWS / named["image"].removeprefix(f"{PUBLIC}/reader/previews/")).is_file()


@PAGE
def test_what_programs_read_of_a_page_has_its_real_date_and_licence_and_invents_no_author(page: Page) -> None:
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', str(escape(outside(page, PUBLIC))))

    told = json.loads(text)

    assert f"date-released: {told['datePublished']}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert (told["license"], told["datePublished"]) == (LICENCE, RELEASED.isoformat())
    assert not {"author", "creator", "publisher"} & told.keys()


def test_no_data_end_the_script_in_which_they_stand() -> None:
    assert "<" not in as_data({"name": "</script><script>"})


@PAGE
def test_without_a_public_address_a_page_says_nothing_of_it(page: Page) -> None:
    assert str(escape(outside(page, ""))) == ""


def test_programs_may_read_everything_and_find_every_listed_page_once_it_is_public() -> None:
    files = for_crawlers(PUBLIC)

    listed = [
        each.text for each in ElementTree.fromstring(files["/sitemap.xml"]).iter() if each.text and "://" in each.text
    ]
    pages = [f"{PUBLIC}{page.address}" for page in SITE_PAGES if not page.unlisted]
    others = [f"{page}?lang={each.code}" for each in LANGUAGES[1:] for page in pages]
    assert listed == [*pages, *others]
    assert f"Sitemap: {PUBLIC}/sitemap.xml" in files["/robots.txt"]
    assert all(
        "Disallow: /editions/\n" in each["/robots.txt"] for each in (files, for_crawlers(""))
    )  # made when asked for
    assert for_crawlers("").keys() == {"/robots.txt"}


@pytest.mark.parametrize("given", ["face.example.org", "javascript:alert(1)", "https://a.example/?x", 'https://a"b'])
def test_what_is_no_public_address_is_named_and_left_out(given: str) -> None:
    found = read_settings({"PUBLIC_URL": given})

    assert found.public_url == ""
    assert ["PUBLIC_URL" in each for each in found.complaints] == [True]


def test_every_page_has_its_picture_of_today_in_the_size_that_is_asked_for() -> None:
    wanted = set()
    for language in LANGUAGES:
        with speaking(language):
            wanted |= {preview_of(page).name for page in SITE_PAGES}

    assert {file.name for file in PREVIEWS.iterdir()} == wanted, "python -m tests.previews makes them anew"
    for file in PREVIEWS.iterdir():
        assert file.stat().st_size < SHORT
        with Image.open(file) as drawn:
            assert drawn.size == (WIDTH, HEIGHT)


def test_who_draws_no_svg_finds_the_sign_of_today_in_every_size_that_is_asked_for() -> None:
    made = {name: ico(sides) if name.endswith(".ico") else touched(*sides) for name, sides in DRAWN.items()}

    for name, content in at_the_root().items():
        with Image.open(BytesIO(content)) as kept, Image.open(BytesIO(made[name])) as drawn:
            assert kept.info.get("sizes", {kept.size}) == {(side, side) for side in DRAWN[name]}
            assert kept.tobytes() == drawn.tobytes(), "python -m tests.icons makes it anew"
            assert name.endswith(".ico") or kept.mode == "RGB"  # a phone paints what is clear black
