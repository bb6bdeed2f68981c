"""Every edition of the one command, and what each needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from content.editions.naming import folder
from content.translations import LANGUAGES, say, speaking

NEEDED = "{edition} need {packages}: {command}"
GET = "python -m pip install -r requirements-editions.txt"


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition: the folder that it fills, what it is, and what it needs beside the app: modules and their packages.

    Its own package, of the same name, has a module `edition` with a function `edition` that takes the address of the
    pages, or nothing, and gives files by their names. `without` says what is left out where there is no address. One
    that is `in_all` languages at once makes their folders itself.
    """

    name: str
    title: str
    about: str
    needs: tuple[tuple[str, str], ...] = ()
    without: str = ""
    in_all: bool = False

    @property
    def packed(self) -> str:
        """Name it as one file, and the folder that stands in that."""
        return f"a-face-for-a-phone-number-{self.name}"

    def missing(self) -> str:
        """Say what it lacks on this machine and how to get it, or nothing."""
        missing = ", ".join(package for module, package in self.needs if not is_there(module))
        return say(NEEDED).format(edition=say(self.title), packages=missing, command=GET) if missing else ""

    def files(self, public: str, *others: frozenset[str]) -> Mapping[str, bytes]:
        """Make it, in a folder for each language but the usual one; the website leads to files of others beside it."""
        make: Callable[..., Mapping[str, bytes]] = import_module(f"content.editions.{self.name}.edition").edition
        if self.in_all:
            return make(public, *others)
        found: dict[str, bytes] = {}
        for language in LANGUAGES:
            with speaking(language):
                found |= {f"{folder()}{name}": content for name, content in make(public).items()}
        return found


def is_there(module: str) -> bool:
    """Tell whether a module can be imported."""
    try:
        return find_spec(module) is not None
    except ValueError:  # it is known as one that is not there
        return False


WEBSITE = Edition(
    "website",
    "The pages of the website",
    "The pages for a static host or a stick; open index.html, or the one file with everything in it.",
    (("vl_convert", "vl-convert-python"),),
    in_all=True,
)
PACKS = Edition(
    "packs",
    "The question banks",
    "The questions for learning platforms, a file for each kind.",
    (("genanki", "genanki"),),
    "course.imscc is left out: it links to the pages, so it needs their address. Whoever runs the server or the "
    "command gives it as PUBLIC_URL.",
)
DATA = Edition(
    "data", "The open data", "The ledger, the charts, the questions and the sources as tables and references."
)
PAPER = Edition(
    "paper",
    "The sheets to print",
    "PDF for A4 and for US Letter: chapters, lesson plans, quiz, cards, a timeline and its poster.",
    (("typst", "typst"), ("fontTools", "fonttools"), ("vl_convert", "vl-convert-python")),
)
EDITIONS = (WEBSITE, PACKS, DATA, PAPER)


def every(public: str = "") -> dict[str, bytes]:
    """Make every edition, each in its own folder, and say what they are."""
    files: dict[str, bytes] = {}
    for each in (PACKS, DATA, PAPER, WEBSITE):  # the pages lead to what stands beside them
        made = each.files(public, frozenset(files)) if each is WEBSITE else each.files(public)
        files |= {f"{each.name}/{name}": content for name, content in made.items()}
    first = import_module("content.editions.front")
    return {"read-me.txt": first.read_me().encode(), "index.html": first.front(files.keys()).encode(), **files}
