"""A page on paper: its sheets, the words of each, and the colours of what stands on them."""

import re
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from playwright.sync_api import PdfMargins
from pypdfium2 import PdfDocument

from tests.browser.reader import Reader

SIDE = "1cm"
RUNS = """(parts) => parts.flatMap((part) => {
  const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode())
    if (!walk.currentNode.parentElement.closest(
        'button, .bibtex, .tools, .further, .hint, .on-screen, .beside, .skip, .writing'))
      texts.push(walk.currentNode.data);
  return texts;
})"""
COLOUR = """(parts, name) =>
  [...new Set(parts.filter((part) => part.checkVisibility()).map((part) => getComputedStyle(part)[name]))]"""

BROKEN = "\x02"  # what PDFium reads where a line ends with a hyphen


def run_together(text: str) -> str:
    """Give the text without white space and ligatures, which a PDF sets as it likes."""
    return re.sub(r"\s+", "", normalize("NFKC", text))


def drawn_twice(text: str) -> str:
    """Give the text as PDFium reads words with a halo: two drawings on one spot, letter by letter."""
    return "".join(letter * 2 for letter in text)


@dataclass(frozen=True, slots=True)
class Paper:
    """A page on paper, and the reader who printed it."""

    reader: Reader
    sheets: tuple[str, ...]

    def holds(self, text: str) -> bool:
        """Whether the words stand on a sheet, or begin on one and end on the next."""
        words = run_together(text)
        if any(words in sheet for sheet in self.sheets):
            return True
        turns = list(zip(self.sheets, self.sheets[1:], strict=False))
        cuts = [(words[:cut], words[cut:]) for cut in range(1, len(words))]
        return any(first in above and rest in below for first, rest in cuts for above, below in turns)

    def lacking(self, selector: str) -> list[str]:
        """List the words below the selector that are not on paper."""
        runs: list[str] = self.reader.page.locator(selector).evaluate_all(RUNS)
        assert any(run.strip() for run in runs)
        return [run for run in dict.fromkeys(runs) if not self.holds(run)]

    def whole(self, words: list[str]) -> bool:
        """Whether all the words stand on one sheet."""
        forms = [(run_together(each), drawn_twice(run_together(each))) for each in words]
        return any(all(once in sheet or twice in sheet for once, twice in forms) for sheet in self.sheets)


def printed(reader: Reader) -> tuple[str, ...]:
    """Print the page and give the words of each sheet."""
    margin: PdfMargins = {"top": SIDE, "right": SIDE, "bottom": SIDE, "left": SIDE}
    return tuple(map(run_together, sheets(reader.page.pdf(format="A4", margin=margin))))


def sheets(file: bytes | Path) -> list[str]:
    """Read a PDF, sheet by sheet."""
    return [sheet.get_textpage().get_text_bounded().replace(BROKEN, "-") for sheet in PdfDocument(file)]


def colours(reader: Reader, selector: str, name: str) -> set[tuple[float, ...]]:
    """List the colours that the elements have, as red, green, blue and, where not 1, the opacity."""
    found = reader.page.locator(selector).evaluate_all(COLOUR, name)
    return {tuple(map(float, re.findall(r"[\d.]+", each))) for each in found}
