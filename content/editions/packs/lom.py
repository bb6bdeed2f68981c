"""What a package says of itself in the words of IMS Meta-data 1.2: its name, its language, its edition, its licence."""

from xml.etree import ElementTree as ET

from content.editions.packs.elements import node
from content.editions.packs.stamp import Stamp
from content.translations import spoken

NO_LANGUAGE = "x-none"


def lom(title: str, about: str, stamp: Stamp) -> ET.Element:
    """Write it; each kind of package has a name space of its own for it and declares that as `imsmd`."""
    vocabulary = node("imsmd:source", {}, said("LOMv1.0", NO_LANGUAGE))
    restricted = node("imsmd:value", {}, said("yes", NO_LANGUAGE))
    return node(
        "imsmd:lom",
        {},
        node(
            "imsmd:general",
            {},
            node("imsmd:title", {}, said(title)),
            node("imsmd:language", {}, spoken().code),
            node("imsmd:description", {}, said(about)),
        ),
        node("imsmd:lifecycle", {}, node("imsmd:version", {}, said(stamp.edition, NO_LANGUAGE))),
        node(
            "imsmd:rights",
            {},
            node("imsmd:copyrightandotherrestrictions", {}, vocabulary, restricted),
            node("imsmd:description", {}, said("CC BY 4.0")),
        ),
    )


def said(text: str, language: str = "") -> ET.Element:
    """Write a text and its language, which is the one that is spoken."""
    return node("imsmd:langstring", {"xml:lang": language or spoken().code}, text)
