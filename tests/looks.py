"""Every page on screens and on paper, compared with the last kept pictures: `python tests/looks.py`."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from io import BytesIO
from pathlib import Path
from typing import Literal

from PIL import Image, ImageChops
from playwright.sync_api import Browser, PdfMargins, sync_playwright
from pypdfium2 import PdfDocument

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds only its own folder

from content.site import SITE_PAGES
from tests.browser.reader import KEY, Reader, reading
from tests.chromium import launched
from tests.servers import Server, installed, serving

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS = (320, 390, 768, 1280, 1440)
LENGTHS = ("short", "everything")
TALLEST = 16_000  # pixels; a browser draws no taller picture reliably
PAPER: PdfMargins = {"top": "1cm", "right": "1cm", "bottom": "1cm", "left": "1cm"}
RED = (220, 0, 0)
TO_MAIN = "document.documentElement.scrollHeight"


@dataclass(frozen=True, slots=True)
class Difference:
    """How many pixels of two pictures differ, and both beside their differences."""

    pixels: int
    picture: Image.Image


def main() -> None:
    """Take every screenshot, and keep the set or compare it with the kept one."""
    options = asked_for()
    kept, new, changes = (options.folder / name for name in ("kept", "new", "changes"))
    target = kept if options.keep else new
    for folder in (target, changes):
        empty(folder)
    with tempfile.TemporaryDirectory() as notes, serving(Path(notes)) as server, sync_playwright() as playwright:
        chromium = launched(playwright, installed())
        for name, picture in looks(chromium, server, opened=options.open):
            (target / name).write_bytes(picture)
            print("kept" if options.keep else compared(kept / name, new / name, changes / name), name, flush=True)
        chromium.close()
    print(options.folder)


def asked_for() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    usual = Path(tempfile.gettempdir()) / "looks-of-a-face"
    parser.add_argument("--folder", type=Path, default=usual, help=f"where the pictures go ({usual})")
    parser.add_argument("--keep", action="store_true", help="keep this set; later ones are compared with it")
    parser.add_argument("--open", action="store_true", help="open everything that is folded first")
    return parser.parse_args()


def empty(folder: Path) -> None:
    """Make the folder, without pictures of an earlier run."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in folder.glob("*.png"):
        picture.unlink()


def looks(chromium: Browser, server: Server, *, opened: bool) -> Iterator[tuple[str, bytes]]:
    """Give the name and the picture of every page in every width and scheme, and on paper in both lengths."""
    for width in WIDTHS:
        for scheme in SCHEMES:
            with coming_back(chromium, server, width, scheme) as reader:
                for page in SITE_PAGES:
                    reader.open(page.address)
                    if opened:
                        reader.open_everything()
                    name = f"{page.slug or 'at-the-counter'}-{width}-{scheme}{'-open' * opened}.png"
                    yield name, taken(reader, width)

    with coming_back(chromium, server, 1280, "light") as reader:
        for page in SITE_PAGES:
            for length in LENGTHS:
                reader.page.goto(f"{server.url}{page.address}?read={length}")
                reader.settle()
                yield f"{page.slug or 'at-the-counter'}-paper-{length}.png", on_paper(reader)


@contextmanager
def coming_back(chromium: Browser, server: Server, width: int, scheme: Literal["light", "dark"]) -> Iterator[Reader]:
    """Open the explainer as a reader whose questions stand in one order, with nothing that moves."""
    with reading(chromium, server, width=width) as reader:
        reader.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        reader.page.add_init_script(f"localStorage.setItem({KEY!r}, '{{\"seed\": 1}}')")
        yield reader


def on_paper(reader: Reader) -> bytes:
    """Print the page and put its sheets side by side."""
    sheets = [sheet.render(scale=1).to_pil() for sheet in PdfDocument(reader.page.pdf(format="A4", margin=PAPER))]
    beside = Image.new("RGB", (sum(each.width for each in sheets), max(each.height for each in sheets)))
    for place, sheet in enumerate(sheets):
        beside.paste(sheet, (sum(each.width for each in sheets[:place]), 0))
    written = BytesIO()
    beside.save(written, "PNG")
    return written.getvalue()


def taken(reader: Reader, width: int) -> bytes:
    """Take the picture of the whole page."""
    reader.page.set_viewport_size({"width": width, "height": min(TALLEST, reader.page.evaluate(TO_MAIN))})
    reader.settle()
    picture = reader.page.screenshot(animations="disabled", caret="hide")
    reader.page.set_viewport_size({"width": width, "height": 900})
    return picture


def compared(old: Path, new: Path, changes: Path) -> str:
    """Say whether the picture changed, and write the differences where it did."""
    if not old.exists():
        return "new"
    with Image.open(old) as before, Image.open(new) as after:
        found = difference(before, after)
    if found.pixels == 0:
        return "same"
    found.picture.save(changes)
    return f"changed by {found.pixels} pixels"


def difference(old: Image.Image, new: Image.Image) -> Difference:
    """Compare two pictures; where only one of them reaches, every pixel differs."""
    size = (max(old.width, new.width), max(old.height, new.height))
    before, after = (_on_clear_paper(each, size) for each in (old, new))
    brightest = reduce(ImageChops.lighter, ImageChops.difference(before, after).split())
    changed = brightest.point([0, *[255] * 255])
    marked = after.convert("RGB")
    marked.paste(RED, mask=changed)
    beside = Image.new("RGB", (3 * size[0], size[1]))
    for place, picture in enumerate((before, after, marked)):
        beside.paste(picture.convert("RGB"), (place * size[0], 0))
    return Difference(changed.histogram()[255], beside)


def _on_clear_paper(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    paper = Image.new("RGBA", size)
    paper.paste(picture.convert("RGBA"))
    return paper


if __name__ == "__main__":
    main()
