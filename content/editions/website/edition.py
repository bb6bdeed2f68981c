"""All files of the website, by their names."""

from collections.abc import Iterator, Mapping
from functools import cache, partial
from pathlib import Path

from content.editions.codes import code_of
from content.editions.files import KINDS, figure_file
from content.editions.html.document import lost_page
from content.editions.html.outside import for_crawlers
from content.editions.html.previews import PREVIEWS
from content.editions.html.script import BROWSER, DRAWN, EARLY, FIRST, joined
from content.editions.html.style import ASSETS
from content.editions.marks import digest
from content.editions.website.addresses import between_files, file_of, relinked
from content.editions.website.charts import chart_files, charts_name, charts_text
from content.editions.website.documents import ONE_FILE, Stamp, whole_page
from content.editions.website.fonts import fonts_text
from content.editions.website.looks import looks
from content.editions.website.one_file import one_file
from content.editions.website.program import LICENCES, vega
from content.editions.website.served import SERVED, served_page
from content.editions.website.variants import site
from content.site import every_figure

OWN = Path(__file__).parent / "browser"


@cache
def edition(public: str = "") -> dict[str, bytes]:
    """Write every file; `public` is the address under which the world will find them, if any."""
    beside = assets()
    mark = digest(beside)
    named = {f"files/{mark}/{name}": content for name, content in beside.items()}
    known = places(mark, beside)
    fixed = named | figures() | around(public, known)
    written = partial(documents, known, public)
    stamp = Stamp(digest(fixed | written(Stamp(""))))
    return dict(sorted((fixed | written(stamp) | {ONE_FILE: one_file(stamp).encode()}).items()))


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
        **{f"{charts_name(page)}.js": f"face.came({text});\n" for page in site() if (text := charts_text(page))},
    }
    return drawn | {name: text.encode() for name, text in texts.items()}


def files_below(folder: Path) -> Iterator[Path]:
    """List the files that pages load, in one order on every machine."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and PREVIEWS not in path.parents)


def figures() -> dict[str, bytes]:
    """Give what a reader may take along of every chart."""
    names = [f"{figure.id}.{kind}" for figure in every_figure() for kind in KINDS]
    found = {name: figure_file(every_figure(), name, None) for name in names}
    return {f"figures/{name}": file[0] for name, file in found.items() if file}


def places(mark: str, beside: Mapping[str, bytes]) -> dict[str, str]:
    """Give the file behind every address of the app that is no page's."""
    given = {f"/reader/{name}": f"files/{mark}/{name}" for name in beside}
    drawn = {address: f"files/{mark}/{name}.js" for address, name in chart_files().items()}
    given["/reader/reader.css"] = f"files/{mark}/style.css"  # the page for an address that is none asks for it
    return given | drawn | {f"/{name}": name for name in (*figures(), ONE_FILE)}


def documents(known: Mapping[str, str], public: str, stamp: Stamp) -> dict[str, bytes]:
    """Write every page, and one for each thing that only the app has."""
    pages = {page.address: whole_page(page, stamp, public) for page in site()}
    served = {address: served_page(address, stamp.html()) for address in SERVED}
    return {
        file_of(address): relinked(html, between_files(known, file_of(address).count("/"))).encode()
        for address, html in (pages | served).items()
    }


def around(public: str, known: Mapping[str, str]) -> dict[str, bytes]:
    """Give what a known address brings along: what crawlers read, previews, a page for an address that is none."""
    crawled = {name.removeprefix("/"): text.encode() for name, text in for_crawlers(public).items()}
    if not public:
        return crawled
    codes = {f"codes/{page.slug or 'index'}.svg": code_of(public + page.address) for page in site()}
    seen = {f"reader/{PREVIEWS.name}/{path.name}": path.read_bytes() for path in sorted(PREVIEWS.iterdir())}
    lost = relinked(lost_page(""), lambda address: f"{public}/{between_files(known, 0)(address)}")
    return crawled | codes | seen | {"404.html": lost.encode()}
