"""Every sentence goes through one door; a language it lacks leaves it in English."""

import json
from pathlib import Path

import pytest

from content.translations import ENGLISH, Language, catalogue, chosen, language_of, read, say, speaking, spoken
from content.translations.fit import fault_of

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'


def po(folder: Path, english: str, translated: str) -> Path:
    pairs = "".join(
        f"\nmsgid {json.dumps(one)}\nmsgstr {json.dumps(other, ensure_ascii=False)}\n"
        for one, other in ((english, translated), ("Close", "Zu"))
    )
    (folder / "de").mkdir()
    (folder / "de" / "frame.po").write_text(HEAD + "\n# by hand" + pairs, encoding="utf-8")
    return folder


def test_a_sentence_without_a_translation_stays_as_it_is() -> None:
    with speaking(Language(code="xx", locale="en", name="None")):
        assert say("One thing was new") == "One thing was new"


def test_a_catalogue_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "frame.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Close"\nmsgstr "Schließen"\n\n'
        'msgid "Open"\nmsgstr ""\n',
        encoding="utf-8",
    )

    assert catalogue("de", tmp_path) == {"Close": "Schließen"}


@pytest.mark.parametrize(
    ("english", "translated"),
    [
        ("Since {R16.start:date} [[R16]], see [here](/concerns)", "Siehe [da](/concerns): ab {R16.start:date} [[R16]]"),
        ("<all> are *new*", "*Neu* sind <all>"),
    ],
)
def test_a_translation_may_move_figures_marks_and_links(tmp_path: Path, english: str, translated: str) -> None:
    assert catalogue("de", po(tmp_path, english, translated)) == {english: translated, "Close": "Zu"}


@pytest.mark.parametrize(
    "translated",
    [
        *(
            "Seit {start:date}",
            "Seit {R16.start:month} [[R16]]",
            "Seit {R16.start:date",
            "Seit {R16.start:date} {} [[R16]]",
        ),
        *("{R16.start:date}", "{R16.start:date} [[R17]]", "{R16.start:date} [[R16]] [x](/y)"),
        *("{R16.start:date} [[R16]] <img src=x>", "{R16.start:date} [[R16]] <", '{R16.start:date} [[R16]] " onclick=x'),
        *("{R16.start:date} [[R16]] ![x](http://elsewhere.example)", "{R16.start.__class__:date} [[R16]]"),
    ],
)
def test_a_translation_with_another_figure_or_more_markup_is_said_in_english(tmp_path: Path, translated: str) -> None:
    folder = po(tmp_path, "Since {R16.start:date} [[R16]]", translated)

    assert catalogue("de", folder) == {"Close": "Zu"}
    (fault,) = read("de", folder)[1]
    assert fault.startswith("de/frame.po, line 5: has ")


@pytest.mark.parametrize(
    "bytes_", [b"\xff\xfe", b'msgid ""\nmsgstr "Content-Type: text/plain; charset=none\\n"\n', b"x y"]
)
def test_a_file_that_is_none_stops_nothing(tmp_path: Path, bytes_: bytes) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "frame.po").write_bytes(bytes_ + b'\nmsgid "Close"\nmsgstr "Zu\xff"\n')

    assert catalogue("de", tmp_path) == {}
    assert len(read("de", tmp_path)[1]) == 1


def test_of_two_translations_of_a_sentence_the_first_is_kept(tmp_path: Path) -> None:
    folder = po(tmp_path, "Open", "Auf")
    (folder / "de" / "other.po").write_text(HEAD + '\nmsgid "Open"\nmsgstr "Offen"\n', encoding="utf-8")

    assert catalogue("de", folder)["Open"] == "Auf"
    assert read("de", folder)[1] == ("de/other.po, line 4: is translated in another way before, which is kept",)


@pytest.mark.parametrize(
    ("english", "translated", "typed"),
    [
        ("A buyer wants a number.", "有人要办2个号码。", "2"),
        ("Of all users", "十二个用户里", "十二"),
        ("Many cameras", "三百万台摄像头", "三百万"),
        ("Some of them", "他们中的三分之二", "三分之"),
        ("Some of them", "其中一半", "一半"),
        ("Four things", "四样东西", ""),
        ("In October", "十月", ""),
        ("From January to July", "1月至7月", ""),
        ("In every million people", "每一百万人", ""),
        ("Never do that", "千万别这样，十分危险", ""),
        ("An encyclopedia", "维基百科", ""),
    ],
)
def test_a_figure_that_a_chinese_translation_types_is_refused(english: str, translated: str, typed: str) -> None:
    assert fault_of(english, translated) == (typed and f"types the figure {typed}, which its English does not")


def test_the_language_ends_with_its_block() -> None:
    before = spoken()
    with speaking(Language(code="xx", locale="en", name="None")):
        assert spoken().code == "xx"

    assert spoken() == before


def test_an_unknown_language_is_english() -> None:
    for code in (None, "", "xx", "<script>", "EN"):
        assert language_of(code) == ENGLISH


@pytest.mark.parametrize(
    ("codes", "languages"),
    [("", ["en", "zh-Hans", "zh-Hant"]), ("en", ["en"]), (" zh-Hant ,", ["en", "zh-Hant"]), ("xx", ["en"])],
)
def test_who_runs_the_app_may_choose_fewer_languages(codes: str, languages: list[str]) -> None:
    assert [each.code for each in chosen(codes)] == languages
