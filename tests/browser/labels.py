"""The words in the charts of a page: which are cut, in fonts and spacings that readers may have, at every setting."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.browser.reader import Reader
from tests.browser.screens import TWO_FRAMES, resize

PLAIN = "/* as it comes */"
WIDE = "svg.marks text { font-family: 'DejaVu Sans' !important; }"  # as in a picture that was taken along
SPACED = "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }"

# A text ends where something hides it, at the border of its fold and at the edge of the screen; the box of a text is
# higher than its letters.
CUT = """() => [...document.querySelectorAll('svg.marks')].flatMap((chart) => {
  const room = { left: 0, right: innerWidth }, { top, bottom } = chart.getBoundingClientRect();
  for (let each = chart; each; each = each.parentElement)
    if (each.matches('details') || getComputedStyle(each).overflowX !== 'visible') {
      const left = each.getBoundingClientRect().left + each.clientLeft;
      room.left = Math.max(room.left, left);
      room.right = Math.min(room.right, left + (each.clientWidth || each.getBoundingClientRect().width));
    }
  return [...chart.querySelectorAll('text:not([opacity="0"])')].filter((each) => each.textContent).filter((each) => {
    const box = each.getBoundingClientRect(), air = parseFloat(getComputedStyle(each).fontSize) / 4;
    return box.left < room.left - 1.5 || box.right > room.right || box.top < top - air || box.bottom > bottom + air;
  }).map((each) => each.textContent);
})"""
LABELS = "() => document.querySelectorAll('svg.marks text').length"

TURN = """(toEnd) => document.querySelectorAll('.vega-bind input').forEach((input) => {
  if (input.type === 'range') {
    input.value = toEnd ? input.max : input.min;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (input.type === 'checkbox' ? input.checked !== toEnd
      : !(toEnd ? input.closest('label').nextElementSibling : input.closest('label').previousElementSibling))
    input.click();
})"""


@contextmanager
def dressed(reader: Reader, style: str) -> Iterator[None]:
    """Give the page a style of the reader's own for a while."""
    sheet = reader.page.add_style_tag(content=style)
    try:
        yield
    finally:
        sheet.evaluate("(sheet) => sheet.remove()")


def cut_labels(reader: Reader, width: int, style: str) -> list[str]:
    """List the words of charts that are cut on a screen of this width, with every control at either end."""
    found: list[str] = []
    with dressed(reader, style):
        resize(reader, width)
        for to_end in (False, True):
            reader.page.evaluate(TURN, to_end)
            for _ in range(3):
                reader.page.evaluate(TWO_FRAMES)
            found += reader.page.evaluate(CUT)
    return list(dict.fromkeys(found))
