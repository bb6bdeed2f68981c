"""Where a message stands: the part whose file holds it, and a note that tells a translator what it belongs to."""

from collections.abc import Iterator
from dataclasses import dataclass

from content.blocks import Said
from content.citations import paragraphs
from content.claims import CLAIMS
from content.glossary import TERMS
from content.page import Page
from content.site import SITE_PAGES

FRAME, CLAIMED, IN_CLASS, IN_EDITIONS = "frame", "claims", "class", "editions"


@dataclass(frozen=True, slots=True)
class Place:
    """The part, which is the name of a file, and what the message belongs to there."""

    part: str
    note: str


def in_content() -> dict[str, Place]:
    """Give the place of every text that a page or a claim holds, and of each of its paragraphs: the first one."""
    found: dict[str, Place] = {}
    for place, text in (*of_pages(), *of_claims(), *of_terms()):
        for message in (text, *paragraphs(text)):
            found.setdefault(message, place)
    return found


def of_pages() -> Iterator[tuple[Place, str]]:
    """List the texts of every page, block by block."""
    for page in SITE_PAGES:
        yield from ((Place(page.module, f"{page.title}: head"), each) for each in (page.heading, page.standfirst))
        for block in page.blocks:
            place = Place(page.module, f"{page.title}: {name_of(block)}")
            yield from ((place, text) for text in block.texts())


def name_of(block: Said) -> str:
    """Name a block: its kind, and its id where it has one."""
    return " ".join(filter(None, (type(block).__name__.lower(), str(getattr(block, "id", "")))))


def of_claims() -> Iterator[tuple[Place, str]]:
    """List the texts of every claim, and who says so."""
    for claim in CLAIMS:
        place = Place(CLAIMED, f"claim {claim.id}, {claim.status.value}, says {claim.speaker}")
        yield from ((place, text) for text in (*claim.templates(), claim.speaker))
    for source in dict.fromkeys(source for claim in CLAIMS for source in claim.sources):
        yield Place(CLAIMED, f"what {source.publisher} is"), source.interest
        yield Place(CLAIMED, f"publisher of “{source.title}”; as it is where it has no other name"), source.publisher
        yield Place(CLAIMED, f"who keeps a copy of “{source.title}”"), source.copy_at
        yield Place(CLAIMED, f"what we add to a title of {source.publisher}"), source.parts[1]


def of_terms() -> Iterator[tuple[Place, str]]:
    """List the forms of every term, and what it means."""
    for term in TERMS:
        place = Place("glossary", f"term {term.word}{f', {term.chinese}' if term.chinese else ''}")
        yield from ((place, text) for text in (term.word, *term.also, term.text))


def of_chart(page: Page, id: str) -> Place:
    """Give the place of the words inside a chart."""
    return Place(page.module, f"{page.title}: inside chart {id}")
