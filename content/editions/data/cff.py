"""The file by which the whole is cited."""

from content.editions.citing import AUTHORS, RELEASED, VERSION, content_day
from content.editions.html.document import NAME
from content.translations import say

ASKED = "If you use this explainer, please cite it as below."
ABSTRACT = (
    "An interactive explainer of China's rule of 1 December 2019, which put a face scan behind every new mobile number."
)
MARK = "The mark of the content, which every edition names."


def cff(content: str = "") -> bytes:
    """Write CITATION.cff of this release; an edition names the mark of its content and the day of that."""
    named = {"cff-version": "1.2.0", "message": quoted(say(ASKED)), "title": quoted(say(NAME))}
    named |= {"abstract": quoted(say(ABSTRACT)), "type": "software"}
    edition = {"version": VERSION, "date-released": str(content_day() if content else RELEASED), "license": "MIT"}
    lines = [*listed(named), "authors:", f"  - name: {quoted(say(AUTHORS))}", *listed(edition)]
    if content:
        marked = listed({"value": quoted(content), "description": quoted(say(MARK))})
        lines += ["identifiers:", "  - type: other", *(f"    {each}" for each in marked)]
    return ("\n".join(lines) + "\n").encode()


def listed(fields: dict[str, str]) -> list[str]:
    """Write fields, a line each."""
    return [f"{name}: {value}" for name, value in fields.items()]


def quoted(text: str) -> str:
    """Write words of ours, which have no straight quotation mark and no backslash, as YAML has them."""
    return f'"{text}"'
