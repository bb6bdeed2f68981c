"""The questions of Check yourself on paper, for a class and for whoever marks them."""

from typing import Any

from content.blocks import Bars, NumberQuestion, Question
from content.chapters import CHAPTERS
from content.citations import plain
from content.editions.meant import NOTICE, speak_of, the_notice
from content.editions.naming import known_at
from content.editions.packs.bank import bank
from content.editions.packs.items import Item, Section
from content.editions.paper.charts import sign
from content.editions.paper.sources import article, named, where
from content.formats import cell
from content.pages.check_yourself import CHECK_YOURSELF
from content.translations import say

KEYED = "Every choice has its reason, and in brackets the claims that it rests on. {named}"
COUNTS = "Counts as right: {least} to {most} {unit}."
FOR_CLASS = "One answer to a question. Where a line stands, write a number."


def quiz(*, keyed: bool, public: str = "") -> dict[str, Any]:
    """Give the whole quiz, with its key or without."""
    sections = [section(each, place, public, keyed=keyed) for place, each in enumerate(bank())]
    asks = (question for chapter in CHAPTERS for question in chapter.quiz)
    texts = tuple(text for question in asks for text in question.texts(folded=keyed))
    return {
        "emblem": sign(CHECK_YOURSELF),
        "place": say("The key") if keyed else say("Questions"),
        "heading": say(CHECK_YOURSELF.title),
        "standfirst": say(KEYED).format(named=named("R16", where(public))) if keyed else say(FOR_CLASS),
        "labels": [] if keyed else [say("Name"), say("Date")],
        "sections": sections,
        "article": article(texts),
        "notice": the_notice() if speak_of(NOTICE, texts) else "",
    }


def section(each: Section, place: int, public: str, *, keyed: bool) -> dict[str, Any]:
    """Give the questions of one chapter."""
    pairs = zip(each.items, CHAPTERS[place].quiz, strict=True)
    return {"title": each.title, "questions": [asked(item, question, public, keyed=keyed) for item, question in pairs]}


def asked(item: Item, question: Question | NumberQuestion, public: str = "", *, keyed: bool = False) -> dict[str, Any]:
    """Give one question; without its key nothing tells which choice is right."""
    pictures = question.picture if isinstance(question, Question) else ()
    return {
        "number": item.number,
        "prompt": item.prompt,
        "unit": item.unit,
        "allowed": item.allowed,
        "pictures": [bars(each) for each in pictures],
        "choices": [] if item.numeric and not keyed else [choice.text for choice in item.answers],
        "key": key(item, public) if keyed else None,
    }


def key(item: Item, public: str) -> dict[str, Any]:
    """Give the right choice, the reason of each, and where the story tells it; of a number, what counts as right."""
    return {
        "counts": counts(item) if item.numeric else "",
        "right": [answer.right for answer in item.answers],
        "whys": [answer.why for answer in item.answers],
        "again": item.again,
        "there": known_at(public, item.address) if public else "",
    }


def counts(item: Item) -> str:
    """Say from where to where a number counts as right."""
    least, most = (cell(float(each)) for each in (item.key.least, item.key.most))
    return say(COUNTS).format(least=least, most=most, unit=item.unit)


def bars(picture: Bars) -> dict[str, Any]:
    """Give a small chart: each bar as a share of the longest."""
    shown = [(plain(bar.text), plain(bar.figure), bar.length / picture.longest) for bar in picture.bars]
    return {"title": plain(picture.title), "bars": shown}
