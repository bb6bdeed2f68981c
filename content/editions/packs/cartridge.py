"""A Common Cartridge 1.3: for each chapter a link to its page and its questions.

Its profile of QTI knows no number that is only near: there the number is chosen among those that a slip leads to.
"""

from xml.etree import ElementTree as ET

from content.editions.packs.elements import document, node
from content.editions.packs.items import Item, Section
from content.editions.packs.qti12 import assessment, choices, chosen, holds, question
from content.editions.packs.stamp import TITLE, Stamp
from content.editions.packs.text import asked, in_its_language
from content.editions.packs.zipped import zipped
from content.translations import say, spoken

PROFILE = "http://www.imsglobal.org/xsd/imsccv1p3"
PAPERS = "http://www.imsglobal.org/profile/cc/ccv1p3"
MANIFEST = f"{PROFILE}/imscp_v1p1"
LOM = "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"
SPACES = {
    "xmlns": MANIFEST,
    "xmlns:lomimscc": LOM,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": (
        f"{MANIFEST} {PAPERS}/ccv1p3_imscp_v1p2_v1p0.xsd {LOM} {PAPERS}/LOM/ccv1p3_lommanifest_v1p0.xsd"
    ),
}
EXAM = {
    "cc_profile": "cc.exam.v0p1",
    "qmd_assessmenttype": "Examination",
    "qmd_scoretype": "Percentage",
    "qmd_feedbackpermitted": "Yes",
    "cc_maxattempts": "unlimited",
}
CHOICE = {"cc_profile": "cc.multiple_choice.v0p1", "qmd_scoringpermitted": "Yes", "qmd_computerscored": "Yes"}


def cartridge(bank: tuple[Section, ...], stamp: Stamp) -> bytes:
    """Write the cartridge; it needs the address of the pages."""
    files = {"imsmanifest.xml": document(manifest(bank, stamp))}
    for section in bank:
        files[page_file(section)] = document(link(section, stamp))
        files[quiz_file(section)] = document(quiz(section, stamp))
    return zipped(files)


def page_file(section: Section) -> str:
    """Name the file that leads to the page of a chapter."""
    return f"pages/{section.name}.xml"


def quiz_file(section: Section) -> str:
    """Name the file of the questions of a chapter."""
    return f"questions/{section.name}.xml"


def link(section: Section, stamp: Stamp) -> ET.Element:
    """Write the way to the page of a chapter."""
    to = node("url", {"href": stamp.address_of(section.address), "target": "_blank"})
    return node("webLink", {"xmlns": f"{PROFILE}/imswl_v1p3"}, node("title", {}, section.title), to)


def quiz(section: Section, stamp: Stamp) -> ET.Element:
    """Write the questions of a chapter."""
    items = [choice(item, stamp) for item in section.items]
    id = f"questions-{section.name}"
    return assessment(id, quiz_title(section), [node("section", {"ident": section.name}, *items)], **EXAM)


def quiz_title(section: Section) -> str:
    """Name the questions of a chapter."""
    return f"{say('Questions on:')} {section.title}"


def choice(item: Item, stamp: Stamp) -> ET.Element:
    """Write one question with answers to choose."""
    conditions = [holds(answer, chosen(answer)) for answer in item.right_first]
    return question(item, CHOICE, in_its_language(asked(item, choosing=True)), choices(item), conditions, stamp)


def manifest(bank: tuple[Section, ...], stamp: Stamp) -> ET.Element:
    """Write what the cartridge holds and how it is laid out."""
    version = node("schema", {}, "IMS Common Cartridge"), node("schemaversion", {}, "1.3.0")
    folders = [folder(section) for section in bank]
    laid = node("organization", {"identifier": "story", "structure": "rooted-hierarchy"})
    laid.append(node("item", {"identifier": "root"}, *folders))
    resources = [each for section in bank for each in files_of(section)]
    return node(
        "manifest",
        SPACES | {"identifier": "a-face-for-a-phone-number"},
        node("metadata", {}, *version, about(stamp)),
        node("organizations", {}, laid),
        node("resources", {}, *resources),
    )


def about(stamp: Stamp) -> ET.Element:
    """Write the name and the edition of the cartridge, and under which licence it may be used."""
    language = node("lomimscc:language", {}, spoken().code)
    general = node("lomimscc:general", {}, said("title", say(TITLE)), language, said("description", stamp.about))
    yes = node("lomimscc:copyrightAndOtherRestrictions", {}, node("lomimscc:value", {}, "yes"))
    return node("lomimscc:lom", {}, general, node("lomimscc:rights", {}, yes, said("description", "CC BY 4.0")))


def said(name: str, text: str) -> ET.Element:
    """Write a text in its language."""
    return node(f"lomimscc:{name}", {}, node("lomimscc:string", {"language": spoken().code}, text))


def folder(section: Section) -> ET.Element:
    """Write the folder of a chapter: the link, then the questions."""
    parts = {"page": section.title, "questions": quiz_title(section)}
    inside = [
        node(
            "item", {"identifier": f"{name}-item-{section.name}", "identifierref": f"{name}-{section.name}"}, title(it)
        )
        for name, it in parts.items()
    ]
    return node("item", {"identifier": f"folder-{section.name}"}, title(section.title), *inside)


def title(text: str) -> ET.Element:
    """Write a title."""
    return node("title", {}, text)


def files_of(section: Section) -> tuple[ET.Element, ET.Element]:
    """Write the two files of a chapter."""
    quizzes = "imsqti_xmlv1p2/imscc_xmlv1p3/assessment"
    return (
        resource(f"page-{section.name}", "imswl_xmlv1p3", page_file(section)),
        resource(f"questions-{section.name}", quizzes, quiz_file(section)),
    )


def resource(id: str, kind: str, file: str) -> ET.Element:
    """Write one file of the cartridge."""
    return node("resource", {"identifier": id, "type": kind}, node("file", {"href": file}))
