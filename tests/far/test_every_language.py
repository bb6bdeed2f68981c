"""Every page in every language: whole, on a narrow screen, accessible, on paper; and in one whose words are long."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from babel.messages.pofile import read_po
from playwright.sync_api import Browser

from content.chapters import CHAPTERS
from content.site import SITE_PAGES
from content.translations import HERE, LANGUAGES, Language
from tests.browser.reader import Reader, reading
from tests.browser.test_pages import violations
from tests.foreign import english_in
from tests.servers import Server, copy_of_project, serving

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# What a reader sees or hears in the language of the page; a log and the lines of a request name their parts in English.
WORDS = """() => {
  const apart = 'script, style, code, pre, kbd, body [lang]:not(:lang(zh)), .languages, .offers, #root, '
    + '.events, .rooms-held, [data-address="/privacy"] strong';
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.trim() && !parentElement.closest(apart)) found.push(data.trim());
  }
  for (const each of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]'))
    if (!each.closest(apart)) for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
      if (each.getAttribute(name)) found.push(each.getAttribute(name));
  return [...found, document.title];
}"""
OTHERS = LANGUAGES[1:]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LIKE_OTHERS = {"/", "/since-2019", "/check-yourself"}  # of a second language, whose elements are the first one's
MOST = {"short": 2, "everything": 6}  # sheets of a chapter
LONGER = " ut labore et dolore magna aliqua"
PSEUDO = 'Language("en-XA", "en_GB", "Pseudo")'


@pytest.fixture(scope="module", params=OTHERS, ids=lambda each: each.code)
def abroad(request: pytest.FixtureRequest, chromium: Browser, server: Server) -> Iterator[tuple[Reader, Language]]:
    with reading(chromium, server, width=320) as reader:
        yield reader, request.param


@pytest.mark.parametrize("address", [page.address for page in SITE_PAGES])
def test_a_page_is_whole_in_the_language_fits_a_narrow_screen_and_has_no_accessibility_violation(
    abroad: tuple[Reader, Language], address: str
) -> None:
    reader, language = abroad
    reader.complaints.clear()
    reader.page.set_viewport_size({"width": 320, "height": 900})
    reader.visit(f"{address}?lang={language.code}")
    reader.open_everything()

    assert reader.page.evaluate(SIDEWAYS) <= 0
    assert english_in(reader.page.evaluate(WORDS), language.code) == []
    if language == OTHERS[0] or address in LIKE_OTHERS:
        assert violations(reader, {"runOnly": RULES}) == []
    assert reader.complaints == []


@pytest.mark.parametrize("length", MOST)
def test_a_chapter_takes_no_more_sheets_than_in_english(abroad: tuple[Reader, Language], length: str) -> None:
    reader, language = abroad
    found = {}
    reader.page.set_viewport_size({"width": 1280, "height": 900})
    for chapter in CHAPTERS:
        if chapter is CHAPTERS[0]:
            reader.open(f"{chapter.address}?lang={language.code}&read={length}")
        else:
            reader.visit(f"{chapter.address}?lang={language.code}")
        assert reader.page.evaluate("document.documentElement.dataset.length") == length
        paper = reader.page.pdf(format="A4", prefer_css_page_size=True)
        found[chapter.address] = len(pypdfium2.PdfDocument(paper))

    assert {address: sheets for address, sheets in found.items() if sheets > MOST[length]} == {}


@pytest.fixture(scope="module")
def long_winded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that speaks a language in which every sentence is a third longer, and a word five letters more."""
    folder = tmp_path_factory.mktemp("pseudo")
    project = copy_of_project(folder)
    translations = project / "content/translations"
    pseudo(HERE / OTHERS[0].code, translations / "en-XA")
    door = translations / "__init__.py"
    door.write_text(re.sub(r"(COMPLETE = \(ENGLISH,)", rf"\1 {PSEUDO},", door.read_text(encoding="utf-8")), "utf-8")
    with serving(folder, project=project, settings={"FACE_LANGUAGES": "en-XA"}) as running:
        yield running


def pseudo(known: Path, into: Path) -> None:
    """Write a catalogue of the messages that are known, each with more words behind it."""
    into.mkdir()
    lines = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n']
    for path in sorted(known.glob("*.po")):
        with path.open("rb") as file:
            messages = [str(message.id) for message in read_po(file) if message.id]
        lines += [f"\nmsgid {quoted(each)}\nmsgstr {quoted(longer(each))}\n" for each in messages]
    (into / "all.po").write_text("".join(lines), encoding="utf-8")


def longer(message: str) -> str:
    """Give a message a third longer, the more behind its last word."""
    end = len(message.rstrip("\n"))
    return message[:end] + LONGER[: max(6, end // 3)].rstrip() + message[end:]


def quoted(text: str) -> str:
    """Write a text as a gettext file has it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def test_words_that_are_a_third_longer_fit_the_narrowest_screen(chromium: Browser, long_winded: Server) -> None:
    with reading(chromium, long_winded, width=320) as reader:
        found = {}
        for page in SITE_PAGES:
            reader.visit(f"{page.address}?lang=en-XA")
            found[page.address] = reader.page.evaluate(SIDEWAYS)
        said = reader.page.locator("h1").text_content()

    assert said
    assert said.endswith(LONGER[: max(6, (len(said) - 6) // 3)][-3:].strip()) or "ut" in said
    assert {address: by for address, by in found.items() if by > 0} == {}
