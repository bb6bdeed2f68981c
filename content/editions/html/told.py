"""What a page tells as HTML."""

from html import escape
from typing import assert_never

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
from content.translations import say
from content.words import in_date


def told(block: Told, writer: Writer) -> str:
    """Write one block of what is told."""
    match block:
        case Heading():
            return f'<h2 id="{block.id}" tabindex="-1">{writer.inline(block.text)}</h2>'
        case Subheading():
            return f"<h3>{writer.inline(block.text)}</h3>"
        case Prose():
            return writer.paragraphs(block.text, "lead" if block.lead else "")
        case Points():
            return f"<ul>{''.join(f'<li>{writer.inline(item, terms=True)}</li>' for item in block.items)}</ul>"
        case Skip():
            return f'<p class="skip"><a href="#{block.to}">{writer.inline(block.text)}</a></p>'
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


def misconception(block: Misconception, writer: Writer) -> str:
    """Write the belief, struck by its answer."""
    return (
        f'<section class="belief" aria-label="{say("A common belief, answered")}">'
        f'<p class="said">“{writer.inline(block.belief)}”</p>{writer.paragraphs(block.answer)}</section>'
    )


def paired(block: Paired, writer: Writer) -> str:
    """Write both questions in one box."""
    return (
        f'<section class="paired" aria-label="{say("Two questions for every rule")}">'
        f"<div><h3>{say('And if nobody checks?')}</h3>{writer.paragraphs(block.nobody_checks)}</div>"
        f"<div><h3>{say('And if you say no?')}</h3>{writer.paragraphs(block.say_no)}</div></section>"
    )


def both_sides(block: BothSides, writer: Writer) -> str:
    """Write both cases side by side."""
    return (
        f'<div role="group" class="paired" aria-label="{say("The two cases, side by side")}">'
        f"<div><h3>{say('The case for')}</h3>{writer.paragraphs(block.in_favour)}</div>"
        f"<div><h3>{say('The case against')}</h3>{writer.paragraphs(block.against)}</div></div>"
    )


def verdict(block: Verdict, writer: Writer) -> str:
    """Write what a check shows beside what it leaves open."""
    return (
        f'<div role="group" class="paired verdicts" aria-label="{say("What this check shows")}">'
        f"<div><h3>{say('What can be said')}</h3>{writer.paragraphs(block.shows)}</div>"
        f"<div><h3>{say('What cannot')}</h3>{writer.paragraphs(block.leaves_open)}</div></div>"
    )


def quotation(block: Quotation, writer: Writer) -> str:
    """Write a named speaker's words with who, when and about what."""
    quote = block.quote
    when = f", {in_date(quote.when)}" if quote.when else ""
    by = f"{say(quote.speaker)}{when}, {say(quote.about)}"
    mark = writer.inline(f"[[{quote.claim.id}]]")
    return (
        f'<figure class="quote"><blockquote><p>“{escape(quote.words)}”</p></blockquote>'
        f"<figcaption>{escape(by)} {mark}</figcaption></figure>"
    )
