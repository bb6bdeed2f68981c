"""What platforms that take SCORM 1.2 read of the pages packed as one file.

It is an asset, the form's word for what is shown and reports nothing: no page says to a platform what a reader did. The
schemas of the form stay out, since they are the work of others, and so does their address.
"""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from content.editions.citing import VERSION
from content.editions.html.document import NAME
from content.editions.naming import in_language
from content.editions.packs.elements import document, node
from content.editions.packs.lom import lom
from content.editions.packs.stamp import Stamp
from content.editions.website.documents import edition_words
from content.translations import say

MANIFEST, START = "imsmanifest.xml", "index.html"
SPACES = {
    "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    "xmlns:imsmd": "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
}


def manifest(files: Iterable[str]) -> bytes:
    """Write it for these files, in the language that is spoken, which is a course of its own to a platform."""
    # A platform may list only what says that it is seen, though every item is where nothing is said.
    seen = {"identifier": "pages", "identifierref": "file", "isvisible": "true"}
    shown = node("item", seen, node("title", {}, say(NAME)))
    laid = node("organization", {"identifier": "story"}, node("title", {}, say(NAME)), shown)
    held = [node("file", {"href": name}) for name in files]
    kind = {"identifier": "file", "type": "webcontent", "adlcp:scormtype": "asset", "href": START}
    return document(
        node(
            "manifest",
            SPACES | {"identifier": in_language("a-face-for-a-phone-number"), "version": VERSION},
            about(),
            node("organizations", {"default": "story"}, laid),
            node("resources", {}, node("resource", kind, *held)),
        )
    )


def about() -> ET.Element:
    """Write which form it has and which edition it is."""
    form = node("schema", {}, "ADL SCORM"), node("schemaversion", {}, "1.2")
    return node("metadata", {}, *form, lom(say(NAME), edition_words(), Stamp()))
