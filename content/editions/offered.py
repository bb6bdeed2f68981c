"""What a reader may take along, edition by edition: all of it as one archive, and each file by itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from content.editions.citing import content_mark
from content.editions.every import DATA, EDITIONS, PACKS, PAPER, WEBSITE, Edition
from content.editions.marks import made_of
from content.editions.naming import folder, in_language
from content.editions.packs.names import COURSE, TOLD
from content.editions.paper.names import sheets
from content.translations import LANGUAGES

PLACE = "/editions"  # below it stands every file
ONE_FILE = "a-face-for-a-phone-number.html"  # which has all pages of the website inside
TABLES: Mapping[str, str] = {
    "claims.csv": "Every claim, with its status and its day.",
    "figures.csv": "Every figure of a claim, with its unit.",
    "sources.csv": "Every source.",
    "ledger.json": "The whole ledger as JSON.",
    "sources.bib": "The sources for programs that keep references: BibTeX.",
    "sources.ris": "The same as RIS.",
    "CITATION.cff": "How the whole is cited.",
}
APP = "a-face-for-a-phone-number.zip"  # the same as platforms take it
PAGES: Mapping[str, str] = {
    ONE_FILE: "All pages in one file, which a browser opens from a stick.",
    APP: "The same for learning platforms, an HTML5 app and SCORM 1.2 in one file: Kolibri keeps what readers choose; "
    "no platform is sent a score.",
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A file of an edition; one without a name is the whole edition, as an archive."""

    edition: Edition
    file: str = ""

    @property
    def address(self) -> str:
        """Where the app serves it."""
        return f"{PLACE}/{self.edition.name}/{self.file}" if self.file else f"{PLACE}/{self.edition.name}.zip"

    @property
    def held(self) -> str:
        """Where it stands in its edition, in the language that is spoken; a sheet names another one beside it."""
        return folder() + (in_language(self.file) if self.edition is PAPER else self.file)

    @property
    def place(self) -> str:
        """Where it stands in the folder of all editions, in the language that is spoken."""
        return f"{self.edition.name}/{self.held}"

    @property
    def saved_as(self) -> str:
        """The name under which a browser keeps it, in the language that is spoken; an archive has all of them."""
        return in_language(self.file.rpartition("/")[2]) if self.file else f"{self.edition.packed}.zip"


def files_of(edition: Edition) -> tuple[str, ...]:
    """List the files of an edition that are offered one by one."""
    return {WEBSITE: tuple(PAGES), PACKS: tuple(TOLD), DATA: tuple(TABLES), PAPER: tuple(sheets())}[edition]


def offered(*, public: bool) -> tuple[Offer, ...]:
    """List what a server can give; one whose address nobody knows has no course that leads to it."""
    return tuple(each for each in offers() if public or each.file != COURSE)


def lacking() -> dict[Edition, str]:
    """Say of each edition that cannot be made on this machine what it lacks, and how to get it."""
    return {each: told for each in EDITIONS if (told := each.missing())}


def mark(public: str) -> str:
    """Give the mark of all that is offered; with another one all is made anew."""
    packages = dict.fromkeys(package for each in EDITIONS for _, package in each.needs)
    return f"{content_mark()}-{made_of(' '.join((public, *(each.code for each in LANGUAGES))), *packages)}"


def offers() -> tuple[Offer, ...]:
    """List all that is offered."""
    return tuple(Offer(each, file) for each in EDITIONS for file in ("", *files_of(each)))
