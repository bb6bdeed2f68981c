"""What a page for teachers is made of, as HTML: plans, things in order, a rubric."""

from typing import assert_never

import htpy as h

from content.blocks import AnswerSheet, InOrder, Plan, Prediction, Reply, Rubric, Step, Taught
from content.chapter import prediction_of
from content.citations import plain
from content.editions.html.answers import answer_sheet
from content.editions.html.inline import Writer
from content.editions.html.margin import row
from content.lesson.plans import pages_of, time_to_prepare
from content.lesson.polls import SCALE, STATEMENTS, statement
from content.page import Page
from content.translations import say


def taught(block: Taught, writer: Writer) -> h.Element:
    """Write one block of a page for teachers."""
    match block:
        case Plan():
            return plan(block, writer)
        case InOrder():
            return h.ol(".points")[[h.li[row(item, writer, h.div)] for item in block.items]]
        case Rubric():
            return rubric(block, writer)
        case AnswerSheet():
            return answer_sheet(block, writer)
        case _:
            assert_never(block)


def plan(block: Plan, writer: Writer) -> h.Element:
    """Write a plan: how long it takes, what to read for it, its steps, what it leaves out."""
    steps = [step(each, start, end, writer) for start, end, each in block.timed()]
    return h.div(".plan", id=block.id)[
        h.p(".takes")[takes(block)],
        h.div(".heads", aria_hidden="true")[[h.p[say(each)] for each in HEADS]],
        h.ol[steps],
        h.p(".leaves-out")[writer.inline(block.leaves_out)],
    ]


def takes(block: Plan) -> h.Fragment:
    """Say how long a plan takes, and which chapters to read for it in how many minutes."""
    pages = [h.a(href=each.address)[say(each.title)] for each in pages_of(block)]
    listed = [(", " if place else "", each) for place, each in enumerate(pages)]
    return h.fragment[
        h.strong[say(LONG).format(minutes=block.minutes)],
        f" {say(PREPARED).format(minutes=time_to_prepare(block))} ",
        listed,
        ".",
    ]


HEADS = ("Minute", "Where", "Say", "Ask")
LONG = "{minutes} minutes."
PREPARED = "To prepare, read these chapters in their short form, about {minutes} minutes in all:"


def step(each: Step, start: int, end: int, writer: Writer) -> h.Element:
    """Write one step: its minutes, its place, what to say, what is asked and what is often answered."""
    return h.li(class_=f"step {each.kind.name.lower()}")[
        h.div(".minutes")[
            h.span(".clock")[say("{start}–{end} min").format(start=start, end=end)],
            " ",
            h.span(".kind")[say(each.kind.value)],
        ],
        h.div(".where")[writer.inline(each.where), [[" ", show_big(id, writer)] for id in each.big]],
        h.div(".say")[h.span(".label")[f"{say('Say:')} "], writer.inline(each.say)],
        h.div(".asked")[question(each, writer), often_said(each, writer)],
    ]


def show_big(id: str, writer: Writer) -> h.Element:
    """Write the link that puts a chart, a guess or a statement alone on the screen; who hears it hears which."""
    kind, words = big_words(id, writer)
    return h.a(".wall", href=big_address(id, writer), target="_blank", aria_label=f"{say(WALL[kind])}. {plain(words)}")[
        say(WALL[kind])
    ]


def question(each: Step, writer: Writer) -> h.Fragment | None:
    """Write the question or statement that is voted on, unless it was before."""
    if each.again:
        return h.fragment[h.div(".scale")[say("The same as before, second round")]]
    if each.asks in {one.id for one in STATEMENTS}:
        return h.fragment[
            h.div(".prompt")[writer.inline(statement(each.asks).text)], h.div(".scale")[" · ".join(map(say, SCALE))]
        ]
    return h.fragment[h.div(".prompt")[writer.inline(guess(each.asks, writer).prompt)]] if each.asks else None


def often_said(each: Step, writer: Writer) -> h.Element | None:
    """Write what is right and what is often said instead, each with a reply, folded away."""
    choices = guess(each.asks, writer).choices if each.usual else ()
    right = [Reply(choice.text, choice.why) for choice in choices if choice.right]
    wrong = [Reply(choices[place].text, choices[place].why) for place in each.usual]
    replies = (*right, *wrong, *each.replies)
    if not replies:
        return None
    summary = say(RIGHT) if right else say(OFTEN)
    return h.details(".often")[h.summary[summary], h.ul[[reply(one, writer) for one in replies]]]


RIGHT = "The answer, and what is often said"
OFTEN = "Often said, with a reply"


def guess(id: str, writer: Writer) -> Prediction:
    """Give the guess that is voted on; TypeError for one with rows."""
    found = prediction_of(id, writer.chapters)[1]
    if not isinstance(found, Prediction):
        raise TypeError(f"nobody can vote on {id}: it has rows")
    return found


def reply(each: Reply, writer: Writer) -> h.Element:
    """Write what is often said, and what may be said back."""
    return h.li[h.em["“", writer.inline(each.said), "”"], " ", writer.inline(each.back)]


WALL = {"chart": "Show big: chart", "guess": "Show big: guess", "statement": "Show big: statement"}


def big_words(id: str, writer: Writer) -> tuple[str, str]:
    """Give the kind of what is put on the wall, and its words; LookupError where there is nothing of that name."""
    charts = {figure.id: figure.title for page in writer.site for figure in page.figures()}
    if id in charts:
        return "chart", charts[id]
    if id in {each.id for each in STATEMENTS}:
        return "statement", statement(id).text
    return "guess", prediction_of(id, writer.chapters)[1].prompt


def big_address(id: str, writer: Writer) -> str:
    """Give the address at which a chart, a guess or a statement is alone on the screen; LookupError for others."""
    for each in STATEMENTS:
        if each.id == id:
            return f"{each.chapter}?big={id}"
    return f"{page_that_shows(id, writer).address}?big={id}"


def page_that_shows(id: str, writer: Writer) -> Page:
    """Give the page of a chart or a guess."""
    for page in writer.site:
        if id in {each.id for each in (*page.figures(), *page.predictions())}:
            return page
    raise LookupError(f"no page shows {id}")


def rubric(block: Rubric, writer: Writer) -> h.Element:
    """Write the rubric as a table: what is looked for, and each level."""
    head = h.tr[[h.th(scope="col")[say(each)] for each in ("What", *block.LEVELS)]]
    rows = [
        h.tr[h.th(scope="row")[writer.inline(each.what)], [h.td[writer.inline(level)] for level in each.levels]]
        for each in block.criteria
    ]
    return h.div(".scroll.rubric", tabindex="0", role="region", aria_label=say("Rubric"))[
        h.table[h.thead[head], h.tbody[rows]]
    ]
