"""Who listens to every sentence that is said, and where it was said first."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from content.catalogues.places import FRAME, IN_CLASS, IN_EDITIONS, Place, of_chart
from content.claims import CLAIMS
from content.editions.data.edition import edition as data
from content.editions.every import EDITIONS, NEEDED
from content.editions.files import csv_of, specification_of
from content.editions.front import files_in_this_language, greeting, lines_in_this_language
from content.editions.html.board_page import board_page
from content.editions.html.class_page import class_page
from content.editions.html.document import lost_page
from content.editions.html.ledger import claim_card
from content.editions.html.not_yet import WORDS as STATES
from content.editions.html.not_yet import not_yet, nothing
from content.editions.html.outside import outside
from content.editions.html.take_along import take_along
from content.editions.html.whole import document
from content.editions.offered import offers
from content.editions.packs.edition import edition as packs
from content.editions.paper.edition import about, documents
from content.editions.website.documents import page_of
from content.editions.website.filled import Around
from content.editions.website.one_file import without_script
from content.editions.website.policy import POLICY
from content.editions.website.served import SERVED, served_page
from content.editions.website.variants import site
from content.site import SITE_PAGES
from content.translations import Language, say, speaking

NOBODY = Language(code="en-x-heard", locale="en_GB", name="every message")
ADDRESS = "https://face.example"


class Heard(Mapping[str, str]):
    """A catalogue that translates nothing and remembers what it was asked for, with the place of each first time."""

    def __init__(self) -> None:
        self.found: dict[str, Place] = {}
        self.place = Place(FRAME, "")

    def __getitem__(self, message: str) -> str:
        self.found.setdefault(message, self.place)
        raise KeyError(message)

    def __iter__(self) -> Iterator[str]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)


def heard() -> dict[str, Place]:
    """Say everything that the explainer has to say, chart by chart, page by page and edition by edition."""
    words = Heard()
    with speaking(NOBODY, words):
        for page in SITE_PAGES:
            for figure in page.figures():
                words.place = of_chart(page, figure.id)
                specification_of(figure), csv_of(figure)
            words.place = Place(page.module if page is not SITE_PAGES[0] else FRAME, f"{page.title}: around its blocks")
            document(page, outside(page, ADDRESS), Markup())
        for claim in CLAIMS:
            words.place = Place(FRAME, "the card of a claim")
            str(claim_card(claim))
        say_rooms(words)
        say_editions(words)
    return words.found


def say_rooms(words: Heard) -> None:
    """Say the pages where a class answers together, and the page for an address that does not exist."""
    words.place = Place(IN_CLASS, "where a class answers together")
    for off, trusted in ((False, False), (False, True), (True, True)):
        str(class_page("", off=off, trusted=trusted)), str(board_page("", off=off))
    words.place = Place(FRAME, "no page here")
    str(lost_page(""))


def say_editions(words: Heard) -> None:
    """Say what only the editions say."""
    words.place = Place(IN_EDITIONS, "the edition website")
    offers()  # its pages say what the app says, and each of them in a language of its own, which nobody hears here
    for name, made in (("packs", packs), ("data", data)):
        words.place = Place(IN_EDITIONS, f"the edition {name}")
        made(ADDRESS)
    words.place = Place(IN_EDITIONS, "the edition website")
    [str(served_page(address, without_script())) for address in SERVED]
    for page in site():
        if page not in SITE_PAGES:  # it says something else where no server runs
            page_of(page, Markup(), Markup(), Around(POLICY))
    words.place = Place(IN_EDITIONS, "what a reader may take along")
    str(take_along(offers(), how="")), [str(not_yet(state, "")) for state in STATES], str(nothing("", ""))
    str(greeting()), str(files_in_this_language((), ())), list(lines_in_this_language())
    [(say(each.title), say(each.without)) for each in EDITIONS], say(NEEDED)
    words.place = Place(IN_EDITIONS, "the edition paper")
    list(documents(ADDRESS)), about(), [say(each.about) for each in EDITIONS]
