"""A plan for a lesson on one sheet: minute by minute what is done, said and asked."""

from collections.abc import Iterable
from typing import Any

from content.blocks import InOrder, Plan, Points, Prediction, Reply, Step, Subheading
from content.chapter import prediction_of
from content.chapters import CHAPTERS
from content.citations import LINK, cited, plain
from content.editions.html.questions import LETTERS
from content.editions.paper.charts import sign
from content.editions.paper.runs import runs
from content.editions.paper.sources import article, named, sources, where
from content.lesson.plans import pages_of, time_to_prepare
from content.lesson.polls import SCALE, STATEMENTS, statement
from content.pages.teach import BEFORE, EXIT, SENSITIVE, TEACH
from content.site import SITE_PAGES
from content.translations import say

PREPARED = "To prepare, read in their short form, about {minutes} minutes in all: {chapters}."
AGAIN = "The same as before, second round"
BY_HAND = "Without screens: hands up, eyes shut, or the poll cards."
NEEDED = "What they should know, and what you need"


def plan(each: Plan, heading: str, public: str = "") -> dict[str, Any]:
    """Give what stands on the sheet of a plan."""
    chapters = ", ".join(say(chapter.title) for chapter in pages_of(each))
    said = tuple(text for one in each.steps for text in shown(one))
    cites = cited(" ".join(said))
    return {
        "emblem": sign(TEACH),
        "place": say("Lesson plan · {minutes} minutes").format(minutes=each.minutes),
        "heading": plain(heading),
        "standfirst": say(PREPARED).format(minutes=time_to_prepare(each), chapters=chapters),
        "heads": [say(words) for words in ("Minute", "Where", "Say", "Ask")],
        "steps": [step(one, start, end) for start, end, one in each.timed()],
        "needed": [runs(item) for item in needed()],
        "leaves_out": runs(each.leaves_out),
        "labels": {
            "needed": say("What a lesson needs"),
            "plan": say("Minute by minute"),
            "leaves_out": say("If time is short"),
            "ticket": say("The exit ticket"),
            "ground": say("Sensitive ground"),
            "sources": say("Sources"),
            "notes": say("Notes"),
        },
        "ticket": [runs(item) for block in EXIT if isinstance(block, InOrder) for item in block.items],
        "ground": [runs(item) for item in ground()],
        "sources": sources(cites),
        "ledger": named(cites[0].id, where(public)),
        "article": article((*said, *needed(), *ground())),
    }


def shown(each: Step) -> tuple[str, ...]:
    """List what a step says and asks."""
    prompt = guess(each.asks).prompt if each.usual and not each.again else ""
    return each.say, prompt, *(text for _, reply in answered(each) for text in (reply.said, reply.back))


def ground() -> tuple[str, ...]:
    """List what to know before a class speaks of all this."""
    return next(block.items for block in SENSITIVE if isinstance(block, Points))


def needed() -> tuple[str, ...]:
    """List what pupils should know and what a lesson needs, as the page for teachers does."""
    before = next(place for place, block in enumerate(BEFORE) if isinstance(block, Subheading) and block.text == NEEDED)
    return next(block.items for block in BEFORE[before:] if isinstance(block, Points))


def step(each: Step, start: int, end: int) -> dict[str, Any]:
    """Give one step of a plan."""
    return {
        "minutes": f"{start}–{end}",
        "kind": say(each.kind.value),
        "where": plain(each.where),
        "page": ", ".join(pages(each)),
        "say": runs(each.say),
        "ask": asked(each),
        "hands": say(BY_HAND) if each.asks and not each.again else "",
        "replies": [[letter, runs(reply.said), runs(reply.back)] for letter, reply in answered(each)],
    }


def pages(each: Step) -> list[str]:
    """Name the pages that a step goes to."""
    there = {match["address"].partition("#")[0] for match in LINK.finditer(each.where)}
    return [say(page.title) for page in SITE_PAGES if page.address in there]


def asked(each: Step) -> dict[str, Any]:
    """Give the question or the statement that is voted on."""
    if each.again or not each.asks:
        return {"prompt": [], "choices": say(AGAIN) if each.again else ""}
    if each.asks in {one.id for one in STATEMENTS}:
        return {"prompt": runs(statement(each.asks).text), "choices": " · ".join(lettered(SCALE))}
    return {"prompt": runs(guess(each.asks).prompt), "choices": ""}


def lettered(choices: Iterable[str]) -> list[str]:
    """Write each choice with the letter of its card."""
    return [f"{letter} {words}" for letter, words in zip(LETTERS.upper(), map(say, choices), strict=False)]


def answered(each: Step) -> list[tuple[str, Reply]]:
    """List what may be said, each with what may be said back: of a guess every choice, by the letter of its card."""
    choices = guess(each.asks).choices if each.usual else ()
    said = [(letter, Reply(choice.text, choice.why)) for letter, choice in zip(LETTERS.upper(), choices, strict=False)]
    return [*said, *(("", reply) for reply in each.replies)]


def guess(id: str) -> Prediction:
    """Give the guess that is voted on; TypeError for one with rows."""
    found = prediction_of(id, CHAPTERS)[1]
    if not isinstance(found, Prediction):
        raise TypeError(f"nobody can vote on {id}: it has rows")
    return found
