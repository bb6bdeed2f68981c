"""A page as one document: its head, the masthead, its parts in reading order with a slot for each chart."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TypeAlias, assert_never

import htpy as h
from markupsafe import Markup, escape

from content.blocks import Figure, Ledger, Live
from content.editions.html.big import big
from content.editions.html.charts import charts_of
from content.editions.html.document import NAME, line, schemes
from content.editions.html.ledger_list import ledger_list
from content.editions.html.markup import Html, body
from content.editions.html.masthead import masthead
from content.editions.html.page import written
from content.editions.html.parts import Fold, Part, Rest, Stretch, fold_summary
from content.editions.html.slots import slot
from content.page import Page
from content.translations import say, spoken

Piece: TypeAlias = Markup | Live


def title_of(page: Page) -> str:
    """Give the title of the document."""
    return f"{say(page.title)} · {say(NAME)}"


def document(page: Page, head: Html, foot: Html) -> tuple[Piece, ...]:
    """Write the document of a page; `head` loads its style and its script, `foot` stands at the end of its body."""
    return framed(frame(page, head, foot), written(page), ledger_list)


def framed(around: Markup, parts: Iterable[Part], ledger: Callable[[], Html]) -> tuple[Piece, ...]:
    """Write the parts of a page into what stands around them; `ledger` writes the list of all claims."""
    before, after = around.split(escape(CUT))
    return joined((before, *chain.from_iterable(pieces(part, ledger) for part in parts), after))


CUT = h.comment("the page")


def frame(page: Page, head: Html, foot: Html, *, alone: bool = False) -> Markup:
    """Write what stands around the parts of a page; `alone` is one without its other languages."""
    whole = h.html(lang=spoken().code)[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            schemes(),
            h.meta(name="robots", content="noindex") if page.unlisted else None,
            h.title[title_of(page)],
            h.meta(name="description", content=page.stands_first()),
            head,
        ],
        body(
            "",
            h.div(".page")[
                h.header(".written")[masthead(page.address, alone=alone)],
                h.main(id="main", tabindex="-1", data_address=page.address, data_charts=charts_address(page))[CUT],
            ],
            big(),
            line(),
            foot,
        ),
    ]
    return escape(whole)


def charts_address(page: Page) -> str | None:
    """Give the address of the file that holds the charts of a page, where it has any."""
    found = charts_of(page)
    return found[0] if found else None


def pieces(part: Part, ledger: Callable[[], Html]) -> Iterator[Piece]:
    """Give the HTML of a part, and the places in it that each showing fills."""
    match part:
        case Stretch():
            yield from (Markup('<div class="written">'), *part.pieces, Markup("</div>"))
        case Figure():
            yield escape(slot(part))
        case Fold():
            yield Markup('<details class="since">') + escape(fold_summary(part))
            yield from chain.from_iterable(pieces(each, ledger) for each in part.parts)
            yield Markup("</details>")
        case Rest():
            yield Markup('<div class="long">')
            yield from chain.from_iterable(pieces(each, ledger) for each in part.parts)
            yield Markup("</div>")
        case Ledger():
            yield escape(ledger())
        case _:
            assert_never(part)


def joined(all_pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Put neighbouring HTML together."""
    found: list[Piece] = []
    for piece in all_pieces:
        if isinstance(piece, Markup) and found and isinstance(found[-1], Markup):
            found[-1] += piece
        else:
            found.append(piece)
    return tuple(found)
