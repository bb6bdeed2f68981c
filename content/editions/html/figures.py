"""What stands around a chart as HTML: its finding, its note, its words and data."""

import logging
import re

import htpy as h
from markupsafe import Markup, escape

from content.blocks import Figure
from content.citations import plain
from content.drawing.inputs import OWN
from content.editions.drawings import drawn, height_of, is_tall
from content.editions.html.elsewhere import either
from content.editions.html.inline import Writer
from content.editions.html.moves import moves, room
from content.editions.html.takeaway import copied, further, tools
from content.formats import cell, in_date
from content.tables import BrokenTableError
from content.translations import say
from content.translations.once import once_per_language
from content.when import When

LOG = logging.getLogger(__name__)
DATE = re.compile(r"(\d{1,2} )?\w+ \d{4}|\d{4}年[\d月日]*")  # a cell that is not broken into lines
SORTED = re.compile(r"(?:19|20)\d\d(-\d\d){0,2}")  # a date as files have it


def finding(figure: Figure, writer: Writer) -> h.Element:
    """Write the heading of a chart: what it found. The height keeps room for the chart on the same sheet of paper."""
    try:
        kept, spec = room(figure), drawn(figure)
        height, tall = f"--height: {height_of(spec)}px", is_tall(spec)
    except BrokenTableError:
        kept, height, tall = {}, None, False
    title = writer.inline(figure.title)
    return h.h3(kept, id=figure.id, class_=["finding", tall and "tall"], tabindex="-1", style=height)[title]


def foot(figure: Figure, writer: Writer) -> h.Element:
    """Write what stands under a chart: its note, its words and its table, what a reader may take along."""
    note = writer.paragraphs(figure.note, "note") if figure.note else None
    key = writer.paragraphs(figure.key, "chart-key") if figure.key else None
    rows = table_of(figure)
    summary = h.summary[say("Words and table")]
    told = h.details(".data")[
        summary, writer.paragraphs(figure.in_words), key, rows, further(figure, has_data=bool(rows))
    ]
    return h.div(moves(figure, writer), data_foot=figure.id)[
        note, where_typed(figure), h.div(".under")[told, tools(figure, has_data=bool(rows))], copied()
    ]


def where_typed(figure: Figure) -> h.Element | None:
    """Say who keeps what a reader types into the chart, where it asks for that."""
    try:
        asks = any(each["name"].startswith(OWN) for each in drawn(figure).get("params", ()))
    except BrokenTableError:
        return None
    return h.p(".note")[either("The name that you type stays in this browser.")] if asks else None


def table_of(figure: Figure) -> Markup | None:
    """Write the chart's data, or nothing where they cannot be read."""
    try:
        return table_html(figure)
    except BrokenTableError as fault:
        LOG.warning("figure %s: %s", figure.id, fault)
        return None


def as_read(value: object) -> str:
    """Write a cell for readers: a date as their language has it."""
    words = cell(value)
    return in_date(When.written(words)) if SORTED.fullmatch(words) else words


def _cell(value: object) -> h.Element:
    words = as_read(value)
    return h.td(class_="date" if DATE.fullmatch(words) else None)[words]


@once_per_language  # a chart may stand on two pages
def table_html(figure: Figure) -> Markup:
    """Write the chart's data; BrokenTableError where there is none."""
    data = figure.data()[[name for name, _ in figure.columns]].drop_duplicates()
    head = [h.th(scope="col")[plain(shown)] for _, shown in figure.columns]
    rows = [h.tr[[_cell(value) for value in row]] for row in data.itertuples(index=False)]
    table = h.table[h.thead[h.tr[head]], h.tbody[rows]]
    return escape(h.div(".scroll", tabindex="0", role="region", aria_label=plain(figure.title))[table])
