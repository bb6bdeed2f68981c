"""Small charts that a question asks to read, as plain elements: whoever does not see a bar hears it."""

import htpy as h

from content.blocks import Bar, Bars
from content.editions.html.inline import Writer


def bars(block: Bars, writer: Writer) -> h.Element:
    """Write the bars below each other, all on one scale."""
    rows = [_bar(bar, block.longest, writer) for bar in block.bars]
    return h.figure(".bars")[h.figcaption[writer.inline(block.title)], h.ul[rows]]


def _bar(bar: Bar, longest: float, writer: Writer) -> h.Element:
    length = f"--length: {bar.length / longest:.4f}"
    drawn = h.span(".length")[h.span(".bar", style=length), h.span(".figure")[writer.inline(bar.figure)]]
    return h.li[h.span(".name")[writer.inline(bar.text)], " ", drawn]
