"""What the folder of all editions begins with: the ways to the pages and to every file, in each language."""

from collections.abc import Callable, Collection, Iterator, Mapping
from urllib.parse import urlsplit

import htpy as h
from markupsafe import Markup, escape

from content.editions.citing import edition_line
from content.editions.every import EDITIONS, WEBSITE, Edition
from content.editions.html.document import NAME, band, plain_page
from content.editions.html.take_along import take_along
from content.editions.html.tongue import in_these_signs, in_this_language
from content.editions.naming import folder
from content.editions.offered import Offer, offers
from content.editions.website.addresses import file_of, folder_of, is_page, relinked
from content.translations import LANGUAGES, Language, say, speaking, spoken

GREETING = "Here is the explainer in every form. {read}, or {take}."
READ = "Read it in this browser"
TAKE = "take a file along"
ALL = "All files"
HOW = "A click saves a file, or opens it."
ABOUT = (
    "Here is the explainer in every form. Open index.html in a browser: it leads to the pages and to every file. Keep "
    "the folders together."
)


def front(names: Collection[str]) -> str:
    """Write the page that leads to everything, for a folder that has these files."""
    greetings = h.span[(spoken_in(each, lambda _: greeting(), names) for each in LANGUAGES)]
    files = (spoken_in(each, lambda there: files_in_this_language(there, names), names) for each in LANGUAGES)
    page = plain_page("", band("sheets", say(NAME), greetings), h.div(".written")[files])
    return relinked(page, lambda address: place(address, beside(names)))


def spoken_in(language: Language, write: Callable[[Collection[Offer]], h.Element], names: Collection[str]) -> Markup:
    """Write a part of the page in a language, its links to the files of that language."""
    with speaking(language):
        known = {each: each.place for each in offers() if each.place in names}
        html = in_this_language("".join(write(known).iter_chunks()))
        places = {each.address: place for each, place in known.items()} | {f"/{name}": name for name in names}
        return Markup(relinked(html, lambda address: place(address, places)))  # noqa: S704 - HTML already


def greeting() -> h.Element:
    """Greet in the language that is spoken, with the way to the pages and the way to the files."""
    read, take = h.a(href="/")[say(READ)], h.a(href=f"#{spoken().code}")[say(TAKE)]
    return h.span(".greeting.own", lang=spoken().code)[
        h.small[spoken().name], " ", escape(say(GREETING)).format(read=read, take=take)
    ]


def files_in_this_language(there: Collection[Offer], names: Collection[str]) -> h.Element:
    """List the files in the language that is spoken, first what most people ask for."""
    code = spoken().code
    every_file = [folded(each, names) for each in EDITIONS if each is not WEBSITE]
    return h.section(".own", lang=code, id=code)[
        h.h2[spoken().name], take_along(there, how=HOW, at_once=True), h.h3[say(ALL)], every_file
    ]


def folded(edition: Edition, names: Collection[str]) -> h.Element:
    """List every file of an edition in the language that is spoken, closed until somebody opens the list."""
    below = f"{edition.name}/{folder()}"
    others = tuple(f"{edition.name}/{folder(each)}" for each in LANGUAGES if each != spoken() and folder(each))
    own = [name for name in sorted(names) if name.startswith(below) and not name.startswith(others)]
    return h.details[
        h.summary[say(edition.title)],
        h.ul[(h.li[h.a(href=f"/{name}")[name.removeprefix(below)]] for name in own)],
    ]


def beside(names: Collection[str]) -> Mapping[str, str]:
    """Give the file of the website behind each address that a page loads."""
    loaded = {f"/reader/{name.split('/', 3)[3]}": name for name in names if name.startswith("website/files/")}
    return {**loaded, "/reader/reader.css": loaded["/reader/style.css"]}


def place(address: str, known: Mapping[str, str]) -> str:
    """Give the file behind an address; LookupError for what is nowhere."""
    path = urlsplit(address).path
    return f"website/{file_of(path, folder_of(address))}" if is_page(address) else known[path]


def read_me() -> str:
    """Say what the folder is, in each language."""
    lines: list[str] = []
    for language in LANGUAGES:
        with speaking(language):
            lines += lines_in_this_language()
    return "\n".join(lines)


def lines_in_this_language() -> Iterator[str]:
    """Say in the language that is spoken what the folder is and what stands where."""
    yield f"{say(NAME)} · {spoken().name}\n"
    yield in_these_signs(f"{say(ABOUT)} {edition_line()}\n")
    for each in EDITIONS:
        yield f"{each.name}/{folder()}\n  {say(each.about)}"
    yield ""
