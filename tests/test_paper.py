"""The sheets to print: what stands on them, who can read them, and that the same content gives the same bytes."""

import re
import runpy
import sys
from collections.abc import Iterator
from ctypes import c_uint
from functools import cache
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pdfua
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from content.blocks import InOrder, NumberQuestion, Prediction
from content.chapter import Chapter, prediction_of
from content.chapters import CHAPTERS
from content.citations import MARK, cited, figure_of, paragraphs, plain, used, written
from content.claims import claim
from content.editions.citing import content_day, edition_line
from content.editions.command import FAILED, REFUSED
from content.editions.every import PAPER
from content.editions.naming import folder
from content.editions.packs.bank import bank
from content.editions.paper import __main__ as command
from content.editions.paper.chapters import chart_of
from content.editions.paper.charts import WIDTH, svg
from content.editions.paper.edition import ABOUT, documents
from content.editions.paper.explainer import WAY
from content.editions.paper.fonts import FontError, fonts, refuse_unheld
from content.editions.paper.names import KEYED, POSTER, QUIZ, SIZES, TIMELINE, chapter_name, place_of, titles
from content.editions.paper.plans import BY_HAND, needed
from content.editions.paper.sources import where
from content.editions.paper.timeline import timeline
from content.formats import KINDS, places
from content.lesson.plans import PLANS
from content.pages.sources import SOURCES
from content.pages.teach import EXIT
from content.publication import within
from content.site import every_figure
from content.sources import CNN_BUSINESS_2019
from content.translations import LANGUAGES, Language, say, speaking
from tests.sheets import asked, closed, elements, printed
from tests.test_palette import contrast

COMMAND = [sys.executable, "-m", "content.editions.paper"]
POINTS = {"a4": (595, 842), "letter": (612, 792)}
LARGE = {"a4": (842, 1191), "letter": (792, 1224)}  # A3 and Tabloid
IDS = re.compile(r"(?<![\w\[])[A-Z]\d\d(?: [A-Z]\d\d)*(?!\w)")
OURS = {"FaceSans", "SourceSerif4", "NotoSansCJKsc"}
SMALLEST = 6  # points
FOOTNOTE = 7.5
FOOT = 45
NEARLY_EMPTY = 0.4  # of a side
INK = "#1E2227"
WHITE = "#FFFFFF"  # of words on a dark bar as well


def sheets() -> dict[str, bytes]:
    return {name: content for name, content in printed().items() if name.endswith(".pdf")}


@cache
def text_of(name: str) -> str:
    """Give the words of a document, without the ids of claims, one space between them."""
    pages = pypdfium2.PdfDocument(printed()[name])
    found = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    return closed(IDS.sub("", found.replace("\xa0", " ")))


def lowest(page: pypdfium2.PdfPage) -> float:
    """Give how high above the foot of a page the last thing on it ends, in points from its lower edge."""
    return float(min(bottom for each in page.get_objects() if (bottom := each.get_bounds()[1]) > FOOT))


def runs_in(data: object) -> Iterator[str]:
    """Give the ids of each mark in what is set."""
    if isinstance(data, dict) and data.get("kind") == "claims":
        yield data["text"]
    elif isinstance(data, dict | list | tuple):
        for part in data.values() if isinstance(data, dict) else data:
            yield from runs_in(part)


def colour_of(each: pypdfium2.PdfObject) -> str:
    """Give what an object is filled with, as the palette writes it."""
    parts = [c_uint() for _ in range(4)]
    pypdfium2.raw.FPDFPageObj_GetFillColor(each, *parts)
    return "#" + "".join(f"{part.value:02X}" for part in parts[:3])


def words(text: str) -> str:
    return closed(IDS.sub("", plain(text)))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
def test_a_chapter_is_one_page_with_its_story_its_chart_three_questions_and_its_sources(
    chapter: Chapter, size: str
) -> None:
    (name,) = (each for each in sheets() if each.startswith(f"{size}/chapter-{CHAPTERS.index(chapter) + 1}-"))

    pages, found = pypdfium2.PdfDocument(printed()[name]), text_of(name)

    assert len(pages) == 1
    assert all(words(part) in found for part in paragraphs(chapter.brief))
    assert any(words(figure.title) in found for figure in chapter.figures())
    assert sum(words(question.prompt) in found for question in chapter.quiz) == 3
    titles = [within(source.title) for each in cited(chapter.brief) for source in each.sources]
    assert [title for title in titles if closed(title) not in found] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_sheet_says_where_a_claim_can_be_looked_up_with_an_address_and_without(language: Language) -> None:
    with speaking(language):
        assert where("https://face.example.org").endswith(f"https://face.example.org/{folder()}sources")
        assert say(SOURCES.title) in where("")


def test_every_sheet_says_where_the_explainer_is_with_an_address_and_without() -> None:
    public = "https://face.example.org/"

    said = {name: str(data.get("home", data.get("start"))) for name, _, _, data in documents(public[:-1])}

    assert [name for name, words in said.items() if public not in words] == []
    assert [name for name in sheets() if closed(say(WAY)) not in text_of(name)] == []
    assert [name for name in sheets() if "theapp" in text_of(name)] == []


def test_a_sheet_that_speaks_of_the_article_says_which_one_it_is() -> None:
    speaks = {name for name in sheets() if "thearticle" in text_of(name).lower() and TIMELINE not in name}

    named = f"The article: {CNN_BUSINESS_2019.by}: {CNN_BUSINESS_2019.quoted}"

    assert len(speaks) > 2 * len(SIZES)
    assert [name for name in speaks if closed(named) not in text_of(name)] == []


@pytest.mark.parametrize("size", SIZES)
def test_a_chart_on_a_sheet_says_what_is_counted_and_what_its_marks_mean(size: str) -> None:
    charts = {chapter_name(place): chart_of(chapter) for place, chapter in enumerate(CHAPTERS)}

    for name, figure in (charts | {TIMELINE: timeline()}).items():
        assert figure.key
        assert words(figure.key) in text_of(place_of(name, size))
        assert words(figure.note) in text_of(place_of(name, size))


def test_the_example_of_a_mark_stands_on_its_sheet() -> None:
    for _, template, _, data in documents():
        if template in ("chapter", "plan", "timeline"):
            (example,) = re.findall(r"“([A-Z]\d\d)”", data["ledger"])
            assert example in {id for source in data["sources"] for id in source["claims"]}


@pytest.mark.parametrize("name", [place_of(name, size) for name in (QUIZ, KEYED) for size in SIZES])
def test_the_last_page_of_the_quiz_has_words_in_both_columns(name: str) -> None:
    page = list(pypdfium2.PdfDocument(printed()[name]))[-1]
    middle = page.get_size()[0] / 2

    lefts = [each.get_bounds()[0] for each in page.get_objects() if each.get_bounds()[1] > FOOT]

    assert min(lefts) < middle < max(lefts)


@pytest.mark.parametrize("size", SIZES)
def test_a_plan_fits_a_sheet_with_two_sides_and_says_all_that_is_said(size: str) -> None:
    for plan in PLANS:
        name = place_of(plan.id, size)

        pages, found = pypdfium2.PdfDocument(printed()[name]), text_of(name)

        assert len(pages) == (1 if plan is PLANS[0] else 2)
        assert lowest(pages[len(pages) - 1]) < NEARLY_EMPTY * POINTS[size][1]
        assert [step.say for step in plan.steps if words(step.say) not in found] == []
        guesses = [prediction_of(step.asks, CHAPTERS)[1] for step in plan.steps if step.usual]
        choices = [choice for guess in guesses if isinstance(guess, Prediction) for choice in guess.choices]
        assert [each for each in choices if words(f"“{each.text}” {each.why}") not in found] == []
        assert [item for item in needed() if words(item) not in found] == []
        votes = [step for step in plan.steps if step.asks and not step.again]
        assert found.count(closed(BY_HAND)) == len(votes) > 0


def test_a_sheet_names_the_sources_of_the_claims_that_it_marks_and_of_no_other() -> None:
    for _, template, _, data in documents():
        marked = {id for run in runs_in(data) for id in run.split()} | {each["id"] for each in data.get("claims", ())}
        named = {id for source in data.get("sources", ()) for id in source["claims"]}

        assert marked == named
        assert marked or template not in ("chapter", "plan")


@pytest.mark.parametrize("size", SIZES)
def test_the_quiz_has_every_question_and_its_key_alone_the_reasons(size: str) -> None:
    asked, keyed = (text_of(place_of(name, size)) for name in (QUIZ, KEYED))

    for chapter, section in zip(CHAPTERS, bank(), strict=True):
        for question, item in zip(chapter.quiz, section.items, strict=True):
            assert words(question.prompt) in asked
            assert words(question.prompt) in keyed
            assert f"✓{closed(item.key.text)}" in keyed
            for choice in question.choices:
                assert isinstance(question, NumberQuestion) or words(choice.text) in asked
                assert closed(IDS.sub("", written(MARK.sub("", choice.why)))) in re.sub(r"\[[,]*\]", "", keyed)
    assert "✓" not in asked
    assert ("NameDate" in asked, "NameDate" in keyed) == (True, False)
    assert keyed.count("✓") == sum(len(chapter.quiz) for chapter in CHAPTERS)


@pytest.mark.parametrize("size", SIZES)
def test_a_question_has_one_number_on_every_sheet_and_a_number_to_write_no_letter(size: str) -> None:
    quiz, key, *chapters = (
        {closed(each.prompt): each.number for each in asked(place_of(name, size))}
        for name in (QUIZ, KEYED, *(chapter_name(place) for place in range(len(CHAPTERS))))
    )

    firsts = [each for each in elements(place_of(KEYED, size)) if each.kind == "Lbl" and each.words.strip() == "a"]

    assert quiz == key
    assert list(quiz.values()) == list(range(1, len(quiz) + 1))
    assert all(chapter.items() <= quiz.items() for chapter in chapters)
    assert len(firsts) == sum(not item.numeric for section in bank() for item in section.items)


@pytest.mark.parametrize("size", SIZES)
def test_every_figure_of_a_claim_on_the_timeline_is_written_as_the_app_writes_it(size: str) -> None:
    found = text_of(place_of(TIMELINE, size))

    for each in used(timeline().in_words):
        assert closed(each.sentence()) in found
        for name, kind in places(each.text):
            value = claim(each.id).figures[name] if "." not in name else figure_of(name)[1]
            assert closed(KINDS[kind](value)) in found


@pytest.mark.parametrize("size", SIZES)
def test_each_size_has_every_document_on_paper_of_that_size(size: str) -> None:
    names = {name for name in sheets() if name.startswith(f"{size}/")}

    assert len(names) == len(CHAPTERS) + len(PLANS) + 5
    for name in names:
        for page in pypdfium2.PdfDocument(printed()[name]):
            assert tuple(map(round, page.get_size())) == (LARGE if POSTER in name else POINTS)[size]


def test_a_reader_that_speaks_finds_title_language_structure_and_words_for_every_drawing(
    tmp_path: Path,
) -> None:
    for content in sheets().values():
        (tmp_path / "sheet.pdf").write_bytes(content)

        report, document = pdfua.validate(str(tmp_path / "sheet.pdf")), pikepdf.open(tmp_path / "sheet.pdf")

        assert [finding.message for finding in report.findings] == []
        assert document.Root.MarkInfo.Marked
        assert document.Root.Lang == "en"
        with document.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert about["dc:title"].endswith("A Face for a Phone Number")


def test_no_font_is_used_but_ours_and_each_is_packed() -> None:
    documents = [pikepdf.open(BytesIO(content)) for content in sheets().values()]
    objects = [each for document in documents for each in document.objects if isinstance(each, pikepdf.Dictionary)]
    described = [each for each in objects if "/FontName" in each]

    families = {re.sub(r"^/[A-Z]{6}\+|-\w+$|BoldItalic$|Bold$|Italic$", "", str(each.FontName)) for each in described}

    assert families == OURS
    assert all("/FontFile2" in each or "/FontFile3" in each for each in described)


def test_no_word_is_too_small_to_read() -> None:
    for page in (page for content in sheets().values() for page in pypdfium2.PdfDocument(content)):
        sizes = [
            each.get_font_size() * each.get_matrix().a
            for each in page.get_objects()
            if each.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT
        ]

        assert min((abs(size) for size in sizes if size), default=SMALLEST) >= SMALLEST


def test_every_word_stands_out_from_the_paper_without_its_colour() -> None:
    for page in (page for content in sheets().values() for page in pypdfium2.PdfDocument(content)):
        found = {colour_of(each) for each in page.get_objects() if each.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT}

        assert [colour for colour in found - {WHITE} if contrast(colour, WHITE) < 4.5] == []


def test_the_fonts_stand_beside_the_sheets_with_a_licence_each() -> None:
    names = {name.partition("/")[2] for name in printed() if name.startswith("fonts/")}

    assert set(fonts()) < names
    assert sum(name.endswith("-OFL.txt") for name in names) == len(OURS)


def test_the_first_text_says_of_every_sheet_which_it_is() -> None:
    lines = printed()[ABOUT].decode().splitlines()

    assert {each for each in lines if each.endswith(".pdf")} == {each for each in printed() if each.endswith(".pdf")}
    assert {f"  {title}" for title in titles().values()} <= set(lines)


def test_every_edition_names_its_version_and_its_content() -> None:
    stamped = edition_line()

    assert stamped in printed()[ABOUT].decode()
    assert all(closed(stamped) in text_of(name) for name in sheets())


def test_no_document_has_another_date_than_its_content() -> None:
    day = content_day().first

    for content in sheets().values():
        document = pikepdf.open(BytesIO(content))
        with document.open_metadata() as about:
            dates = {about.get(f"xmp:{name}") for name in ("CreateDate", "ModifyDate", "MetadataDate")}
        dates |= {str(document.docinfo.get(f"/{name}", "")) for name in ("CreationDate", "ModDate")}
        assert {re.sub(r"\D", "", each)[:8] for each in dates if each} == {f"{day:%Y%m%d}"}


def test_a_folder_that_holds_something_is_not_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    code = command.main([str(tmp_path)])

    assert code == REFUSED
    assert "nothing was written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(("module", "package"), PAPER.needs)
def test_a_missing_package_is_named_with_the_way_to_get_it(
    module: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(SystemExit, match=rf"need {package}: python -m pip install -r requirements-editions\.txt"):
        runpy.run_path(command.__file__, run_name="__main__")


def test_a_font_that_is_missing_is_named_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FontError, match=r"face-sans\.woff2 cannot be read"):
        fonts(tmp_path)


def test_a_character_that_no_font_has_is_named_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("content.editions.paper.edition.edition", lambda _: refuse_unheld("a ☃"))

    code = command.main([str(tmp_path / "out")])

    assert code == FAILED
    assert "no font of ours has ☃" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


ALIKE = 60  # of 255 shades: what is closer is one grey on paper
# What tells apart, in words or as a sign, what on a chart of a sheet is told apart by colours that are alike in grey.
SAID_AS_WELL = {
    "stepper": ("NEW",),
    "two-dials": ("lock:ontrust", "6of6"),
    "list": ("Shenzhen", "Shanghai", "Beijing", "thearticle:morethan100"),
    "law": ("Redisthefacematch", "Whatyoumustgive", "Whatholdstheaskerback", "Thefacematchatthecounter"),
}


def colours_in(drawing: str) -> set[str]:
    """List the colours of the full shapes of a drawing, without those of its words and lines."""
    shapes = re.findall(r"<(?:path|rect|circle)\b[^>]*>", drawing)
    return {found[1] for each in shapes if (found := re.search(r'\bfill="(#[0-9A-Fa-f]{6})"', each))}


def grey(colour: str) -> int:
    """Give the shade of a colour as a printer without colours sets it."""
    return Image.new("RGB", (1, 1), colour).convert("L").tobytes()[0]


def test_what_colours_tell_apart_a_printer_without_colours_tells_apart_as_well() -> None:
    charts = {figure.id: f"chapter-{place}" for place, figure in enumerate(map(chart_of, CHAPTERS), 1)}
    charts[timeline().id] = "timeline"

    for id, sheet in charts.items():
        (figure,) = (each for each in every_figure() if each.id == id)
        colours = colours_in(svg(figure, WIDTH)) - {INK}
        alike = [pair for pair in combinations(sorted(colours), 2) if abs(grey(pair[0]) - grey(pair[1])) < ALIKE]
        (name,) = (each for each in sheets() if each.startswith(f"a4/{sheet}"))
        assert not alike or id in SAID_AS_WELL, f"{id} needs words or signs beside {alike}"
        assert [word for word in SAID_AS_WELL.get(id, ()) if word not in text_of(name)] == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.module)
def test_the_words_of_a_chart_are_no_smaller_than_a_footnote(chapter: Chapter, size: str) -> None:
    (name,) = (each for each in sheets() if each.startswith(f"{size}/chapter-{CHAPTERS.index(chapter) + 1}-"))
    (page,) = pypdfium2.PdfDocument(printed()[name])
    foot, head = (ours_in(page, words) for words in ("Sources: ", plain(chart_of(chapter).title)[:20]))

    sizes = [
        each.get_font_size() * each.get_matrix().a
        for each in page.get_objects()
        if each.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT and foot < each.get_bounds()[1] < head
    ]

    assert min(sizes) >= FOOTNOTE


def ours_in(page: pypdfium2.PdfPage, words: str) -> float:
    """Give how high on a page words begin."""
    text = page.get_textpage()
    found = text.search(words).get_next()
    assert found, words
    return float(text.get_charbox(found[0])[1])


def test_an_exit_ticket_stands_on_one_side() -> None:
    for name in (place_of(plan.id, size) for size in SIZES for plan in PLANS):
        sides = [closed(page.get_textpage().get_text_bounded()) for page in pypdfium2.PdfDocument(printed()[name])]
        first, *_, last = [words(item) for block in EXIT if isinstance(block, InOrder) for item in block.items]

        assert [first in side for side in sides] == [last in side for side in sides]
