"""What stands around a chart as HTML: its finding, its note, its words and data, what a reader may take along."""

import logging
import re

import htpy as h
from markupsafe import Markup, escape

from content.blocks import Figure
from content.editions.credits import credit
from content.editions.drawings import drawn, height_of
from content.editions.files import DOWNLOADS
from content.editions.html.inline import Writer
from content.editions.html.markup import sayings
from content.prose import plain
from content.tables import BrokenTableError
from content.translations import say
from content.translations.once import once_per_language
from content.words import cell

LOG = logging.getLogger(__name__)
DATE = re.compile(r"(\d{1,2} )?\w+ \d{4}|\d{4}(-\d\d){1,2}")  # a cell that is not broken into lines


def finding(figure: Figure, writer: Writer) -> h.Element:
    """Write the heading of a chart: what it found. The height keeps room for the chart on the same sheet of paper."""
    try:
        room = f"--height: {height_of(drawn(figure))}px"
    except BrokenTableError:
        room = None
    return h.h3(id=figure.id, class_="finding", tabindex="-1", style=room)[writer.inline(figure.title)]


def foot(figure: Figure, writer: Writer) -> h.Element:
    """Write what stands under a chart: its note, a link to its setting, its words and its table."""
    note = writer.paragraphs(figure.note, "note") if figure.note else None
    try:
        rows = table_html(figure)
    except BrokenTableError as fault:
        LOG.warning("figure %s: %s", figure.id, fault)
        rows = None
    summary = h.summary[say("In words, and the data as a table")]
    return h.div(data_chooses=" ".join(figure.chooses or ()) or None, data_foot=figure.id)[
        note,
        h.details(".data")[summary, writer.paragraphs(figure.in_words), rows],
        tools(figure, has_data=bool(rows)),
    ]


def tools(figure: Figure, *, has_data: bool) -> h.Element:
    """Write what a reader may take along: data, specification, picture, link. The script shows what needs it."""
    title = plain(figure.title)
    return h.div(".tools", data_title=title, data_credit=credit(figure))[
        h.span(".take")[say("Take it along:")],
        files(figure, title) if has_data else None,
        [picture(kind, title) for kind in ("svg", "png")],
        copying(figure.id),
    ]


def picture(kind: str, title: str) -> h.Element:
    """Write the button that makes a picture of the chart."""
    label = f"{kind.upper()}: {say('the picture of')} {title}"
    return h.button(".tool", type="button", data_picture=kind, hidden=True, aria_label=label)[kind.upper()]


def files(figure: Figure, title: str) -> h.Fragment:
    """Write the links to the chart's files."""
    file = f"{DOWNLOADS}/{figure.id}"
    data, drawing = f"{say('CSV: the data of')} {title}", f"{say('JSON: the specification of')} {title}"
    return h.fragment[
        h.a(href=f"{file}.csv", download=True, aria_label=data)["CSV"],
        h.a(href=f"{file}.json", download=True, aria_label=drawing)["JSON"],
    ]


def copying(id: str) -> h.Element:
    """Write the button that copies a link to a part of the page as it is set."""
    label = say("Copy a link to this setting")
    return h.span(".copying", hidden=True)[
        h.button(".tool", sayings(COPYING), type="button", data_copy=id, aria_label=label)[say("Copy a link")],
        h.input(type="text", readonly=True, hidden=True, aria_label=say("Link to this setting")),
        h.span(role="status"),
    ]


COPYING = {
    "copied": "Copied. The link holds the setting and nothing else.",
    "shown": "Copy this link yourself: it is selected.",
}


def _cell(words: str) -> h.Element:
    return h.td(class_="date" if DATE.fullmatch(words) else None)[words]


@once_per_language  # a chart may stand on two pages
def table_html(figure: Figure) -> Markup:
    """Write the chart's data; BrokenTableError where there is none."""
    data = figure.data()[[name for name, _ in figure.columns]].drop_duplicates()
    head = [h.th(scope="col")[plain(shown)] for _, shown in figure.columns]
    rows = [h.tr[[_cell(cell(value)) for value in row]] for row in data.itertuples(index=False)]
    table = h.table[h.thead[h.tr[head]], h.tbody[rows]]
    return escape(h.div(".scroll", tabindex="0", role="region", aria_label=plain(figure.title))[table])
