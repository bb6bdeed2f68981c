"""What several tests walk over: chapters, what they say in 2019 and since, and the HTML of each page."""

import json
import re
from collections.abc import Iterable, Iterator

import pytest

from content.audit import AUDIT
from content.blocks import Block, Matrix, Prediction, Question, SinceThen
from content.chapter import Chapter, flattened
from content.chapters import CHAPTERS
from content.editions.html.ledger import entry_html
from content.editions.html.parts import Fold, Part
from content.glossary import term
from content.ledger import entries
from content.prose import used
from content.site import every_figure
from pages.components.ledger import opening
from pages.components.page import WRITERS, written
from tests.drawings import spec_of

CHAPTER = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
OF_2019 = pytest.mark.parametrize(
    "chapter", [chapter for chapter in CHAPTERS if not chapter.later], ids=lambda chapter: chapter.module
)
PAGE = pytest.mark.parametrize("name", WRITERS)

# Everything on Sources above the ledger is the audit; every other page is written under its own name.
WRITTEN = {
    **{chapter.address: chapter.module for chapter in CHAPTERS},
    "/check-yourself": "check_yourself",
    "/sources": "audit",
    "/glossary": "glossary",
    "/privacy": "privacy",
}
CITES_NOTHING = {"/privacy"}  # it tells of the server and of the reader's browser, not of the world


def told(chapter: Chapter) -> list[Block]:
    """List the blocks outside "Since then"."""
    return [block for block in chapter.blocks if not isinstance(block, SinceThen)]


def since(chapter: Chapter) -> list[Block]:
    """List the blocks inside "Since then"."""
    return [each for block in chapter.blocks if isinstance(block, SinceThen) for each in block.blocks]


def cited_in(blocks: Iterable[Block]) -> set[str]:
    """List the ids of the claims that the blocks rest on."""
    return {each.id for block in blocks for each in block.claims()}


def asked(chapter: Chapter) -> list[Prediction | Question]:
    """List everything with choices that the chapter asks, its part of Check yourself included."""
    blocks = (*flattened(chapter.blocks), *chapter.quiz)
    return [block for block in blocks if isinstance(block, Prediction | Question)]


def matrices() -> list[Matrix]:
    """List every matrix of the chapters and of the audit."""
    blocks = [*AUDIT.blocks, *(block for chapter in CHAPTERS for block in chapter.blocks)]
    return [block for block in flattened(blocks) if isinstance(block, Matrix)]


def folds(name: str) -> list[Fold]:
    """List the folded parts of a page."""
    return [part for part in written(name) if isinstance(part, Fold)]


def stretches(parts: Iterable[Part]) -> Iterator[str]:
    """Give every stretch of HTML in reading order, those of folded parts among them."""
    for part in parts:
        if isinstance(part, Fold):
            yield from stretches(part.parts)
        elif isinstance(part, str):
            yield part


def html_of(name: str) -> str:
    """Write a page as one piece of HTML, folded parts included."""
    return "".join(stretches(written(name)))


def html_above_the_folds(name: str) -> str:
    """Write what a reader sees of a page with nothing opened but the answers: no folds, no cards, no sources."""
    html = "".join(part for part in written(name) if isinstance(part, str))
    return html.partition('<h2 id="check-it"')[0].partition('<div class="popovers">')[0]


def words_of(html: str) -> str:
    """Give the words of a piece of HTML, without its tags and the numbers of its marks."""
    html = re.sub(r'<button type="button" class="mark.*?</button>', "", html)
    return re.sub(r"<[^>]+>", " ", html)


def explained(html: str) -> set[str]:
    """List the claims in the meaning of each term that opens in this HTML."""
    return {each.id for id in re.findall(r'popovertarget="term-([\w-]+)"', html) for each in used(term(id).text)}


def everything_shown() -> str:
    """Write all that readers may see, as one text: pages, cards, folds, charts and every entry of the ledger."""
    pages = "".join(map(html_of, WRITERS))
    charts = "".join(json.dumps(spec_of(figure), ensure_ascii=False, default=str) for figure in every_figure())
    return pages + charts + opening(None) + "".join(entry_html(each) for each in entries())
