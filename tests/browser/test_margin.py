"""The margin and the marks as a reader sees them: room for both, nothing printed twice, text of the reader's size."""

import pytest

from tests.browser.reader import Reader
from tests.browser.screens import TWO_FRAMES, resize

PAGE = "/face-scan-rule"
SHOWN = "() => [...document.querySelectorAll('.beside')].filter((each) => each.checkVisibility()).length"

# The margins that do not begin with the first line of their paragraph, or reach below their row or over the page.
ASTRAY = """() => [...document.querySelectorAll('.row:has(.beside)')].filter((row) => {
  if (!row.checkVisibility()) return false;
  const [text, beside] = [row.firstElementChild.getBoundingClientRect(), row.lastElementChild.getBoundingClientRect()];
  return beside.left < text.right || beside.top < text.top - 2 || beside.top > text.top + 16
    || beside.bottom > row.getBoundingClientRect().bottom + 1 || beside.right > innerWidth;
}).map((row) => row.innerText.slice(0, 80))"""

# The marks whose word began a line although the line above had room for the word alone.
EARLY = """() => [...document.querySelectorAll('main .row .marks')].filter((marks) => {
  if (!marks.checkVisibility()) return false;
  const [text, word] = [marks.closest('.row > *'), marks.firstChild.firstChild];
  const range = document.createRange();
  if (!(word instanceof Text)) return false;
  const edge = text.getBoundingClientRect();
  range.selectNodeContents(word);
  const box = range.getBoundingClientRect();
  range.setStart(text, 0);
  range.setEndBefore(marks);
  const boxes = [...range.getClientRects()];
  const above = boxes.filter(({ bottom }) => bottom <= box.top + 4).map(({ bottom }) => bottom);
  const last = boxes.filter(({ bottom }) => Math.abs(bottom - Math.max(...above)) < 8);
  const space = parseFloat(getComputedStyle(text).fontSize) * .25;
  return above.length && box.left - edge.left < 1
    && edge.right - Math.max(...last.map(({ right }) => right)) >= box.width + space;
}).map((marks) => marks.innerText)"""
MARKS = "() => [...document.querySelectorAll('main .row .marks')].filter((each) => each.checkVisibility()).length"

# What lies under a point beside the number of a mark, at the distance of half a target.
HIT = """(reach) => [...document.querySelectorAll('main .row button.mark')].filter((mark) => {
  if (!mark.checkVisibility()) return false;
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  return [middle - reach / 2 + 1, middle + reach / 2 - 1].some(
    (y) => !mark.contains(document.elementFromPoint(Math.min((left + right) / 2, innerWidth - 1), y)));
}).map((mark) => mark.getAttribute('aria-label'))"""
SIZES = """() => ['.row > p', 'main h2', '.lead', 'main button.mark', '.card .standing'].map((each) =>
  parseFloat(getComputedStyle(document.querySelector(each)).fontSize))"""


@pytest.mark.inside
def test_a_wide_screen_has_the_sources_beside_their_paragraph_and_a_narrow_one_has_them_in_cards(
    reader: Reader,
) -> None:
    reader.visit(PAGE)
    reader.open_everything()

    resize(reader, 1280)
    assert reader.page.evaluate(SHOWN) > 8
    assert reader.page.evaluate(ASTRAY) == []
    resize(reader, 1050)
    assert reader.page.evaluate(SHOWN) > 8
    assert reader.page.evaluate(ASTRAY) == []
    resize(reader, 1000)
    assert reader.page.evaluate(SHOWN) == 0

    resize(reader, 1280)
    reader.page.emulate_media(media="print")
    assert reader.page.evaluate(SHOWN) == 0
    reader.page.emulate_media(media="screen")


@pytest.mark.inside
def test_no_line_ends_early_for_a_mark(reader: Reader) -> None:
    reader.visit("/since-2019")

    resize(reader, 1280)
    assert reader.page.evaluate(EARLY) == []
    resize(reader, 390)

    assert len(reader.page.evaluate(EARLY)) <= 0.05 * reader.page.evaluate(MARKS)  # a wide one on a phone


@pytest.mark.inside
def test_a_mark_can_be_hit_above_and_below_its_number(reader: Reader) -> None:
    reader.visit(PAGE)

    assert reader.page.evaluate(HIT, 24) == []


@pytest.mark.inside
def test_marks_terms_and_the_margin_are_seen_in_forced_colours(reader: Reader) -> None:
    reader.visit(PAGE)
    resize(reader, 1280)
    reader.page.emulate_media(forced_colors="active")
    reader.page.evaluate(TWO_FRAMES)

    look = reader.page.evaluate(
        """() => ['main button.mark', 'main .mark > span', 'main button.term', '.beside .noted'].map((each) => {
          const { color, textDecorationLine, backgroundColor } = getComputedStyle(document.querySelector(each));
          return [color !== backgroundColor, textDecorationLine];
        })"""
    )

    reader.page.emulate_media(forced_colors="none")
    assert [seen for seen, _ in look] == [True] * 4
    assert [line for _, line in look][1:3] == ["underline", "underline"]


@pytest.mark.inside
def test_all_text_grows_with_the_size_that_a_reader_chose(reader: Reader) -> None:
    reader.visit(PAGE)
    resize(reader, 1280)
    session = reader.page.context.new_cdp_session(reader.page)

    before = reader.page.evaluate(SIZES)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    reader.page.evaluate(TWO_FRAMES)
    after = reader.page.evaluate(SIZES)

    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    assert after == pytest.approx([2 * each for each in before], rel=0.01)
