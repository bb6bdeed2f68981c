"""Every page is within reach: landmarks, names, targets for a finger, zoom, line length, and nothing that moves."""

from collections.abc import Iterator
from statistics import median

import pytest
from playwright.sync_api import Browser, expect

from content.site import SITE_PAGES
from content.translations import LANGUAGES, Language
from tests.browser.reader import Reader
from tests.browser.screens import TWO_FRAMES, on_a_phone, resize
from tests.servers import Server

PAGES = [page.address for page in SITE_PAGES]
VAGUE = {"here", "click", "click here", "more", "read more", "this", "link", "details", ""}
FINGER = 24  # pixels, the least of WCAG 2.2
COMFORT = 36

SEEN = "each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('[popover]')"
NAMED_LINKS = f"""() => [...document.querySelectorAll('.page a[href]')].filter((each) => {SEEN}).map((each) =>
  [(each.getAttribute('aria-label') || each.innerText).replace(/\\s+/g, ' ').trim().toLowerCase(), each.href])"""

# A control that stands in a line of text may be as small as the text; what is hit of a mark is larger than its number.
SMALL = f"""(([selector, wide, high]) => [...document.querySelectorAll(selector)].filter((each) => {{
  const lines = each.closest('p, li, dd, td, figcaption, legend');
  const alone = !lines || lines.innerText.trim() === each.innerText.trim();
  const inline = getComputedStyle(each).display === 'inline' && !alone;
  const around = each.matches('button.mark') ? getComputedStyle(each, '::after') : each.getBoundingClientRect();
  const box = {{ width: parseFloat(around.width), height: parseFloat(around.height) }};
  return {SEEN} && !inline && !each.matches('button.term, .past:not(:focus)')
    && (box.width < wide || box.height < high);
}}).map((each) => {{
  const box = each.getBoundingClientRect();
  return `${{box.width.toFixed(1)}} x ${{box.height.toFixed(1)}}: ${{each.outerHTML.slice(0, 120)}}`;
}}))"""

# The words of a box to tick that stand under the box or outside the screen.
COVERED = """() => [...document.querySelectorAll('.vega-bind label:has(input[type=checkbox])')].filter((each) => {
  const box = each.querySelector('input').getBoundingClientRect();
  const words = each.querySelector('.vega-bind-name').getBoundingClientRect();
  return words.left < box.right || words.right > innerWidth;
}).map((each) => each.textContent)"""

# The letters on each line but the last of every paragraph of three lines or more.
LINES = f"""() => [...document.querySelectorAll('main .written p')].filter((each) => {SEEN}).flatMap((each) => {{
  const lines = [], height = parseFloat(getComputedStyle(each).lineHeight), top = each.getBoundingClientRect().top;
  const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(/\\S+\\s*/g)) {{
    const range = document.createRange();
    range.setStart(texts.currentNode, word.index);
    range.setEnd(texts.currentNode, word.index + word[0].trimEnd().length);
    const box = range.getClientRects()[0];
    if (!box) continue;
    const line = Math.max(0, Math.floor((box.top + box.height / 2 - top) / height));
    lines[line] = (lines[line] || 0) + word[0].length;
  }}
  return lines.length < 3 ? [] : lines.slice(0, -1).filter(Boolean).map((letters) => letters - 1); // its last space
}})"""


# From now on, note at each frame what moves for longer than a frame (in ms).
MOTION = """() => {
  window.moved = [];
  const look = () => {
    for (const each of document.getAnimations())
      if (each.effect.getTiming().duration > 10) window.moved.push(each.effect.target.outerHTML.slice(0, 80));
    requestAnimationFrame(look);
  };
  look();
}"""


@pytest.fixture(scope="module")
def pocket(chromium: Browser, server: Server) -> Iterator[Reader]:
    with on_a_phone(chromium, server) as reader:
        yield reader


@pytest.fixture(scope="module", params=PAGES)
def phone(request: pytest.FixtureRequest, pocket: Reader) -> Reader:
    """One page on a phone with everything opened, for all the tests of that page."""
    pocket.page.set_viewport_size({"width": 390, "height": 900})
    pocket.visit(request.param)
    pocket.open_everything()
    return pocket


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_page_names_its_language(reader: Reader, language: Language) -> None:
    reader.open(f"/?lang={language.code}")

    expect(reader.page.locator("html")).to_have_attribute("lang", language.code)


def test_a_page_has_one_main_part_and_a_named_way_to_every_page(phone: Reader) -> None:
    expect(phone.page.get_by_role("main")).to_have_count(1)
    phone.page.locator(".to-menu").click()
    expect(phone.page.get_by_role("navigation", name="All pages")).to_have_count(1)
    phone.page.keyboard.press("Escape")
    expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    for each in phone.page.get_by_role("navigation").all():
        assert each.get_attribute("aria-label")


def test_a_link_says_where_it_leads_and_means_one_address(phone: Reader) -> None:
    links = phone.page.evaluate(NAMED_LINKS)

    assert links
    assert [link for link in links if link[0] in VAGUE] == []
    leads: dict[str, set[str]] = {}
    for name, address in links:
        leads.setdefault(name, set()).add(address)
    assert {name: found for name, found in leads.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("controls", "wide", "high"),
    [
        ("#main :is(button, summary, a[href])", FINGER, FINGER),
        (".ask label, .vega-bind label, .masthead a", FINGER, FINGER),
        (".ask button[type='submit'], .ask label:has(input)", FINGER, COMFORT),
    ],
)
def test_a_finger_hits_every_control(phone: Reader, controls: str, wide: int, high: int) -> None:
    resize(phone, 390)

    assert phone.page.evaluate(SMALL, [controls, wide, high]) == []


def test_the_words_of_a_box_to_tick_stand_beside_it_and_inside_the_screen(phone: Reader) -> None:
    resize(phone, 390)

    assert phone.page.evaluate(COVERED) == []


def test_a_page_zoomed_to_twice_its_size_does_not_scroll_sideways(phone: Reader) -> None:
    resize(phone, 640, 450)

    assert phone.page.evaluate("devicePixelRatio") == 2
    assert phone.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_line_of_text_is_neither_short_nor_long(phone: Reader) -> None:
    resize(phone, 1280)

    assert 55 <= median(phone.page.evaluate(LINES)) <= 78


def test_nothing_moves_for_a_reader_who_asked_for_that(phone: Reader) -> None:
    assert phone.page.evaluate("document.getAnimations().length") == 0


def test_a_fold_opens_and_closes_without_motion_for_a_reader_who_asked_for_that(
    chromium: Browser, server: Server
) -> None:
    with on_a_phone(chromium, server) as reader:
        reader.open("/concerns")
        fold = reader.page.locator(".since")
        for is_open in (True, False):
            reader.page.evaluate(MOTION)
            fold.locator("summary").first.click()
            reader.page.wait_for_function("(open) => document.querySelector('.since').open === open", arg=is_open)
            for _ in range(10):
                reader.page.evaluate(TWO_FRAMES)

            assert reader.page.evaluate("() => window.moved") == []


@pytest.mark.inside
@pytest.mark.parametrize("address", PAGES)
def test_nothing_moves_by_itself(reader: Reader, address: str) -> None:
    reader.page.emulate_media(reduced_motion="no-preference")
    reader.visit(address)
    reader.page.wait_for_function("() => document.getAnimations().length === 0", timeout=5_000)

    before = reader.page.screenshot()
    for _ in range(10):
        reader.page.evaluate(TWO_FRAMES)

    assert reader.page.screenshot() == before
    assert reader.page.evaluate("document.getAnimations().length") == 0
