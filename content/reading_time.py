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
from content.publication import HAN
from content.translations import spoken

# An unhurried adult; folded parts are not counted. Of Chinese, characters: so many were read aloud in a minute, by what
# others quote of Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science 53 (2012), table 2.
WORDS_A_MINUTE, CHARACTERS_A_MINUTE = 220, 255
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
    return sum(map(length, (plain(chapter.heading), chapter.stands_first(), *texts)))


def length(text: str) -> int:
    """Count the words of a text in the reader's language; of Chinese its characters, and each Latin word."""
    return len(HAN.findall(text)) + len(HAN.sub(" ", text).split()) if spoken().han else len(text.split())


def pace() -> int:
    """Give how many of these are read in a minute."""
    return CHARACTERS_A_MINUTE if spoken().han else WORDS_A_MINUTE


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
    return max(1, round(words / pace()))
