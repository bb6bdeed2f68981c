"""What the question banks have to hold, taken from the chapters, and the form in which every reader gives it back."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from lxml import html

from content.blocks import Choice, NumberQuestion, Question, near
from content.chapters import CHAPTERS
from content.citations import cited, plain
from content.editions.html.written_numbers import ALLOWED
from content.editions.packs.bank import exact
from content.editions.packs.edition import edition
from content.editions.packs.items import Answer, Item, Section, Table

PUBLIC = "https://face.example.org"
IDS = re.compile(r" \[([A-Z]\d+(?:, [A-Z]\d+)*)\]")
SIGNS = r"~=#{}:\ <b>&amp;</b> \n → -> // %50% [html] $x$ {{c1}} ]]> é 实名制 “人脸识别”"
ODD = (
    Section(
        "odd",
        f"a/b {SIGNS}",
        "/odd",
        (
            Item(
                "odd-choice",
                f"{SIGNS} ?",
                (
                    Answer("a", SIGNS, f"No. {SIGNS} [A01]", False),
                    Answer("b", f"%50% {SIGNS}", f"Yes. {SIGNS} [A02]", True),
                    Answer("c", "[html] c", "No. [A03]", False),
                ),
                "again",
                "/odd#x",
                (Table(SIGNS, ((SIGNS, "=1"),)),),
            ),
            Item(
                "odd-number",
                SIGNS,
                (
                    Answer("a", "0", f"No. {SIGNS} [A04]", False, exact(0)),
                    Answer("b", "1e-7", f"Yes. {SIGNS} [A05]", True, exact(1e-7), exact(5e-9)),
                    Answer("c", "-3", "No. [A06]", False, exact(-3), exact(0.5)),
                ),
                "again",
                "/odd#y",
                in_order=True,
                unit=SIGNS,
                allowed=SIGNS,
            ),
        ),
    ),
)


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """An answer as a reader of a bank finds it; a number is its own name."""

    said: str
    why: str
    cites: tuple[str, ...]
    right: bool
    least: float = 0
    most: float = 0


@cache
def banks() -> dict[str, bytes]:
    """Write every bank once for all tests."""
    return edition(PUBLIC)


def seen(said: str, reason: str, right: bool, between: Iterable[float] = (0, 0)) -> Seen:
    """Part a reason from the ids that it ends with."""
    cites = tuple(dict.fromkeys(each for found in IDS.findall(reason) for each in found.split(", ")))
    least, most = (round(each, 9) for each in between)
    return Seen(said, IDS.sub("", reason), cites, right, least, most)


def known(*, chosen: bool = False) -> dict[str, list[Seen]]:
    """Give every answer of every question as the chapters have it; where all are chosen, numbers are words too."""
    return {
        question.id: sorted(known_answer(choice, question, chosen) for choice in question.choices)
        for chapter in CHAPTERS
        for question in chapter.quiz
    }


def known_answer(choice: Choice, question: Question | NumberQuestion, chosen: bool) -> Seen:
    """Give one answer as the chapter has it."""
    cites = tuple(dict.fromkeys(claim.id for claim in cited(choice.why)))
    why = plain(choice.why)
    if chosen or isinstance(question, Question):
        return Seen(plain(choice.text), why, cites, choice.right)
    least, most = (round(each, 9) for each in near(choice))
    return Seen(f"{choice.number:.12g}", why, cites, choice.right, least, most)


def asked(*, chosen: bool = False) -> dict[str, list[str]]:
    """Give the words that each question has to show: prompt, picture, the unit of a number, how near it must be."""
    return {
        question.id: [plain(text) for text in shown(question, chosen)]
        for chapter in CHAPTERS
        for question in chapter.quiz
    }


def shown(question: Question | NumberQuestion, chosen: bool) -> Iterator[str]:
    """Give the texts of one question as the chapter has them."""
    yield question.prompt
    if isinstance(question, Question):
        yield from (text for bars in question.picture for bar in bars.bars for text in (bar.text, bar.figure))
    elif not chosen:
        yield from (question.unit, ALLOWED)


def shows_all(stems: dict[str, str], *, chosen: bool = False) -> bool:
    """Tell whether every question shows its words."""
    wanted = asked(chosen=chosen)
    return stems.keys() == wanted.keys() and all(word in stems[id] for id, every in wanted.items() for word in every)


def text_of(written: str | None) -> str:
    """Give the words of a piece of HTML."""
    return str(html.fragment_fromstring(written or "", create_parent="div").text_content())
