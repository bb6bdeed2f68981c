"""Each kind of flat block as HTML."""

from html import escape
from typing import assert_never

from content.blocks import (
    Case,
    Doors,
    Flat,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    OwnWords,
    Paired,
    Picture,
    Points,
    Prediction,
    Prose,
    Question,
    Quotation,
    Replay,
    Rules,
    Skip,
    Verdict,
    Voice,
    Voices,
)
from content.editions.html.inline import Writer
from content.editions.html.own import own_words, replay, rules
from content.editions.html.questions import matrix, prediction, question
from content.translations import say
from content.words import in_date


def block_html(block: Flat, writer: Writer) -> str:
    """Write one block."""
    match block:
        case Heading():
            return f'<h2 id="{block.id}" tabindex="-1">{writer.inline(block.text)}</h2>'
        case Prose():
            return writer.paragraphs(block.text, "lead" if block.lead else "")
        case Picture():
            return picture(block, writer)
        case Prediction():
            return prediction(block, writer)
        case Question():
            return question(block, writer)
        case Matrix():
            return matrix(block, writer)
        case Misconception():
            return misconception(block, writer)
        case Paired():
            return paired(block, writer)
        case LinkStrip():
            return strip(block, writer)
        case Case():
            return case_card(block, writer)
        case Voices():
            return f'<div class="voices">{"".join(voice(each, writer) for each in block.voices)}</div>'
        case Quotation():
            return quotation(block, writer)
        case Doors():
            return doors(writer)
        case Points():
            return f"<ul>{''.join(f'<li>{writer.inline(item, terms=True)}</li>' for item in block.items)}</ul>"
        case Skip():
            return f'<p class="skip"><a href="#{block.to}">{writer.inline(block.text)}</a></p>'
        case Verdict():
            return verdict(block, writer)
        case OwnWords():
            return own_words(block, writer)
        case Rules():
            return rules(block, writer)
        case Replay():
            return replay(block, writer)
        case _:
            assert_never(block)


def picture(block: Picture, writer: Writer) -> str:
    """Write objects side by side; the drawings are decoration, the words say it."""
    things = "".join(
        f'<li><span class="icon icon-{thing.icon}"></span><strong>{writer.inline(thing.name)}</strong>'
        f"<span>{writer.inline(thing.does)}</span></li>"
        for thing in block.things
    )
    return f'<figure class="picture"><ul>{things}</ul><figcaption>{writer.inline(block.in_words)}</figcaption></figure>'


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


def verdict(block: Verdict, writer: Writer) -> str:
    """Write what a check shows beside what it leaves open."""
    return (
        f'<div role="group" class="paired verdicts" aria-label="{say("What this check shows")}">'
        f"<div><h3>{say('What can be said')}</h3>{writer.paragraphs(block.shows)}</div>"
        f"<div><h3>{say('What cannot')}</h3>{writer.paragraphs(block.leaves_open)}</div></div>"
    )


def strip(block: LinkStrip, writer: Writer) -> str:
    """Write the running drawing: boxes, and lines that are solid, dashed or dotted."""
    state = dict(block.states)

    def line(link: str) -> str:
        return f'<span class="link {state[link]}"></span>'

    def box(name: str) -> str:
        return f'<span class="box">{say(name)}</span>'

    drawing = (
        f"{box('FACE')}{line('face-card')}{box('CARD')}{line('card-number')}{box('NUMBER')}"
        f"{line('number-accounts')}{box('ACCOUNTS')}"
    )
    back = f'<div class="back">{box("INTERNET ID")}</div>' if block.closed else ""
    apart = f"{line('face-cameras')}{box('STREET CAMERAS')}"
    return (
        f'<figure class="strip"><div aria-hidden="true"><div class="row">{drawing}</div>{back}'
        f'<div class="row apart">{apart}</div></div>'
        f"<figcaption>{writer.inline(block.in_words)}</figcaption></figure>"
    )


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


def doors(writer: Writer) -> str:
    """Write a door to every chapter after the first, from the registry."""
    items = "".join(
        f'<li data-visited="{chapter.address}"><a href="{chapter.address}">{say(chapter.title)}</a> '
        f"{writer.inline(chapter.teaser)}</li>"
        for chapter in writer.chapters[1:]
    )
    return f'<ol class="doors" start="2">{items}</ol>'
