"""What a page puts in cases and rows as HTML."""

from typing import assert_never

import htpy as h

from content.blocks import Case, Corrections, Demands, Leaks, OnCards, OwnRule, Rules, Voices
from content.editions.html.corrections import correction
from content.editions.html.inline import Writer
from content.editions.html.markup import Html
from content.editions.html.met import own_rule
from content.editions.html.rows import demands, leaks, rules, voices


def cards(block: OnCards, writer: Writer) -> Html:
    """Write one block of cases or rows."""
    match block:
        case Case():
            return case_card(block, writer)
        case Voices():
            return voices(block, writer)
        case Demands():
            return demands(block, writer)
        case Leaks():
            return leaks(block, writer)
        case Corrections():
            return h.fragment[[correction(each, writer) for each in block.corrections]]
        case Rules():
            return rules(block, writer)
        case OwnRule():
            return own_rule(block, writer)
        case _:
            assert_never(block)


def case_card(block: Case, writer: Writer) -> h.Element:
    """Write a case with its date beside it."""
    return h.article(class_=["case", block.label and "apart"])[
        h.p(".dated")[writer.inline(block.dated)],
        h.h3[writer.inline(block.title)],
        h.p(".label")[writer.inline(block.label)] if block.label else None,
        writer.paragraphs(block.text),
    ]
