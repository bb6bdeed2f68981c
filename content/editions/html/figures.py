"""What stands around a chart as HTML: its finding, its note, its words and data, what a reader may take along."""

import logging
import re
from html import escape

from content.blocks import Figure
from content.editions.credits import credit
from content.editions.drawings import drawn, height_of
from content.editions.files import DOWNLOADS
from content.editions.html.inline import Writer
from content.prose import plain
from content.tables import BrokenTableError
from content.translations import say
from content.translations.once import once_per_language
from content.words import cell

LOG = logging.getLogger(__name__)
DATE = re.compile(r"(\d{1,2} )?\w+ \d{4}|\d{4}(-\d\d){1,2}")  # a cell that is not broken into lines


def finding(figure: Figure, writer: Writer) -> str:
    """Write the heading of a chart: what it found. The height keeps room for the chart on the same sheet of paper."""
    try:
        room = f' style="--height: {height_of(drawn(figure))}px"'
    except BrokenTableError:
        room = ""
    return f'<h3 id="{figure.id}" class="finding" tabindex="-1"{room}>{writer.inline(figure.title)}</h3>'


def foot(figure: Figure, writer: Writer) -> str:
    """Write what stands under a chart: its note, a link to its setting, its words and its table."""
    note = writer.paragraphs(figure.note, "note") if figure.note else ""
    try:
        rows = table_html(figure)
    except BrokenTableError as fault:
        LOG.warning("figure %s: %s", figure.id, fault)
        rows = ""
    return (
        f'<div{chooses(figure)} data-foot="{figure.id}">{note}<details class="data">'
        f"<summary>{say('In words, and the data as a table')}</summary>"
        f"{writer.paragraphs(figure.in_words)}{rows}</details>{tools(figure, has_data=bool(rows))}</div>"
    )


def chooses(figure: Figure) -> str:
    """Name for the script the control that means another one."""
    return f' data-chooses="{" ".join(figure.chooses)}"' if figure.chooses else ""


def tools(figure: Figure, *, has_data: bool) -> str:
    """Write what a reader may take along: data, specification, picture, link. The script shows what needs it."""
    title = escape(plain(figure.title))
    pictures = "".join(
        f'<button type="button" class="tool" data-picture="{kind}" hidden '
        f'aria-label="{kind.upper()}: {say("the picture of")} {title}">{kind.upper()}</button>'
        for kind in ("svg", "png")
    )
    return (
        f'<div class="tools" data-title="{title}" data-credit="{escape(credit(figure))}">'
        f'<span class="take">{say("Take it along:")}</span>{files(figure, title) if has_data else ""}{pictures}'
        f"{copying(figure)}</div>"
    )


def files(figure: Figure, title: str) -> str:
    """Write the links to the chart's files."""
    file = f"{DOWNLOADS}/{figure.id}"
    return (
        f'<a href="{file}.csv" download aria-label="{say("CSV: the data of")} {title}">CSV</a>'
        f'<a href="{file}.json" download aria-label="{say("JSON: the specification of")} {title}">JSON</a>'
    )


def copying(figure: Figure) -> str:
    """Write the button that copies a link to the chart as it is set."""
    return (
        f'<span class="copying" hidden><button type="button" class="tool" data-copy="{figure.id}" '
        f'aria-label="{escape(say("Copy a link to this setting"))}" '
        f'data-say-copied="{escape(say("Copied. The link holds the setting of the chart and nothing else."))}" '
        f'data-say-shown="{escape(say("Copy this link yourself: it is selected."))}">{say("Copy a link")}</button>'
        f'<input type="text" readonly hidden aria-label="{escape(say("Link to this setting"))}">'
        f'<span role="status"></span></span>'
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
