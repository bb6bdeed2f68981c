"""The tables behind the charts, with units, and a table that says what each chart is and rests on."""

import re
from collections.abc import Iterator, Mapping
from math import isfinite

from content.blocks import Figure
from content.citations import plain
from content.editions.credits import newest, rests_on
from content.editions.data.references import keys
from content.editions.data.table import DATE, INTEGER, NUMBER, STRING, Cell, Column, Table
from content.formats import cell
from content.page import Page
from content.site import SITE_PAGES
from content.translations import say

PLAIN = re.compile(r"-?\d{1,3}(?:,\d{3})*(?:\.\d+)?%?")
MORE = {  # what is drawn and stands in no column that readers see: its heading
    "survey": {"low": "The least of the answer", "high": "The most of the answer"},
    "leak": {"years": "Years that a picture is kept"},
    "editions": {"edition": "The edition as year and month"},
    "two-lists": {"edition": "The edition as year and month"},
    "counts": {"as_of": "As of, as year, month and day", "countries": "The count as a number"},
    "law": {"id": "The claim that says so", "on": "Day, as year, month and day"},
    "what-came-when": {"began_on": "Began, as year, month and day", "answered_on": "Answered, as year, month and day"},
    "lesson-minutes": {"start": "Begins after", "end": "Ends after"},
}
PER_THOUSAND, BUYERS = "cameras per 1,000 people", "people of the assumed buyers, expected"
UNITS: Mapping[str, Mapping[str, str]] = {
    "unregistered": {"people": "people", "users": "people"},
    "crowd": {"faces": "faces"},
    "buyers": {
        "odds": "strangers for one that passes",
        "honest_few": BUYERS,
        "caught_few": BUYERS,
        "passed_few": BUYERS,
        "honest_more": BUYERS,
        "caught_more": BUYERS,
        "passed_more": BUYERS,
    },
    "alarms": {"odds": "comparisons for one error", "wrong": "alarms a day", "right": "alarms a day"},
    "leak": {"years": "years"},
    "survey": {"low": "share of 1", "high": "share of 1"},
    "list": {"density": PER_THOUSAND},
    "divider": {"cameras": "cameras", "people": "people", "density": PER_THOUSAND},
    "editions": {"density": PER_THOUSAND},
    "two-lists": {"density": PER_THOUSAND},
    "counts": {"countries": "countries"},
    "percentage": {"millions": "million people", "share": "%"},
    "lesson-minutes": {"start": "minutes", "end": "minutes"},
}
INDEX = (
    Column("chart", STRING, "The id of the chart; its table is the file of that name.", needed=True),
    Column("page", STRING, "The address of its page.", needed=True),
    Column("title", STRING, "What it shows.", needed=True),
    Column("in_words", STRING, "The chart in words.", needed=True),
    Column("claims", STRING, "The ids of the claims that it rests on, parted by spaces."),
    Column("sources", STRING, "The keys of their sources, parted by spaces."),
    Column("as_of", STRING, "The newest date that these claims are about.", needed=True, like=DATE),
    Column("licence", STRING, "How it may be used.", needed=True),
)


def tables() -> tuple[Table, ...]:
    """Give the table of the charts, then that of each."""
    drawn = [(page, figure) for page in SITE_PAGES for figure in page.figures()]
    index = tuple(index_row(page, figure) for page, figure in drawn)
    return (Table("charts", "Every chart", INDEX, index, ("chart",)), *(table_of(figure) for _, figure in drawn))


def index_row(page: Page, figure: Figure) -> tuple[Cell, ...]:
    """Write what a chart is and rests on."""
    claims = rests_on(figure)
    sources = dict.fromkeys(keys()[source] for each in claims for source in each.sources)
    said = (plain(figure.title), " ".join(plain(figure.in_words).split()))
    rests = (" ".join(each.id for each in claims), " ".join(sources))
    return (figure.id, page.address, *said, *rests, str(newest(claims)), "CC BY 4.0")


def table_of(figure: Figure) -> Table:
    """Give the table of one chart; BrokenTableError where its data cannot be read, ValueError without a unit."""
    shown = {name: plain(heading) for name, heading in figure.columns}
    headings = shown | {name: say(heading) for name, heading in MORE.get(figure.id, {}).items()}
    data = figure.data()[list(headings)].drop_duplicates()
    cells = {name: cells_of(data[name].tolist()) for name in headings}
    columns = tuple(column_of(figure.id, name, headings[name], cells[name]) for name in headings)
    rows = tuple(zip(*cells.values(), strict=True))
    return Table(f"charts/{figure.id}", plain(figure.title), columns, rows, sources=tuple(cited(figure)))


def cells_of(values: list[object]) -> list[Cell]:
    """Give the cells of a column as numbers, where one is a number, and else as the words that readers see.

    A number that is written as on the page counts; a word among numbers, as “not said”, is an empty cell.
    """
    read: list[Cell] = [read_number(value) for value in values]
    if any(isinstance(value, int | float) for value in values) or None not in read:
        return read
    return [cell(value) or None for value in values]


def read_number(value: object) -> int | float | None:
    """Read a number; None for what is none."""
    if isinstance(value, str) and PLAIN.fullmatch(value):
        number = value.replace(",", "").removesuffix("%")
        return float(number) if "." in number else int(number)
    return value if isinstance(value, int) or (isinstance(value, float) and isfinite(value)) else None


def column_of(chart: str, name: str, heading: str, cells: list[Cell]) -> Column:
    """Describe one column of a chart."""
    kinds = {type(each) for each in cells if each is not None}
    if str in kinds:
        return Column(name, STRING, heading)
    return Column(name, INTEGER if kinds == {int} else NUMBER, heading, unit=UNITS.get(chart, {}).get(name, ""))


def cited(figure: Figure) -> Iterator[dict[str, str]]:
    """Name the sources of a chart, as a description of data has them."""
    for source in dict.fromkeys(source for each in rests_on(figure) for source in each.sources):
        path = {"path": source.link} if source.link else {}
        yield {"title": f"{source.by}: {source.called}"} | path
