"""The claims and the questions as each edition has them, read out of its own files into one form."""

import csv
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, TypeAlias

from lxml import etree, html
from markupsafe import Markup

from content.editions.data.edition import edition
from content.editions.html.whole import document
from content.editions.paper.names import TIMELINE, place_of
from content.editions.website.addresses import file_of
from content.page import Page
from content.pages.check_yourself import CHECK_YOURSELF
from content.pages.sources import SOURCES
from tests import sheets
from tests.banks import banks, text_of
from tests.website import files

Answer: TypeAlias = tuple[str, bool] | tuple[float, float, bool]  # its words, or the least and the most that counts
Form: TypeAlias = dict[str, set[Answer]]


def app_ledger() -> dict[str, str]:
    """Give the sentence of each claim in the app."""
    return sentences(app_page(SOURCES))


def app_page(page: Page) -> str:
    """Write a page of the app, without what only a request knows."""
    return "".join(piece for piece in document(page, Markup(), Markup()) if isinstance(piece, Markup))


def website_ledger() -> dict[str, str]:
    """Give the sentence of each claim in the website."""
    return sentences(files()[file_of(SOURCES.address)].decode())


def sentences(page: str) -> dict[str, str]:
    entries = html.fromstring(page).xpath("//article[@data-id]")
    return {each.get("data-id"): words(each.xpath("./p[@class='sentence']")[0]) for each in entries}


def data_ledgers() -> Iterator[dict[str, str]]:
    """Give the sentence of each claim in the table and in the JSON."""
    yield {row["claim"]: row["sentence"] for row in table(edition()["claims.csv"])}
    yield {each["claim"]: each["sentence"] for each in json.loads(edition()["ledger.json"])["claims"]}


def app_questions() -> Form:
    """Give the questions of the app."""
    return asked(app_page(CHECK_YOURSELF))


def website_questions() -> Form:
    """Give the questions of the website."""
    return asked(files()[file_of(CHECK_YOURSELF.address)].decode())


def asked(page: str) -> Form:
    root = html.fromstring(page)
    return {
        form.get("data-ask"): set(whys(root, form.get("data-ask"), form.xpath(".//@data-right")[0]))
        for form in root.xpath("//form[@data-kind='quiz']")
    }


def whys(root: Any, id: str, right: str) -> Iterator[Answer]:
    for each in root.xpath(f"//details[@data-answer='{id}']//li[@data-choice]"):
        is_right = each.get("data-choice") == right
        if each.get("data-number"):
            yield near(each.get("data-least"), each.get("data-most"), is_right)
        else:
            yield words(each.xpath("./strong")[0]), is_right


def chosen() -> Form:
    """Give the questions of the app as a platform has them that knows no number that is only near: all are chosen."""
    root = html.fromstring(files()[file_of(CHECK_YOURSELF.address)].decode())
    return {
        each.get("data-answer"): {
            (words(li.xpath("./strong")[0]), li.get("class") == "right") for li in each.xpath(".//li[@data-choice]")
        }
        for each in root.xpath("//form[@data-kind='quiz']/following-sibling::details[@data-answer]")
    }


def data_questions() -> Form:
    """Give the questions of the open data."""
    return of_rows(table(edition()["answers.csv"]), "true")


def table_questions() -> Form:
    """Give the questions of the table among the banks."""
    return of_rows(table(banks()["questions.csv"]), "yes")


def of_rows(rows: Iterable[dict[str, str]], yes: str) -> Form:
    found: Form = defaultdict(set)
    for row in rows:
        right = row["right"] == yes
        found[row["question"]].add(near(row["least"], row["most"], right) if row["number"] else (row["answer"], right))
    return found


def moodle_questions() -> Form:
    """Give the questions of the bank for Moodle."""
    root = etree.fromstring(banks()["questions.moodle.xml"])
    return {
        each.findtext("idnumber"): set(map(moodle_answer, each.findall("answer")))
        for each in root
        if each.get("type") != "category"
    }


def moodle_answer(answer: Any) -> Answer:
    said, off, right = text_of(answer.findtext("text")), answer.findtext("tolerance"), answer.get("fraction") == "100"
    return near(float(said) - float(off), float(said) + float(off), right) if off else (said, right)


def qti21_questions() -> Form:
    """Give the questions of the bank in QTI 2.1."""
    items = [root for name, root in parts("questions.qti21.zip") if name.startswith("items/")]
    return {item.get("identifier"): set(qti21_answers(item)) for item in items}


def qti21_answers(item: Any) -> Iterator[Answer]:
    labels = {each.get("identifier"): words(each) for each in item.iterfind(".//{*}simpleChoice")}
    for condition in item.xpath(".//*[local-name()='responseIf' or local-name()='responseElseIf']"):
        right = condition.findtext("{*}setOutcomeValue[@identifier='SCORE']/{*}baseValue") == "1"
        if condition.find("{*}not") is not None:
            continue  # what is no number answers nothing
        if labels:
            yield labels[condition.findtext("{*}match/{*}baseValue")], right
        else:
            least, most = (condition.findtext(f".//{{*}}{each}/{{*}}baseValue") for each in ("gte", "lte"))
            yield near(least, most, right)


def course_questions() -> Form:
    """Give the questions of the course."""
    roots = [root for name, root in parts("course.imscc") if name.startswith("questions/")]
    return {item.get("ident"): set(course_answers(item)) for root in roots for item in root.iterfind(".//{*}item")}


def course_answers(item: Any) -> Iterator[Answer]:
    labels = {
        each.get("ident"): text_of(each.findtext(".//{*}mattext")) for each in item.iterfind(".//{*}response_label")
    }
    (right,) = [
        condition.findtext(".//{*}varequal")
        for condition in item.iterfind(".//{*}respcondition")
        if condition.findtext("{*}setvar") == "100"
    ]
    return ((said, id == right) for id, said in labels.items())


def parts(bank: str) -> list[tuple[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(banks()[bank])) as archive:
        return [(name, etree.fromstring(archive.read(name))) for name in archive.namelist()]


def table(content: bytes) -> list[dict[str, str]]:
    """Read a table."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def near(least: str | float, most: str | float, right: bool) -> Answer:
    return round(float(least), 9), round(float(most), 9), right


def words(element: Any) -> str:
    return " ".join(str(element.text_content() if hasattr(element, "text_content") else element.text).split())


def prompts() -> dict[str, str]:
    """Give the words of each question of the website, without spaces, by its id."""
    root = html.fromstring(files()[file_of(CHECK_YOURSELF.address)].decode())
    return {
        form.get("data-ask"): sheets.closed(words(form.xpath(".//legend")[0]))
        for form in root.xpath("//form[@data-kind='quiz']")
    }


def on_paper(questions: Form) -> Form:
    """Give questions as paper names them: by their words, and all words without spaces."""
    named = prompts()
    return {
        named[id]: {
            answer if isinstance(answer[0], float) else (sheets.closed(str(answer[0])), answer[1]) for answer in answers
        }
        for id, answers in questions.items()
    }


def paper_questions(name: str) -> Form:
    """Give the questions of a sheet, by their words."""
    return {
        sheets.closed(each.prompt): set(map(partial(paper_answer, each), each.choices)) for each in sheets.asked(name)
    }


def paper_answer(question: sheets.Question, choice: tuple[str, bool]) -> Answer:
    said, right = choice
    if not question.share:
        return sheets.closed(said), right
    value = sheets.number(said)
    return near(value * (1 - question.share), value * (1 + question.share), right)


def paper_claims(size: str) -> dict[str, str]:
    """Give what the timeline says of each claim, without spaces."""
    return {id: sheets.closed(said) for id, said in sheets.claims(place_of(TIMELINE, size)).items()}
