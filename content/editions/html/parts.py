"""Blocks in reading order as stretches of HTML, with the charts and the folded parts between them."""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

from content.blocks import Block, Figure, SinceThen
from content.editions.credits import credit
from content.editions.html.blocks import block_html
from content.editions.html.inline import Writer
from content.editions.html.ledger import source_list
from content.prose import plain
from content.tables import BrokenTableError
from content.translations import say
from content.translations.once import once_per_language
from content.words import cell

LOG = logging.getLogger(__name__)
DATE = re.compile(r"(\d{1,2} )?\w+ \d{4}|\d{4}(-\d\d){1,2}")  # a cell that is not broken into lines


@dataclass(frozen=True, slots=True)
class Fold:
    """A part that a reader opens: its summary, and the parts inside."""

    summary: str
    parts: tuple["Part", ...]


Part: TypeAlias = str | Figure | Fold


def parts_of(blocks: Iterable[Block], writer: Writer) -> list[Part]:
    """Write the blocks, each chart and each folded part standing alone."""
    parts: list[Part] = []
    html = ""
    for block in blocks:
        if isinstance(block, SinceThen):
            parts += [html, since_then(block, writer)]
            html = ""
        elif isinstance(block, Figure):
            parts += [html + finding(block, writer), block]
            html = foot(block, writer)
        else:
            html += block_html(block, writer)
    return [part for part in (*parts, html) if part]


def since_then(block: SinceThen, writer: Writer) -> Fold:
    """Write what came after 2019, folded away together with its sources."""
    before, always = set(writer.numbers), writer.after_2019
    writer.after_2019 = True
    inside = parts_of(block.blocks, writer)
    writer.after_2019 = always
    writer.later = set(writer.numbers) - before
    sources = source_list([each for each in writer.claims() if each.id in writer.later], writer, "Sources of this part")
    return Fold(say("Since then"), tuple(part for part in (*inside, sources) if part))


def finding(figure: Figure, writer: Writer) -> str:
    """Write the heading of a chart: what it found. The height keeps room for the chart on the same sheet of paper."""
    return (
        f'<h3 id="{figure.id}" class="finding" tabindex="-1" style="--height: {figure.height}px">'
        f"{writer.inline(figure.title)}</h3>"
    )


def foot(figure: Figure, writer: Writer) -> str:
    """Write what stands under a chart: its note, a link to its setting, its words and its table."""
    note = writer.paragraphs(figure.note, "note") if figure.note else ""
    try:
        rows = table_html(figure)
    except BrokenTableError as fault:
        LOG.warning("figure %s: %s", figure.id, fault)
        rows = ""
    return (
        f'<div data-foot="{figure.id}">{note}<details class="data">'
        f"<summary>{say('In words, and the data as a table')}</summary>"
        f"{writer.paragraphs(figure.in_words)}{rows}</details>{tools(figure, has_data=bool(rows))}</div>"
    )


def tools(figure: Figure, *, has_data: bool) -> str:
    """Write what a reader may take along: data, specification, picture, link. The script shows what needs it."""
    title = escape(plain(figure.title))
    files = ""
    if has_data:
        files = (
            f'<a href="/figures/{figure.id}.csv" download aria-label="{say("CSV: the data of")} {title}">CSV</a>'
            f'<a href="/figures/{figure.id}.json" download aria-label="{say("JSON: the specification of")} {title}">'
            "JSON</a>"
        )
    pictures = "".join(
        f'<button type="button" class="tool" data-picture="{kind}" hidden '
        f'aria-label="{kind.upper()}: {say("the picture of")} {title}">{kind.upper()}</button>'
        for kind in ("svg", "png")
    )
    return (
        f'<div class="tools" data-title="{title}" data-credit="{escape(credit(figure))}">'
        f'<span class="take">{say("Take it along:")}</span>{files}{pictures}'
        f'<span class="copying" hidden><button type="button" class="tool" data-copy="{figure.id}" '
        f'aria-label="{escape(say("Copy a link to this setting"))}" '
        f'data-say-copied="{escape(say("Copied. The link holds the setting of the chart and nothing else."))}" '
        f'data-say-shown="{escape(say("Copy this link yourself: it is selected."))}">{say("Copy a link")}</button>'
        f'<input type="text" readonly hidden aria-label="{escape(say("Link to this setting"))}">'
        f'<span role="status"></span></span></div>'
    )


def _cell(words: str) -> str:
    kind = ' class="date"' if DATE.fullmatch(words) else ""
    return f"<td{kind}>{escape(words)}</td>"


@once_per_language  # the glossary reads every page again
def table_html(figure: Figure) -> str:
    """Write the chart's data; BrokenTableError where there is none."""
    data = figure.data()
    head = "".join(f'<th scope="col">{escape(plain(shown))}</th>' for _, shown in figure.columns)
    names = [name for name, _ in figure.columns]
    body = "".join(
        f"<tr>{''.join(_cell(cell(value)) for value in row)}</tr>"
        for row in data[names].drop_duplicates().itertuples(index=False)
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(plain(figure.title))}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
