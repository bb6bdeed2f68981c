"""Every page in a real browser, with everything opened: quiet, at home, narrow, accessible, light and dark."""

import re
from importlib.resources import files
from itertools import pairwise
from typing import Literal

import pytest
from playwright.sync_api import expect

from content.chapters import CHAPTERS
from content.site import ADDRESSES, SITE_PAGES
from tests.browser.labels import LABELS, PLAIN, SPACED, WIDE, cut_labels
from tests.browser.reader import Reader
from tests.browser.screens import resize
from tests.browser.test_masthead import HEIGHT, TOP
from tests.walks import CITES_NOTHING, html_of, page_at

WALK = [*(page.address for page in SITE_PAGES), "/sources?claim=R16"]
TITLES = {page.address: f"{page.title} · A Face for a Phone Number" for page in SITE_PAGES}
FIGURES = {page.address: page.figures() for page in SITE_PAGES if page.figures()}
AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MARKS = "svg .role-mark path, svg .role-mark text, svg .role-mark line"
NAMED = re.compile(r'\s(?:id|name)="([^"]+)"')
NAMES = "[...document.querySelectorAll('[id], [name]')].flatMap((each) => [each.id, each.getAttribute('name')])"
ROW = 62  # pixels
HIGH = 180  # pixels above which a heading begins
SEEN = "each.checkVisibility({ visibilityProperty: true })"

# A colour that is still on its way from one scheme to the other is no colour that a reader is left with.
SETTLED = "() => document.getAnimations().every((each) => each.playState !== 'running')"


@pytest.fixture(scope="module", params=WALK)
def opened(request: pytest.FixtureRequest, walker: Reader) -> Reader:
    """One page with everything opened, for all the tests of that page."""
    walker.begin_anew(width=320)
    walker.visit(request.param)
    walker.open_everything()
    return walker


def path_of(reader: Reader) -> str:
    path: str = reader.page.evaluate("location.pathname")
    return path


def test_a_page_complains_of_nothing_and_asks_no_other_host(opened: Reader) -> None:
    assert opened.complaints == []
    assert opened.hosts == {opened.server.url.removeprefix("http://")}


@pytest.mark.parametrize("width", [768, 390, 320])
def test_a_page_does_not_scroll_sideways(opened: Reader, width: int) -> None:
    resize(opened, width)

    assert opened.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    beyond = opened.page.evaluate(
        f"[...document.querySelectorAll('main *')].filter((each) => {SEEN}"
        f" && !each.closest('.scroll, [popover]') && each.getBoundingClientRect().right > {width + 1})"
        ".map((each) => each.tagName + ': ' + each.textContent.slice(0, 40))"
    )
    assert beyond == []


def test_a_page_has_one_heading_no_gap_below_it_and_a_title_of_its_own(opened: Reader) -> None:
    levels = opened.page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(
        "(headings) => headings.map((heading) => Number(heading.tagName[1]))"
    )

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    expect(opened.page).to_have_title(TITLES[path_of(opened)])
    assert len(set(TITLES.values())) == len(SITE_PAGES)


def test_the_head_is_one_row_and_the_heading_begins_high(opened: Reader) -> None:
    for width in (320, 390, 768, 1024, 1280, 1440):
        opened.page.set_viewport_size({"width": width, "height": 900})

        assert opened.page.locator(".masthead").evaluate(HEIGHT) <= ROW, width
        assert opened.page.locator("h1").evaluate(TOP) <= HIGH, width


def test_every_chart_has_marks_and_words(opened: Reader) -> None:
    charts = opened.page.locator(".chart .vega-embed")

    assert charts.count() == len(FIGURES.get(path_of(opened), ()))
    for chart in charts.all():
        expect(chart).to_be_visible()
        assert chart.locator(MARKS).count() > 0
        drawing = chart.locator("svg.marks")
        assert drawing.get_attribute("role") == "img"
        assert drawing.get_attribute("aria-label")


@pytest.mark.parametrize(
    ("width", "style"),
    [(320, PLAIN), (320, WIDE), (390, SPACED)],
    ids=["plain", "wide", "spaced"],
)
def test_no_word_of_a_chart_is_cut(opened: Reader, width: int, style: str) -> None:
    drawn = path_of(opened) in FIGURES

    assert bool(opened.page.evaluate(LABELS)) is drawn
    assert not drawn or cut_labels(opened, width, style) == []


def test_every_id_and_every_name_that_we_write_is_in_the_page(opened: Reader) -> None:
    written = set(NAMED.findall(html_of(page_at(path_of(opened)))))

    assert len(written) > 3
    assert written - set(opened.page.evaluate(NAMES)) == set()


def test_every_mark_on_a_page_has_its_card(opened: Reader) -> None:
    ids = opened.page.evaluate("[...document.querySelectorAll('[id]')].map((each) => each.id)")
    targets = opened.page.locator("main [popovertarget]").evaluate_all(
        "(marks) => marks.map((mark) => mark.getAttribute('popovertarget'))"
    )

    assert bool(targets) is (path_of(opened) not in CITES_NOTHING)
    assert set(targets) <= set(ids)
    ours = opened.page.locator(".written [id]").evaluate_all("(parts) => parts.map((part) => part.id)")
    assert len(ours) == len(set(ours))


def test_every_page_shows_its_place_its_contents_and_the_way_on(opened: Reader) -> None:
    chapter = next((each for each in CHAPTERS if each.address == path_of(opened)), None)
    doors = opened.page.locator(".masthead li[data-visited] a").evaluate_all(
        "(links) => links.map((link) => link.pathname)"
    )

    here = next(each for each in SITE_PAGES if each.address == path_of(opened))
    parts = opened.page.locator(".masthead .parts a").evaluate_all("(links) => links.map((link) => link.hash)")
    assert doors == [page.address for page in SITE_PAGES]
    assert opened.page.locator(".masthead [data-visited] a[aria-current]").count() == 1
    assert parts == [f"#{heading.id}" for heading in here.headings()]
    assert parts or opened.page.locator(".contents a").count()
    if chapter:
        expect(opened.page.locator(".place")).to_contain_text(f"Chapter {CHAPTERS.index(chapter) + 1} of")
    ways = opened.page.locator(".ways a, .doors a").evaluate_all("(links) => links.map((link) => link.pathname)")
    assert set(ways) <= ADDRESSES


# Of the hundreds of entries that the ledger lists, all built alike, some of each status stand for the rest.
LOOK = """([part, rules]) => {
  const seen = {};
  for (const each of document.querySelectorAll('.ledger .entry')) {
    const status = each.dataset.status;
    seen[status] = (seen[status] || 0) + 1;
    each.toggleAttribute('data-like-others', seen[status] > 5);
  }
  return axe.run({ include: [part], exclude: ['[data-like-others]'] }, rules);
}"""
# Of the words that look alike and stand in parts of the same kind, two stand for the rest.
COLOURS = """(part) => {
  const alike = new Map();
  for (const each of document.querySelectorAll(`${part} *`)) {
    if (![...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(each), kind = [color, fontSize, fontWeight];
    for (let part = each; part; part = part.parentElement) {
      kind.push(part.tagName, part.getAttribute('class'), getComputedStyle(part).backgroundColor);
    }
    const count = (alike.get(kind.join()) || 0) + 1;
    alike.set(kind.join(), count);
    each.toggleAttribute('data-sample', count <= 2);
  }
  return axe.run({ include: ['[data-sample]'] }, { resultTypes: ['violations'], runOnly: ['color-contrast'] });
}"""


def violations(reader: Reader, rules: dict[str, object]) -> list[tuple[str, str]]:
    """List what axe finds wrong by these rules on the page, or in the one entry that the address asks for."""
    return found_by(reader, LOOK, [asked_for(reader), {"resultTypes": ["violations"], **rules}])


def asked_for(reader: Reader) -> str:
    """Give the part that an address is looked at for: the rest of its page is that of another address."""
    return ".entry.found" if "?claim=" in reader.page.url else "html"


def found_by(reader: Reader, look: str, asked: object) -> list[tuple[str, str]]:
    """List what axe finds wrong where a script has it look."""
    if not reader.page.evaluate("'axe' in window"):
        reader.page.evaluate(AXE)
    found = reader.page.evaluate(look, asked)
    assert found["passes"]
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in found["violations"]]


def test_a_page_has_no_accessibility_violation(opened: Reader) -> None:
    resize(opened, 390)

    assert violations(opened, {"runOnly": RULES}) == []


# Each slider of a chart: whether what the chart says stands in sight while it is moved where it stands, and what is
# written under it while it keeps to the top of the screen.
IN_SIGHT = """async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const inSight = (each) => {
    const { top, bottom, height } = each.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  };
  const found = [];
  for (const input of document.querySelectorAll('.chart .vega-bind:not([hidden]) input[type="range"]')) {
    const [chart, bound] = [input.closest('.chart'), input.closest('.vega-bind')];
    const heading = document.getElementById(chart.id.replace('chart-', ''));
    input.scrollIntoView({ block: 'center', behavior: 'instant' });
    input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await painted();
    const said = [heading, ...chart.querySelectorAll('g[class*="sentence"] text')];
    const seen = said.some(inSight);
    chart.querySelector('svg.marks').scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: 60, behavior: 'instant' });
    await painted();
    const under = getComputedStyle(bound, '::after').content;
    found.push([input.name, inSight(input), seen, under.includes(heading.textContent.trim())]);
  }
  return found;
}"""


def test_on_a_phone_what_a_chart_says_stays_in_sight_with_the_slider_that_moves_it(opened: Reader) -> None:
    resize(opened, 390, 664)

    found = opened.page.evaluate(IN_SIGHT)

    assert [each for each in found if not all(each[1:])] == []


@pytest.mark.parametrize(("scheme", "width"), [("dark", 390), ("light", 1280)])
def test_every_word_stands_out_in_the_dark_and_on_a_wide_screen(
    opened: Reader, scheme: Literal["light", "dark"], width: int
) -> None:
    opened.page.emulate_media(color_scheme=scheme)
    resize(opened, width)
    opened.page.wait_for_function(SETTLED)

    assert found_by(opened, COLOURS, asked_for(opened)) == []
