"""The margin beside a text: where each paragraph comes from, and the terms that it is the first to use.

It is for eyes: the card of each mark and of each term says the same, so what reads a page out leaves the margin out.
"""

import re
from collections.abc import Iterable
from math import ceil

import htpy as h
from markupsafe import Markup, escape

from content.citations import bare, cited, paragraphs, plain
from content.editions.html.inline import Writer
from content.editions.html.marks import kind, numbers
from content.editions.html.sources import name
from content.evidence import Claim, Status
from content.formats import in_date
from content.glossary import TERMS, Term
from content.reread import anchor_of, anchors
from content.translations import say

MOST = 3  # sources beside a paragraph
NAME = 44  # letters of a publisher's name; of a longer one its first part stands there
ASIDE = re.compile(r"\s*\([^)]*\)|（[^）]*）|, (?:in|on) .*|，.*")  # by what other name, and where it was found
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])")
SHORT = 110  # letters of a meaning that stands there whole
OURS = {Status.ARITHMETIC: "our sum", Status.ASSUMPTION: "assumed", Status.UNKNOWN: "not found"}
DOUBTED = (Status.ESTIMATE, Status.CONTESTED)
TEXT, BESIDE = 66, 46  # letters on a line of the text and of the margin; other languages fill both alike
LINES = 1.25  # that a source takes
LOWER = 0.75  # a line of the margin, in lines of the text


def rows(text: str, writer: Writer, kind: str | None = None) -> h.Fragment:
    """Write paragraphs that an empty line parts, each with its margin."""
    return h.fragment[[row(part, writer, h.p(class_=kind)) for part in paragraphs(text)]]


def row(text: str, writer: Writer, around: h.Element) -> h.Element:
    """Write one run of text inside this element, and its margin where there is something to say."""
    opened = set(writer.terms)
    said = around[writer.either(text, terms=True)]
    sources = sources_of(text, writer)
    room = ceil(len(bare(text)) / TEXT) - LOWER * LINES * len(sources)
    terms = fitting((each for each in TERMS if each.id in writer.terms.keys() - opened), room)
    return h.div(".row", id=address_of(text, writer))[
        said, beside(terms, sources, writer) if terms or sources else None
    ]


def address_of(text: str, writer: Writer) -> str | None:
    """Give the name of a paragraph that a question leads back to."""
    anchor = anchor_of(text)
    if anchor in writer.anchors or anchor not in anchors(writer.chapters):
        return None
    writer.anchors.add(anchor)
    return anchor


def sources_of(text: str, writer: Writer) -> dict[Markup, list[Claim]]:
    """List where the text comes from that no margin above it names: claims of one source together, by number."""
    found: dict[Markup, list[Claim]] = {}
    for each in sorted(cited(text), key=writer.number_of):
        source = came_from(each, later=writer.after_2019)
        if each.id not in writer.noted and (source in found or len(found) < MOST):
            found.setdefault(source, []).append(each)
            writer.noted.add(each.id)
    return found


def fitting(terms: Iterable[Term], room: float) -> list[Term]:
    """Choose the terms that have room beside the text; the others open from their words alone."""
    chosen = []
    for each in terms:
        room -= LOWER * (ceil(min(SHORT, len(bare(each.text))) / BESIDE) + 1.5)  # its word has a line of its own
        if room >= 0:
            chosen.append(each)
    return chosen


def beside(terms: list[Term], sources: dict[Markup, list[Claim]], writer: Writer) -> h.Element:
    """Write the margin of one paragraph."""
    return h.div(".beside", aria_hidden="true")[
        [h.div(".defined")[h.b[say(each.word)], " ", meaning(each)] for each in terms],
        [note(source, claims, writer) for source, claims in sources.items()],
    ]


def note(source: Markup, claims: list[Claim], writer: Writer) -> h.Element:
    """Write one source with the numbers of its claims."""
    marked = numbers({writer.number_of(each): each for each in claims})
    return h.div(class_=["noted", kind(claims[0].status)])[h.b(".number")[marked], " ", h.span[source]]


def came_from(each: Claim, *, later: bool) -> Markup:
    """Name the publisher and the day, or say in two words what nobody published; `later` allows a day after 2019."""
    if each.status in OURS:
        return escape(say(OURS[each.status]))
    source, *more = each.sources
    others = say("and {count} more").format(count=len(more)) if more else ""
    doubt = say(each.status.value) if each.status in DOUBTED else ""
    dated = in_date(day) if (day := source.published) and (later or not day.after_2019) else ""
    publisher = name(source.publisher, short(source.by))
    return Markup(", ").join(filter(None, (Markup(" ").join(filter(None, (publisher, others))), dated, doubt)))


def short(publisher: str) -> str:
    """Give the name of a publisher without what a line has no room for."""
    shorter = ASIDE.sub("", publisher.strip("[]"))
    return shorter if len(shorter) <= NAME else shorter.split(", ")[0]


def meaning(term: Term) -> str:
    """Give the meaning of a term, or its first sentence where the whole is long."""
    whole = plain(term.text)
    return whole if len(bare(term.text)) <= SHORT else SENTENCE.split(whole)[0]
