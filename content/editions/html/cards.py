"""What a page puts on cards as HTML."""

from html import escape
from typing import assert_never

from content.blocks import Case, Corrections, OnCards, Rule, Rules, Voice, Voices
from content.editions.html.corrections import correction
from content.editions.html.inline import Writer
from content.translations import say


def cards(block: OnCards, writer: Writer) -> str:
    """Write one block of cards."""
    match block:
        case Case():
            return case_card(block, writer)
        case Voices():
            return f'<div class="voices">{"".join(voice(each, writer) for each in block.voices)}</div>'
        case Corrections():
            return "".join(correction(each, writer) for each in block.corrections)
        case Rules():
            return rules(block, writer)
        case _:
            assert_never(block)


def case_card(block: Case, writer: Writer) -> str:
    """Write a case with its date above its title."""
    label = f'<p class="label">{writer.inline(block.label)}</p>' if block.label else ""
    return (
        f'<article class="case{" apart" if block.label else ""}"><p class="dated">{writer.inline(block.dated)}</p>'
        f"<h3>{writer.inline(block.title)}</h3>{label}{writer.paragraphs(block.text)}</article>"
    )


def voice(each: Voice, writer: Writer) -> str:
    """Write a speaker in one line, the rest folded away."""
    more = ""
    if each.more:
        more = f"<details><summary>{say('More')}</summary>{writer.paragraphs(each.more)}</details>"
    return (
        f'<article class="voice"><h3>{writer.inline(each.who)}</h3>'
        f'<p class="about">{writer.inline(each.about)} · {writer.inline(each.interest)}</p>'
        f"<p>{writer.inline(each.says)}</p>{more}</article>"
    )


def rules(block: Rules, writer: Writer) -> str:
    """Write the countries' rules, each with what it has and lacks for the script to compare."""
    cards = "".join(rule(each, writer) for each in block.rules)
    return (
        f'<section class="rules" aria-label="{say("Rules to compare with")}" '
        f'data-say-none="{escape(say(NONE_NEAREST))}" data-say-nearest="{escape(say(NEAREST))}">'
        f'{writer.paragraphs(block.prompt)}<p class="nearest" role="status"></p>{cards}</section>'
    )


NONE_NEAREST = "Choose another way, or that nothing is kept: on the other safeguards we found nothing in these rules."
NEAREST = "Nearest to your rule, by whether another way was found or nothing may be kept: {places}."


def rule(each: Rule, writer: Writer) -> str:
    """Write one country's rule."""
    return (
        f'<article class="case" data-place="{escape(say(each.place))}" data-has="{" ".join(each.has)}" '
        f'data-lacks="{" ".join(each.lacks)}"><p class="dated">{writer.inline(each.dated)}</p>'
        f"<h3>{writer.inline(each.place)}</h3>{writer.paragraphs(each.text)}</article>"
    )
