"""Browsers that schools still have: the page is readable, its cards open and close, and paper has it all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from content.site import SITE_PAGES
from tests.browser.paper import sheets
from tests.far.old import BUILDS, Window, window
from tests.servers import Server

FOLDER = os.environ.get("OLD_BROWSERS", "")
pytestmark = pytest.mark.skipif(
    not FOLDER, reason="no old browsers: `python tests/far/old.py FOLDER` installs them, OLD_BROWSERS=FOLDER names them"
)
DRAWN = "document.querySelector('.ways') && document.querySelector('svg.marks .role-mark')"
ALL_DRAWN = "[...document.querySelectorAll('.chart')].every((each) => each.querySelector('svg.marks .role-mark'))"
OPEN_CARDS = "[...document.querySelectorAll('[popover].card')].filter((c) => getComputedStyle(c).display !== 'none')"
COLOURS = "[...document.querySelectorAll({})].map((each) => getComputedStyle(each).backgroundColor).join('; ')"
NONE = "rgba(0, 0, 0, 0)"


@pytest.fixture
def old(request: pytest.FixtureRequest, server: Server) -> Iterator[Window]:
    with window(Path(FOLDER), request.param) as opened:
        opened.ask(open=f"{server.url}/face-scan-rule", width=1280)
        assert f"Chrome/{request.param}." in opened.run("navigator.userAgent")
        yield opened


def builds(*wanted: int) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("old", [each for each in BUILDS if each in wanted], indirect=True)


@builds(*BUILDS)
def test_every_written_page_is_there_whole(old: Window, server: Server) -> None:
    for page in SITE_PAGES:
        old.ask(open=server.url + page.address, width=390)
        old.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        old.wait_for(f"document.querySelector(`h1[data-page='{page.address}']`) && {ALL_DRAWN}")

        assert old.run("document.querySelectorAll('.chart').length") == len(page.figures())
        assert old.run(f"{OPEN_CARDS}.length") == 0
        assert old.run("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


@builds(108)
def test_a_browser_that_cannot_read_the_script_of_the_live_part_draws_the_charts_alone(old: Window) -> None:
    old.wait_for("document.querySelector('.vega-embed[data-alone] svg.marks .role-mark')")

    old.wait_for("document.querySelector('#line > span').textContent.includes('draws them by itself')")


@builds(*BUILDS)
def test_a_card_opens_and_closes_on_a_ground_of_its_own(old: Window) -> None:
    old.wait_for(DRAWN)
    closed = old.run(f"{OPEN_CARDS}.length")

    old.run("document.querySelector('button.mark').click()")
    opened = old.run(f"{OPEN_CARDS}.length")
    colours = old.run(COLOURS.format("""'[popover].card, .ask button[type="submit"]'"""))
    old.run(f"{OPEN_CARDS}[0].querySelector('.close').click()")

    assert (closed, opened, old.run(f"{OPEN_CARDS}.length")) == (0, 1, 0)
    assert NONE not in colours


@builds(*BUILDS)
def test_a_guess_is_answered(old: Window) -> None:
    old.wait_for(DRAWN)

    old.run("document.querySelector('.guess input').click()")
    old.run("document.querySelector('.guess button').click()")

    assert "Your answer: " in old.run("document.querySelector('.guess output').textContent")


@builds(122)
def test_what_is_folded_is_on_paper(old: Window, tmp_path: Path) -> None:
    old.wait_for(DRAWN)
    file = tmp_path / "page.pdf"
    folded = "document.querySelector('.answer .whys li').lastChild.previousSibling.textContent"
    later = "document.querySelector('.since .written p').firstChild.textContent"

    old.ask(print=str(file))

    printed = " ".join("".join(sheets(file)).split())
    for words in (folded, later):
        assert " ".join(old.run(words).split())[:40] in printed
    assert old.run("[...document.querySelectorAll('.written details')].some((fold) => fold.open)") is False
