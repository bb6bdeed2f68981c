"""Sources: the audit of the article, and the ledger of every claim, each with an address of its own."""

from content.pages.sources import SOURCES
from pages.components.page import show

show(SOURCES)
