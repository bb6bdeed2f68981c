"""One content, many forms: every edition has the same claims and questions, and one command writes them all."""

import json
import re
import resource
import runpy
import sys
import zipfile
from pathlib import Path

import pytest

from content.blocks import NumberQuestion
from content.chapters import CHAPTERS
from content.citations import used
from content.claims import CLAIMS
from content.editions import __main__ as command
from content.editions.__main__ import main
from content.editions.citing import content_mark
from content.editions.command import FAILED, NO_ROOM, REFUSED, make
from content.editions.data.__main__ import main as command_of_data
from content.editions.data.edition import edition as data
from content.editions.every import DATA, EDITIONS, WEBSITE
from content.editions.marks import version
from content.editions.offered import files_of as files_offered
from content.editions.offered import offers
from content.editions.paper.names import KEYED, QUIZ, SIZES, chapter_name
from content.editions.paper.poster import timeline
from content.editions.writing import UnmadeError
from content.tables import BrokenTableError
from tests import forms
from tests.banks import IDS, banks
from tests.sheets import closed
from tests.website import seen

FORMS = {
    "app": forms.app_questions,
    "table": forms.table_questions,
    "Moodle": forms.moodle_questions,
    "QTI 2.1": forms.qti21_questions,
    "data": forms.data_questions,
}


def test_app_website_and_data_have_the_same_claims_with_the_same_values() -> None:
    known = {each.id: each.sentence() for each in CLAIMS}

    ledgers = [forms.app_ledger(), forms.website_ledger(), *forms.data_ledgers()]

    assert [ledger == known for ledger in ledgers] == [True] * 4


def test_the_claims_that_the_questions_rest_on_are_those_of_the_ledger() -> None:
    ledger = next(forms.data_ledgers())

    for content in (banks()["questions.csv"], data()["answers.csv"]):
        cited = {id for row in forms.table(content) for ids in IDS.findall(row["reason"]) for id in ids.split(", ")}
        assert len(cited) > 50
        assert cited <= ledger.keys()


@pytest.mark.parametrize("form", FORMS)
def test_every_edition_has_the_questions_of_the_website_with_their_keys_and_how_far_off_a_number_may_be(
    form: str,
) -> None:
    known = forms.website_questions()

    assert FORMS[form]() == known
    assert {id for id, answers in known.items() if len(next(iter(answers))) > 2} == {
        each.id for chapter in CHAPTERS for each in chapter.quiz if isinstance(each, NumberQuestion)
    }


def test_the_course_has_every_question_with_its_key_and_numbers_to_choose() -> None:
    # The profile of QTI in a Common Cartridge has no number that is only near, so a learner chooses one there.
    assert forms.course_questions() == forms.chosen()


@pytest.mark.parametrize("size", SIZES)
def test_the_quiz_on_paper_has_every_question_with_its_key_and_how_far_off_a_number_may_be(size: str) -> None:
    known = forms.on_paper(forms.website_questions())

    keyed, for_class = (forms.paper_questions(f"{size}/{name}.pdf") for name in (KEYED, QUIZ))

    assert keyed == known
    assert for_class == {prompt: unmarked(answers) for prompt, answers in known.items()}


@pytest.mark.parametrize("size", SIZES)
def test_every_sheet_of_a_chapter_asks_three_of_its_questions_with_all_their_choices(size: str) -> None:
    known = {prompt: unmarked(answers) for prompt, answers in forms.on_paper(forms.website_questions()).items()}

    for place in range(len(CHAPTERS)):
        asked = forms.paper_questions(f"{size}/{chapter_name(place)}.pdf")

        assert len(asked) == 3
        assert asked.items() <= known.items()


@pytest.mark.parametrize("size", SIZES)
def test_the_timeline_on_paper_says_of_each_claim_what_the_ledger_says(size: str) -> None:
    cited = used(timeline().in_words)

    assert forms.paper_claims(size) == {
        each.id: closed(f"{forms.app_ledger()[each.id]} {each.warning()}") for each in cited
    }


def unmarked(answers: set[forms.Answer]) -> set[forms.Answer]:
    """Give the choices as a class has them: none is marked, and where a number answers there are none."""
    return {(each[0], False) for each in answers if isinstance(each[0], str)}


def test_one_command_writes_every_edition_in_a_folder_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "deep" / "out"

    code = main([str(out)])

    written = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    others = frozenset(name for name in written if name.startswith(("packs/", "data/", "paper/")))
    alone = {
        f"{each.name}/{name}": content
        for each in EDITIONS
        for name, content in (each.files("", others) if each is WEBSITE else each.files("")).items()
    }
    about, front = (written.pop(name).decode() for name in ("read-me.txt", "index.html"))
    assert code == 0
    assert {name: content for name, content in written.items() if not name.endswith(".apkg")} == {
        name: content for name, content in alone.items() if not name.endswith(".apkg")
    }
    assert f"Version {version()}, content {content_mark()}." in about
    assert re.findall(r"^(\w+)/$", about, re.MULTILINE) == [each.name for each in EDITIONS]
    assert [link for link in seen(front).all_of("href") if link not in written] == []
    assert {each.place for each in offers() if each.file and each.place in written} <= set(seen(front).all_of("href"))
    assert "course.imscc is left out" in capsys.readouterr().out


def test_the_pages_lead_to_every_file_of_the_editions_that_stand_beside_them(tmp_path: Path) -> None:
    main([str(tmp_path / "out"), "--public", "https://face.example.org"])

    teach = tmp_path / "out" / "website" / "teach"
    links = {
        link for link in seen((teach / "index.html").read_text(encoding="utf-8")).all_of("href") if "#" not in link
    }
    files = {link.partition("?")[0] for link in links if "://" not in link}
    led = {(teach / link).resolve().relative_to(tmp_path / "out").as_posix() for link in files}
    offered = {each.place for each in offers() if each.file}
    assert offered <= led
    assert [name for name in led if not (tmp_path / "out" / name).is_file()] == []


def test_what_is_offered_one_by_one_is_there() -> None:
    for each in EDITIONS:
        made = each.files("https://face.example.org")

        assert [name for name in files_offered(each) if name not in made] == []


def test_a_folder_that_holds_anything_is_not_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    assert main([str(tmp_path)]) == REFUSED

    assert "nothing was written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_where_the_disk_takes_no_more_nothing_is_left_of_any_edition(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))

    try:
        code = main([str(tmp_path / "out")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert code == NO_ROOM
    assert "could not be written, and nothing of it is left" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_ends_with_zip_gives_one_file_with_the_same_bytes_each_time(tmp_path: Path) -> None:
    made = [tmp_path / place / "data.zip" for place in ("one", "two")]

    codes = [command_of_data([str(path)]) for path in made]

    with zipfile.ZipFile(made[0]) as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert codes == [0, 0]
    assert made[0].read_bytes() == made[1].read_bytes()
    assert packed == {f"data/{name}": content for name, content in DATA.files("").items()}


def test_one_file_is_put_in_the_place_of_nothing_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "data.zip").mkdir()
    (tmp_path / "mine.zip").write_text("mine")

    codes = [command_of_data([str(tmp_path / name)]) for name in ("data.zip", "mine.zip")]

    assert codes == [REFUSED, REFUSED]
    assert (tmp_path / "mine.zip").read_text() == "mine"


def test_what_is_missing_on_this_machine_is_named_at_once_with_the_way_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("genanki", "vl_convert"):
        monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.setattr(sys, "argv", ["editions", str(tmp_path / "out")])

    with pytest.raises(SystemExit) as ended:
        runpy.run_path(command.__file__, run_name="__main__")

    assert str(ended.value).splitlines() == [
        f"{what}: python -m pip install -r requirements-editions.txt"
        for what in (
            "The pages of the website need vl-convert-python",
            "The question banks need genanki",
            "The sheets to print need vl-convert-python",
        )
    ]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fault", [BrokenTableError("cities_2019.csv has no row"), UnmadeError("A font is missing.")])
def test_what_keeps_an_edition_from_being_made_is_said_in_a_sentence_and_nothing_is_written(
    fault: Exception, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> dict[str, bytes]:
        raise fault

    assert make(tmp_path / "out", broken) == FAILED

    assert capsys.readouterr().err == f"{tmp_path / 'out'} was not written: {fault}\n"
    assert list(tmp_path.iterdir()) == []


def test_every_edition_names_its_version_and_its_mark() -> None:
    named = {
        "website": files_of("website", "index.html"),
        "packs": files_of("packs", "read-me.txt"),
        "data": files_of("data", "datapackage.json"),
        "paper": files_of("paper", "read-me.txt"),
    }

    assert set(named) == {each.name for each in EDITIONS}
    assert all(version() in content for content in named.values())
    assert json.loads(named["data"])["content"]
    assert re.search(r'data-content="\w{10}"', named["website"])
    assert re.search(r"content \w{10}\.", named["packs"])


def files_of(edition: str, name: str) -> str:
    return next(each for each in EDITIONS if each.name == edition).files("")[name].decode()
