"""How long a page takes and how hard it reads."""

from content.blocks import (
    Case,
    LinkStrip,
    Misconception,
    Paired,
    Points,
    Prediction,
    Prose,
    Question,
    SinceThen,
    Voices,
)
from content.chapter import Chapter
from content.prose import plain

WORDS_A_MINUTE = 220  # an unhurried adult; folded parts are not counted


def running_text(chapter: Chapter) -> str:
    """Give the text that a reader reads from top to bottom with nothing opened, "Since then" left out."""
    kinds = (Prose, Points, Misconception, Paired, Case, LinkStrip)
    blocks = [block for block in chapter.blocks if isinstance(block, kinds) and not isinstance(block, SinceThen)]
    return "\n\n".join(plain(text) for block in blocks for text in block.texts())


def words_to_read(chapter: Chapter) -> int:
    """Count the words that a reader meets with nothing opened: running text, prompts, choices and voices."""
    said = [running_text(chapter), plain(chapter.standfirst)]
    for block in chapter.blocks:
        if isinstance(block, Prediction | Question):
            said += [plain(block.prompt), *(plain(choice.text) for choice in block.choices)]
        if isinstance(block, Voices):
            said += [plain(f"{voice.who} {voice.about} {voice.says}") for voice in block.voices]
    return sum(len(text.split()) for text in said)


def minutes(chapter: Chapter) -> int:
    """Give the minutes that the page takes to read, at least one."""
    return max(1, round(words_to_read(chapter) / WORDS_A_MINUTE))
