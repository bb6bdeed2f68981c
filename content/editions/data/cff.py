"""The file by which the whole is cited."""

from content.editions.citing import AUTHORS, RELEASED, VERSION, content_day, content_mark
from content.editions.html.document import NAME
from content.editions.naming import known_at
from content.translations import say

ASKED = "If you use this explainer, please cite it as below."
ABSTRACT = (
    "An interactive explainer of China’s rule of 1 December 2019, which put a face scan behind every new mobile number."
)
MARK = "The mark of the content, which every edition names."


def cff() -> bytes:
    """Write CITATION.cff of this release, which is that of the code."""
    return file_of("software", {"date-released": str(RELEASED), "license": "MIT"})


def cff_of_edition(public: str = "") -> bytes:
    """Write that of the data, which is that of what is said here: its licence, its day, its mark and its address."""
    found = {"url": quoted(known_at(public, "/"))} if public else {}
    marked = listed({"value": quoted(content_mark()), "description": quoted(say(MARK))})
    own = {"date-released": str(content_day()), "license": "CC-BY-4.0", **found}
    return file_of("dataset", own, "identifiers:", "  - type: other", *(f"    {each}" for each in marked))


def file_of(kind: str, own: dict[str, str], *more: str) -> bytes:
    """Write what both have in common, and what is their own."""
    named = {"cff-version": "1.2.0", "message": quoted(say(ASKED)), "title": quoted(say(NAME))}
    named |= {"abstract": quoted(say(ABSTRACT)), "type": kind}
    authors = ("authors:", f"  - name: {quoted(say(AUTHORS))}", f"version: {VERSION}")
    return ("\n".join([*listed(named), *authors, *listed(own), *more]) + "\n").encode()


def listed(fields: dict[str, str]) -> list[str]:
    """Write fields, a line each."""
    return [f"{name}: {value}" for name, value in fields.items()]


def quoted(text: str) -> str:
    """Write words of ours, which have no straight quotation mark and no backslash, as YAML has them."""
    return f'"{text}"'
