"""All files of the website, by their names."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import htpy as h
from markupsafe import Markup

from content.editions.codes import code_of
from content.editions.every import WEBSITE
from content.editions.files import KINDS, figure_file
from content.editions.html.document import lost_page
from content.editions.html.icons import at_the_root
from content.editions.html.languages import way_to
from content.editions.html.outside import for_crawlers
from content.editions.html.previews import PREVIEWS
from content.editions.html.script import BROWSER, DRAWN, EARLY, FIRST, joined
from content.editions.html.style import ASSETS
from content.editions.html.tongue import in_this_language
from content.editions.marks import digest
from content.editions.naming import folder
from content.editions.offered import APP, ONE_FILE, Offer, offers
from content.editions.packs.zipped import zipped
from content.editions.website.addresses import between_files, file_of, in_folders, relinked
from content.editions.website.charts import chart_files, charts_name, charts_text
from content.editions.website.documents import stamp, whole_page
from content.editions.website.fonts import fonts_text
from content.editions.website.looks import looks
from content.editions.website.one_file import one_file
from content.editions.website.policy import POLICY
from content.editions.website.program import LICENCES, vega
from content.editions.website.scorm import MANIFEST, START, manifest
from content.editions.website.served import SERVED, served_page
from content.editions.website.variants import site
from content.site import every_figure
from content.translations import LANGUAGES, speaking

OWN = Path(__file__).parent / "browser"


@cache
def edition(public: str = "", others: frozenset[str] = frozenset()) -> dict[str, bytes]:
    """Write every file; `public` is the address under which the world will find them, if any.

    `others` are the files of other editions, named from the folder in which this one stands with them.
    """
    beside = assets()
    mark = digest(beside)
    named = {f"files/{mark}/{name}": content for name, content in beside.items()}
    there = frozenset(each for each in offers() if each.place in others or (each.edition is WEBSITE and each.file))
    known = places(mark, beside) | {each.address: beside_pages(each) for each in there}
    known |= in_other_languages(there, others)
    fixed = named | figures() | at_the_root() | around(public, known)
    return dict(sorted((fixed | documents(known, public, there) | single()).items()))


def in_each(make: Callable[[], Mapping[str, bytes]]) -> dict[str, bytes]:
    """Make files in every language."""
    found: dict[str, bytes] = {}
    for language in LANGUAGES:
        with speaking(language):
            found |= make()
    return found


def single() -> dict[str, bytes]:
    """Write all pages as one file, and that packed as platforms take it, in every language."""

    def written() -> dict[str, bytes]:
        html = in_this_language(one_file()).encode()
        app = {START: html}
        return {f"{folder()}{ONE_FILE}": html, f"{folder()}{APP}": zipped(app | {MANIFEST: manifest(app)})}

    return in_each(written)


def in_other_languages(there: frozenset[Offer], others: frozenset[str]) -> dict[str, str]:
    """Give the way to the same files in each language that has them."""
    found: dict[str, str] = {}
    for each in LANGUAGES[1:]:
        with speaking(each):
            for offer in there:
                if offer.place in others or offer.edition is WEBSITE:
                    found[f"/{folder()}{offer.address.removeprefix('/')}"] = beside_pages(offer)
    return found


def beside_pages(offer: Offer) -> str:
    """Give the way from the folder of the website to a file, which may stand in the folder of another edition."""
    return offer.held if offer.edition is WEBSITE else f"../{offer.place}"


def assets() -> dict[str, bytes]:
    """Give what pages load: style, scripts, fonts, drawings, charts."""
    drawn = {str(path.relative_to(ASSETS).as_posix()): path.read_bytes() for path in files_below(ASSETS)}
    texts = {
        "style.css": looks(),
        "first.js": EARLY + FIRST + (OWN / "folder" / "before.js").read_text(encoding="utf-8"),
        "script.js": joined(OWN / "start.js", OWN / "folder", BROWSER, DRAWN),
        "fonts.js": f"face.came({fonts_text()});\n",
        "vega.js": vega(),
        "vega-LICENCES.txt": LICENCES.read_text(encoding="utf-8"),
    }
    return drawn | {name: text.encode() for name, text in texts.items()} | in_each(charts_beside)


def charts_beside() -> dict[str, bytes]:
    """Give the charts of every page that has some."""
    made = {charts_name(page): charts_text(page) for page in site()}
    return {f"{name}.js": f"face.came({text});\n".encode() for name, text in made.items() if text}


def files_below(folder: Path) -> Iterator[Path]:
    """List the files that pages load, in one order on every machine."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and PREVIEWS not in path.parents)


def figures() -> dict[str, bytes]:
    """Give what a reader may take along of every chart."""
    names = [f"{figure.id}.{kind}" for figure in every_figure() for kind in KINDS]
    found = {(name, each): figure_file(every_figure(), name, each.code) for name in names for each in LANGUAGES}
    return {f"{folder(each)}figures/{name}": file[0] for (name, each), file in found.items() if file}


def places(mark: str, beside: Mapping[str, bytes]) -> dict[str, str]:
    """Give the file behind every address of the app that is no page's."""
    given = {f"/reader/{name}": f"files/{mark}/{name}" for name in beside}
    drawn: dict[str, str] = {}
    for language in LANGUAGES:
        with speaking(language):
            drawn |= {address: f"files/{mark}/{name}.js" for address, name in chart_files().items()}
    given["/reader/reader.css"] = f"files/{mark}/style.css"  # the page for an address that is none asks for it
    return (
        given
        | drawn
        | {f"/{name}": name for name in (*figures(), *(f"{folder(each)}{ONE_FILE}" for each in LANGUAGES))}
    )


def documents(known: Mapping[str, str], public: str, there: frozenset[Offer]) -> dict[str, bytes]:
    """Write every page, and one for each thing that only the app has, in every language."""

    def written() -> dict[str, bytes]:
        pages = {page.address: whole_page(page, public, there) for page in site()}
        served = {address: guarded(served_page(address, stamp())) for address in SERVED}
        return {
            (name := file_of(address, folder())): placed(html, known, name.count("/"), public)
            for address, html in (pages | served).items()
        }

    return in_each(written)


def guarded(page: Markup) -> Markup:
    """Give a page that needs no script the policy of the others."""
    return page.replace("<head>", Markup("<head>") + h.meta(http_equiv="Content-Security-Policy", content=POLICY), 1)


def placed(html: str, known: Mapping[str, str], depth: int, public: str) -> bytes:
    """Bring a page into the language that is spoken, and its links to where files stand."""
    return in_folders(relinked(in_this_language(html), between_files(known, depth)), public).encode()


def around(public: str, known: Mapping[str, str]) -> dict[str, bytes]:
    """Give what a known address brings along: what crawlers read, previews, a page for an address that is none."""
    crawled = {name.removeprefix("/"): in_folders(text, public).encode() for name, text in for_crawlers(public).items()}
    if not public:
        return crawled
    codes = {
        f"{folder(each)}codes/{page.slug or 'index'}.svg": code_of(
            in_folders(way_to(each, public + page.address), public)
        )
        for page in site()
        for each in LANGUAGES
    }
    seen = {f"reader/{PREVIEWS.name}/{path.name}": path.read_bytes() for path in sorted(PREVIEWS.iterdir())}
    lost = relinked(guarded(lost_page("")), lambda address: f"{public}/{between_files(known, 0)(address)}")
    return crawled | codes | seen | {"404.html": lost.encode()}
