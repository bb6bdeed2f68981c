"""What several tests walk over: chapters, what they say in 2019 and since, and the HTML of each page."""

import json
import re
from collections.abc import Iterable, Iterator

import pytest
from markupsafe import Markup

from content.blocks import Block, Live, Matrix, NumberQuestion, Prediction, Question, Said, SinceThen
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import used
from content.editions.html.ledger import entry_html
from content.editions.html.markup import Html
from content.editions.html.masthead import masthead
from content.editions.html.opening import page_head
from content.editions.html.page import written
from content.editions.html.parts import Fold, Part, Rest, Stretch
from content.glossary import TERMS
from content.ledger import entries
from content.page import Page, flattened
from content.pages.answers import ANSWERS
from content.pages.cards import CARDS
from content.pages.privacy import PRIVACY
from content.pages.sources import SOURCES
from content.site import SITE_PAGES, every_figure
from tests.drawings import spec_of

CHAPTER = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
OF_2019 = pytest.mark.parametrize(
    "chapter", [chapter for chapter in CHAPTERS if not chapter.later], ids=lambda chapter: chapter.module
)
TERM = {each.id: each for each in TERMS}
PAGE = pytest.mark.parametrize("page", SITE_PAGES, ids=lambda page: page.module)

# One tells of the server and of the reader's browser, one how cards are cut, not of the world; the answers leave the
# sources with the questions that they answer.
CITES_NOTHING = {PRIVACY.address, ANSWERS.address, CARDS.address}


def told(chapter: Chapter) -> list[Block]:
    """List the blocks outside "Since then"."""
    return [block for block in chapter.blocks if not isinstance(block, SinceThen)]


def since(chapter: Chapter) -> list[Block]:
    """List the blocks inside "Since then"."""
    return [each for block in chapter.blocks if isinstance(block, SinceThen) for each in block.blocks]


def cited_in(blocks: Iterable[Said]) -> set[str]:
    """List the ids of the claims that the blocks rest on."""
    return {each.id for block in blocks for each in block.claims()}


def asked(chapter: Chapter) -> list[Prediction | Question | NumberQuestion]:
    """List every question and guess of the chapter, its part of Check yourself included."""
    blocks = (*flattened(chapter.blocks), *chapter.quiz)
    return [block for block in blocks if isinstance(block, Prediction | Question | NumberQuestion)]


def matrices() -> list[Matrix]:
    """List every matrix of the explainer."""
    return [block for page in SITE_PAGES for block in flattened(page.blocks) if isinstance(block, Matrix)]


def page_at(address: str) -> Page:
    """Give the page at this address."""
    (found,) = [page for page in SITE_PAGES if page.address == address]
    return found


def folds(page: Page) -> list[Fold]:
    """List the folded parts of a page."""
    return [part for part in parts_on(page) if isinstance(part, Fold)]


def parts_on(page: Page) -> list[Part]:
    """List the parts of the whole page, those that its short form leaves out among them."""
    return [each for part in written(page) for each in (part.parts if isinstance(part, Rest) else [part])]


def filled(place: Live) -> Html:
    """Fill a place of a page as for an address that asks for nothing, without a server."""
    return page_head(SOURCES, SITE_PAGES) if place.id == "opening" else Markup()


def stretches(parts: Iterable[Part]) -> Iterator[str]:
    """Give every stretch of HTML in reading order, those of folded parts among them."""
    for part in parts:
        if isinstance(part, Fold | Rest):
            yield from stretches(part.parts)
        elif isinstance(part, Stretch):
            yield part.html(filled)


def marked(html: str) -> list[str]:
    """List the claims that the marks of this HTML open, in reading order."""
    return [id for ids in re.findall(r'popovertarget="claim-([\w-]+)" aria-label', html) for id in ids.split("-")]


def without_margins(html: str) -> str:
    """Give the HTML without what stands beside its paragraphs."""
    return re.sub(r'<div class="beside" aria-hidden="true">.*?</div></div>', "", html, flags=re.DOTALL)


def html_of(page: Page) -> str:
    """Write a page as one piece of HTML, folded parts included."""
    return "".join(stretches(written(page)))


def html_above_the_folds(page: Page) -> str:
    """Write what a reader sees of a page with nothing opened but the answers: no folds, no cards, no sources."""
    html = "".join(stretches(part for part in parts_on(page) if not isinstance(part, Fold)))
    return html.partition('<h2 id="check-it"')[0].partition('<div class="popovers">')[0]


def words_of(html: str) -> str:
    """Give the words of a piece of HTML, without its tags and the numbers of its marks."""
    html = re.sub(r'<button type="button" class="mark.*?</button>', "", html)
    return re.sub(r"<[^>]+>", " ", html)


def explained(html: str) -> set[str]:
    """List the claims in the meaning of each term that opens in this HTML."""
    return {each.id for id in re.findall(r'popovertarget="term-([\w-]+)"', html) for each in used(TERM[id].text)}


def everything_shown() -> str:
    """Write all that readers may see, as one text: pages, cards, folds, charts and every entry of the ledger."""
    pages = "".join(map(html_of, SITE_PAGES))
    charts = "".join(json.dumps(spec_of(figure), ensure_ascii=False, default=str) for figure in every_figure())
    return masthead("/") + pages + charts + "".join(entry_html(each) for each in entries())
