"""The documents of the site: our pages, and what starts Streamlit in them once they are painted."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias

import htpy as h
from markupsafe import Markup, escape
from starlette.requests import Request

from content.blocks import Live
from content.editions.html.icons import icons
from content.editions.html.languages import alternates
from content.editions.html.markup import Html
from content.editions.html.outside import outside
from content.editions.html.script import DRAWN, EARLY, FIRST, joined
from content.editions.html.tongue import in_this_language
from content.editions.html.whole import Piece, document
from content.site import SITE_PAGES
from content.translations import LANGUAGES, language_of, speaking
from pages.components.live import FILLED

Filler: TypeAlias = Callable[[Request], str]
READER = Path(__file__).parent / "reader"
VEGA = "loadVegaEmbed."  # gives Vega alone, with what it needs where no script may be made of words
FIRST_FONTS = (("face-sans.woff2", "FaceSans", "400 700"), ("source-serif-4-latin-600.woff2", "SourceSerif", "600"))
PARTS = ("ArrowVegaLiteChart.", VEGA)  # what every chapter shows; Streamlit fetches it when the first one comes
IMPORTED = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")
# What Streamlit's script asks before it connects is told at once: where the server is (it may be below a path, and is
# never below that of a deep link), that only this site may speak to it from around a frame, and that no dialog of its
# own may close the page to a reader whose line broke: our script says it in a line.
BEFORE = h.script[
    Markup("""
window.__streamlit = {
  BACKEND_BASE_URL: document.querySelector("link[rel=icon]").href.replace("/reader/favicon.svg", ""),
  HOST_CONFIG: {
    allowedOrigins: [location.origin], useExternalAuthToken: false, metricsUrl: "", blockErrorDialogs: true,
  },
};
""")
]


@dataclass(frozen=True, slots=True)
class Streamlit:
    """What Streamlit's own document loads."""

    scripts: tuple[str, ...]
    soon: tuple[str, ...]  # what these import, so that it is fetched at once
    vega: str  # what gives Vega to a page that goes without the rest


def streamlit_of(files: Path) -> Streamlit:
    """Read Streamlit's index.html; ValueError where it no longer looks as expected."""
    html = (files / "index.html").read_text(encoding="utf-8")
    found = {
        name: tuple(f"/{path}" for path in re.findall(pattern, html))
        for name, pattern in {
            "scripts": r'<script type="module" crossorigin src="\./(static/js/index\.[\w-]+\.js)"></script>',
            "soon": r'<link rel="modulepreload" crossorigin href="\./(static/js/[\w.-]+\.js)">',
            "root": r'<div (id="root")></div>',
        }.items()
    }
    below = tuple(f"/static/js/{name}" for name in scripts_below(files / "static" / "js", PARTS))
    found["vega"] = tuple(each for each in below if VEGA in each)
    if missing := [name for name, paths in found.items() if not paths]:
        raise ValueError(f"Streamlit's document has changed: it lacks {', '.join(missing)}")
    return Streamlit(found["scripts"], tuple(dict.fromkeys((*found["soon"], *below))), found["vega"][0])


def documents(version: str, public: str) -> dict[str, dict[str, tuple[str | Filler, ...]]]:
    """Write the document of every language and page; what is filled when it is asked for is something to call.

    `public` is the address under which the world knows the site, if any.
    """
    written: dict[str, dict[str, tuple[str | Filler, ...]]] = {}
    for language in LANGUAGES:
        with speaking(language):
            head, foot = ours(version), root()
            written[language.code] = {
                page.address: tuple(
                    piece_of(each, language.code)
                    for each in document(page, h.fragment[outside(page, public), alternates(page, public), head], foot)
                )
                for page in SITE_PAGES
            }
    return written


def piece_of(piece: Piece, code: str) -> str | Filler:
    """Give what the server sends: text, or what writes it for a request."""
    if not isinstance(piece, Live):
        return in_this_language(str(piece))

    def fill(request: Request) -> str:
        with speaking(language_of(code)):
            return in_this_language(str(escape(FILLED[piece.id](request))))

    return fill


def ours(version: str) -> Html:
    """Write what the head loads of ours: style, fonts and script."""
    return h.fragment[
        icons(),
        [preloaded(*each) for each in FIRST_FONTS],
        BEFORE,
        [h.script[Markup(each)] for each in (EARLY, FIRST)],  # noqa: S704 - files of ours
        h.link(rel="stylesheet", href=f"/reader/reader.css?v={version}"),
        h.script(defer=True, src=f"/reader/reader.js?v={version}"),
        h.script(defer=True, src=f"/reader/streamlit.js?v={version}"),
    ]


def preloaded(file: str, family: str, weight: str) -> h.VoidElement:
    """Write that a font of ours is fetched with the first files, so that no heading jumps."""
    return h.link(
        {"data-font": family, "data-weight": weight},
        rel="preload",
        href=f"/reader/{file}",
        as_="font",
        type="font/woff2",
        crossorigin=True,
    )


def root() -> h.Element:
    """Write the place where Streamlit draws, out of sight and out of reach."""
    return h.div(id="root", inert=True, aria_hidden="true")


def starter(streamlit: Streamlit) -> str:
    """Write our script that starts Streamlit, with what it has to load."""
    return f"window.face.start = {json.dumps(asdict(streamlit))};\n{joined(READER / 'streamlit.js', DRAWN)}"


def scripts_below(folder: Path, beginnings: tuple[str, ...]) -> tuple[str, ...]:
    """List the scripts whose names begin so and all that they import, each once."""
    waiting = [each.name for each in sorted(folder.glob("*.js")) if each.name.startswith(beginnings)]
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop(0)
        if name not in found and (folder / name).is_file():
            found[name] = None
            waiting += IMPORTED.findall((folder / name).read_text(encoding="utf-8"))
    return tuple(found)
