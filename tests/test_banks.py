"""The question banks hold the questions of the app: the same words, the same keys, the same numbers."""

import csv
import io
import re
import resource
import runpy
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from markupsafe import escape

from content.blocks import Question
from content.chapters import CHAPTERS
from content.editions.citing import VERSION, content_mark, edition_line
from content.editions.command import NO_ROOM, REFUSED
from content.editions.files import FORMULA
from content.editions.meant import the_article, the_notice
from content.editions.packs import __main__ as packs
from content.editions.packs.__main__ import main
from content.editions.packs.bank import bank
from content.editions.packs.cartridge import cartridge
from content.editions.packs.edition import KINDS
from content.editions.packs.gift import gift
from content.editions.packs.moodle import moodle
from content.editions.packs.names import COURSE
from content.editions.packs.qti12 import qti12
from content.editions.packs.qti21 import qti21
from content.editions.packs.rows import rows
from content.editions.packs.stamp import Stamp
from content.editions.packs.text import DIGITS, beginning, html_of, lines_of, width
from content.translations import LANGUAGES, Language, speaking
from tests.banks import ODD, PUBLIC, SIGNS, Seen, banks, known, seen, shows_all, text_of

GRAMMARS = Path(__file__).parent / "grammars"
QTI = {"q": "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"}
CC = {
    "m": "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1",
    "l": "http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3",
}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NAMES = sorted(KINDS)
NAMED = (VERSION.encode(), content_mark().encode())


def grammar(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(GRAMMARS / f"{name}.rng"))


def parts(bank: bytes) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(bank)) as archive:
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}


def quizzes(course: bytes) -> list[etree._Element]:
    return [each for name, each in parts(course).items() if name.startswith("questions/")]


def moodle_answers(question: etree._Element) -> Iterator[Seen]:
    for answer in question.findall("answer"):
        said, off = text_of(answer.findtext("text")), float(answer.findtext("tolerance") or 0)
        between = (float(said) - off, float(said) + off) if question.get("type") == "numerical" else (0, 0)
        yield seen(said, text_of(answer.findtext("feedback/text")), answer.get("fraction") == "100", between)


def qti12_answers(item: etree._Element) -> Iterator[Seen]:
    labels = dict(
        zip(texts(item, "//q:response_label/@ident"), texts(item, "//q:response_label//q:mattext"), strict=False)
    )
    for condition in item.xpath(".//q:respcondition[not(.//q:other)]", namespaces=QTI):
        (value,), (link,) = texts(condition, "//q:varequal"), texts(condition, "//q:displayfeedback/@linkrefid")
        (reason,) = texts(item, f"/q:itemfeedback[@ident='{link}']//q:mattext")
        between = [float(each) for each in texts(condition, "//q:vargte") + texts(condition, "//q:varlte")] or (0, 0)
        yield seen(labels.get(value, value), text_of(reason), texts(condition, "//q:setvar") == ["100"], between)


def texts(of: etree._Element, path: str) -> list[str]:
    found = of.xpath(f".{path}", namespaces=QTI)
    return [each if isinstance(each, str) else each.text or "" for each in found]


def qti12_items(root: etree._Element) -> dict[str, etree._Element]:
    return {item.get("ident"): item for item in root.iterfind(".//q:item", QTI)}


def stems(items: dict[str, etree._Element]) -> dict[str, str]:
    return {id: text_of(texts(item, "/q:presentation/q:material/q:mattext")[0]) for id, item in items.items()}


def test_moodle_xml_has_every_question_with_its_key_its_reasons_and_its_tolerance() -> None:
    root = etree.fromstring(banks()["questions.moodle.xml"])

    grammar("moodle").assertValid(root)
    questions = {each.findtext("idnumber"): each for each in root if each.get("type") != "category"}
    assert {id: sorted(moodle_answers(each)) for id, each in questions.items()} == known()
    assert shows_all({id: text_of(each.findtext("questiontext/text")) for id, each in questions.items()})


def test_qti_12_has_every_question_with_its_key_its_reasons_and_its_tolerance() -> None:
    root = parts(banks()["questions.qti12.zip"])["questions.xml"]

    grammar("qti12").assertValid(root)
    items = qti12_items(root)
    assert {id: sorted(qti12_answers(item)) for id, item in items.items()} == known()
    assert shows_all(stems(items))


def test_the_cartridge_has_every_question_with_its_key_and_its_reasons() -> None:
    found = quizzes(banks()[COURSE])

    for root in found:
        grammar("qti12").assertValid(root)
    items = {id: item for root in found for id, item in qti12_items(root).items()}
    assert {id: sorted(qti12_answers(item)) for id, item in items.items()} == known(chosen=True)
    assert shows_all(stems(items), chosen=True)


def test_the_questions_of_the_cartridge_keep_the_rules_of_its_profile() -> None:
    labels = {"cc_profile", "cc_question_category", "cc_weighting", "qmd_scoringpermitted", "qmd_computerscored"}

    for item in (item for root in quizzes(banks()[COURSE]) for item in qti12_items(root).values()):
        assert texts(item, "//q:fieldentry[../q:fieldlabel='cc_profile']") == ["cc.multiple_choice.v0p1"]
        assert set(texts(item, "//q:fieldlabel")) <= labels
        assert texts(item, "//q:response_num") == []
        assert len(texts(item, "//q:response_label")) > 2
        assert set(texts(item, "//q:varequal")) == set(texts(item, "//q:response_label/@ident"))
        assert set(texts(item, "//q:varequal/@respident")) == set(texts(item, "//q:response_lid/@ident"))
        assert sorted(texts(item, "//q:displayfeedback/@linkrefid")) == sorted(texts(item, "//q:itemfeedback/@ident"))


def test_the_cartridge_leads_to_each_chapter_and_to_its_questions() -> None:
    files = parts(banks()[COURSE])
    manifest = files["imsmanifest.xml"]
    place = dict(
        zip(
            manifest.xpath("//m:resource/@identifier", namespaces=CC),
            manifest.xpath("//m:file/@href", namespaces=CC),
            strict=True,
        )
    )

    led = [place[each] for each in manifest.xpath("//m:item/@identifierref", namespaces=CC)]

    links = [files[name].find("l:url", CC) for name in led if name.startswith("pages/")]
    assert [link.get("href") for link in links if link is not None] == [f"{PUBLIC}{each.address}" for each in CHAPTERS]
    assert sorted(led) == sorted(files.keys() - {"imsmanifest.xml"})
    assert manifest.findtext("m:metadata/m:schemaversion", namespaces=CC) == "1.3.0"


def qti21_items() -> dict[str, etree._Element]:
    found = parts(banks()["questions.qti21.zip"])
    return {name[6:-4]: root for name, root in found.items() if name.startswith("items/")}


def test_a_number_to_be_chosen_stands_where_it_belongs_among_the_others() -> None:
    numbers = [[answer.number for answer in item.answers] for each in bank() for item in each.items if item.numeric]
    right = {item.key.letter for section in bank() for item in section.items if item.numeric}

    assert [each for each in numbers if each != sorted(each)] == []
    assert len(right) > 1


def test_the_title_of_a_question_gives_nothing_of_its_answer_away() -> None:
    titles = {item.id: f"Question {item.number}" for section in bank() for item in section.items}

    old = (
        qti12_items(parts(banks()["questions.qti12.zip"])["questions.xml"]),
        *map(qti12_items, quizzes(banks()[COURSE])),
    )

    assert {id: root.get("title") for id, root in qti21_items().items()} == titles
    assert {id: item.get("title") for items in old for id, item in items.items()} == titles


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_teacher_finds_a_question_by_its_number_and_how_it_begins_and_an_import_by_its_id(language: Language) -> None:
    with speaking(language):
        asked = {item.id: (item.number, item.prompt) for section in bank() for item in section.items}
        named = dict(re.findall(r"^// \[id:(.+?)\] .*\n::(.+?)::", gift(bank(), Stamp()).decode(), re.MULTILINE))
        root = etree.fromstring(moodle(bank(), Stamp()))

    names = {id: re.sub(r"\\(.)", r"\1", name) for id, name in named.items()}
    assert {each.findtext("idnumber"): each.findtext("name/text") for each in root.iterfind("question[name]")} == names
    assert names.keys() == asked.keys()
    for id, (number, prompt) in asked.items():
        place, begins = names[id].split(". ", 1)
        assert int(place) == number
        assert prompt.startswith(begins.removesuffix("…"))
        assert 10 < len(begins) <= 71


def pieces_of_html(root: etree._Element) -> list[etree._Element]:
    """Give each piece of HTML that a bank in Moodle's XML or in QTI 1.2 holds, as an element."""
    texts = (
        *root.iterfind(".//*[@format='html']/text"),
        *root.iterfind(".//q:mattext[@texttype='text/html']", QTI),
    )
    return [etree.fromstring(each.text) for each in texts if each.text]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_format_that_has_a_word_for_it_says_its_language(language: Language) -> None:
    with speaking(language):
        old, new, course = (parts(each(bank(), Stamp(PUBLIC))) for each in (qti12, qti21, cartridge))
        table = csv.DictReader(io.StringIO(rows(bank(), Stamp()).decode("utf-8-sig")))
        html = pieces_of_html(etree.fromstring(moodle(bank(), Stamp())))

    quizzes = [old["questions.xml"], *(root for name, root in course.items() if name.startswith("questions/"))]
    html += [each for root in quizzes for each in pieces_of_html(root)]
    said = [each for root in quizzes for each in root.iterfind(".//q:assessment", QTI)]
    said += [item for root in quizzes for item in qti12_items(root).values()]
    said += [root for name, root in new.items() if name.startswith("items/")]
    assert {each.get("lang") for each in html} == {language.code}
    assert {each.get(LANG) for each in said} == {language.code}
    assert {each["imsmanifest.xml"].findtext(".//{*}general/{*}language") for each in (old, course)} == {language.code}
    assert {row["language"] for row in table} == {language.code}


def test_a_question_that_speaks_of_the_article_or_of_the_notice_says_which_in_every_bank() -> None:
    items = [item for section in bank() for item in section.items]
    spoken = [each for each in items if "the article" in each.prompt.lower()]

    article, notice = the_article(), the_notice()

    assert spoken
    assert "CNN Business" in article
    assert "27 September 2019" in notice
    assert [each.id for each in spoken if each.meant[0] != article] == []
    assert [each.id for each in items if "the notice" in each.prompt.lower() and notice not in each.meant] == []
    for item in items:
        assert [line for line in item.meant if line not in lines_of(item)] == []
        assert [line for line in item.meant if escape(line) not in html_of(item)] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_in_no_language_does_the_length_of_a_choice_give_it_away(language: Language) -> None:
    with speaking(language):
        items = [item for section in bank() for item in section.items if not item.numeric]
    lengths = [(width(item.key.text), sorted(width(answer.text) for answer in item.answers)) for item in items]

    for end in (0, -1):  # one who picks the shortest or the longest; chance alone gives a quarter
        assert sum((key == all_[end]) / all_.count(key) for key, all_ in lengths) / len(items) <= 0.3


def test_a_name_ends_on_a_whole_word_or_number() -> None:
    assert beginning("Short") == "Short"
    assert beginning(f"{'word ' * 13}and, then") == f"{'word ' * 13}and…"
    assert beginning(f"{'字' * 34}，1,000") == f"{'字' * 34}…"
    assert beginning("x" * 99) == "…"


def test_where_a_number_is_typed_it_is_said_how() -> None:
    stems_of = (
        {id: "".join(root.find("{*}itemBody").itertext()) for id, root in qti21_items().items()},
        stems(qti12_items(parts(banks()["questions.qti12.zip"])["questions.xml"])),
        {
            each.findtext("idnumber") or "": each.findtext("questiontext/text") or ""
            for each in etree.fromstring(banks()["questions.moodle.xml"])
        },
    )
    numeric = {item.id for section in bank() for item in section.items if item.numeric}

    assert [{id for id, stem in each.items() if DIGITS in stem} for each in stems_of] == [numeric] * 3
    assert banks()["questions.gift.txt"].decode().count(DIGITS.replace(":", r"\:")) == len(numeric)


def test_an_item_of_qti_says_its_language_names_its_choices_and_begins_without_a_reason() -> None:
    for item in qti21_items().values():
        choosing, first = (
            item.find(".//{*}choiceInteraction"),
            item.find(".//{*}outcomeDeclaration[@identifier='FEEDBACK']"),
        )

        assert item.get(LANG) == "en"
        assert choosing is None or choosing.findtext("{*}prompt") == asked_of()[item.get("identifier")]
        assert first.findtext("{*}defaultValue/{*}value") == "none"
        assert not item.xpath("./*[@identifier='none']")


def test_what_is_no_number_is_told_from_one_before_any_is_compared() -> None:
    numeric = [item for item in qti21_items().values() if item.find(".//{*}textEntryInteraction") is not None]

    for item in numeric:
        first = item.find(".//{*}responseIf")
        bounds = {
            (each.getparent().tag.rpartition("}")[2], each.text) for each in first.iterfind(".//{*}or/*/{*}baseValue")
        }
        given = {each.get("identifier"): each.findtext("{*}baseValue") for each in first.iterfind("{*}setOutcomeValue")}
        assert first[0].tag.endswith("}not")
        assert bounds == {("gte", "0"), ("lte", "0")}
        assert given == {"SCORE": "0", "FEEDBACK": "other"}
    assert len(numeric) == sum(item.numeric for section in bank() for item in section.items)


def asked_of() -> dict[str, str]:
    """Give what each question asks."""
    return {item.id: item.prompt for section in bank() for item in section.items}


def test_no_platform_shuffles_choices_that_stand_in_an_order() -> None:
    wanted = {
        question.id: not question.in_order
        for chapter in CHAPTERS
        for question in chapter.quiz
        if isinstance(question, Question)
    }

    moodle_xml = etree.fromstring(banks()["questions.moodle.xml"]).iterfind("question[shuffleanswers]")
    new = {name: root for name, root in parts(banks()["questions.qti21.zip"]).items() if name.startswith("items/")}
    old = qti12_items(parts(banks()["questions.qti12.zip"])["questions.xml"])

    assert {each.findtext("idnumber"): each.findtext("shuffleanswers") == "true" for each in moodle_xml} == wanted
    assert {
        root.get("identifier"): each.get("shuffle") == "true"
        for root in new.values()
        for each in root.iterfind(".//{*}choiceInteraction")
    } == wanted
    assert {id: texts(item, "//q:render_choice/@shuffle") for id, item in old.items()} == {
        id: [{True: "Yes", False: "No"}[wanted[id]]] if id in wanted else [] for id in old
    }


def test_the_table_has_every_answer() -> None:
    table = list(csv.DictReader(io.StringIO(banks()["questions.csv"].decode("utf-8-sig"))))

    found: dict[str, list[Seen]] = {id: [] for id in known()}
    for row in table:
        between = (float(row["least"]), float(row["most"])) if row["number"] else (0, 0)
        found[row["question"]].append(
            seen(row["number"] or row["answer"], row["reason"], row["right"] == "yes", between)
        )
    assert {id: sorted(answers) for id, answers in found.items()} == known()
    assert shows_all({row["question"]: row["prompt"] for row in table})


def test_no_cell_of_the_table_is_a_formula_and_a_number_stays_one() -> None:
    table = list(csv.DictReader(io.StringIO(rows(ODD, Stamp()).decode("utf-8-sig"))))

    words = [cell for row in table for name, cell in row.items() if name not in ("number", "least", "most")]
    assert not [cell for cell in words if FORMULA.match(cell)]
    assert [(row["answer"], row["number"], row["least"]) for row in table if row["reason"] == "No. [A06]"] == [
        ("'-3", "-3", "-3.5")
    ]


def test_signs_that_a_format_needs_for_itself_come_through() -> None:
    mark = Stamp(PUBLIC)

    root = etree.fromstring(moodle(ODD, mark))
    old = parts(qti12(ODD, mark))["questions.xml"]
    (course,) = quizzes(cartridge(ODD, mark))
    table = list(csv.DictReader(io.StringIO(rows(ODD, mark).decode("utf-8-sig"))))

    for answers in (
        [each for question in root for each in moodle_answers(question)],
        [each for item in qti12_items(old).values() for each in qti12_answers(item)],
    ):
        assert [each.why for each in answers if SIGNS in each.said and not each.right] == [f"No. {SIGNS}"]
        assert [(each.said, each.least, each.most) for each in answers if each.right][1:] == [
            ("0.0000001", 9.5e-8, 1.05e-7)
        ]
    assert all(SIGNS in stem for each in (old, course) for stem in stems(qti12_items(each)).values())
    assert [row["reason"] for row in table if row["right"] == "yes"] == [f"Yes. {SIGNS} [A02]", f"Yes. {SIGNS} [A05]"]
    assert [line for line in gift(ODD, mark).decode().split("\n\n") if "\n\n" in line.strip()] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_same_content_gives_the_same_bank_to_the_byte(name: str) -> None:
    write, _ = KINDS[name]

    assert write(ODD, Stamp(PUBLIC)) == write(ODD, Stamp(PUBLIC))


def test_every_bank_names_its_version_its_day_and_the_mark_of_the_content() -> None:
    assert edition_line() in banks()["read-me.txt"].decode()
    assert [name for name, content in banks().items() if not all(each in content for each in NAMED)] == []


def test_without_an_address_there_is_no_course_and_the_rest_has_the_same_mark(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "banks")]) == 0

    made = {path.name: path.read_bytes() for path in (tmp_path / "banks").iterdir() if path.is_file()}
    assert sorted(made) == sorted({*NAMES, "read-me.txt"} - {COURSE})
    assert all(NAMED[1] in content and b"https://face" not in content for content in made.values())
    assert "course.imscc is left out: it links to the pages" in capsys.readouterr().out


@pytest.mark.parametrize(
    "given", ["face.example.org", "javascript:alert(1)", "https://", "https://a.example/?x=1", "https://a.example/#b"]
)
def test_what_is_no_address_of_the_web_is_refused(
    given: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path / "banks"), "--public", given])

    assert "--public" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_anything_is_not_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    assert main([str(tmp_path)]) == REFUSED

    assert "nothing was written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_where_the_disk_takes_no_more_nothing_is_left_of_an_edition(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    limit = 100_000  # bytes of a file, of which some banks have more
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))

    try:
        code = main([str(tmp_path / "deep" / "banks")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert code == NO_ROOM
    assert "could not be written, and nothing of it is left" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_missing_package_is_named_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)

    with pytest.raises(SystemExit, match=r"need genanki: python -m pip install -r requirements-editions\.txt"):
        runpy.run_path(packs.__file__, run_name="__main__")


def test_in_gift_no_share_of_the_mark_stands_behind_the_sign_of_what_is_right() -> None:
    gift = banks()["questions.gift.txt"].decode()

    assert re.search(r"^=", gift, re.MULTILINE)
    assert re.findall(r"^=%100%.*", gift, re.MULTILINE) == []  # Moodle would show it, and with it the key
