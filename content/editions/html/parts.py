"""A page in reading order as stretches of HTML, with the charts, the folded parts and the ledger between them."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

import htpy as h
from markupsafe import Markup, escape

from content.blocks import Block, Break, Brief, Figure, Ledger, Live, Popovers, SinceThen, Terms
from content.citations import plain
from content.editions.html.blocks import block_html
from content.editions.html.figures import finding, foot
from content.editions.html.glossary import term_list
from content.editions.html.inline import Writer
from content.editions.html.ledger import source_list
from content.editions.html.markup import Html
from content.formats import in_date
from content.page import Page
from content.translations import say
from content.translations.once import once_per_language
from content.when import AFTERWARDS


def nothing(_place: Live) -> Markup:
    """Leave a place empty, as on a page that nobody shows."""
    return Markup()


@dataclass(frozen=True, slots=True)
class Stretch:
    """HTML that goes out as one element, with the places in it that each showing fills."""

    pieces: tuple[Markup | Live, ...]

    def html(self, filled: Callable[[Live], Html] = nothing) -> Markup:
        """Write the stretch with its places filled."""
        return Markup().join(filled(piece) if isinstance(piece, Live) else piece for piece in self.pieces)


def fold_summary(fold: "Fold") -> h.Element:
    """Write what a folded part shows while it is closed."""
    return h.summary[
        h.span(".start")[fold.start, " ", h.span(aria_hidden="true")["→"]],
        " ",
        h.span[h.strong[fold.summary], " ", h.span(".teaser")[fold.teaser]],
    ]


@dataclass(frozen=True, slots=True)
class Fold:
    """A part that a reader opens: from when on it tells, its name, what is inside in a line, and the parts inside."""

    start: str
    summary: str
    teaser: str
    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """Parts that the short form of the page leaves out; `number` tells them from others on the page."""

    number: int
    parts: tuple["Part", ...]


Part: TypeAlias = Stretch | Figure | Fold | Ledger | Rest
Piece: TypeAlias = Markup | Live | Break | Figure | Fold | Ledger


def whole(page: Page, site: tuple[Page, ...]) -> tuple[Part, ...]:
    """Write a page of the site from its head to its end."""
    return _written(page, site)[0]


def terms_on(page: Page, site: tuple[Page, ...]) -> frozenset[str]:
    """List the ids of the terms that open somewhere on the page."""
    return _written(page, site)[1]


@once_per_language  # the glossary asks every page of the story for its terms
def _written(page: Page, site: tuple[Page, ...]) -> tuple[tuple[Part, ...], frozenset[str]]:
    writer = Writer(page, site, after_2019=page.later)
    return in_two_lengths(pieces_in_order(page.whole(), writer), page.short_places()), frozenset(writer.terms)


def in_two_lengths(pieces: Sequence[Iterable[Piece]], short: AbstractSet[int]) -> tuple[Part, ...]:
    """Put the pieces of every block together; what stands at none of the short places is told apart."""
    parts: list[Part] = []
    for stays, run in groupby(range(len(pieces)), key=lambda place: place in short):
        places = tuple(run)
        inside = together(piece for place in places for piece in pieces[place])
        parts += inside if stays else [Rest(places[0], inside)]
    return tuple(parts)


def pieces_in_order(blocks: Iterable[Block], writer: Writer) -> list[tuple[Piece, ...]]:
    """Write the blocks; what sums up the page is written after what it sums up, and stands in its own place."""
    given = tuple(blocks)
    pieces: dict[int, tuple[Piece, ...]] = {}
    for place in sorted(range(len(given)), key=lambda place: isinstance(given[place], Brief | Popovers)):
        pieces[place] = pieces_of(given[place], writer)
    return [pieces[place] for place in range(len(given))]


def together(pieces: Iterable[Piece]) -> tuple[Part, ...]:
    """Put neighbouring HTML into one stretch, up to the next break."""
    parts: list[Part] = []
    for is_html, run in groupby(filter(None, pieces), key=lambda piece: isinstance(piece, Markup | Live)):
        if is_html:
            parts.append(Stretch(tuple(piece for piece in run if isinstance(piece, Markup | Live))))
        else:
            parts += [piece for piece in run if isinstance(piece, Figure | Fold | Ledger)]
    return tuple(parts)


def pieces_of(block: Block, writer: Writer) -> tuple[Piece, ...]:
    """Write one block: most are HTML alone."""
    match block:
        case SinceThen():
            return (since_then(block, writer),)
        case Figure():
            return escape(finding(block, writer)), block, escape(foot(block, writer))
        case Terms():
            used: dict[Page, frozenset[str]] = {chapter: terms_on(chapter, writer.site) for chapter in writer.chapters}
            return (escape(term_list(writer, used)),)
        case Break() | Live() | Ledger():
            return (block,)
        case _:
            return (escape(block_html(block, writer)),)


def since_then(block: SinceThen, writer: Writer) -> Fold:
    """Write what came after 2019, folded away together with its sources."""
    before, always = set(writer.numbers), writer.after_2019
    writer.after_2019 = True
    inside = together(piece for pieces in pieces_in_order(block.blocks, writer) for piece in pieces)
    writer.after_2019 = always
    writer.later = set(writer.numbers) - before
    sources = source_list([each for each in writer.claims() if each.id in writer.later], writer, "Sources of this part")
    parts = (*inside, *together([escape(sources)] if sources else []))
    return Fold(in_date(AFTERWARDS), say("Since then"), plain(block.teaser), parts)
