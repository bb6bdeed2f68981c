"""The audit of the article as HTML, with its charts between."""

from content.audit import AUDIT
from content.editions.html.inline import Writer
from content.editions.html.ledger import popovers
from content.editions.html.parts import Part, parts_of
from content.translations import say


def audit_parts() -> tuple[Part, ...]:
    """Write the checks, their charts, and the heading under which the ledger stands."""
    writer = Writer(after_2019=True)
    parts = parts_of(AUDIT.blocks, writer)
    last = parts.pop()
    ledger = f'<h2 id="ledger" tabindex="-1">{say("The ledger")}</h2><p>{say(HOW_TO_READ)}</p>'
    return (*parts, f"{last}{popovers(writer)}{ledger}")


HOW_TO_READ = (
    "Every publisher has an interest; it stands in brackets behind the name. Where we found a single source, the claim "
    "says so. Assumptions and unknowns have dashed and dotted frames."
)
