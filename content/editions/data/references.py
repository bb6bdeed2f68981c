"""What can be cited, sources and pages, in one form for every format of references."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from content import sources as publications
from content.claims import CLAIMS
from content.editions.citing import AUTHORS, VERSION, content_day, edition_line
from content.editions.html.document import NAME
from content.editions.html.tongue import in_these_signs
from content.editions.naming import known_at
from content.formats import in_date
from content.page import Page
from content.publication import Extent, Source, named
from content.site import SITE_PAGES
from content.translations import say
from content.when import When


@dataclass(frozen=True, slots=True)
class Reference:
    """One thing to cite; `key` names it in every format, `within` is what it is a page of."""

    key: str
    author: str
    title: str
    within: str = ""
    issued: When | None = None
    read: When | None = None
    link: str = ""
    version: str = ""
    note: str = ""


@cache
def keys() -> Mapping[Source, str]:
    """Give each source the key by which all formats name it: the name that it has in the code."""
    names = [each.name for each in iter_modules(publications.__path__, f"{publications.__name__}.")]
    modules = (publications, *map(import_module, names))
    found = [(each, name) for module in modules for name, each in vars(module).items() if isinstance(each, Source)]
    return {each: name.lower().replace("_", "-") for each, name in found}


@cache
def sources() -> tuple[Source, ...]:
    """List every source that a claim rests on, in the order of its key."""
    return tuple(sorted({source for each in CLAIMS for source in each.sources}, key=lambda source: keys()[source]))


def of_sources() -> tuple[Reference, ...]:
    """Give the sources as references."""
    return tuple(
        Reference(
            keys()[each],
            each.publisher,
            each.title,
            issued=each.published,
            read=each.read.on,
            link=each.link or "",
            note=in_these_signs(" ".join(notes(each))),
        )
        for each in sources()
    )


def notes(source: Source) -> Iterator[str]:
    """Say what a reader of the source should know: who publishes it, what was read, where a copy is, who lists it."""
    yield say("Publisher: {interest}.").format(interest=say(source.interest))
    if source.link is None:
        yield say("No link can be given.")
    if source.copy_at:
        yield say("Read in a copy at {place}.").format(place=named(source.copy_at))
    if source.read.extent is not Extent.NOT and source.read.on:
        yield say("{extent}, {date}.").format(
            extent=say(source.read.extent.value).capitalize(), date=in_date(source.read.on)
        )
    yield f"{say(NAME)}. {edition_line()}"


def of_pages(public: str) -> tuple[Reference, ...]:
    """Give the pages as references, each with the version and the mark of what is said; `public` is their address."""
    return tuple(of_page(page, public) for page in SITE_PAGES)


def of_page(page: Page, public: str) -> Reference:
    """Give one page as a reference, as its foot has it."""
    return Reference(
        key=f"face-{page.module.replace('_', '-')}",
        author=say(AUTHORS),
        title=say(page.heading),
        within=say(NAME),
        issued=content_day(),
        link=known_at(public, page.address) if public else "",
        version=VERSION,
        note=edition_line(),
    )
