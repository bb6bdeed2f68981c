"""Every page of the explainer, in the order in which readers find them."""

from content.blocks import Figure
from content.chapters import CHAPTERS
from content.page import Page
from content.pages.answers import ANSWERS
from content.pages.cards import CARDS
from content.pages.check_yourself import CHECK_YOURSELF
from content.pages.corrections import CORRECTIONS
from content.pages.glossary import GLOSSARY
from content.pages.privacy import PRIVACY
from content.pages.sources import SOURCES
from content.pages.teach import TEACH

SITE_PAGES: tuple[Page, ...] = (
    *CHAPTERS,
    CHECK_YOURSELF,
    SOURCES,
    CORRECTIONS,
    GLOSSARY,
    PRIVACY,
    TEACH,
    ANSWERS,
    CARDS,
)
ADDRESSES = frozenset(page.address for page in SITE_PAGES)


def every_figure() -> tuple[Figure, ...]:
    """List every chart of the explainer, in the order of its pages."""
    return tuple(figure for page in SITE_PAGES for figure in page.figures())


def claim_address(id: str) -> str:
    """Give the address of a claim."""
    return f"{SOURCES.address}?claim={id}"


def term_address(id: str) -> str:
    """Give the address of a term in the glossary."""
    return f"{GLOSSARY.address}#{id}"
