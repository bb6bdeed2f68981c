"""The bank in QTI 1.2: one assessment, or one for each chapter as a cartridge has them."""

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from content.editions.citing import VERSION
from content.editions.packs.elements import document, node
from content.editions.packs.items import Answer, Item, Section
from content.editions.packs.lom import lom
from content.editions.packs.stamp import TITLE, Stamp
from content.editions.packs.text import asked, digits, in_its_language, paragraph
from content.editions.packs.zipped import zipped
from content.translations import say, spoken

SPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
SPACES = {"xmlns": "http://www.imsglobal.org/xsd/imscp_v1p1", "xmlns:imsmd": "http://www.imsglobal.org/xsd/imsmd_v1p2"}
FILE, ANSWER, GENERAL = "questions.xml", "response1", "general_fb"


def qti12(bank: tuple[Section, ...], stamp: Stamp) -> bytes:
    """Write the package."""
    sections = [
        node("section", {"ident": each.name, "title": each.title}, *(item_of(item, stamp) for item in each.items))
        for each in bank
    ]
    asked = assessment("all-questions", say(TITLE), sections)
    return zipped({"imsmanifest.xml": document(manifest(stamp)), FILE: document(asked)})


def manifest(stamp: Stamp) -> ET.Element:
    """Write what the package holds."""
    form = node("schema", {}, "IMS Content"), node("schemaversion", {}, "1.1.3")
    about = node("metadata", {}, *form, lom(say(TITLE), stamp.about, stamp))
    given = {"identifier": "all-questions-file", "type": "imsqti_xmlv1p2", "href": FILE}
    resources = node("resources", {}, node("resource", given, node("file", {"href": FILE})))
    name = {"identifier": "questions-of-check-yourself", "version": VERSION}
    return node("manifest", SPACES | name, about, node("organizations"), resources)


def assessment(id: str, title: str, sections: Iterable[ET.Element], **about: str) -> ET.Element:
    """Write an assessment with its sections."""
    given = {"ident": id, "title": title, "xml:lang": spoken().code}
    made = node("assessment", given, metadata(about) if about else None, *sections)
    return node("questestinterop", {"xmlns": SPACE}, made)


def metadata(fields: dict[str, str]) -> ET.Element:
    """Write what is said of an assessment or of a question, a field each."""
    return node(
        "qtimetadata",
        {},
        *(
            node("qtimetadatafield", {}, node("fieldlabel", {}, label), node("fieldentry", {}, entry))
            for label, entry in fields.items()
        ),
    )


def item_of(item: Item, stamp: Stamp) -> ET.Element:
    """Write one question, with what Canvas calls its kind."""
    kind = "numerical_question" if item.numeric else "multiple_choice_question"
    answered = field() if item.numeric else choices(item)
    conditions = [holds(each, within(each) if item.numeric else chosen(each)) for each in item.right_first]
    about = {"question_type": kind, "points_possible": "1"}
    return question(item, about, in_its_language(asked(item, typed=True)), answered, conditions, stamp)


def question(
    item: Item, about: dict[str, str], html: str, answered: ET.Element, conditions: list[ET.Element], stamp: Stamp
) -> ET.Element:
    """Write one question: what is said of it, what is asked, what each answer is worth, and its reasons."""
    score = {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
    always = node("respcondition", {"continue": "Yes"}, node("conditionvar", {}, node("other")), shown(GENERAL))
    reasons = [(GENERAL, stamp.again(item.again, item.address)), *((fb(each), each.why) for each in item.answers)]
    return node(
        "item",
        {"ident": item.id, "title": item.title, "xml:lang": spoken().code},  # a platform may keep each by itself
        node("itemmetadata", {}, metadata(about)),
        node("presentation", {}, material(html), answered),
        node("resprocessing", {}, node("outcomes", {}, node("decvar", score)), always, *conditions),
        *(node("itemfeedback", {"ident": id}, node("flow_mat", {}, material(paragraph(why)))) for id, why in reasons),
    )


def choices(item: Item) -> ET.Element:
    """Write the answers to choose."""
    shuffled = {"shuffle": "No" if item.in_order else "Yes"}
    labels: Iterator[ET.Element] = (
        node("response_label", {"ident": each.letter}, material(each.text, "text/plain")) for each in item.answers
    )
    return node("response_lid", {"ident": ANSWER, "rcardinality": "Single"}, node("render_choice", shuffled, *labels))


def field() -> ET.Element:
    """Write the field for a number."""
    given = {"ident": ANSWER, "rcardinality": "Single", "numtype": "Decimal"}
    label = node("response_label", {"ident": "number"})
    return node("response_num", given, node("render_fib", {"fibtype": "Decimal"}, label))


def holds(answer: Answer, test: ET.Element) -> ET.Element:
    """Write what an answer is worth and which reason it gets; what stands first counts."""
    worth = node("setvar", {"action": "Set", "varname": "SCORE"}, "100" if answer.right else "0")
    given = {"title": "Correct" if answer.right else "Incorrect", "continue": "No"}  # some readers go by the title
    return node("respcondition", given, node("conditionvar", {}, test), worth, shown(fb(answer)))


def chosen(answer: Answer) -> ET.Element:
    """Write that this answer was chosen."""
    return node("varequal", {"respident": ANSWER}, answer.letter)


def within(answer: Answer) -> ET.Element:
    """Write that the number is near enough to that of this answer."""
    name = {"respident": ANSWER}
    between = node("and", {}, node("vargte", name, digits(answer.least)), node("varlte", name, digits(answer.most)))
    return node("or", {}, node("varequal", name, digits(answer.number)), between)


def shown(id: str) -> ET.Element:
    """Write that a reason is shown."""
    return node("displayfeedback", {"feedbacktype": "Response", "linkrefid": id})


def fb(answer: Answer) -> str:
    """Name the reason of an answer."""
    return f"{answer.letter}_fb"


def material(text: str, kind: str = "text/html") -> ET.Element:
    """Write a text."""
    return node("material", {}, node("mattext", {"texttype": kind}, text))
