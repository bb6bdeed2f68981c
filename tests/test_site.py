"""Every page has an address, a script and a place, and everything that needs the list walks the same one."""

import ast
import re

import pytest

from content.chapters import CHAPTERS
from content.editions.files import DOWNLOADS
from content.editions.html.masthead import masthead
from content.page import Group, Page
from content.site import SITE_PAGES, every_figure
from hosting.documents import is_page
from tests.drawings import FIGURES
from tests.servers import ROOT

PAGE = pytest.mark.parametrize("page", SITE_PAGES, ids=lambda page: page.script)
NOT_A_PAGE = {"__init__.py", "frame.py"}


def test_addresses_are_unique_and_plain() -> None:
    addresses = [page.address for page in SITE_PAGES]

    assert len(addresses) == len(set(addresses))
    assert all(re.fullmatch(r"/[a-z0-9-]*", address) for address in addresses)
    assert all(is_page(address, DOWNLOADS) for address in addresses)


def test_a_chart_has_one_id_in_the_whole_explainer_for_its_files() -> None:
    ids = [figure.id for figure in every_figure()]

    assert len(ids) == len(set(ids)) == sum(map(len, FIGURES.values()))


@PAGE
def test_the_script_of_a_page_only_hands_its_page_over(page: Page) -> None:
    about, *imports, shown = ast.parse((ROOT / "pages" / page.script).read_text(encoding="utf-8")).body

    assert isinstance(about, ast.Expr)
    assert imports
    assert all(isinstance(each, ast.ImportFrom) for each in imports)
    assert isinstance(shown, ast.Expr)
    assert not any(isinstance(part, ast.Constant) for part in ast.walk(shown))


def test_every_script_is_the_script_of_one_page() -> None:
    folders = {page.script.partition("/")[0] for page in SITE_PAGES}
    scripts = [f"{folder}/{path.name}" for folder in folders for path in (ROOT / "pages" / folder).glob("*.py")]

    assert sorted(scripts) == sorted(page.script for page in SITE_PAGES)
    assert {path.name for path in (ROOT / "pages").glob("*.py")} == NOT_A_PAGE


@pytest.mark.parametrize("group", Group)
def test_every_group_has_a_page_and_a_place_in_the_masthead(group: Group) -> None:
    pages = [page for page in SITE_PAGES if page.group is group]
    listed = re.search(rf'<ul aria-label="{group.value}" class="\w+">(.*?)</ul>', masthead("/"))

    assert pages
    assert listed is not None
    assert re.findall(r'<a href="([^"]*)"', listed[1]) == [page.address for page in pages]


def test_the_story_begins_at_the_shortest_address() -> None:
    assert CHAPTERS[0].address == "/"


@PAGE
def test_the_masthead_links_to_each_page_and_marks_the_one_that_is_open(page: Page) -> None:
    head = masthead(page.address)

    for each in SITE_PAGES:
        assert f'<a href="{each.address}"' in head
    assert re.findall(r'<a href="([^"]*)" aria-current="page"', head) == [page.address]
