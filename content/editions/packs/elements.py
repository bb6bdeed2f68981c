"""XML as elements, written the same way every time."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

Content = ET.Element | str | None


def node(name: str, given: Mapping[str, str] | None = None, *content: Content) -> ET.Element:
    """Make an element with its attributes and what stands in it; None stands for nothing."""
    made = ET.Element(name, dict(given or {}))
    for each in content:
        if isinstance(each, str):
            add_text(made, each)
        elif each is not None:
            made.append(each)
    return made


def add_text(to: ET.Element, text: str) -> None:
    """Put a text behind what stands in the element."""
    if len(to):
        to[-1].tail = (to[-1].tail or "") + text
    else:
        to.text = (to.text or "") + text


def document(root: ET.Element) -> bytes:
    """Write the whole document, a line an element."""
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True, short_empty_elements=True)
    return written + b"\n"


def parsed(html: str) -> list[ET.Element]:
    """Read HTML of ours, which closes every element, as elements."""
    return list(ET.fromstring(f"<div>{html}</div>"))
