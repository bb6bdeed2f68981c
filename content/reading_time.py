"""How long a page takes and how hard it reads."""

from content.blocks import (
    BothSides,
    Case,
    Demands,
    Leaks,
    LinkStrip,
    Misconception,
    Paired,
    Points,
    Prediction,
    Prose,
    Question,
    Voices,
)
from content.chapter import Chapter
from content.citations import plain

WORDS_A_MINUTE = 220  # an unhurried adult; folded parts are not counted
RUNNING = (Prose, Points, Misconception, Paired, BothSides, Case, Demands, Leaks, LinkStrip)
MET = (*RUNNING, Prediction, Question, Voices)


def running_text(chapter: Chapter) -> str:
    """Give the text that a reader reads from top to bottom with nothing opened, "Since then" left out."""
    return "\n\n".join(seen(chapter, RUNNING))


def words_to_read(chapter: Chapter) -> int:
    """Count the words that a reader meets with nothing opened: running text, prompts, choices and voices."""
    return sum(len(text.split()) for text in (chapter.stands_first(), *seen(chapter, MET)))


def seen(chapter: Chapter, kinds: tuple[type, ...]) -> list[str]:
    """List the texts of these kinds of block that a reader sees with nothing opened, as words alone."""
    blocks = [block for block in chapter.blocks if isinstance(block, kinds)]
    return [plain(text) for block in blocks for text in block.texts(folded=False)]


def minutes(chapter: Chapter) -> int:
    """Give the minutes that the page takes to read, at least one."""
    return max(1, round(words_to_read(chapter) / WORDS_A_MINUTE))
