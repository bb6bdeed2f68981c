"""How long a page takes and how hard it reads."""

from collections.abc import Iterable, Iterator

from content.blocks import (
    Block,
    BothSides,
    Brief,
    Case,
    Demands,
    Doors,
    Figure,
    Leaks,
    LinkStrip,
    Misconception,
    OwnRule,
    Paired,
    Points,
    Prose,
    Quotation,
    Replay,
    SinceThen,
)
from content.chapter import Chapter, prediction_of
from content.citations import plain

WORDS_A_MINUTE = 220  # an unhurried adult; folded parts are not counted
RUNNING = (Prose, Points, Misconception, Paired, BothSides, Case, Demands, Leaks, LinkStrip)


def running_text(chapter: Chapter) -> str:
    """Give the text that a reader reads from top to bottom with nothing opened, "Since then" left out."""
    blocks = [block for block in chapter.blocks if isinstance(block, RUNNING)]
    return "\n\n".join(plain(text) for block in blocks for text in block.texts(folded=False))


def words_to_read(chapter: Chapter, story: Iterable[Chapter], *, short: bool = False) -> int:
    """Count the words that a reader meets with nothing opened, on the whole page or in its short form."""
    blocks, places = chapter.whole(), chapter.short_places()
    met = [block for place, block in enumerate(blocks) if place in places or not short]
    texts = (plain(text) for block in (chapter.opening, *met) for text in seen(block, story))
    return sum(len(text.split()) for text in (chapter.heading, chapter.stands_first(), *texts))


def seen(block: Block, story: Iterable[Chapter]) -> Iterator[str]:
    """Give the texts of a block that a reader sees unopened; a chart is read as long as the words that describe it."""
    match block:
        case SinceThen() | Brief():
            return
        case Doors():
            yield from (text for each in list(story)[1:] for text in (each.title, each.teaser))
        case Quotation():
            yield from (block.quote.words, block.by)
        case Paired():
            yield from (*block.HEADS, *block.texts())
        case Replay():
            yield from (block.text, *prediction_of(block.prediction, story)[1].texts(folded=False))
        case OwnRule():
            yield from (
                *block.texts(folded=False),
                *(person.met(frozenset(block.opens)).text for person in block.cards()),
            )
        case Figure():
            yield from (*block.texts(folded=False), block.in_words)
        case _:
            yield from block.texts(folded=False)


def minutes(chapters: Iterable[Chapter], story: Iterable[Chapter], *, short: bool = False) -> int:
    """Give the minutes that these pages take to read, at least one."""
    told = list(story)
    words = sum(words_to_read(each, told, short=short) for each in chapters)
    return max(1, round(words / WORDS_A_MINUTE))
