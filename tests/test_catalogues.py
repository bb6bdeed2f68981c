"""Translators get every message with its place; what changed is stale, and no reader meets the old words."""

from pathlib import Path

import pytest

from content.catalogues.__main__ import main
from content.catalogues.counted import counted
from content.catalogues.files import UnreadableError, brought_up, kept, put
from content.catalogues.gathered import Gathered, gathered
from content.catalogues.places import Place
from content.translations import LANGUAGES, catalogue

DAY = Gathered(
    "Since {R16.start:date} a face. [[R16]]", Place("story", "At the counter: prose"), "Since 1 December 2019 …"
)
CLOSE = Gathered("Close", Place("frame", "the card of a claim"))


@pytest.fixture(scope="module")
def messages() -> tuple[Gathered, ...]:
    return gathered()


@pytest.mark.parametrize(
    ("english", "part"),
    [
        ("One thing was new", "at_the_counter"),  # a heading
        ("The phone has no number yet", "at_the_counter"),  # beside a guess
        ("Rows: {count}", "frame"),  # said only for a request
        ("That is not the key of this room.", "class"),  # only in a refusal
        ("question", "class"),  # in the file of a room
        ("two", "frame"),  # a number word
        ("newspaper, India", "claims"),  # what a source is
        ("about {S03.lax_security:share}", "concerns"),  # inside a chart
        ("Quiz with its key: a reason for each choice", "editions"),  # a title of a sheet
    ],
)
def test_every_kind_of_message_is_gathered_into_the_part_where_it_stands(
    messages: tuple[Gathered, ...], english: str, part: str
) -> None:
    found = [each.place.part for each in messages if each.english == english]

    assert found == [part]


def test_a_message_says_how_it_reads_with_its_figures(messages: tuple[Gathered, ...]) -> None:
    reads = {each.english: each.reads for each in messages}

    assert reads["What a shop counter in China added on {R16.start:date}, and what happens if you say no."] == (
        "What a shop counter in China added on 1 December 2019, and what happens if you say no."
    )


def test_an_apostrophe_in_a_message_is_the_one_that_goes_with_our_quotation_marks(
    messages: tuple[Gathered, ...],
) -> None:
    straight = {each.english for each in messages if "'" in each.english}

    assert straight == {"Ji'nan"}  # a row of the list is found by this name


def test_every_language_that_readers_can_choose_is_complete(messages: tuple[Gathered, ...]) -> None:
    found = [counted(each.code, messages) for each in LANGUAGES[1:]]

    assert [str(each) for each in found if not each.complete] == []


def translated(folder: Path, *messages: Gathered, into: dict[str, str]) -> None:
    put(brought_up("de", messages, folder))
    for path in (folder / "de").glob("*.po"):
        text = path.read_text(encoding="utf-8")
        for english, words in into.items():
            text = text.replace(f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{words}"')
        path.write_text(text, encoding="utf-8")


GERMAN = {DAY.english: "Seit {R16.start:date} ein Gesicht. [[R16]]", CLOSE.english: "Zu"}


def test_what_is_translated_stays_where_its_english_stays(tmp_path: Path) -> None:
    translated(tmp_path, DAY, CLOSE, into=GERMAN)
    before = {path: path.read_bytes() for path in (tmp_path / "de").iterdir()}

    put(brought_up("de", [DAY, CLOSE], tmp_path))

    assert {path: path.read_bytes() for path in (tmp_path / "de").iterdir()} == before
    assert counted("de", [DAY, CLOSE], tmp_path).complete
    assert dict(catalogue("de", tmp_path)) == GERMAN


def test_a_changed_message_is_stale_and_nobody_reads_the_old_words(tmp_path: Path) -> None:
    translated(tmp_path, DAY, CLOSE, into=GERMAN)
    changed = Gathered("Since {R16.start:date} a face is matched. [[R16]]", DAY.place)

    put(brought_up("de", [changed, CLOSE], tmp_path))

    found = counted("de", [changed, CLOSE], tmp_path)
    assert (found.missing, found.stale, found.complete) == ((), (changed.english,), False)
    assert dict(catalogue("de", tmp_path)) == {"Close": "Zu"}


def test_a_message_moves_with_its_part_and_one_that_is_gone_is_left_out(tmp_path: Path) -> None:
    translated(tmp_path, DAY, CLOSE, into=GERMAN)

    put(brought_up("de", [Gathered(CLOSE.english, DAY.place)], tmp_path))

    assert [path.name for path in (tmp_path / "de").iterdir()] == ["story.po"]
    assert dict(catalogue("de", tmp_path)) == {"Close": "Zu"}


def test_a_translation_that_does_not_fit_is_counted_with_its_reason(tmp_path: Path) -> None:
    translated(tmp_path, DAY, CLOSE, into={DAY.english: "Seit 2019 ein Gesicht.", CLOSE.english: "Zu"})

    found = counted("de", [DAY, CLOSE], tmp_path)

    assert found.faults == (f"has other figures, marks, links or places than its English: {DAY.english}",)


def test_a_file_that_cannot_be_read_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "frame.po").write_bytes(b'msgid "Close\nmsgstr \xff')

    with pytest.raises(UnreadableError, match=r"^de/frame\.po cannot be read, so nothing was changed: "):
        kept("de", tmp_path)


def test_what_is_no_language_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["klingon!"])

    assert code == 2
    assert capsys.readouterr().err == "klingon! is no language that Babel knows; write it as de, pt-BR or zh-Hans.\n"
