"""Streamlit's one HTML document with our script, our style, our sentences and the reader's language."""

import re
from pathlib import Path

import htpy as h
from markupsafe import Markup, escape

from content.editions.html.document import NAME, NO_SCRIPT, TOO_OLD, line
from content.editions.html.markup import Html
from content.editions.html.script import FIRST
from content.translations import LANGUAGES, say, speaking, spoken

PARTS = ("Html.", "ArrowVegaLiteChart.")  # what every chapter shows; Streamlit fetches it when the first one comes
FIRST_FONTS = ("face-sans.woff2", "source-serif-4-latin-600.woff2")  # there before the first heading, which never jumps
IMPORTED = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")
# What Streamlit's script asks before it connects is told at once: where the server is (below the path of a deep link
# it would look twice in vain), that only this site may speak to it from around a frame, and that no dialog of its own
# may close the page to a reader whose line broke: our script says it in a line.
BEFORE = h.script[
    Markup("""
window.__streamlit = {
  BACKEND_BASE_URL: location.origin,
  HOST_CONFIG: {
    allowedOrigins: [location.origin], useExternalAuthToken: false, metricsUrl: "", blockErrorDialogs: true,
  },
};
""")
]
# Streamlit's script is not even read by a browser that lacks this flag; the page would stay blank without a word.
IS_TOO_OLD = h.script[
    Markup("""
try { new RegExp("", "v"); } catch (old) { document.getElementById("too-old").hidden = false; }
""")
]


def documents(streamlit_files: Path, version: str) -> dict[str, str]:
    """Write the document of every language; ValueError where Streamlit's no longer looks as expected."""
    original = (streamlit_files / "index.html").read_text(encoding="utf-8")
    soon = [
        h.link(rel="modulepreload", crossorigin=True, fetchpriority="low", href=f"./static/js/{name}")
        for name in scripts_below(streamlit_files / "static" / "js", PARTS)
        if name not in original
    ]
    written = {}
    for language in LANGUAGES:
        with speaking(language):
            written[language.code] = document(original, h.fragment[soon, ours(version)])
    return written


def document(streamlit_html: str, head: Html) -> str:
    """Rewrite Streamlit's index.html; ValueError where it has changed."""
    html = streamlit_html
    for pattern, replacement in (
        (r'(?<=<html lang=")en(?=">)', spoken().code),
        (r"<title>.*?</title>", h.title[say(NAME)]),
        (r'<link\s+rel="preload"[^>]*as="font"[^>]*>', preloaded(FIRST_FONTS)),
        (r'<link rel="shortcut icon"[^>]*>', h.link(rel="icon", href="./reader/favicon.svg")),
        (r'<link rel="service-desc"[^>]*>', ""),
        (r"<noscript>.*?</noscript>", body()),
        (r"(?=</head>)", head),
    ):
        new = str(escape(replacement))
        html, count = re.subn(pattern, new.replace("\\", r"\\"), html, count=1, flags=re.DOTALL)
        if not count:
            raise ValueError(f"Streamlit's document has no {pattern}")
    return re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL).strip()


def preloaded(fonts: tuple[str, ...]) -> h.Fragment:
    """Write that these fonts of ours are fetched with the first files."""
    return h.fragment[
        [
            h.link(rel="preload", href=f"./reader/{each}", as_="font", type="font/woff2", crossorigin=True)
            for each in fonts
        ]
    ]


def ours(version: str) -> h.Fragment:
    """Write what the head loads of ours: before Streamlit's script what stands between, after it the page's own."""
    return h.fragment[
        h.meta(name="color-scheme", content="light dark"),
        BEFORE,
        h.script[Markup(FIRST)],  # noqa: S704 - a file of ours
        h.link(rel="stylesheet", href=f"./reader/reader.css?v={version}"),
        h.script(src=f"./reader/streamlit.js?v={version}"),
        h.script(defer=True, src=f"./reader/reader.js?v={version}"),
    ]


def body() -> h.Fragment:
    """Write what stands in the body beside Streamlit's page: the sentences for when that does not come."""
    return h.fragment[
        h.noscript[h.p[say(NO_SCRIPT)]],
        h.p(id="too-old", role="alert", hidden=True)[say(TOO_OLD)],
        IS_TOO_OLD,
        line(),
    ]


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
