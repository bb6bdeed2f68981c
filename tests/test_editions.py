"""One content, many forms: every edition has the same claims and questions, and one command writes them all."""

import errno
import re
import runpy
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from content.blocks import NumberQuestion
from content.chapters import CHAPTERS
from content.citations import used
from content.claims import CLAIMS
from content.editions import __main__ as command
from content.editions.__main__ import main
from content.editions.citing import VERSION, content_day, content_mark, edition_line
from content.editions.command import FAILED, REFUSED, STOPPED, make
from content.editions.data.__main__ import main as command_of_data
from content.editions.data.edition import edition as data
from content.editions.every import DATA, EDITIONS, WEBSITE
from content.editions.naming import folder, in_language
from content.editions.offered import offers
from content.editions.packs import names as packs
from content.editions.paper.names import KEYED, QUIZ, SIZES, chapter_name, place_of
from content.editions.paper.timeline import timeline
from content.editions.website.addresses import file_of
from content.editions.writing import UnmadeError
from content.site import SITE_PAGES
from content.tables import BrokenTableError
from content.translations import LANGUAGES, Language, speaking
from tests import forms
from tests.banks import IDS, banks
from tests.built import PUBLIC, editions, read
from tests.servers import ROOT
from tests.sheets import closed
from tests.website import seen

FIRST = ("index.html", "read-me.txt")
# The command, held where the first half of an edition is on the disk.
HALF = """
import time
from content.editions import command, writing
def half(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    print("half", flush=True)
    time.sleep(60)
writing.write_one = half
raise SystemExit(command.run("content.editions", "", (), lambda public: {{"one": b"1", "two": b"2"}}, ["{out}"]))
"""
SAYING = (  # what names its edition in a sentence
    *FIRST,
    "website/{folder}index.html",
    "website/{folder}teach/index.html",
    "packs/{folder}read-me.txt",
    "data/{folder}read-me.txt",
    "paper/{folder}read-me.txt",
)
MARKED = (
    "packs/{folder}questions.csv",
    "data/{folder}datapackage.json",
    "data/{folder}ledger.json",
    "data/{folder}CITATION.cff",
)
LEADING = {  # whose addresses stand in them as they are
    "packs": ("read-me.txt", *(name for name in packs.TOLD if name != packs.DECK)),
    "data": ("pages.csv", "pages.bib", "pages.ris", "pages.csl.json", "datapackage.json"),
}
LED = re.compile(re.escape(PUBLIC) + r"(/[A-Za-z0-9/-]*)")
NAMED = re.compile(r"[a-zA-Z][a-zA-Z0-9-]*(?:\.[a-z0-9]+)*\.(?:apkg|bib|cff|csv|html|imscc|json|pdf|ris|txt|xml|zip)\b")
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

    keyed, for_class = (forms.paper_questions(place_of(name, size)) for name in (KEYED, QUIZ))

    assert keyed == known
    assert for_class == {prompt: unmarked(answers) for prompt, answers in known.items()}


@pytest.mark.parametrize("size", SIZES)
def test_every_sheet_of_a_chapter_asks_three_of_its_questions_with_all_their_choices(size: str) -> None:
    known = {prompt: unmarked(answers) for prompt, answers in forms.on_paper(forms.website_questions()).items()}

    for place in range(len(CHAPTERS)):
        asked = forms.paper_questions(place_of(chapter_name(place), size))

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


@pytest.fixture(scope="module")
def written() -> dict[str, bytes]:
    """Give the files that the one command writes, by their names."""
    return read(editions())


def test_one_command_writes_every_edition_in_a_folder_of_its_own_elsewhere_too_to_the_byte(
    written: dict[str, bytes],
) -> None:
    others = frozenset(name for name in written if name.startswith(("packs/", "data/", "paper/")))

    alone = {
        f"{each.name}/{name}": content
        for each in EDITIONS
        for name, content in (each.files(PUBLIC, others) if each is WEBSITE else each.files(PUBLIC)).items()
    }

    assert {name: content for name, content in written.items() if not name.endswith(".apkg")} == {
        name: content for name, content in alone.items() if not name.endswith(".apkg")
    } | {name: written[name] for name in FIRST}


def test_the_first_page_and_the_first_text_lead_to_every_file_in_every_language(written: dict[str, bytes]) -> None:
    html, text = (written[name].decode() for name in FIRST)
    page = seen(html)

    links = set(page.all_of("href")) - {f"#{each.code}" for each in LANGUAGES}

    assert [link for link in links if link not in written] == []
    assert {name for name in written if not name.startswith("website/")} - links == set(FIRST)
    for language in LANGUAGES:
        with speaking(language):
            assert {each.place for each in offers() if each.file} <= links
            assert f"website/{folder()}index.html" in links
            assert re.findall(rf"^(\w+)/{folder()}$", text, re.MULTILINE) == [each.name for each in EDITIONS]
        assert html.count(f'lang="{language.code}"') >= 2
        assert language.name in text
        assert language.name in page.words


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_edition_names_one_mark_and_with_it_its_version_and_its_day(
    language: Language, written: dict[str, bytes]
) -> None:
    with speaking(language):
        line, names = closed(edition_line()), {name.format(folder=folder()) for name in SAYING}
        sheet = closed(words_in(written[f"paper/{folder()}{in_language(place_of(QUIZ, 'a4'))}"]))
        marks = [written[name.format(folder=folder())].decode() for name in MARKED]

    assert [name for name in names if line not in closed(words_of(name, written))] == []
    assert line in sheet
    assert all(each in content for content in marks for each in (VERSION, str(content_day()), content_mark()))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_file_that_is_named_in_words_is_there_or_is_saved_under_that_name(
    language: Language, written: dict[str, bytes]
) -> None:
    with speaking(language):
        pages = [name.format(folder=folder()) for name in SAYING]
        sheets = [f"paper/{folder()}{in_language(place_of(chapter_name(0), size))}" for size in SIZES]
    there = {name.rpartition("/")[2] for name in written}

    for name in pages:
        saved = set(seen(written[name].decode()).all_of("download"))
        assert set(NAMED.findall(words_of(name, written))) <= there | saved
    for name in sheets:
        (named,) = NAMED.findall(re.sub(r"\s", "", words_in(written[name])))
        assert name.rpartition("/")[0] + f"/{named}" in written


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_address_of_a_page_in_an_edition_leads_to_the_page_in_its_language(
    language: Language, written: dict[str, bytes]
) -> None:
    with speaking(language):
        sheet = f"paper/{folder()}{in_language(place_of(chapter_name(0), 'a4'))}"
        inside = {f"{edition}/{folder()}{name}" for edition, names in LEADING.items() for name in names}
        pages = {f"website/{file_of(page.address, folder())}" for page in SITE_PAGES}

    texts = {name: written[name].decode(errors="ignore") for name in inside} | {sheet: words_in(written[sheet])}
    led = {
        name: {f"website/{file_of(each.rstrip('/') or '/')}" for each in LED.findall(text)}
        for name, text in texts.items()
    }

    assert [name for name, found in led.items() if not found] == []
    assert set().union(*led.values()) <= pages


def words_of(name: str, written: dict[str, bytes]) -> str:
    """Give the words of a text or of a page."""
    return " ".join(seen(written[name].decode()).words) if name.endswith(".html") else written[name].decode()


def words_in(sheet: bytes) -> str:
    """Give the words of a document; a hyphen where a line ends comes as another sign."""
    said = " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(sheet))
    return re.sub("[\x02\ufffe]", "-", said)


def test_a_folder_that_holds_anything_is_not_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    assert main([str(tmp_path)]) == REFUSED

    assert "nothing was written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("name", ["out", "out.zip"])
@pytest.mark.parametrize(
    ("place", "helps"),
    [
        ("file", "is no folder, so nothing can stand in it. Name one that is not there yet."),
        ("file/deep", "is no folder, so nothing can stand in it. Name one that is not there yet."),
        ("broken", "is no folder, so nothing can stand in it. Name one that is not there yet."),
        ("round", "is no folder, so nothing can stand in it. Name one that is not there yet."),
        ("x" * 300, "Name it with fewer letters."),
    ],
)
def test_a_place_where_nothing_can_be_made_is_told_with_what_helps_before_anything_is_made(
    place: str, helps: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "round").symlink_to("round")
    before = sorted(tmp_path.rglob("*"))

    code = make(tmp_path / place / name, never)

    assert code == FAILED
    assert helps in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


def test_a_place_that_is_not_ones_own_is_told_with_what_helps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> dict[str, bytes]:
        raise PermissionError(errno.EACCES, "Permission denied", str(tmp_path))

    assert make(tmp_path / "out", refused) == FAILED

    assert f"You may not write in {tmp_path}. Name a folder of your own." in capsys.readouterr().err


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_who_stops_the_command_gets_a_sentence_and_no_half_of_an_edition(told: signal.Signals, tmp_path: Path) -> None:
    words = [sys.executable, "-c", HALF.format(out=str(tmp_path / "deep" / "out"))]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as stopped:
        assert stopped.stdout is not None
        assert stopped.stdout.readline() == "half\n"
        stopped.send_signal(told)
        _, said = stopped.communicate(timeout=30)

    assert stopped.returncode == STOPPED
    assert said == f"{tmp_path / 'deep' / 'out'} was not written, and nothing of it is left: it was stopped.\n"
    assert list(tmp_path.iterdir()) == []


def never() -> dict[str, bytes]:
    """Make what nobody should have begun to make."""
    raise AssertionError


def test_a_name_that_ends_with_zip_gives_one_file_with_the_same_bytes_each_time(tmp_path: Path) -> None:
    made = [tmp_path / place / "data.zip" for place in ("one", "two")]

    codes = [command_of_data([str(path)]) for path in made]

    with zipfile.ZipFile(made[0]) as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert codes == [0, 0]
    assert made[0].read_bytes() == made[1].read_bytes()
    assert packed == {f"data/{name}": content for name, content in DATA.files("").items()}


def test_a_package_that_is_there_and_cannot_be_loaded_is_said_with_what_helps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> dict[str, bytes]:
        raise ImportError("libfoo.so.1: cannot open shared object file")

    assert make(tmp_path / "out", broken) == FAILED

    said = capsys.readouterr().err
    assert "libfoo.so.1: cannot open shared object file" in said
    assert "python -m pip install -r requirements-editions.txt --force-reinstall" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("module", "pages"), [("content.editions", "/website"), ("content.editions.website", "")])
def test_the_help_says_where_the_pages_stand_in_the_folder_that_is_made(
    module: str, pages: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [module, "--help"])
    monkeypatch.delitem(sys.modules, f"{module}.__main__", raising=False)

    with pytest.raises(SystemExit):
        runpy.run_module(f"{module}.__main__", run_name="__main__")

    assert f"https://face.example.org{pages} if OUT" in " ".join(capsys.readouterr().out.split())


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
