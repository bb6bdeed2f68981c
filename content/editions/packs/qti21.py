"""The bank in QTI 2.1: an item for each question, a test that has them all, a manifest that names both."""

from xml.etree import ElementTree as ET

from content.editions.packs.elements import document, node
from content.editions.packs.items import Item, Section
from content.editions.packs.qti21_items import PACKAGE, QTI, assessment_item, root
from content.editions.packs.stamp import TITLE, Stamp
from content.editions.packs.zipped import zipped
from content.translations import say

TEST = "test.xml"


def qti21(bank: tuple[Section, ...], stamp: Stamp) -> bytes:
    """Write the package."""
    items = {place(item): document(assessment_item(item, stamp)) for section in bank for item in section.items}
    return zipped({"imsmanifest.xml": document(manifest(bank)), TEST: document(test(bank, stamp)), **items})


def place(item: Item) -> str:
    """Name the file of a question."""
    return f"items/{item.id}.xml"


def manifest(bank: tuple[Section, ...]) -> ET.Element:
    """Write what the package holds."""
    items = [item for section in bank for item in section.items]
    depends = [node("dependency", {"identifierref": item.id}) for item in items]
    about = node("metadata", {}, node("schema", {}, "QTIv2.1 Package"), node("schemaversion", {}, "1.0.0"))
    resources = [
        resource("all-questions", "imsqti_test_xmlv2p1", TEST, *depends),
        *(resource(item.id, "imsqti_item_xmlv2p1", place(item)) for item in items),
    ]
    given = {"identifier": "questions-of-check-yourself"}
    return root("manifest", PACKAGE, given, about, node("organizations"), node("resources", {}, *resources))


def resource(id: str, kind: str, file: str, *depends: ET.Element) -> ET.Element:
    """Write one file of the package."""
    return node("resource", {"identifier": id, "type": kind, "href": file}, node("file", {"href": file}), *depends)


def test(bank: tuple[Section, ...], stamp: Stamp) -> ET.Element:
    """Write the test, a section for each chapter; every answer gets its reason."""
    sections = [
        node("assessmentSection", {"identifier": section.name, "title": section.title, "visible": "true"}, *refs)
        for section in bank
        for refs in [
            [node("assessmentItemRef", {"identifier": each.id, "href": place(each)}) for each in section.items]
        ]
    ]
    control = node("itemSessionControl", {"maxAttempts": "0", "showFeedback": "true"})
    how = {"identifier": "all", "navigationMode": "nonlinear", "submissionMode": "individual"}
    given = {"identifier": "all-questions", "title": say(TITLE), "toolName": TITLE, "toolVersion": stamp.edition}
    return root("assessmentTest", QTI, given, node("testPart", how, control, *sections))
