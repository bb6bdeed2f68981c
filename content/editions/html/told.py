"""What a page tells as HTML."""

from typing import assert_never

import htpy as h

from content.blocks import (
    BothSides,
    Heading,
    Misconception,
    Paired,
    Points,
    Prose,
    Quotation,
    Skip,
    Subheading,
    Told,
    Verdict,
)
from content.editions.html.inline import Writer
from content.editions.html.margin import row, rows
from content.editions.html.markup import Html
from content.formats import in_date
from content.lesson.polls import SCALE, STATEMENTS
from content.translations import say, spoken


def told(block: Told, writer: Writer) -> Html:
    """Write one block of what is told."""
    match block:
        case Heading():
            return h.h2(id=block.id, tabindex="-1")[writer.either(block.text)]
        case Subheading():
            return h.h3[writer.inline(block.text)]
        case Prose():
            return rows(block.text, writer, "lead" if block.lead else None)
        case Points():
            return h.ul(".points")[[h.li[row(item, writer, h.div)] for item in block.items]]
        case Skip():
            return h.p(".skip")[h.a(href=f"#{block.to}")[writer.inline(block.text)]]
        case Misconception():
            return misconception(block, writer)
        case Paired():
            return paired(block, writer)
        case BothSides():
            return both_sides(block, writer)
        case Verdict():
            return verdict(block, writer)
        case Quotation():
            return quotation(block, writer)
        case _:
            assert_never(block)


def misconception(block: Misconception, writer: Writer) -> h.Element:
    """Write what is often said, and what that leaves out."""
    return h.section(".belief", aria_label=say("A common belief, answered"))[
        h.div[h.p(".kicker")[say("Often said")], h.blockquote[h.p["“", writer.inline(block.belief), "”"]]],
        h.div[h.p(".kicker")[say("What that leaves out")], writer.paragraphs(block.answer)],
    ]


def paired(block: Paired, writer: Writer) -> h.Fragment:
    """Write both questions on one band, each with its sign, and the statements on which a class votes."""
    supporter, critic = map(say, block.HEADS)
    band = h.section(".paired", id="both-questions", aria_label=say("Two questions for every rule"))[
        h.div[h.span(".icon.icon-door"), h.h3[supporter], writer.paragraphs(block.nobody_checks)],
        h.div[h.span(".icon.icon-hand"), h.h3[critic], writer.paragraphs(block.say_no)],
    ]
    return h.fragment[band, statements(writer.here.address)]


def statements(address: str) -> list[h.Element]:
    """Write the statements of a page, which are seen where one stands alone on the screen."""
    scale = h.ul[[h.li[say(point)] for point in SCALE]]
    return [
        h.div(hidden=True, data_statement=each.id)[h.p[say(each.text)], scale]
        for each in STATEMENTS
        if each.chapter == address
    ]


def both_sides(block: BothSides, writer: Writer) -> h.Element:
    """Write both cases face to face."""
    return h.div(".sides", role="group", aria_label=say("The two cases, side by side"))[
        h.div[h.h3[say("The case for")], writer.paragraphs(block.in_favour)],
        h.div[h.h3[say("The case against")], writer.paragraphs(block.against)],
    ]


def verdict(block: Verdict, writer: Writer) -> h.Element:
    """Write what a check shows, and what it leaves open."""
    return h.div(".findings", role="group", aria_label=say("What this check shows"))[
        h.div(".shows")[h.h3[say("What can be said")], writer.paragraphs(block.shows)],
        h.div(".open")[h.h3[say("What cannot")], writer.paragraphs(block.leaves_open)],
    ]


def quotation(block: Quotation, writer: Writer) -> h.Element:
    """Write a named speaker's words with who, when and about what."""
    quote, (opens, closes) = block.quote, spoken().quotes
    when = f", {in_date(quote.when)}" if quote.when else ""
    by = f"{say(quote.speaker)}{when}, {say(quote.about)} "
    return h.figure(".quote")[
        h.blockquote[h.p[h.span(".opens")[opens], f"{say(quote.words)}{closes}"]],
        h.figcaption[by, writer.inline(f"[[{quote.claim.id}]]")],
    ]
