"""The bank in Moodle's own XML. It has no word for a language; the HTML inside says it."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import htpy as h

from content.editions.packs.elements import document, node
from content.editions.packs.items import Answer, Item, Section
from content.editions.packs.stamp import TITLE, Stamp
from content.editions.packs.text import asked, digits, in_its_language, name_of, paragraph, written
from content.translations import say, spoken

HTML = {"format": "html"}
NO_UNIT = {"unitgradingtype": "0", "unitpenalty": "0.1", "showunits": "3", "unitsleft": "0"}


def moodle(bank: tuple[Section, ...], stamp: Stamp) -> bytes:
    """Write the bank, with a category for each chapter."""
    inside = [each for section in bank for each in section_nodes(section, stamp)]
    return document(node("quiz", {}, *inside))


def section_nodes(section: Section, stamp: Stamp) -> Iterator[ET.Element]:
    """Write the category of a chapter, then its questions."""
    names = (each.replace("/", "//") for each in (say(TITLE), section.title))
    yield node(
        "question",
        {"type": "category"},
        node("category", {}, text(f"$course$/top/{'/'.join(names)}")),
        node("info", HTML, text(paragraph(stamp.about))),
        node("idnumber", {}, section.name),
    )
    for item in section.items:
        yield question(item, section, stamp)


def question(item: Item, section: Section, stamp: Stamp) -> ET.Element:
    """Write one question."""
    return node(
        "question",
        {"type": "numerical" if item.numeric else "multichoice"},
        node("name", {}, text(name_of(item))),
        node("questiontext", HTML, text(in_its_language(asked(item, typed=True)))),
        node("generalfeedback", HTML, text(paragraph(stamp.again(item.again, item.address)))),
        *plainly({"defaultgrade": "1", "penalty": "0.3333333", "hidden": "0", "idnumber": item.id}),
        *(numbers(item) if item.numeric else choices(item)),
        node("tags", {}, node("tag", {}, text(section.name))),
    )


def choices(item: Item) -> Iterator[ET.Element]:
    """Write the answers to choose."""
    shuffled = "false" if item.in_order else "true"
    yield from plainly({"single": "true", "shuffleanswers": shuffled, "answernumbering": "abc"})
    for name in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
        yield node(name, HTML, text(""))
    for answer in item.answers:
        # Inside the line of its letter, so no block.
        yield answered(answer, HTML, written(h.span(lang=spoken().code)[answer.text]))


def numbers(item: Item) -> Iterator[ET.Element]:
    """Write the answers that are numbers, and how far off still counts as each."""
    for answer in item.right_first:
        made = answered(answer, {"format": "moodle_auto_format"}, digits(answer.number))
        made.append(node("tolerance", {}, digits(answer.off)))
        yield made
    yield from plainly(NO_UNIT)


def answered(answer: Answer, form: dict[str, str], said: str) -> ET.Element:
    """Write one answer with its reason."""
    given = {"fraction": "100" if answer.right else "0"} | form
    return node("answer", given, text(said), node("feedback", HTML, text(paragraph(answer.why))))


def text(said: str) -> ET.Element:
    """Write a text as the format wraps it."""
    return node("text", {}, said)


def plainly(values: dict[str, str]) -> Iterator[ET.Element]:
    """Write settings, an element each."""
    return (node(name, {}, value) for name, value in values.items())
