"""Every page in a real browser: quiet, at home, narrow, accessible, light and dark."""

from importlib.resources import files
from typing import Literal

import pytest
from playwright.sync_api import Browser

from content.chapters import CHAPTERS
from tests.browser.reader import reading
from tests.servers import Server

ADDRESSES = [*(chapter.address for chapter in CHAPTERS), "/sources", "/sources?claim=R16"]
AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPEN_ALL = "document.querySelectorAll('details').forEach((each) => { each.open = true })"


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_complains_of_nothing_and_asks_no_other_host(chromium: Browser, server: Server, address: str) -> None:
    with reading(chromium, server) as reader:
        reader.open(address)

        assert reader.complaints == []
        assert reader.hosts == {server.url.removeprefix("http://")}


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_does_not_scroll_sideways_on_a_narrow_screen(chromium: Browser, server: Server, address: str) -> None:
    with reading(chromium, server, width=320) as reader:
        reader.open(address)
        reader.page.evaluate(OPEN_ALL)

        for box in ("document.documentElement", "document.querySelector('[data-testid=stMain]')"):
            assert reader.page.evaluate(f"{box}.scrollWidth <= {box}.clientWidth"), box
        beyond = reader.page.evaluate(
            "[...document.querySelectorAll('[data-testid=stMain] *')]"
            ".filter((each) => !each.closest('.scroll, [popover]') && each.getBoundingClientRect().right > 321)"
            ".map((each) => each.tagName + ': ' + each.textContent.slice(0, 40))"
        )
        assert beyond == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_has_no_accessibility_violation(
    chromium: Browser, server: Server, address: str, scheme: Literal["light", "dark"]
) -> None:
    with reading(chromium, server, scheme=scheme) as reader:
        reader.open(address)
        reader.page.evaluate(OPEN_ALL)
        reader.page.evaluate(AXE)

        found = reader.page.evaluate("(tags) => axe.run(document, { runOnly: tags })", RULES)

        shown = [(each["id"], each["nodes"][0]["html"][:200]) for each in found["violations"]]
        assert shown == []
        assert found["passes"]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
def test_every_chart_has_marks_and_words(chromium: Browser, server: Server, chapter: object) -> None:
    chapter = next(each for each in CHAPTERS if each is chapter)
    with reading(chromium, server) as reader:
        reader.open(chapter.address)
        charts = reader.page.locator("[data-testid='stVegaLiteChart']")

        assert charts.count() == len(chapter.figures())
        for place in range(charts.count()):
            chart = charts.nth(place)
            assert chart.locator("svg .role-mark path, svg .role-mark text, svg .role-mark line").count() > 0
            assert chart.get_attribute("role") == "graphics-document"
            assert chart.get_attribute("aria-label")


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
def test_every_page_shows_its_place_its_contents_and_the_way_on(
    chromium: Browser, server: Server, chapter: object
) -> None:
    chapter = next(each for each in CHAPTERS if each is chapter)
    with reading(chromium, server) as reader:
        reader.open(chapter.address)

        assert reader.page.locator(".place").inner_text().startswith(f"Chapter {CHAPTERS.index(chapter) + 1} of")
        assert reader.page.locator(".contents a").count() == len(chapter.headings())
        doors = reader.page.locator(".masthead nav a, .ways a, .doors a").evaluate_all(
            "(links) => links.map((link) => new URL(link.href).pathname)"
        )
        assert set(doors) <= {*(each.address for each in CHAPTERS), "/sources"}
        assert "A Face for a Phone Number" in reader.page.title()
        assert chapter.title in reader.page.title()
