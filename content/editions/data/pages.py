"""How each page is cited, as a table."""

from content.editions.citing import content_mark
from content.editions.data.references import Reference, of_page
from content.editions.data.table import DATE, STRING, Cell, Column, Table
from content.editions.html.cite import words_of
from content.editions.html.tongue import in_these_signs
from content.page import Page
from content.site import SITE_PAGES

COLUMNS = (
    Column("page", STRING, "The address of the page, below that of the explainer.", needed=True),
    Column("heading", STRING, "Its heading.", needed=True),
    Column("key", STRING, "Its key in the files of references.", needed=True),
    Column("version", STRING, "The version of the explainer.", needed=True),
    Column("date", STRING, "The day of what is said there.", needed=True, like=DATE),
    Column("content", STRING, "The mark of what all pages say.", needed=True),
    Column("citation", STRING, "How to cite it.", needed=True),
)


def table(public: str) -> Table:
    """Give the table."""
    rows = tuple(row(page, of_page(page, public)) for page in SITE_PAGES)
    return Table("pages", "How each page is cited", COLUMNS, rows, ("page",))


def row(page: Page, reference: Reference) -> tuple[Cell, ...]:
    """Write one page."""
    cited = in_these_signs(" ".join([words_of(page), reference.link]).strip())
    about = (page.address, reference.title, reference.key, reference.version, str(reference.issued))
    return (*about, content_mark(), cited)
