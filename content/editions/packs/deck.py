"""The bank as a deck for Anki: a card for each question, its reasons behind it."""

import hashlib
import itertools
import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, time

import genanki
import htpy as h

from content.claims import CLAIMS
from content.editions.packs.items import Answer, Item, Section
from content.editions.packs.stamp import TITLE, Stamp
from content.editions.packs.text import digits, html_of, written
from content.editions.packs.zipped import zipped
from content.translations import LANGUAGES, say, spoken

FIELDS = ("Id", "Question", "Choices", "Answer", "Reasons", "Again", "Edition")
SECONDS = 86_400  # of a day
FRONT = "{{Question}}{{Choices}}"
BACK = "{{FrontSide}}<hr id=answer>{{Answer}}{{Reasons}}<p class=again>{{Again}}</p><p class=again>{{Edition}}</p>"
STYLE = """.card { font: 1.1rem/1.5 serif; max-width: 34rem; margin: 0 auto; text-align: left; }
caption { text-align: left; font-style: italic; } th { text-align: left; font-weight: normal; }
td { text-align: right; padding-left: 1rem; } .again { font-size: 0.85rem; }"""


def deck(bank: tuple[Section, ...], stamp: Stamp) -> bytes:
    """Write the deck, with one below it for each chapter."""
    decks = [chapter_deck(section, stamp) for section in bank]
    base = collection(genanki.Package(decks), second_of(bank, stamp))
    return zipped({"collection.anki2": base, "media": json.dumps({}).encode()})


def collection(package: genanki.Package, seconds: int) -> bytes:
    """Write the deck's database as of this second."""
    base = sqlite3.connect(":memory:")
    package.write_to_db(base.cursor(), seconds, itertools.count(seconds * 1000))
    base.commit()
    made = base.serialize()
    base.close()
    return made


def second_of(bank: tuple[Section, ...], stamp: Stamp) -> int:
    """Give a second for these words, on the last day on which a source was read.

    Anki takes in what has another time than the card that it has, so other words need another second.
    """
    day = max(source.read.on.last for claim in CLAIMS for source in claim.sources if source.read.on)
    midnight = int(datetime.combine(day, time(), UTC).timestamp())
    return midnight + number_of(f"{stamp} {bank}") % SECONDS


def chapter_deck(section: Section, stamp: Stamp) -> genanki.Deck:
    """Write the cards of a chapter."""
    made = genanki.Deck(number_of(own(f"deck {section.name}")), f"{say(TITLE)}::{section.title}", stamp.about)
    for item in section.items:
        made.add_note(card(item, section, stamp))
    return made


def card(item: Item, section: Section, stamp: Stamp) -> genanki.Note:
    """Write one question; the same question in the same language is the same card in every edition."""
    again = stamp.again(item.again, item.address)
    asked = html_of(item), "" if item.numeric else choices(item)
    fields = [item.id, *asked, right(item), reasons(item), again, stamp.line]
    return genanki.Note(kind(), fields, tags=[section.name], guid=genanki.guid_for(own(item.id)))


def kind() -> genanki.Model:
    """Give what all cards have in common."""
    names = [{"name": name} for name in FIELDS]
    sides = [{"name": "Card", "qfmt": spoken_as(FRONT), "afmt": spoken_as(BACK)}]
    return genanki.Model(number_of(own("kind of card")), own(TITLE), names, sides, STYLE)


def spoken_as(side: str) -> str:
    """Write a side of a card that says its language: Anki's own, and the shape of Chinese signs, may be another."""
    return f"<div lang={spoken().code}>{side}</div>"


def own(name: str) -> str:
    """Name a thing of this language alone, so that no deck takes the place of one in another language."""
    return name if spoken() == LANGUAGES[0] else f"{name} {spoken().code}"


def number_of(name: str) -> int:
    """Give the number under which Anki knows this, the same in every edition."""
    return int.from_bytes(hashlib.sha256(f"{TITLE} {name}".encode()).digest()[:4]) // 2 + 2**30


def choices(item: Item) -> str:
    """Write the answers to choose."""
    return written(h.ol(type="a")[(h.li[answer.text] for answer in item.answers)])


def right(item: Item) -> str:
    """Write the answer that is right, for a number with what else counts."""
    key = item.key
    near = f" ({digits(key.least)} – {digits(key.most)})" if item.numeric else ""
    letter = "" if item.numeric else f"{key.letter}. "
    return written(h.p[h.strong[f"{letter}{key.text}"], near])


def reasons(item: Item) -> str:
    """Write why each answer is right or wrong."""
    return written(h.ul[(h.li[line] for line in reason_lines(item))])


def reason_lines(item: Item) -> Iterator[h.Fragment]:
    """Write a line for each answer."""
    return (h.fragment[h.em[said(answer, item)], " ", answer.why] for answer in item.answers)


def said(answer: Answer, item: Item) -> str:
    """Name an answer beside its reason."""
    return answer.text if item.numeric else f"{answer.letter}. {answer.text}"
