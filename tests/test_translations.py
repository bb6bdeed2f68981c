"""Every sentence goes through one door; a language it lacks leaves it in English."""

from pathlib import Path

from content.translations import ENGLISH, Language, catalogue, language_of, say, speaking, spoken


def test_a_sentence_without_a_translation_stays_as_it_is() -> None:
    with speaking(Language(code="xx", locale="en", name="None")):
        assert say("One thing was new") == "One thing was new"


def test_a_catalogue_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "de.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Close"\nmsgstr "Schließen"\n\n'
        'msgid "Open"\nmsgstr ""\n',
        encoding="utf-8",
    )

    assert catalogue("de", tmp_path) == {"Close": "Schließen"}


def test_the_language_ends_with_its_block() -> None:
    before = spoken()
    with speaking(Language(code="xx", locale="en", name="None")):
        assert spoken().code == "xx"

    assert spoken() == before


def test_an_unknown_language_is_english() -> None:
    for code in (None, "", "xx", "<script>", "EN"):
        assert language_of(code) == ENGLISH
