"""What a page puts on cards as HTML."""

from typing import assert_never

import htpy as h

from content.blocks import Case, Corrections, OnCards, OwnRule, Rule, Rules, Voice, Voices
from content.editions.html.corrections import correction
from content.editions.html.inline import Writer
from content.editions.html.markup import Html, sayings
from content.editions.html.met import own_rule
from content.translations import say


def cards(block: OnCards, writer: Writer) -> Html:
    """Write one block of cards."""
    match block:
        case Case():
            return case_card(block, writer)
        case Voices():
            return h.div(".voices")[[voice(each, writer) for each in block.voices]]
        case Corrections():
            return h.fragment[[correction(each, writer) for each in block.corrections]]
        case Rules():
            return rules(block, writer)
        case OwnRule():
            return own_rule(block, writer)
        case _:
            assert_never(block)


def case_card(block: Case, writer: Writer) -> h.Element:
    """Write a case with its date above its title."""
    return h.article(class_=["case", block.label and "apart"])[
        h.p(".dated")[writer.inline(block.dated)],
        h.h3[writer.inline(block.title)],
        h.p(".label")[writer.inline(block.label)] if block.label else None,
        writer.paragraphs(block.text),
    ]


def voice(each: Voice, writer: Writer) -> h.Element:
    """Write a speaker in one line, the rest folded away."""
    return h.article(".voice")[
        h.h3[writer.inline(each.who)],
        h.p(".about")[writer.inline(each.about), " · ", writer.inline(each.interest)],
        h.p[writer.inline(each.says)],
        h.details[h.summary[say("More")], writer.paragraphs(each.more)] if each.more else None,
    ]


def rules(block: Rules, writer: Writer) -> h.Element:
    """Write the countries' rules, each with what it has and lacks for the script to compare."""
    said = sayings({"nearest": NEAREST, "lacking": LACKING})
    return h.section(said, class_="rules", aria_label=say("Rules to compare with"))[
        writer.paragraphs(block.prompt),
        h.p(".nearest", role="status"),
        [rule(each, writer) for each in block.rules],
    ]


NEAREST = "Nearest to your rule: {places}."
LACKING = "Of these rules none has this, by what we found: {safeguards}."


def rule(each: Rule, writer: Writer) -> h.Element:
    """Write one country's rule."""
    given = {"data-place": say(each.place), "data-has": " ".join(each.has), "data-lacks": " ".join(each.lacks)}
    return h.article(".case", given)[
        h.p(".dated")[writer.inline(each.dated)],
        h.h3[writer.inline(each.place)],
        writer.paragraphs(each.text),
    ]
