"""The ledger as tables: the claims, their figures, the sources, and which source stands behind which claim."""

from collections.abc import Iterator
from functools import cache

from content.editions.data import units
from content.editions.data.references import keys, sources
from content.editions.data.table import BOOLEAN, DATE, INTEGER, NUMBER, STRING, Cell, Column, Table
from content.evidence import Claim, Status
from content.formats import places
from content.ledger import Entry, entries
from content.publication import Extent, Source, named
from content.site import SITE_PAGES, claim_address
from content.translations import say
from content.when import When

CLAIM = Column("claim", STRING, "The id of the claim, the same in every edition.", needed=True, like=r"[A-Z]\d+")
SOURCE = Column("source", STRING, "The key of the source, the same in every file here.", needed=True)
CLAIMS = (
    CLAIM,
    Column("sentence", STRING, "The claim in one sentence.", needed=True),
    Column("status", STRING, "How firmly it stands.", needed=True, among=tuple(each.value for each in Status)),
    Column("as_of", STRING, "The day, month or year that it is about.", needed=True, like=DATE),
    Column("after_2019", BOOLEAN, "Whether that lies after 31 December 2019.", needed=True),
    Column("speaker", STRING, "Who says so.", needed=True),
    Column("caution", STRING, "What a careful reader should mind."),
    Column("single_source", BOOLEAN, "Whether a single source was found.", needed=True),
    Column("looked_in", STRING, "Where we looked for what we did not find."),
    Column("looked_until", STRING, "The day on which that search ended.", like=DATE),
    Column("nearest", STRING, "The nearest thing that was found."),
    Column("nearest_claims", STRING, "The ids of the claims that hold it, parted by spaces."),
    Column("check_again_by", STRING, "The day by which a claim that ages should be checked again.", like=DATE),
    Column("pages", STRING, "The addresses of the chapters that rest on it, parted by spaces."),
    Column("address", STRING, "Its own address, below that of the explainer.", needed=True),
)
FIGURES = (
    CLAIM,
    Column("figure", STRING, "The name of the figure in its claim.", needed=True),
    Column("kind", STRING, "What it is.", needed=True, among=(units.NUMBER, units.DATE, units.WORDS)),
    Column("number", NUMBER, "Its value, where it is a number.", unit="as the column “unit” says"),
    Column("date", STRING, "Its value, where it is a date, as exact as its source gives it.", like=DATE),
    Column("words", STRING, "Its value, where it is words."),
    Column("unit", STRING, "The unit of a number; a count is of what stands beside it where it is said."),
    Column("in_claim", BOOLEAN, "Whether the claim itself says it.", needed=True),
    Column("pages", STRING, "The addresses of the pages whose text says it, parted by spaces."),
)
SOURCES = (
    SOURCE,
    Column("publisher", STRING, "Who published it.", needed=True),
    Column("title", STRING, "Its title.", needed=True),
    Column("interest", STRING, "Who the publisher is and what it wants.", needed=True),
    Column("link", STRING, "Where it is on the web.", like="https?://.+"),
    Column("published", STRING, "When it was published; empty where it bears no date.", like=DATE),
    Column("read", STRING, "How much was read again.", needed=True, among=tuple(each.value for each in Extent)),
    Column("read_on", STRING, "When it was read again.", like=DATE),
    Column("copy_at", STRING, "Who keeps the copy, where the link leads to one."),
)
RESTS = (
    CLAIM,
    Column("place", INTEGER, "The place of the source among those of the claim.", unit="place, from 1", needed=True),
    SOURCE,
)


def tables() -> tuple[Table, ...]:
    """Give the tables of the ledger."""
    of_claim = {"claim": ("claims", "claim")}
    figures = tuple(row for entry in entries() for row in figure_rows(entry.claim))
    rests = tuple(row for entry in entries() for row in rest_rows(entry.claim))
    of_both = of_claim | {"source": ("sources", "source")}
    return (
        Table("claims", "Every claim", CLAIMS, tuple(map(claim_row, entries())), ("claim",)),
        Table("figures", "Every figure of a claim", FIGURES, figures, ("claim", "figure"), of_claim),
        Table("sources", "Every source", SOURCES, tuple(map(source_row, sources())), ("source",)),
        Table("claim-sources", "Which sources a claim rests on", RESTS, rests, ("claim", "place"), of_both),
    )


def claim_row(entry: Entry) -> tuple[Cell, ...]:
    """Write one claim."""
    each, looked = entry.claim, entry.claim.looked
    said = (each.id, each.sentence(), each.status.value, str(each.as_of), each.later, say(each.speaker))
    search = (each.looked_in(), dated(looked.until if looked else None), each.nearest())
    see = " ".join(looked.see) if looked else ""
    pages = " ".join(chapter.address for chapter in entry.chapters)
    return (*said, each.warning(), each.single_source, *search, see, dated(each.again), pages, claim_address(each.id))


def figure_rows(each: Claim) -> Iterator[tuple[Cell, ...]]:
    """Write the figures of one claim."""
    for name, value in each.figures.items():
        values = (
            None if isinstance(value, str | When) else value,
            dated(value if isinstance(value, When) else None),
            value if isinstance(value, str) else None,
        )
        said = (in_claim(each, name), " ".join(said_on().get(f"{each.id}.{name}", ())))
        yield (each.id, name, units.kind_of(value), *values, units.unit_of(each, name), *said)


def in_claim(each: Claim, name: str) -> bool:
    """Whether one of the texts of a claim says a figure of its own."""
    return any(name == said for template in each.templates() for said, _ in places(template))


@cache
def said_on() -> dict[str, list[str]]:
    """List the addresses of the pages whose texts say a figure, by its claim and its name as in R01.day."""
    found: dict[str, list[str]] = {}
    for page in SITE_PAGES:
        for name in dict.fromkeys(name for text in page.texts() for name, _ in places(text)):
            found.setdefault(name, []).append(page.address)
    return found


def source_row(source: Source) -> tuple[Cell, ...]:
    """Write one source."""
    about = (keys()[source], source.by, source.called, say(source.interest), source.link)
    return (*about, dated(source.published), source.read.extent.value, dated(source.read.on), named(source.copy_at))


def rest_rows(each: Claim) -> Iterator[tuple[Cell, ...]]:
    """Write the sources of one claim."""
    return ((each.id, place, keys()[source]) for place, source in enumerate(each.sources, start=1))


def dated(when: When | None) -> str | None:
    """Write a date as exactly as it is known."""
    return str(when) if when else None
