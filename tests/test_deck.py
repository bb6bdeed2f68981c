"""The deck, opened by Anki itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from anki.collection import Collection
from anki.import_export_pb2 import (
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportAnkiPackageUpdateCondition,
)
from anki.notes import Note
from lxml import html

from content.chapters import CHAPTERS
from content.editions.packs.bank import bank
from content.editions.packs.deck import deck
from content.editions.packs.stamp import Stamp
from content.editions.packs.text import digits
from content.translations import HANS, speaking
from tests.banks import ODD, PUBLIC, SIGNS, Seen, banks, known, seen, shows_all, text_of

UPDATED = ImportAnkiPackageUpdateCondition.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_ALWAYS


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def taken_in(collection: Collection, content: bytes, folder: Path) -> dict[str, Note]:
    (folder / "deck.apkg").write_bytes(content)
    options = ImportAnkiPackageOptions(update_notes=UPDATED)
    collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(folder / "deck.apkg"), options=options))
    notes = [collection.get_note(id) for id in collection.find_notes("")]
    return {note["Id"]: note for note in notes}


def reasons(note: Note) -> Iterator[Seen]:
    for line in html.fragment_fromstring(note["Reasons"]):
        said = line[0].text_content() if len(line) else ""
        yield seen(said, (line[0].tail or "").strip(), text_of(note["Answer"]).startswith(said))


def test_anki_finds_every_question_with_its_key_its_reasons_and_its_tolerance(
    collection: Collection, tmp_path: Path
) -> None:
    notes = taken_in(collection, banks()["questions.apkg"], tmp_path)

    for id, answers in known(chosen=True).items():
        found = sorted(reasons(notes[id]), key=lambda each: each.why)
        assert [(each.why, each.cites, each.right) for each in found] == sorted(
            (each.why, each.cites, each.right) for each in answers
        )
    assert shows_all({id: text_of(note["Question"]) for id, note in notes.items()})
    for item in (item for section in bank() for item in section.items if item.numeric):
        assert f"({digits(item.key.least)} – {digits(item.key.most)})" in notes[item.id]["Answer"]
    assert {each.name for each in collection.decks.all_names_and_ids() if "::" in each.name} == {
        f"A Face for a Phone Number::{chapter.title}" for chapter in CHAPTERS
    }


def test_a_card_asks_in_front_and_answers_behind(collection: Collection, tmp_path: Path) -> None:
    (note, *_) = taken_in(collection, banks()["questions.apkg"], tmp_path).values()

    (card,) = note.cards()

    front, back = (text_of(each) for each in (card.question(), card.answer()))
    answer = text_of(note["Answer"])
    assert text_of(note["Choices"]) in front
    assert answer not in front
    assert answer in back
    assert text_of(note["Reasons"]) in back


def test_a_later_edition_brings_new_words_to_the_same_cards(collection: Collection, tmp_path: Path) -> None:
    first = taken_in(collection, banks()["questions.apkg"], tmp_path)

    second = taken_in(collection, deck(bank(), Stamp("https://another.example")), tmp_path)

    assert {id: note.id for id, note in first.items()} == {id: note.id for id, note in second.items()}
    assert len(second) == len(known())
    assert all("https://another.example" in note["Again"] for note in second.values())


def test_decks_in_two_languages_stand_beside_each_other(collection: Collection, tmp_path: Path) -> None:
    with speaking(HANS):
        chinese = deck(bank(), Stamp(PUBLIC))

    for content in (banks()["questions.apkg"], chinese):
        taken_in(collection, content, tmp_path)

    notes = [collection.get_note(id) for id in collection.find_notes("")]
    decks = {collection.decks.name(note.cards()[0].did) for note in notes}
    assert len(notes) == 2 * len(known())
    assert len(decks) == 2 * len(CHAPTERS)
    assert len({note["Question"] for note in notes}) == len(notes)


def test_both_sides_of_a_card_say_their_language(collection: Collection, tmp_path: Path) -> None:
    with speaking(HANS):
        chinese = deck(bank(), Stamp(PUBLIC))

    (note, *_) = taken_in(collection, chinese, tmp_path).values()

    (card,) = note.cards()
    for side in (card.question(), card.answer()):
        assert html.fragment_fromstring(side, create_parent="div").xpath("//*[@lang='zh-Hans']//p")


def test_signs_that_html_needs_for_itself_come_through(collection: Collection, tmp_path: Path) -> None:
    notes = taken_in(collection, deck(ODD, Stamp(PUBLIC)), tmp_path)

    assert SIGNS in text_of(notes["odd-choice"]["Question"])
    assert [each.why for each in reasons(notes["odd-number"])][:2] == [f"No. {SIGNS}", f"Yes. {SIGNS}"]
    assert SIGNS in text_of(notes["odd-choice"].cards()[0].answer())
